import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import QRCode from 'qrcode';
import { DataSource, type EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';
import { CredentialCheck } from './credential-check.ts';
import { renewRecoveryCodes } from './recovery-codes.ts';
import { requiredFor } from './second-factor-policy.ts';
import { judgeCode, refuseUnlessRight, removeSecondFactor, sealedFor } from './second-factors.ts';
import { SecretBox } from './secret-box.ts';
import { endSessions } from './sessions.queries.ts';
import { attemptSucceeded } from './sign-in-attempts.ts';
import { base32, otpauthUri } from './totp.ts';

/** As long as SHA-1's output (RFC 4226, 4: 160 bits recommended). */
const secretBytes = 20;

/** What a person puts into their app. Shown now and never again. */
export interface Enrolment {
  readonly secret: string;
  readonly uri: string;
  readonly qrSvg: string;
}

export interface SecondFactorState {
  readonly confirmedAt: Date | null;
  readonly required: boolean;
  readonly recoveryCodesLeft: number;
}

/** A password typed once more, and where from. */
export interface Proof {
  readonly password: string;
  readonly address: string;
}

/** What people do about their own second factor. */
@Injectable()
export class SecondFactorService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly check: CredentialCheck,
    private readonly box: SecretBox,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  async state({ userId, organizationId, role }: Actor): Promise<SecondFactorState> {
    const [row] = await this.dataSource.query<[Omit<SecondFactorState, 'required'>]>(
      `select (select confirmed_at from second_factors where user_id = $1) as "confirmedAt",
         (select count(*)::int from recovery_codes where user_id = $1 and used_at is null) as "recoveryCodesLeft"`,
      [userId],
    );
    return { ...row, required: (await requiredFor(this.dataSource, organizationId)).includes(role) };
  }

  /** Makes a secret for an app; it counts once `confirm` has seen a code of it. Asking again makes another. */
  async begin(actor: Actor, proof: Proof): Promise<Enrolment> {
    const { username, attemptId } = await this.prove(actor, proof);
    const secret = randomBytes(secretBytes);
    const sealed = this.box.seal(secret, sealedFor, actor.userId);
    await this.unitOfWork.run(actor, async (tx, audit) => {
      await attemptSucceeded(tx, attemptId);
      const made = await tx.query<unknown[]>(
        `insert into second_factors (user_id, sealed_secret, last_step, created_at) values ($1, $2, 0, now())
         on conflict (user_id) do update set sealed_secret = excluded.sealed_secret, last_step = 0, created_at = now()
           where second_factors.confirmed_at is null
         returning 1`,
        [actor.userId, sealed],
      );
      if (made.length === 0) throw inUseAlready();
      await audit('auth.second-factor-begin', actor.userId);
    });
    const uri = otpauthUri(secret, username, 'Thi đua khen thưởng');
    return { secret: base32(secret), uri, qrSvg: await QRCode.toString(uri, { type: 'svg', margin: 2 }) };
  }

  /** Takes the app into use, in all sessions of this person from now on; the others end. Answers with the recovery codes. */
  async confirm(actor: Actor, sid: string, code: string): Promise<string[]> {
    const { codes, outcome } = await this.unitOfWork.run(actor, async (tx, audit) => {
      const judged = await judgeCode(tx, this.box, { userId: actor.userId, code, stage: 'set-up' });
      if (judged.kind !== 'right') return { outcome: judged, codes: [] };
      await tx.query('update second_factors set confirmed_at = now() where user_id = $1', [actor.userId]);
      await tx.query(`update sessions set sess = (sess::jsonb - 'awaiting')::json where sid = $1`, [sid]);
      const sessionsEnded = await endSessions(tx, actor.userId, { except: sid });
      await audit('auth.second-factor-confirm', actor.userId, { sessionsEnded });
      return { outcome: judged, codes: await renewRecoveryCodes(tx, this.box, actor.userId) };
    });
    refuseUnlessRight(outcome);
    return codes;
  }

  /** New recovery codes in place of the old ones, for who shows a code. */
  async renewCodes(actor: Actor, code: string): Promise<string[]> {
    return this.withCode(actor, code, async (tx) => renewRecoveryCodes(tx, this.box, actor.userId), {
      action: 'auth.recovery-codes',
    });
  }

  /** Back to the password alone, for who shows both; refused where the role demands more. */
  async remove(actor: Actor, proof: Proof, code: string): Promise<void> {
    if ((await this.state(actor)).required) {
      throw new Refusal(
        'transition-not-allowed',
        'Cơ quan yêu cầu vai trò này xác thực hai bước nên không tự gỡ được. Đổi điện thoại thì đề nghị quản trị gỡ tại bàn rồi cài lại.',
      );
    }
    const { attemptId } = await this.prove(actor, proof);
    const work = async (tx: EntityManager) => {
      await attemptSucceeded(tx, attemptId);
      await removeSecondFactor(tx, actor.userId);
    };
    await this.withCode(actor, code, work, { action: 'auth.second-factor-remove' });
  }

  private async withCode<T>(
    actor: Actor,
    code: string,
    work: (tx: EntityManager) => Promise<T>,
    { action }: { readonly action: string },
  ): Promise<T> {
    const { outcome, result } = await this.unitOfWork.run(actor, async (tx, audit) => {
      const judged = await judgeCode(tx, this.box, { userId: actor.userId, code, stage: 'in-use' });
      if (judged.kind !== 'right') return { outcome: judged, result: undefined };
      const done = await work(tx);
      await audit(action, actor.userId, { with: judged.means });
      return { outcome: judged, result: done };
    });
    refuseUnlessRight(outcome);
    return result as T;
  }

  private async prove({ userId }: Actor, { password, address }: Proof) {
    const [{ username }] = await this.dataSource.query<[{ username: string }]>(
      'select username from users where id = $1',
      [userId],
    );
    const wrong = 'Mật khẩu hiện tại chưa đúng. Hãy gõ lại.';
    const { attemptId } = await this.check.prove({ username, password }, address, wrong);
    return { username, attemptId };
  }
}

const inUseAlready = () =>
  new Refusal(
    'already-exists',
    'Tài khoản đã cài xác thực hai bước. Muốn đổi điện thoại, hãy gỡ trước (cần một mã) rồi cài lại.',
  );
