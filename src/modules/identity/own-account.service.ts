import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CampaignClock } from '../../campaign-clock.ts';
import { acrossOrganizations } from '../../database/second-wall/rows-in-sight.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';
import { CredentialCheck } from './credential-check.ts';
import { type MembershipRow, membershipsInForce } from './memberships.queries.ts';
import { hashPassword, requireGoodPassword } from './passwords.ts';
import { lacksSecondFactor } from './second-factors.ts';
import { endOneSession, endSessions, type SessionRow, sessionsOf } from './sessions.queries.ts';
import { markUsed, type Origin } from './sign-in.service.ts';
import { attemptSucceeded } from './sign-in-attempts.ts';

export interface PasswordChange {
  readonly current: string;
  readonly next: string;
}

/** The session somebody sits at, and how it was opened. */
export interface OwnSession {
  readonly sid: string;
  readonly by?: 'oidc';
}

/** The person who asks, with every membership in force. */
export interface Self {
  readonly id: string;
  readonly username: string;
  readonly fullName: string;
  readonly email: string | null;
  readonly mustChangePassword: boolean;
  readonly memberships: readonly MembershipRow[];
}

/** What people do about their own account. */
@Injectable()
export class OwnAccountService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: CampaignClock,
    private readonly check: CredentialCheck,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  async self(userId: string): Promise<Self> {
    const [account] = await this.dataSource.query<[Omit<Self, 'memberships'>]>(
      `select id, username, full_name as "fullName", email, must_change_password as "mustChangePassword" from users where id = $1`,
      [userId],
    );
    return { ...account, memberships: await membershipsInForce(this.dataSource, userId, this.clock.now()) };
  }

  /**
   * Acts as another own membership from the next request on, in this session only. `lacking`: the role demands a second factor that this
   * person has yet to set up.
   */
  switchMembership(actor: Actor, { sid, by }: OwnSession, membershipId: string): Promise<{ lacking: boolean }> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const own = await membershipsInForce(tx, actor.userId, this.clock.now());
      const wanted = own.find(({ id }) => id === membershipId);
      if (!wanted) {
        throw new Refusal('not-found', 'Ông/Bà không có vai trò này, hoặc vai trò đã hết hiệu lực. Hãy tải lại trang.');
      }
      // the other membership's organisation decides, and keeps, its own part
      const lacking = by !== 'oidc' && (await acrossOrganizations(tx, () => lacksSecondFactor(tx, wanted)));
      // In the table, not through the request's session: that would bring a session back to life which was ended meanwhile.
      await tx.query(
        `update sessions set sess = (case when $3 then jsonb_set(sess::jsonb, '{awaiting}', '"enrolment"') else sess::jsonb - 'awaiting' end
           || jsonb_build_object('membershipId', $2::text))::json where sid = $1`,
        [sid, membershipId, lacking],
      );
      await acrossOrganizations(tx, () => markUsed(tx, membershipId));
      await audit('auth.switch-membership', membershipId, { from: actor.membershipId });
      return { lacking };
    });
  }

  /** Sets an own password; all other sessions end. A wrong current password counts like a failed sign-in. */
  async changePassword(actor: Actor, sid: string, change: PasswordChange, { address }: Origin): Promise<void> {
    const { username } = await this.self(actor.userId);
    requireGoodPassword(change.next, username, 'new');
    if (change.next.normalize('NFC') === change.current.normalize('NFC')) throw sameAgain();
    const credentials = { username, password: change.current };
    const proof = await this.check.prove(credentials, address, 'Mật khẩu hiện tại chưa đúng. Hãy gõ lại.');
    const passwordHash = await hashPassword(change.next);
    await this.unitOfWork.run(actor, async (tx, audit) => {
      await attemptSucceeded(tx, proof.attemptId);
      const [, changed] = await tx.query<[unknown, number]>(
        `update users set password_hash = $3, must_change_password = false, password_expires_at = null
         where id = $1 and password_hash = $2`,
        [actor.userId, proof.account.passwordHash, passwordHash],
      );
      if (changed === 0) throw new Refusal('stale', 'Mật khẩu vừa được đổi ở nơi khác. Hãy đăng nhập lại.');
      await audit('auth.change-password', actor.userId, {
        sessionsEnded: await endSessions(tx, actor.userId, { except: sid }),
      });
    });
  }

  sessions(actor: Actor, sid: string): Promise<SessionRow[]> {
    return sessionsOf(this.dataSource, actor.userId, sid);
  }

  endSession(actor: Actor, id: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      await endOneSession(tx, actor.userId, id);
      await audit('auth.end-session', actor.userId);
    });
  }

  endOtherSessions(actor: Actor, sid: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const sessionsEnded = await endSessions(tx, actor.userId, { except: sid });
      await audit('auth.end-other-sessions', actor.userId, { sessionsEnded });
    });
  }
}

function sameAgain(): Refusal {
  const message = 'Mật khẩu mới trùng mật khẩu đang dùng. Hãy chọn mật khẩu khác.';
  return new Refusal('auth.password-weak', message, { errors: [{ field: 'new', message }] });
}
