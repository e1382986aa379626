import type { EntityManager } from 'typeorm';
import { searchKey } from '../../domain/vietnamese-names.ts';

/** Rebuilds what a dossier is found by: its unit, its nominees, its receipts and incoming numbers, folded. */
export async function refreshSearchText(tx: EntityManager, dossierId: string): Promise<void> {
  const [row] = (await tx.query(
    `select concat_ws(' ', u.code, u.name, d.incoming_number,
       (select string_agg(n.name, ' ' order by n.position) from nominees n where n.dossier_id = d.id),
       (select string_agg(s.receipt_number, ' ' order by s.number) from submissions s where s.dossier_id = d.id)) as text
     from dossiers d join units u on u.id = d.unit_id where d.id = $1`,
    [dossierId],
  )) as { text: string }[];
  await tx.query('update dossiers set search_text = $2 where id = $1', [dossierId, searchKey(row?.text ?? '')]);
}
