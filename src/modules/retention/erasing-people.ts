import type { EntityManager } from 'typeorm';
import { namelessName } from '../../domain/retention.ts';
import { searchKey } from '../../domain/vietnamese-names.ts';

/**
 * Takes the person out of these disabled accounts and every way in with them. The rows stay, for acts point at them; the name
 * under which somebody acted in office stays with each act.
 */
export async function erasePeople(tx: EntityManager, userIds: readonly string[], at: Date): Promise<void> {
  await tx.query(`delete from sign_in_attempts where username in (select username from users where id = any($1))`, [
    userIds,
  ]);
  await tx.query(`delete from sessions where sess ->> 'userId' = any($1::text[])`, [userIds]);
  await tx.query(
    `update api_tokens set revoked_at = coalesce(revoked_at, $2)
     where membership_id in (select id from memberships where user_id = any($1))`,
    [userIds, at],
  );
  for (const table of ['second_factors', 'recovery_codes'])
    await tx.query(`delete from ${table} where user_id = any($1)`, [userIds]);
  await tx.query(
    `update users set username = 'an-danh-' || replace(id::text, '-', ''), full_name = $2, search_text = $3, email = null, citizen_id = null,
       password_hash = null where id = any($1)`,
    [userIds, namelessName, searchKey(namelessName)],
  );
}
