import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { CampaignClock } from '../../campaign-clock.ts';
import type { Audit } from '../../database/audit.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { Refusal } from '../../domain/refusal.ts';
import { type Account, CredentialCheck, type Credentials } from './credential-check.ts';
import { actorOf, type MembershipRow, membershipsInForce } from './memberships.queries.ts';
import { hasSecondFactor, lacksSecondFactor } from './second-factors.ts';
import { attemptSucceeded } from './sign-in-attempts.ts';

/** Where a request comes from, as sessions and audit entries name it. */
export interface Origin {
  readonly address: string;
  readonly device: string;
}

/** Who came in, and as what. */
export interface SignedInAs {
  readonly userId: string;
  readonly membershipId: string;
  /** What the password was; lets `stillHolds` see a reset that happened meanwhile. Null for who has none. */
  readonly passwordHash: string | null;
  /** Where our password was not asked for. */
  readonly by?: 'oidc';
  /** What is left to do before anything else. */
  readonly awaiting?: 'second-factor' | 'enrolment';
}

const wrongNameOrPassword =
  'Tên đăng nhập hoặc mật khẩu chưa đúng. Hãy kiểm tra lại (phím Caps Lock, bộ gõ tiếng Việt) rồi thử lại.';

/** Coming in and going out. */
@Injectable()
export class SignInService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: CampaignClock,
    private readonly check: CredentialCheck,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  /**
   * Proves name and password and takes up the membership that was used last (or the first one in force). With a second factor in use this
   * is half the way: `SecondStepService` is the other.
   */
  async signIn(credentials: Credentials, origin: Origin): Promise<SignedInAs> {
    const { account, attemptId } = await this.check.prove(credentials, origin.address, wrongNameOrPassword);
    const membership = await this.membershipToUse(account, origin);
    if (account.passwordExpiresAt && account.passwordExpiresAt <= this.clock.now()) {
      await this.check.recordFailure(account.id, origin.address, 'password-expired');
      throw new Refusal(
        'auth.password-expired',
        'Mật khẩu cấp tạm đã hết hạn. Hãy đến quản trị của cơ quan để được cấp phiếu mới.',
      );
    }
    return this.unitOfWork.run(actorOf(membership), async (tx, audit) => {
      await attemptSucceeded(tx, attemptId);
      return this.comeIn(tx, audit, { account, membership, origin });
    });
  }

  /**
   * Lets in whom the organisation's own sign-in named. Accounts are made here, by people; none is made by coming in.
   *
   * @throws {Refusal} `auth.forbidden` for a name without an account, one that is shut, or one without a role.
   */
  async signInNamed(username: string, origin: Origin): Promise<SignedInAs> {
    const account = await this.check.find(username);
    if (!account) {
      await this.check.recordFailure(undefined, origin.address, 'unknown-name');
      throw new Refusal(
        'auth.forbidden',
        'Đã xác nhận được Ông/Bà, nhưng phần mềm này chưa có tài khoản tương ứng. Hãy liên hệ quản trị của cơ quan để được tạo.',
      );
    }
    const membership = await this.membershipToUse(account, origin);
    return this.unitOfWork.run(actorOf(membership), (tx, audit) =>
      this.comeIn(tx, audit, { account, membership, origin, by: 'oidc' }),
    );
  }

  /** Whether account and password are still what they were at `signIn`: asked again once the session stands, as a reset may have come between. */
  async stillHolds({ userId, passwordHash }: SignedInAs): Promise<boolean> {
    const rows = await this.dataSource.query<unknown[]>(
      'select 1 from users where id = $1 and password_hash is not distinct from $2 and disabled_at is null',
      [userId, passwordHash],
    );
    return rows.length === 1;
  }

  /** What is refused when `stillHolds` says no. */
  readonly changedMeanwhile = () => new Refusal('auth.invalid-credentials', wrongNameOrPassword);

  /** Leaves the entry of a sign-out; a session whose membership has ended meanwhile goes without. */
  async recordSignOut(userId: string, membershipId: string): Promise<void> {
    const memberships = await membershipsInForce(this.dataSource, userId, this.clock.now());
    const membership = memberships.find(({ id }) => id === membershipId);
    if (membership) await this.unitOfWork.run(actorOf(membership), (_, audit) => audit('auth.sign-out', userId));
  }

  /** Who came in, and what is left to do; the entry is written once nothing of the proof is. */
  private async comeIn(
    tx: EntityManager,
    audit: Audit,
    { account, membership, origin, by }: Arrival,
  ): Promise<SignedInAs> {
    const who = { userId: account.id, membershipId: membership.id, passwordHash: account.passwordHash, by };
    if (await hasSecondFactor(tx, account.id)) return { ...who, awaiting: 'second-factor' };
    await markUsed(tx, membership.id);
    await audit('auth.sign-in', account.id, { ...origin, by });
    const lacking = !by && (await lacksSecondFactor(tx, actorOf(membership)));
    return lacking ? { ...who, awaiting: 'enrolment' } : who;
  }

  private async membershipToUse(account: Account, { address }: Origin): Promise<MembershipRow> {
    const [membership] = await membershipsInForce(this.dataSource, account.id, this.clock.now());
    if (membership && !account.disabledAt) return membership;
    await this.check.recordFailure(account.id, address, account.disabledAt ? 'disabled' : 'no-membership');
    const why = account.disabledAt ? 'Tài khoản đã bị khóa.' : 'Tài khoản hiện không còn vai trò nào đang có hiệu lực.';
    throw new Refusal('auth.forbidden', `${why} Hãy liên hệ quản trị của cơ quan.`);
  }
}

interface Arrival {
  readonly account: Account;
  readonly membership: MembershipRow;
  readonly origin: Origin;
  readonly by?: 'oidc';
}

/** Remembers a membership as the one to take up at the next sign-in. */
export const markUsed = (tx: EntityManager, membershipId: string): Promise<unknown> =>
  tx.query('update memberships set last_used_at = now() where id = $1', [membershipId]);
