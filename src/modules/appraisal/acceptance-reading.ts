import { type EntityManager, In } from 'typeorm';
import { DocumentMarkEntity } from '../../database/entities/document-mark.entity.ts';
import { PaperWaiverEntity } from '../../database/entities/paper-waiver.entity.ts';
import { SecondReadingEntity } from '../../database/entities/second-reading.entity.ts';
import { acceptanceBlockers, type SecondReading } from '../../domain/acceptance.ts';
import { documentsFor } from '../../domain/plan/plan-lookup.ts';
import type { Blocker } from '../../domain/refusal.ts';
import { filledSlots } from '../dossiers/documents/slots.ts';
import type { DossierFolder } from '../dossiers/dossier-folder.ts';
import { latestSubmission } from './appraisal-folder.ts';
import { duplicateBlockers } from './undecided-duplicates.ts';

/** Everything that stands between a dossier and its acceptance now. `folder` as `readAppraisedFolder` reads it. */
export async function blockersAtAcceptance(db: EntityManager, folder: DossierFolder): Promise<Blocker[]> {
  const { plan, dossier, nominees, documents } = folder;
  const requirements = documentsFor(plan, dossier.level);
  const own = acceptanceBlockers({
    slots: await filledSlots(db, folder),
    paperWaived: await db.existsBy(PaperWaiverEntity, { dossierId: dossier.id }),
    nominees,
    marks: Object.fromEntries(requirements.map(([kind, { marks }]) => [kind, marks])),
    ticks: await ticksOf(
      db,
      documents.map(({ id }) => id),
    ),
    secondReading: await secondReadingOf(db, folder),
  });
  return [...own, ...(await duplicateBlockers(db, folder.campaign, dossier.id))];
}

export function ticksOf(db: EntityManager, documentIds: readonly string[]): Promise<DocumentMarkEntity[]> {
  return db.find(DocumentMarkEntity, {
    where: { documentId: In([...documentIds]) },
    order: { kind: 'ASC', mark: 'ASC' },
  });
}

/** Whether the plan's receiver proposes itself: then two people outside the proposers must look. */
export const isReceiversOwn = ({ plan, unit }: Pick<DossierFolder, 'plan' | 'unit'>): boolean =>
  unit.kind === plan.host.receiver.unitKind;

/** A reading counts while it is younger than the latest submission and the latest conclusion, and by the person who is named now. */
export async function secondReadingOf(db: EntityManager, folder: DossierFolder): Promise<SecondReading> {
  const { dossier, nominees } = folder;
  const { id: dossierId, assigneeId, secondReaderId } = dossier;
  if (isReceiversOwn(folder) && (!assigneeId || !secondReaderId)) return 'nobody-named';
  if (!secondReaderId) return 'not-needed';
  const reading = await db.findOne(SecondReadingEntity, {
    where: { dossierId, readerId: secondReaderId },
    order: { readAt: 'DESC', id: 'DESC' },
  });
  const submission = await latestSubmission(db, dossierId);
  const acts = [submission?.createdAt, ...nominees.map(({ appraisedAt }) => appraisedAt)];
  const latest = Math.max(...acts.map((at) => at?.getTime() ?? 0));
  return reading && reading.readAt.getTime() >= latest ? 'done' : 'unread';
}
