import type pg from 'pg';
import { v7 as uuid } from 'uuid';
import { sameNameKey, searchKey } from '../../src/domain/vietnamese-names.ts';
import type { World } from './world.ts';

const somebody = '00000000-0000-7000-8000-000000000000';
const wroteAt = '2026-03-16T09:00:00+07:00';

export interface DossierRow {
  /** Unit code. */
  readonly unit: string;
  readonly level?: string;
  readonly state?: 'draft' | 'submitted' | 'returned' | 'accepted' | 'declined' | 'withdrawn';
  /** Taken in by the office from the document system, on the unit's behalf. */
  readonly takenIn?: boolean;
  readonly mendBy?: string;
  readonly nominees?: readonly { readonly name: string; readonly kind?: 'TAP_THE' | 'CA_NHAN' }[];
}

export interface DossierIds {
  readonly id: string;
  /** In the given order. */
  readonly nominees: readonly string[];
}

/** A dossier put straight into the tables, in any state, without submissions or papers: for tests of what happens to it afterwards. */
export async function insertDossier(db: pg.Pool, world: World, row: DossierRow): Promise<DossierIds> {
  const { unit, level = 'GIAY_KHEN_XA', state = 'draft', takenIn = false, mendBy = null, nominees = [] } = row;
  const id = uuid();
  const arrival = '2026-03-16T08:30:00+07:00';
  await db.query(
    `insert into dossiers (id, organization_id, campaign_id, unit_id, level, state, version, channel, evidenced_arrival, incoming_number, incoming_date,
       taken_in_by_office, first_received_at, mend_by, rule_book_version, search_text, created_by, created_by_name, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, 1, $7, $8, $9, $10, $11, $12, $13, 1, $14, $15, 'Người lập', $16, $16)`,
    [
      ...[id, world.organizationId, world.campaignId, world.unit(unit), level, state],
      ...(takenIn ? ['IOFFICE', arrival, '215', '2026-03-16', true] : ['WEB', null, null, null, false]),
      ...[state === 'draft' ? null : arrival, mendBy, searchKey(unit), somebody, wroteAt],
    ],
  );
  const ids: string[] = [];
  for (const nominee of nominees)
    ids.push(await insertNominee(db, world, { ...nominee, dossierId: id, unit, position: ids.length + 1 }));
  return { id, nominees: ids };
}

interface NomineeRow {
  readonly dossierId: string;
  readonly unit: string;
  readonly name: string;
  readonly kind?: 'TAP_THE' | 'CA_NHAN';
  readonly position: number;
}

async function insertNominee(
  db: pg.Pool,
  world: World,
  { dossierId, unit, name, kind = 'CA_NHAN', position }: NomineeRow,
): Promise<string> {
  const id = uuid();
  await db.query(
    `insert into nominees (id, organization_id, campaign_id, dossier_id, position, version, state, kind, name, search_key, name_key, subject_unit_id,
       achievement_summary, attestations, created_at, updated_at)
     values ($1, $2, $3, $4, $5, 1, 'proposed', $6, $7, $8, $9, $10, 'Hoàn thành tốt nhiệm vụ bầu cử.', '{}', $11, $11)`,
    [
      ...[
        id,
        world.organizationId,
        world.campaignId,
        dossierId,
        position,
        kind,
        name,
        searchKey(name),
        sameNameKey(name),
      ],
      ...[kind === 'TAP_THE' ? world.unit(unit) : null, wroteAt],
    ],
  );
  return id;
}

/** One return of a dossier, as the office would have made it; the dossier's own row is left alone. */
export async function insertReturn(
  db: pg.Pool,
  world: World,
  dossierId: string,
  items: readonly object[],
): Promise<void> {
  await db.query(
    `insert into returns (id, organization_id, dossier_id, reason, items, mend_by, returned_by, returned_by_name, returned_at)
     values ($1, $2, $3, 'Bổ sung giấy tờ như đã đánh dấu.', $4, '2026-03-25T17:00:00+07:00', $5, 'Thẩm định', $6)`,
    [uuid(), world.organizationId, dossierId, JSON.stringify(items), somebody, '2026-03-17T07:00:00+07:00'],
  );
}
