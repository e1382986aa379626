import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { CampaignClock } from '../../campaign-clock.ts';
import { auditIn } from '../../database/audit.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { Refusal } from '../../domain/refusal.ts';
import { tokenHash } from '../../http/actor-lookup.ts';
import { createAccount } from './accounts.ts';
import { firstOrganization } from './first-organization.ts';
import type { Reader } from './memberships.queries.ts';
import { hashPassword, requireGoodPassword } from './passwords.ts';
import type { Setup, SetupView } from './setup.dto.ts';

/** How the first administrator of a new installation comes in. */
@Injectable()
export class SetupService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: CampaignClock,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  /**
   * A one-time token for whoever sees the start's output; undefined once there are people. Each start without people makes another one,
   * as only hashes are kept; the first use ends them all.
   */
  ensureSetupToken(): Promise<string | undefined> {
    return this.unitOfWork.runUnattended('Khởi động', async (tx, audit) => {
      await oneAtATime(tx);
      if (await anybody(tx)) return undefined;
      const token = `thiet-lap_${randomBytes(24).toString('base64url')}`;
      await tx.query('insert into setup_tokens (token_hash, created_at) values ($1, now())', [tokenHash(token)]);
      await audit('setup.offer', null);
      return token;
    });
  }

  /** Makes the first administrator and their organisation. Works once, ever. */
  async setUp({ token, username, password, fullName, organization }: Setup): Promise<SetupView> {
    if (!(await this.mayBeUsed(this.dataSource, token))) throw refused(); // before hashing: guessing tokens must stay cheap for us
    requireGoodPassword(password, username, 'password');
    const passwordHash = await hashPassword(password);
    return this.unitOfWork.runUnattended('Thiết lập lần đầu', async (tx) => {
      await oneAtATime(tx);
      if (!(await this.mayBeUsed(tx, token))) throw refused();
      await tx.query('update setup_tokens set used_at = now() where used_at is null');
      const organizationId = await firstOrganization(tx, organization);
      const { userId, membershipIds } = await createAccount(tx, {
        organizationId,
        username,
        fullName,
        passwordHash,
        mustChangePassword: false,
        memberships: [{ role: 'administrator' }],
        validFrom: this.clock.now(),
        createdBy: null,
      });
      const actor = { userId, membershipId: membershipIds[0]!, organizationId, role: 'administrator', name: fullName };
      await auditIn(tx, actor, () => this.clock.now())('setup.first-administrator', userId, { organizationId });
      return { username, organizationId };
    });
  }

  private async mayBeUsed(db: Reader, token: string): Promise<boolean> {
    const tokens = await db.query<unknown[]>('select 1 from setup_tokens where token_hash = $1 and used_at is null', [
      tokenHash(token),
    ]);
    return tokens.length === 1 && !(await anybody(db));
  }
}

const oneAtATime = (tx: EntityManager): Promise<unknown> =>
  tx.query(`select pg_advisory_xact_lock(hashtextextended('setup', 0))`);

async function anybody(db: Reader): Promise<boolean> {
  return (await db.query<unknown[]>('select 1 from users limit 1')).length > 0;
}

const refused = () =>
  new Refusal(
    'auth.setup-refused',
    'Mã thiết lập không đúng, đã dùng, hoặc hệ thống đã có người dùng. Nếu chưa có ai, hãy khởi động lại máy chủ để lấy mã mới.',
  );
