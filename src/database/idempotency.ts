import type { EntityManager } from 'typeorm';
import { Refusal } from '../domain/refusal.ts';
import type { Actor } from '../domain/roles.ts';
import type { IdempotencyContext } from '../request-context.ts';

/**
 * Does `work` once per key: the concurrent twin waits here, a later one gets the first result back without any work.
 *
 * The result is stored in the same commit, so it must be plain JSON that names rows (ids, numbers), never a person.
 */
export async function once<T>(
  tx: EntityManager,
  actor: Actor,
  context: IdempotencyContext,
  work: () => Promise<T>,
): Promise<T> {
  const ordinal = context.ordinal++;
  const identity = [actor.membershipId, context.route, context.key, ordinal];
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [identity.join('\n')]);
  const [earlier] = (await tx.query(
    `select body_hash, result from idempotency_keys
     where actor_id = $1 and route = $2 and key = $3 and ordinal = $4 and created_at > now() - interval '24 hours'`,
    identity,
  )) as { body_hash: string; result: { value: T } }[];
  const bodyHash = context.bodyHash();
  if (earlier && earlier.body_hash !== bodyHash) {
    throw new Refusal(
      'request.key-reused',
      'Khóa chống gửi trùng này đã dùng cho một nội dung khác. Hãy tải lại trang rồi gửi lại.',
    );
  }
  if (earlier) return earlier.result.value;
  const value = await work();
  await tx.query(
    `insert into idempotency_keys (actor_id, route, key, ordinal, organization_id, body_hash, result, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, now())
     on conflict (actor_id, route, key, ordinal) do update set body_hash = excluded.body_hash, result = excluded.result, created_at = now()`,
    [...identity, actor.organizationId, bodyHash, JSON.stringify({ value: value ?? null })],
  );
  return value;
}
