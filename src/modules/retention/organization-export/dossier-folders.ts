import { Readable } from 'node:stream';
import type { EntityManager } from 'typeorm';
import { dossierStateNames, type DossierState } from '../../../domain/dossier-workflow.ts';
import type { FileStore } from '../../../files/file-store.ts';
import { erased } from '../../dossiers/documents/orphan-files.ts';
import type { ZipWriter } from './zip-writer.ts';

/** A paper that could not be put in, and why, for the manifest. */
export interface AbsentFile {
  readonly documentId: string;
  readonly sha256: string;
  readonly reason: 'erased' | 'missing' | 'damaged';
}

interface Place {
  readonly db: EntityManager;
  readonly store: FileStore;
  readonly zip: ZipWriter;
  readonly organizationId: string;
}

interface DossierRow {
  readonly id: string;
  readonly unitCode: string;
  readonly unitName: string;
  readonly state: DossierState;
  readonly levelName: string;
  readonly receipt: string | null;
}

interface DocumentRow {
  readonly id: string;
  readonly sha256: string;
  readonly fileName: string;
  readonly old: boolean;
  readonly erased: boolean;
}

const oldPapers = 'Bản cũ, đã xóa';

/** `<đợt>/<đơn vị>/<hồ sơ>/…`: every paper of a campaign under the name its sender gave it, and the receipts. */
export async function* campaignFolders(place: Place, campaignId: string, folder: string): AsyncGenerator<AbsentFile[]> {
  const units = new Map<string, string>();
  const rows = await place.db.query<DossierRow[]>(dossiersOf, [place.organizationId, campaignId]);
  for (const { id, unitCode, unitName, state, levelName, receipt } of rows) {
    const unit = units.get(unitCode) ?? place.zip.placeFolder(folder, `${unitCode} - ${unitName}`);
    units.set(unitCode, unit);
    const name = [levelName, dossierStateNames[state], receipt ?? id.slice(-8)].join(' - ');
    const own = place.zip.placeFolder(unit, name);
    await addReceipts(place, id, own);
    yield await addPapers(place, id, own);
  }
}

const dossiersOf = `
  select d.id, u.code as "unitCode", u.name as "unitName", d.state,
    coalesce(c.plan -> 'levels' -> d.level ->> 'form', d.level) as "levelName",
    (select s.receipt_number from submissions s where s.dossier_id = d.id order by s.number desc limit 1) as receipt
  from dossiers d join units u on u.id = d.unit_id join campaigns c on c.id = d.campaign_id
  where d.organization_id = $1 and d.campaign_id = $2 order by u.position, u.code, d.id`;

async function addPapers({ db, store, zip, organizationId }: Place, dossierId: string, folder: string) {
  const absent: AbsentFile[] = [];
  const rows = await db.query<DocumentRow[]>(
    `select d.id, d.sha256, d.file_name as "fileName", d.superseded_at is not null or d.deleted_at is not null as old, ${erased('d')} as erased
     from documents d where d.organization_id = $1 and d.dossier_id = $2 order by d.received_at, d.id`,
    [organizationId, dossierId],
  );
  for (const { id, sha256, fileName, old, erased: isErased } of rows) {
    if (isErased || !(await store.exists(sha256))) {
      absent.push({ documentId: id, sha256, reason: isErased ? 'erased' : 'missing' });
      continue;
    }
    const path = zip.place(old ? `${folder}/${oldPapers}` : folder, fileName);
    const added = await zip.add(path, await store.open(sha256), { compress: false }); // scans and docx are packed already
    if (added.sha256 !== sha256) absent.push({ documentId: id, sha256, reason: 'damaged' });
  }
  return absent;
}

async function addReceipts({ db, zip, organizationId }: Place, dossierId: string, folder: string): Promise<void> {
  const rows = await db.query<{ number: string; pdf: Buffer }[]>(
    `select s.receipt_number as number, p.pdf from submissions s join receipt_papers p on p.submission_id = s.id
     where s.organization_id = $1 and s.dossier_id = $2 order by s.number`,
    [organizationId, dossierId],
  );
  for (const { number, pdf } of rows)
    await zip.add(zip.place(folder, `Phiếu ghi nhận ${number}.pdf`), Readable.from([pdf]), { compress: false });
}
