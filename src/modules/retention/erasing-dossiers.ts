import type { EntityManager } from 'typeorm';
import { namelessName } from '../../domain/retention.ts';
import { sameNameKey, searchKey } from '../../domain/vietnamese-names.ts';
import { refreshSearchText } from '../dossiers/search-text.ts';

/**
 * Takes everything personal out of these dossiers; they are locked already and `app.retention_run` names the run.
 *
 * What stays explains the decision: kinds, states, attestations, verdicts with their figures, hashes, numbers and codes of receipts,
 * who of the office decided and when. Collectives keep their names. Stored receipts go: a reprint is made from what is left.
 */
export async function eraseDossiers(tx: EntityManager, dossierIds: readonly string[], at: Date): Promise<void> {
  const keys = [namelessName, searchKey(namelessName), sameNameKey(namelessName)];
  await tx.query(nominees, [dossierIds, ...keys]);
  await tx.query(documents, [dossierIds, namelessName, at]);
  await tx.query(submissions, [dossierIds, namelessName]);
  await tx.query(receipts, [dossierIds]);
  for (const statement of [...ofDossier, ...ofNominees]) await tx.query(statement, [dossierIds, namelessName]);
  await tx.query(`update dossiers set note = null where id = any($1)`, [dossierIds]);
  for (const id of dossierIds) await refreshSearchText(tx, id);
}

const nominees = `
  update nominees set version = version + 1, honorific = null, rank = null, birth_date = null, birth_year = null, citizen_id = null, post = null,
    workplace = null, is_party_member = null, ethnicity = null, other_route = null, achievement_summary = $2,
    conclusion_note = case when conclusion_note is not null then $2 end,
    name = case kind when 'TAP_THE' then name else $2 end,
    search_key = case kind when 'TAP_THE' then search_key else $3 end,
    name_key = case kind when 'TAP_THE' then name_key else $4 end
  where dossier_id = any($1)`;

const extension = (name: string): string => `coalesce(substring(${name} from '\\.[A-Za-z0-9]{1,10}$'), '')`;

const documents = `
  update documents set file_name = $2 || ${extension('file_name')}, source_hashes = '{}', deleted_at = coalesce(deleted_at, $3)
  where dossier_id = any($1)`;

/** The same in what was frozen with each hand-in: the only columns its trigger lets a retention run change. */
const submissions = `
  update submissions set
    nominees = (select coalesce(jsonb_agg(
        jsonb_set(one, '{facts,isPartyMember}', 'null', false)
          || jsonb_build_object('honorific', null, 'rank', null, 'position', null, 'workplace', null)
          || case one ->> 'kind' when 'TAP_THE' then '{}'::jsonb else jsonb_build_object('name', $2::text) end order by place), '[]')
      from jsonb_array_elements(nominees) with ordinality as listed (one, place)),
    documents = (select coalesce(jsonb_agg(
        one || jsonb_build_object('fileName', $2::text || ${extension(`one ->> 'fileName'`)}) order by place), '[]')
      from jsonb_array_elements(documents) with ordinality as listed (one, place)),
    missing = (select coalesce(jsonb_agg(one || jsonb_build_object('detail', $2::text) order by place), '[]')
      from jsonb_array_elements(missing) with ordinality as listed (one, place))
  where dossier_id = any($1)`;

const receipts = `delete from receipt_papers where submission_id in (select id from submissions where dossier_id = any($1))`;

/** Words people wrote: nobody can tell by machine whom they name. Empty ones stay empty. */
const without = (table: string, columns: readonly string[]): string =>
  `update ${table} set ${columns.map((column) => `${column} = case when ${column} is not null then $2 end`).join(', ')}`;

const ofDossier = [
  `${without('returns', ['reason'])}, items = '[]'`,
  without('corrections', ['old_value', 'new_value', 'reason']),
  without('paper_receipts', ['note']),
  without('paper_waivers', ['reason']),
  without('dossier_decisions', ['reason']),
  without('conflict_overrides', ['reason']),
  without('second_readings', ['note']),
].map((statement) => `${statement} where dossier_id = any($1)`);

const those = '(select id from nominees where dossier_id = any($1))';
const ofNominees = [
  `${without('criterion_exceptions', ['reason'])} where nominee_id in ${those}`,
  `${without('appraisal_verdicts', ['note'])} where nominee_id in ${those}`,
  `${without('nominee_holds', ['reason', 'conclusion'])} where nominee_id in ${those}`,
  `${without('nominee_moves', ['reason'])} where nominee_id in ${those} or from_dossier_id = any($1)`,
  `${without('duplicate_decisions', ['note'])} where first_nominee_id in ${those} or second_nominee_id in ${those}`,
  `${without('document_marks', ['note'])} where document_id in (select id from documents where dossier_id = any($1))`,
];
