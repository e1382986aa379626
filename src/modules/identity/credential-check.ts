import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { CampaignClock } from '../../campaign-clock.ts';
import type { Config } from '../../config.ts';
import { CONFIG } from '../../config-token.ts';
import { auditIn } from '../../database/audit.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { Refusal } from '../../domain/refusal.ts';
import { networkAddress } from './network-address.ts';
import { verifyPassword } from './passwords.ts';
import { attemptKey, countAttempt } from './sign-in-attempts.ts';

export interface Account {
  readonly id: string;
  readonly username: string;
  readonly passwordHash: string | null;
  readonly disabledAt: Date | null;
  /** When a one-time password ends; null: an own one. */
  readonly passwordExpiresAt: Date | null;
}

/** A password that was right, and the counted try that it was. */
export interface Proof {
  readonly account: Account;
  readonly attemptId: string;
}

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** Finds out whether a name and a password belong together, counting every try against the limits. */
@Injectable()
export class CredentialCheck {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: CampaignClock,
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Takes the same time whether the name, the password or both are wrong. The caller marks the attempt a success when it let the person in.
   *
   * @throws {Refusal} `auth.too-many-attempts`, or `auth.invalid-credentials` with `wrong` as its sentence.
   */
  async prove({ username, password }: Credentials, address: string, wrong: string): Promise<Proof> {
    const attempt = { name: attemptKey(username, this.config.sessionSecret), address: networkAddress(address) };
    const attemptId = await this.unitOfWork.runUnattended('Đăng nhập', (tx) => countAttempt(tx, attempt));
    const account = await this.find(username);
    if (await verifyPassword(account?.passwordHash, password)) return { account: account!, attemptId };
    await this.recordFailure(account?.id, address, 'wrong-password');
    throw new Refusal('auth.invalid-credentials', wrong);
  }

  /** Leaves an entry where the person's own organisation reads it; of an unknown name only that somebody failed. */
  async recordFailure(userId: string | undefined, address: string, why: string): Promise<void> {
    await this.unitOfWork.runUnattended('Đăng nhập', async (tx) => {
      const organizationId = userId ? await homeOf(tx, userId) : null;
      const nobody = { userId: null, membershipId: null, role: null, name: 'Người chưa đăng nhập', organizationId };
      const audit = auditIn(tx, nobody, () => this.clock.now());
      await audit('auth.sign-in-failed', userId ?? null, { why: userId ? why : 'unknown-name', address });
    });
  }

  /** Undefined for a name that nobody has. */
  async find(username: string): Promise<Account | undefined> {
    const rows = await this.dataSource.query<Account[]>(
      `select id, username, password_hash as "passwordHash", disabled_at as "disabledAt",
         password_expires_at as "passwordExpiresAt" from users where username = $1`,
      [username],
    );
    return rows[0];
  }
}

async function homeOf(tx: EntityManager, userId: string): Promise<string | null> {
  const rows = await tx.query<{ organization_id: string }[]>(
    'select organization_id from memberships where user_id = $1 order by revoked_at is not null, last_used_at desc nulls last, id limit 1',
    [userId],
  );
  return rows[0]?.organization_id ?? null;
}
