import type pg from 'pg';
import { personName } from './names.ts';
import { type Commune, somebody } from './organization.ts';

/** What is put into each of the commune's units. */
export interface Folders {
  readonly perUnit: number;
  /** All of them drafts that lack nothing; otherwise a mixture of states with fewer papers, as a list shows it. */
  readonly ready: boolean;
}

/**
 * Fills every unit with dossiers: set-based, in any order of time, each with a collective and people, papers and, once handed in, a submission.
 */
export async function makeDossiers(db: pg.ClientBase, commune: Commune, folders: Folders): Promise<void> {
  const level = folders.ready ? 'GIAY_KHEN_XA' : 'BANG_KHEN_TINH';
  await db.query(
    `create temp table made as
     select (u.position - 1) * $2::int + k as i, uuidv7() as id, u.id as unit_id, u.code, u.name,
       ${folders.ready ? "'draft'" : states} as state,
       '2026-03-03T08:00:00+07'::timestamptz + abs(hashint4((u.position - 1) * $2::int + k) % 1100000) * interval '1 second' as at
     from units u cross join generate_series(1, $2::int) k where u.organization_id = $1 and u.kind = 'TO_BAU_CU'`,
    [commune.organizationId, folders.perUnit],
  );
  await db.query('analyze made');
  const { organizationId, campaignId } = commune;
  const to = [organizationId, campaignId, level, somebody];
  await db.query(dossiers, to);
  for (const person of folders.ready ? [1, 2] : [1]) await db.query(people, [organizationId, campaignId, person]);
  await db.query(collectives, [organizationId, campaignId]);
  await db.query(files, [organizationId]);
  await db.query(folders.ready ? everyPaper : fewPapers, [organizationId, somebody]);
  if (!folders.ready) await db.query(submissions, [organizationId, campaignId, somebody]);
  await db.query('drop table made');
}

const states = `case ((u.position - 1) * $2::int + k) % 8 when 0 then 'draft' when 1 then 'returned' when 2 then 'accepted' when 3 then 'accepted'
  when 4 then 'declined' else 'submitted' end`;
const people1 = (spelling: 'shown' | 'search' | 'same') => personName('(m.i * 2 + 1)', spelling);

const dossiers = `
  insert into dossiers (id, organization_id, campaign_id, unit_id, level, state, version, channel, first_received_at, mend_by, rule_book_version,
    search_text, created_by, created_by_name, created_at, updated_at)
  select m.id, $1, $2, m.unit_id, $3, m.state, 3, 'WEB', case m.state when 'draft' then null else m.at end,
    case m.state when 'returned' then m.at + interval '3 days' end, 1,
    lower(m.code) || ' to bau cu so ' || m.i || ' ' || 'to bau cu so ' || m.i || ' ' || ${people1('search')} ||
      case m.state when 'draft' then '' else ' pgn-2026-' || lpad(m.i::text, 6, '0') end,
    $4, 'Người lập', m.at, m.at
  from made m`;

const people = `
  insert into nominees (id, organization_id, campaign_id, dossier_id, position, version, state, kind, name, search_key, name_key, honorific, gender,
    birth_year, post, workplace, is_party_member, achievement_summary, attestations, created_at, updated_at)
  select uuidv7(), $1::uuid, $2::uuid, m.id, 1 + $3::int, 1, case m.state when 'accepted' then 'qualified' else 'proposed' end, 'CA_NHAN',
    ${personName('(m.i * 2 + $3::int)', 'shown')}, ${personName('(m.i * 2 + $3::int)', 'search')}, ${personName('(m.i * 2 + $3::int)', 'same')},
    'Ông', 'NAM', 1960 + m.i % 40, 'Ủy viên', m.name, false, 'Hoàn thành xuất sắc nhiệm vụ bầu cử được giao.',
    '{"G.CN.0": true, "G.CN.1": true}', m.at, m.at
  from made m`;

const collectives = `
  insert into nominees (id, organization_id, campaign_id, dossier_id, position, version, state, kind, name, search_key, name_key, subject_unit_id,
    headcount, achievement_summary, attestations, created_at, updated_at)
  select uuidv7(), $1::uuid, $2::uuid, m.id, 1, 1, case m.state when 'accepted' then 'qualified' else 'proposed' end, 'TAP_THE', m.name,
    'to bau cu so ' || m.i, 'tổ bầu cử số ' || m.i, m.unit_id, 12, 'Tổ chức bầu cử an toàn, đúng luật.',
    '{"G.TT.0": true, "G.TT.1": true, "G.TT.2": true, "G.TT.3": true, "G.TT.4.e": true, "G.TT.5": true}', m.at, m.at
  from made m`;

/** The same thousand contents over and over: what is measured reads their rows, never their bytes. */
const files = `
  insert into files (organization_id, sha256, size, media_type, checks, findings, pages, created_at)
  select $1, encode(sha256(i::text::bytea), 'hex'), 300000 + i, 'application/pdf', 'done', '[]', 2, '2026-03-03' from generate_series(0, 999) i`;

const paper = (kinds: string, form: string, name: string, nominee: string): string => `
  select uuidv7(), $1::uuid, m.id, ${nominee}, ${kinds}, ${form}, encode(sha256((m.i % 1000)::text::bytea), 'hex'), ${name}, '{}'::text[], m.at,
    $2::uuid, 'Người lập'`;
const into = `
  insert into documents (id, organization_id, dossier_id, nominee_id, kinds, form, sha256, file_name, source_hashes, received_at, uploaded_by,
    uploaded_by_name)`;
const unitPapers = `(values (array['TO_TRINH', 'DANH_SACH', 'TOM_TAT'], 'to-trinh'), (array['BIEN_BAN'], 'bien-ban')) as p(kinds, name)`;
const forms = `(values ('SCAN', '.pdf'), ('WORD', '.docx')) as f(form, ending)`;

const fewPapers = `${into} ${paper('p.kinds', "'SCAN'", "p.name || '.pdf'", 'null::uuid')} from made m cross join ${unitPapers}`;

const everyPaper = `${into}
  ${paper('p.kinds', 'f.form', 'p.name || f.ending', 'null::uuid')} from made m cross join ${unitPapers} cross join ${forms}
  union all
  ${paper("array['BAO_CAO_08']", 'f.form', "'bao-cao-08' || f.ending", 'n.id')}
    from made m join nominees n on n.dossier_id = m.id cross join ${forms}`;

const submissions = `
  insert into submissions (id, organization_id, campaign_id, dossier_id, number, received_at, channel, rule_book_version, legal_regime, nominees,
    documents, missing, quota, receipt_number, receipt_code, submitted_by, submitted_by_name, created_at)
  select uuidv7(), $1::uuid, $2::uuid, m.id, 1, m.at, 'WEB', 1, '[]', jsonb_build_array(jsonb_build_object('kind', 'CA_NHAN', 'name', ${people1('shown')})),
    '[{"kinds": ["TO_TRINH", "DANH_SACH", "TOM_TAT"], "form": "SCAN", "fileName": "to-trinh.pdf", "size": 300000}]', '[]', '{"words": "02 trường hợp"}',
    'PGN-2026-' || lpad(m.i::text, 7, '0'), 'K7M2P9QRST', $3, 'Người lập', m.at
  from made m where m.state <> 'draft'`;
