import type pg from 'pg';
import { v7 as uuid } from 'uuid';

/** Puts audit entries straight into the table, in one statement each; answers with their ids in ascending order. */
export async function recordEntries(db: pg.Pool, organizationId: string | null, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => uuid()).sort();
  for (const [place, id] of ids.entries())
    await db.query(
      `insert into audit_entries (id, organization_id, at, campaign_at, actor_name, action, subject_id, detail)
       values ($1, $2, now(), now(), 'Người thử', 'test.done', $3, $4)`,
      [
        id,
        organizationId,
        `việc ${place + 1}`,
        JSON.stringify({ place, unit: 'Tổ bầu cử số 05', b: 1, a: [1.5, null] }),
      ],
    );
  return ids;
}
