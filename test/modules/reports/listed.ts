import type pg from 'pg';
import { v7 as uuid } from 'uuid';
import type { DocumentForm, DocumentKind } from '../../../src/domain/plan/plan.ts';
import type { World } from '../../support/world.ts';
import { type DossierIds, type DossierRow, insertDossier } from '../../support/world-dossiers.ts';

const somebody = '00000000-0000-7000-8000-000000000000';
const then = '2026-03-17T07:00:00+07:00';

/** Columns of a nominee as this test wants them, whatever the way there. */
export type Columns = Readonly<Record<string, string | number | boolean | null | object>> & {
  readonly name: string;
  readonly kind?: 'TAP_THE' | 'CA_NHAN';
};

/** A dossier whose nominees stand as given. */
export async function insertListed(
  db: pg.Pool,
  world: World,
  row: Omit<DossierRow, 'nominees'> & { readonly nominees: readonly Columns[] },
): Promise<DossierIds> {
  const dossier = await insertDossier(db, world, row);
  for (const [index, nominee] of row.nominees.entries()) await change(db, dossier.nominees[index]!, nominee);
  return dossier;
}

async function change(db: pg.Pool, id: string, { name: _name, kind: _kind, ...columns }: Columns): Promise<void> {
  const names = Object.keys(columns);
  if (names.length === 0) return;
  const assignments = names.map((name, index) => `${name} = $${index + 2}`).join(', ');
  await db.query(`update nominees set ${assignments} where id = $1`, [id, ...Object.values(columns)]);
}

/** What the appraisers have concluded on one nominee, by criterion. */
export async function appraise(
  db: pg.Pool,
  { organizationId }: World,
  nomineeId: string,
  outcomes: Readonly<Record<string, 'met' | 'unmet' | 'needs-review'>>,
): Promise<void> {
  for (const [criterion, outcome] of Object.entries(outcomes)) {
    await db.query(
      `insert into appraisal_verdicts (nominee_id, criterion, organization_id, outcome, machine_outcome, appraised_by, appraised_by_name, appraised_at)
       values ($1, $2, $3, $4, 'needs-review', $5, 'Thẩm định', $6)`,
      [nomineeId, criterion, organizationId, outcome, somebody, then],
    );
  }
}

export interface Paper {
  readonly dossierId: string;
  readonly kinds: readonly DocumentKind[];
  readonly forms?: readonly DocumentForm[];
  readonly nomineeId?: string;
  readonly late?: boolean;
  /** Changes to the row of an upload, in SQL. */
  readonly set?: string;
}

/** Papers that lie in a dossier, each in every form it is asked for in unless said otherwise. */
export async function file(db: pg.Pool, { organizationId }: World, paper: Paper): Promise<void> {
  const { dossierId, kinds, forms = ['SCAN', 'WORD', 'PAPER'], nomineeId = null, late = false, set } = paper;
  for (const form of forms) {
    if (form === 'PAPER') {
      for (const kind of kinds) {
        await db.query(
          `insert into paper_receipts (id, organization_id, dossier_id, nominee_id, kind, received_at, late, recorded_by, recorded_by_name, recorded_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, 'Văn thư', $6)`,
          [uuid(), organizationId, dossierId, nomineeId, kind, then, late, somebody],
        );
      }
      continue;
    }
    const sha256 = 'a'.repeat(64);
    await db.query(
      `insert into files (organization_id, sha256, size, checks, findings, created_at) values ($1, $2, 1, 'done', '[]', $3)
       on conflict do nothing`,
      [organizationId, sha256, then],
    );
    const id = uuid();
    await db.query(
      `insert into documents (id, organization_id, dossier_id, nominee_id, kinds, form, sha256, file_name, source_hashes, received_at, uploaded_by, uploaded_by_name)
       values ($1, $2, $3, $4, $5, $6, $7, 'tệp', '{}', $8, $9, 'Người lập')`,
      [id, organizationId, dossierId, nomineeId, kinds, form, sha256, then, somebody],
    );
    if (set) await db.query(`update documents set ${set} where id = $1`, [id]);
  }
}
