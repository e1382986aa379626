import { Refusal } from '../../domain/refusal.ts';
import type { Reader } from './memberships.queries.ts';

/** A session as its owner or an administrator sees it. The cookie's own id never leaves: `id` is its SHA-256. */
export interface SessionRow {
  readonly id: string;
  readonly device: string;
  readonly address: string;
  readonly signedInAt: string;
  readonly expiresAt: Date;
  readonly current: boolean;
}

const publicId = `encode(sha256(convert_to(sid, 'UTF8')), 'hex')`;

/** Sessions of one person that still hold, the newest first. `sid` marks the asker's own. */
export const sessionsOf = (db: Reader, userId: string, sid = ''): Promise<SessionRow[]> =>
  db.query(
    `select ${publicId} as id, sess ->> 'device' as device, sess ->> 'address' as address, sess ->> 'signedInAt' as "signedInAt",
       expire as "expiresAt", sid = $2 as current
     from sessions where sess ->> 'userId' = $1 and expire > now() and sess ->> 'awaiting' is distinct from 'second-factor'
     order by sess ->> 'signedInAt' desc, id`,
    [userId, sid],
  );

export interface WhichSessions {
  /** All but this cookie id. */
  readonly except?: string;
  /** Only this public id. */
  readonly only?: string;
}

/** Ends sessions of one person at once: their next request is asked to sign in. Answers how many. */
export async function endSessions(db: Reader, userId: string, { except, only }: WhichSessions = {}): Promise<number> {
  const [ended] = await db.query<[{ count: number }]>(
    `with ended as (
       delete from sessions where sess ->> 'userId' = $1 and ($2::text is null or sid <> $2) and ($3::text is null or ${publicId} = $3)
       returning 1
     ) select count(*)::int as count from ended`,
    [userId, except ?? null, only ?? null],
  );
  return ended.count;
}

/** As `endSessions` for one; refuses what is not a session of this person. */
export async function endOneSession(db: Reader, userId: string, id: string): Promise<void> {
  if ((await endSessions(db, userId, { only: id })) === 0) {
    throw new Refusal('not-found', 'Không tìm thấy phiên này; có thể đã hết. Hãy tải lại danh sách.');
  }
}

/** Ends the sessions that act as a membership which has just ended. */
export const endSessionsOfMembership = (db: Reader, userId: string, membershipId: string): Promise<unknown> =>
  db.query(`delete from sessions where sess ->> 'userId' = $1 and sess ->> 'membershipId' = $2`, [
    userId,
    membershipId,
  ]);
