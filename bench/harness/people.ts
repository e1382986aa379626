import { createHmac } from 'node:crypto';
import type pg from 'pg';
import { sessionSecret } from './service.ts';

/** Somebody with a session: what a browser would send. */
export interface SignedIn {
  readonly username: string;
  readonly unitId: string;
  readonly cookie: string;
}

/** Opens a session for the people of these roles, in order of their units; without the work of checking passwords. */
export async function signIn(db: pg.Pool, role: 'nominator' | 'appraiser', limit: number): Promise<SignedIn[]> {
  const { rows } = await db.query<{ username: string; unit_id: string; sid: string }>(
    `with person as (
       select u.username, u.id as user_id, m.id as membership_id, m.unit_id, n.position, 'bench-' || m.id as sid
       from memberships m join users u on u.id = m.user_id join units n on n.id = m.unit_id where m.role = $1 order by n.position limit $2
     ), opened as (
       insert into sessions (sid, sess, expire)
       select sid, json_build_object('cookie', json_build_object('originalMaxAge', 3600000, 'httpOnly', true, 'path', '/', 'sameSite', 'lax',
           'secure', false, 'expires', now() + interval '1 hour'),
         'userId', user_id, 'membershipId', membership_id, 'signedInAt', now(), 'address', '127.0.0.1', 'device', 'bench'),
         now() + interval '1 hour' from person
       on conflict (sid) do update set sess = excluded.sess, expire = excluded.expire)
     select username, unit_id, sid from person order by position`,
    [role, limit],
  );
  return rows.map(({ username, unit_id: unitId, sid }) => ({ username, unitId, cookie: `sid=${signed(sid)}` }));
}

/** As express-session signs: `s:<id>.<HMAC-SHA-256 in base64 without padding>`. */
function signed(sid: string): string {
  const signature = createHmac('sha256', sessionSecret).update(sid).digest('base64').replace(/=+$/, '');
  return encodeURIComponent(`s:${sid}.${signature}`);
}
