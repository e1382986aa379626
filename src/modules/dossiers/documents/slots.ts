import type { EntityManager } from 'typeorm';
import { PaperReceiptEntity } from '../../../database/entities/paper-receipt.entity.ts';
import { leftOut } from '../../../domain/blockers.ts';
import {
  type ChecklistDocument,
  type FilledSlot,
  fillSlots,
  requiredSlots,
} from '../../../domain/document-checklist.ts';
import { latestKinds } from '../../../domain/document-succession.ts';
import { documentsFor } from '../../../domain/plan/plan-lookup.ts';
import type { DossierFolder } from '../dossier-folder.ts';

/**
 * The slots of a dossier in the plan's order, with the papers that fill each: the latest upload, and the paper copies the office recorded.
 * Nominees of whom nothing is asked (withdrawn, on hold, concluded against) have none.
 */
export async function filledSlots(db: EntityManager, folder: DossierFolder): Promise<FilledSlot[]> {
  const { dossier, plan, nominees } = folder;
  const requirements = documentsFor(plan, dossier.level);
  const slots = requiredSlots({ requirements, nominees: nominees.filter(({ state }) => !leftOut.has(state)) });
  const latest = latestKinds(folder.documents, requirements);
  const uploads = folder.documents.map(({ id, form, nomineeId, checks }) => ({
    id,
    form,
    nomineeId,
    checks,
    kinds: latest.get(id)!,
  }));
  return fillSlots(slots, [...uploads, ...(await paperCopies(db, dossier.id))]);
}

async function paperCopies(db: EntityManager, dossierId: string): Promise<ChecklistDocument[]> {
  const receipts = await db.find(PaperReceiptEntity, { where: { dossierId }, order: { receivedAt: 'ASC', id: 'ASC' } });
  return receipts.map(({ id, kind, nomineeId, late }) => ({
    id,
    kinds: [kind],
    form: 'PAPER',
    nomineeId,
    checks: 'done',
    late,
  }));
}
