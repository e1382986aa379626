import type { EntityManager } from 'typeorm';
import { Refusal } from '../../domain/refusal.ts';
import type { Role } from '../../domain/roles.ts';
import type { Reader } from './memberships.queries.ts';
import { useRecoveryCode } from './recovery-codes.ts';
import type { SecretBox } from './secret-box.ts';
import { requiredFor } from './second-factor-policy.ts';
import { matchingStep } from './totp.ts';

export const sealedFor = 'second factor';
/** Six digits can be guessed: after so many wrong ones everybody waits, the owner too; the administrator helps at the desk. */
const wrongInARow = 5;
const pauseSeconds = 15 * 60;

interface FactorRow {
  readonly sealedSecret: string;
  readonly lastStep: number;
  readonly failures: number;
  readonly pausedSeconds: number;
}

/** What became of a code that somebody typed. */
export type CodeOutcome =
  | { readonly kind: 'right'; readonly means: 'app' | 'recovery-code' }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'paused'; readonly retryAfterSeconds: number };

export interface TypedCode {
  readonly userId: string;
  readonly code: string;
  /** Which factor is meant: one in use, or one that is just being set up. */
  readonly stage: 'in-use' | 'set-up';
}

/**
 * Judges a code and counts it, many at once one after the other. A right one is used up. Throws nothing, so that the count is kept: the
 * caller refuses after the commit (`refuseUnlessRight`).
 */
export async function judgeCode(tx: EntityManager, box: SecretBox, typed: TypedCode): Promise<CodeOutcome> {
  const { userId, stage } = typed;
  const [row] = await tx.query<FactorRow[]>(
    `select sealed_secret as "sealedSecret", last_step as "lastStep", failures,
       coalesce(ceil(extract(epoch from blocked_until - clock_timestamp())), 0)::int as "pausedSeconds"
     from second_factors where user_id = $1 and (confirmed_at is not null) = $2 for update`,
    [userId, stage === 'in-use'],
  );
  if (!row) return { kind: 'wrong' };
  if (row.pausedSeconds > 0) return { kind: 'paused', retryAfterSeconds: row.pausedSeconds };
  const means = await meansOf(tx, box, typed, row);
  if (means) return { kind: 'right', means };
  const pause = row.failures + 1 >= wrongInARow;
  await tx.query(
    `update second_factors set failures = $2, blocked_until = case when $3 then clock_timestamp() + make_interval(secs => $4) end
     where user_id = $1`,
    [userId, pause ? 0 : row.failures + 1, pause, pauseSeconds],
  );
  return { kind: 'wrong' };
}

async function meansOf(
  tx: EntityManager,
  box: SecretBox,
  { userId, code, stage }: TypedCode,
  row: FactorRow,
): Promise<'app' | 'recovery-code' | undefined> {
  const digits = code.replace(/\s/g, '');
  const secret = box.open(row.sealedSecret, sealedFor, userId);
  const step = secret && matchingStep(secret, digits, new Date(), row.lastStep);
  if (step === undefined && (stage !== 'in-use' || !(await useRecoveryCode(tx, box, userId, code)))) return undefined;
  await tx.query(
    'update second_factors set last_step = greatest(last_step, $2), failures = 0, blocked_until = null where user_id = $1',
    [userId, step ?? row.lastStep],
  );
  return step === undefined ? 'recovery-code' : 'app';
}

/** @throws {Refusal} `auth.second-factor-wrong`, or `auth.too-many-attempts` with `retryAfterSeconds`. */
export function refuseUnlessRight(outcome: CodeOutcome): void {
  if (outcome.kind === 'wrong') {
    throw new Refusal(
      'auth.second-factor-wrong',
      'Mã chưa đúng, đã dùng hoặc đã hết hạn. Hãy chờ mã mới trên ứng dụng (kiểm tra giờ của điện thoại) rồi nhập lại, hoặc dùng mã khôi phục.',
    );
  }
  if (outcome.kind === 'paused') {
    const { retryAfterSeconds } = outcome;
    throw new Refusal(
      'auth.too-many-attempts',
      `Đã nhập sai mã nhiều lần. Hãy chờ ${Math.ceil(retryAfterSeconds / 60)} phút rồi thử lại; nếu mất điện thoại, liên hệ quản trị để gỡ xác thực hai bước.`,
      { retryAfterSeconds },
    );
  }
}

export const hasSecondFactor = async (db: Reader, userId: string): Promise<boolean> =>
  (await db.query<unknown[]>('select 1 from second_factors where user_id = $1 and confirmed_at is not null', [userId]))
    .length > 0;

/** Whether somebody must set up a second factor before acting in this role, and has not. */
export async function lacksSecondFactor(
  db: Reader,
  who: { readonly userId: string; readonly organizationId: string; readonly role: Role },
): Promise<boolean> {
  const required = await requiredFor(db, who.organizationId);
  return required.includes(who.role) && !(await hasSecondFactor(db, who.userId));
}

/** Takes the second factor away, recovery codes too; false when there was none in use. */
export async function removeSecondFactor(tx: EntityManager, userId: string): Promise<boolean> {
  await tx.query('delete from recovery_codes where user_id = $1', [userId]);
  const [gone] = await tx.query<[{ confirmed_at: Date | null }[], number]>(
    'delete from second_factors where user_id = $1 returning confirmed_at',
    [userId],
  );
  return gone.some(({ confirmed_at }) => confirmed_at !== null);
}
