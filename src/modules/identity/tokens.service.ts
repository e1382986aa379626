import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { CampaignClock } from '../../campaign-clock.ts';
import { ApiTokenEntity } from '../../database/entities/index.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor, Role } from '../../domain/roles.ts';
import { tokenHash } from '../../http/actor-lookup.ts';
import { membershipInForce } from './memberships.queries.ts';
import { fieldRefused } from './person-fields.ts';
import { scopeFaults } from './token-scopes.ts';
import type { CreateToken } from './tokens.dto.ts';

const dayMs = 86_400_000;
const usualDays = 90;
const mostDays = 366;

export interface IssuedToken {
  readonly id: string;
  /** Shown now and never again; undefined when the request was a repetition (`Idempotency-Key`). */
  readonly token: string | undefined;
}

/** Keys by which machines act as one membership. Only their hashes are kept; they live by the computer's clock. */
@Injectable()
export class TokensService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: CampaignClock,
  ) {}

  async create(
    actor: Actor,
    { name, scopes, membershipId = actor.membershipId, expiresAt }: CreateToken,
  ): Promise<IssuedToken> {
    const token = `tdkt_${randomBytes(32).toString('base64url')}`;
    const ends = endOf(expiresAt, new Date());
    let used = false;
    const id = await this.unitOfWork.run(actor, async (tx, audit) => {
      used = true;
      const role = await this.roleOf(tx, actor, membershipId);
      requireScopes(scopes, role);
      const row = { id: uuid(), organizationId: actor.organizationId, membershipId, name, scopes, expiresAt: ends };
      const unused = { createdBy: actor.userId, createdAt: new Date(), lastUsedAt: null, revokedAt: null };
      await tx.insert(ApiTokenEntity, { ...row, ...unused, tokenHash: tokenHash(token) });
      await audit('tokens.create', row.id, { name, scopes, membershipId, role, expiresAt: ends.toISOString() });
      return row.id;
    });
    return { id, token: used ? token : undefined };
  }

  /** Ends a token at once. */
  revoke(actor: Actor, id: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const [rows] = await tx.query<[{ name: string }[], number]>(
        'update api_tokens set revoked_at = now() where id = $1 and organization_id = $2 and revoked_at is null returning name',
        [id, actor.organizationId],
      );
      if (!rows[0])
        throw new Refusal('not-found', 'Không tìm thấy mã truy cập này, hoặc đã thu hồi. Hãy tải lại danh sách.');
      await audit('tokens.revoke', id, { name: rows[0].name });
    });
  }

  private async roleOf(tx: EntityManager, { organizationId }: Actor, membershipId: string): Promise<Role> {
    const rows = await tx.query<{ role: Role }[]>(
      `select m.role from memberships m where m.id = $2 and m.organization_id = $3 and ${membershipInForce}`,
      [this.clock.now(), membershipId, organizationId],
    );
    if (!rows[0])
      throw fieldRefused('membershipId', 'Không có vai trò này trong cơ quan, hoặc đã hết hiệu lực. Hãy chọn lại.');
    return rows[0].role;
  }
}

function endOf(expiresAt: string | undefined, now: Date): Date {
  if (expiresAt === undefined) return new Date(now.getTime() + usualDays * dayMs);
  const end = new Date(expiresAt);
  if (end > now && end.getTime() <= now.getTime() + mostDays * dayMs) return end;
  throw fieldRefused('expiresAt', `Hạn của mã phải sau hiện tại và trong vòng ${mostDays} ngày. Hãy chọn lại.`);
}

function requireScopes(scopes: readonly string[], role: Role): void {
  const faults = scopeFaults(scopes, role);
  if (faults.length === 0) return;
  const errors = faults.map((message) => ({ field: 'scopes', message }));
  throw new Refusal('request.invalid', faults.join(' '), { errors });
}
