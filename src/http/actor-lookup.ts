import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { acrossOrganizations } from '../database/second-wall/rows-in-sight.ts';
import type { Actor } from '../domain/roles.ts';

/** A person acting as one membership, as the session or token names it. */
export interface FoundActor {
  readonly actor: Actor;
  readonly mustChangePassword: boolean;
  /** Scopes of the token; undefined for a session. */
  readonly scopes?: readonly string[];
}

interface Row {
  user_id: string;
  membership_id: string;
  organization_id: string;
  unit_id: string | null;
  role: Actor['role'];
  full_name: string;
  must_change_password: boolean;
  scopes?: string[];
  use_is_news?: boolean;
}

const columns =
  'u.id as user_id, m.id as membership_id, m.organization_id, m.unit_id, m.role, u.full_name, u.must_change_password';
/** $1 is the campaign's now: standing-in dates are campaign dates. */
const inForce = `u.disabled_at is null and m.revoked_at is null and m.valid_from <= $1 and (m.valid_until is null or m.valid_until > $1)`;

/** SHA-256 in hex: tokens are stored only so. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');

@Injectable()
export class ActorLookup {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Undefined when the person or the membership is no longer in force at `now`. */
  async bySession(userId: string, membershipId: string, now: Date): Promise<FoundActor | undefined> {
    const [row] = await this.ask(
      `select ${columns} from memberships m join users u on u.id = m.user_id where m.id = $2 and u.id = $3 and ${inForce}`,
      [now, membershipId, userId],
    );
    return row && found(row);
  }

  async byToken(token: string, now: Date): Promise<FoundActor | undefined> {
    const [row] = await this.ask(
      `select ${columns}, t.scopes, t.last_used_at is null or t.last_used_at < now() - interval '1 hour' as use_is_news from api_tokens t
       join memberships m on m.id = t.membership_id join users u on u.id = m.user_id
       where t.token_hash = $2 and t.revoked_at is null and (t.expires_at is null or t.expires_at > now()) and ${inForce}`,
      [now, tokenHash(token)],
    );
    if (row?.use_is_news) await this.noteUse(token);
    return row && found(row);
  }

  /** To the hour: enough to find tokens that nobody uses any more, without a write for each request. */
  private async noteUse(token: string): Promise<void> {
    await this.ask('update api_tokens set last_used_at = now() where token_hash = $1', [tokenHash(token)]);
  }

  /** Nobody's organisation is known yet: the session's ids or the token's hash are what entitles. */
  private ask(sql: string, values: unknown[]): Promise<Row[]> {
    return acrossOrganizations(this.dataSource, () => this.dataSource.query(sql, values));
  }
}

function found(row: Row): FoundActor {
  const actor: Actor = {
    userId: row.user_id,
    membershipId: row.membership_id,
    organizationId: row.organization_id,
    unitId: row.unit_id,
    role: row.role,
    name: row.full_name,
  };
  return { actor, mustChangePassword: row.must_change_password, scopes: row.scopes };
}
