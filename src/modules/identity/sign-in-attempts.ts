import { createHmac } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Refusal } from '../../domain/refusal.ts';
import { type RecentFailures, secondsUntilNextTry, signInLimits } from '../../domain/sign-in-throttle.ts';

export interface Attempt {
  /** As `attemptKey` makes it. */
  readonly name: string;
  /** As `networkAddress` makes it. */
  readonly address: string;
}

/** People type passwords into the wrong box: what is remembered of a name is a keyed hash, not the text. */
export const attemptKey = (username: string, secret: string): string =>
  createHmac('sha256', secret).update(`sign-in:${username}`).digest('hex');

/**
 * Counts a try before the password is looked at, so that many at once are counted one after the other. It counts as failed until
 * `attemptSucceeded`. Answers with its id.
 *
 * @throws {Refusal} `auth.too-many-attempts` with `retryAfterSeconds`; such a call is not counted, so waiting always helps.
 */
export async function countAttempt(tx: EntityManager, attempt: Attempt): Promise<string> {
  await lock(tx, `sign-in name ${attempt.name}`);
  await lock(tx, `sign-in address ${attempt.address}`);
  const { now, ...failures } = await recentFailures(tx, attempt);
  const retryAfterSeconds = secondsUntilNextTry(failures, now);
  if (retryAfterSeconds > 0) {
    const minutes = Math.ceil(retryAfterSeconds / 60);
    throw new Refusal(
      'auth.too-many-attempts',
      `Đã thử quá nhiều lần. Hãy chờ ${minutes} phút rồi thử lại; nếu quên mật khẩu, liên hệ quản trị để được cấp lại.`,
      { retryAfterSeconds },
    );
  }
  const id = uuid();
  await tx.query(
    'insert into sign_in_attempts (id, username, address, succeeded, at) values ($1, $2, $3, false, clock_timestamp())',
    [id, attempt.name, attempt.address],
  );
  return id;
}

/** Makes a counted try a success: it clears the failures of this name from this address. */
export async function attemptSucceeded(tx: EntityManager, id: string): Promise<void> {
  await tx.query('update sign_in_attempts set succeeded = true where id = $1', [id]);
}

/** Forgets tries older than a day; answers how many. Run by a job once in a while. */
export async function purgeSignInAttempts(db: Pick<EntityManager, 'query'>): Promise<number> {
  const [gone] = await db.query<[{ count: number }]>(
    `with gone as (delete from sign_in_attempts where at < now() - interval '1 day' returning 1) select count(*)::int as count from gone`,
  );
  return gone.count;
}

/** Names are locked before addresses, everywhere: no two tries wait for each other. */
const lock = (tx: EntityManager, key: string): Promise<unknown> =>
  tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);

async function recentFailures(tx: EntityManager, { name, address }: Attempt): Promise<RecentFailures & { now: Date }> {
  const [row] = await tx.query<[RecentFailures & { now: Date }]>(
    `with recent as (
       select username, address, succeeded, at from sign_in_attempts
       where (username = $1 or address = $2) and at > clock_timestamp() - make_interval(secs => $3)
     ), others as (
       select max(at) filter (where not succeeded) as failed, max(at) filter (where succeeded) as succeeded
       from recent where address = $2 and username <> $1 group by username
     )
     select clock_timestamp() as now,
       array(select at from recent where username = $1 and address = $2 and not succeeded
         and at > coalesce((select max(at) from recent where username = $1 and address = $2 and succeeded), '-infinity')
         order by at) as here,
       array(select at from recent where username = $1 and not succeeded order by at) as anywhere,
       array(select failed from others where failed > coalesce(succeeded, '-infinity') order by failed) as "otherNamesHere",
       exists (select 1 from sign_in_attempts where username = $1 and address = $2 and succeeded) as "knownHere"`,
    [name, address, signInLimits.windowSeconds],
  );
  return row;
}
