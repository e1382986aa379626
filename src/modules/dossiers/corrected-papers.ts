import type { EntityManager } from 'typeorm';
import { CorrectionEntity } from '../../database/entities/correction.entity.ts';
import type { DossierEntity } from '../../database/entities/dossier.entity.ts';
import { Refusal } from '../../domain/refusal.ts';

/**
 * Confirmed corrections whose papers may still be replaced: all of a submitted dossier, those without a new paper of an accepted one.
 * Oldest first.
 */
async function openCorrections(
  db: EntityManager,
  { id: dossierId, state }: DossierEntity,
): Promise<CorrectionEntity[]> {
  if (state !== 'submitted' && state !== 'accepted') return [];
  const confirmed = await db.find(CorrectionEntity, {
    where: { dossierId, state: 'confirmed' },
    order: { decidedAt: 'ASC', id: 'ASC' },
  });
  return confirmed.filter(({ documentId }) => state === 'submitted' || documentId === null);
}

/** Whether a handed-in dossier takes a corrected paper now. */
export async function hasOpenCorrection(db: EntityManager, dossier: DossierEntity): Promise<boolean> {
  return (await openCorrections(db, dossier)).length > 0;
}

/** Whose papers a handed-in dossier takes anew now, after their corrections. */
export async function correctedNominees(db: EntityManager, dossier: DossierEntity): Promise<ReadonlySet<string>> {
  return new Set((await openCorrections(db, dossier)).map(({ nomineeId }) => nomineeId));
}

/** A handed-in dossier takes papers of the whole dossier, or of a nominee that was corrected; refuses others with `dossier.not-reopened`. */
export async function requireCorrected(
  db: EntityManager,
  dossier: DossierEntity,
  { nomineeId }: { readonly nomineeId: string | null },
): Promise<void> {
  const open = await openCorrections(db, dossier);
  if (open.length > 0 && (nomineeId === null || open.some((correction) => correction.nomineeId === nomineeId))) return;
  throw new Refusal(
    'dossier.not-reopened',
    'Hồ sơ đã gửi chỉ nhận giấy tờ thay theo đính chính đã được xác nhận. Hãy đề nghị đính chính, hoặc đề nghị nơi tiếp nhận mở lại.',
    {
      reopened: open.map((correction) => correction.nomineeId),
    },
  );
}

/** Notes the new paper with the corrections it follows: that nominee's, or for a paper of the whole dossier every open one. */
export async function noteCorrectedPaper(
  tx: EntityManager,
  dossier: DossierEntity,
  { documentId, nomineeId }: { documentId: string; nomineeId: string | null },
): Promise<void> {
  for (const { id, nomineeId: corrected } of await openCorrections(tx, dossier)) {
    if (nomineeId === null || nomineeId === corrected) await tx.update(CorrectionEntity, id, { documentId });
  }
}
