import { type EntityManager, IsNull } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { CorrectionEntity } from '../../database/entities/correction.entity.ts';
import { DocumentEntity } from '../../database/entities/document.entity.ts';
import { DossierEntity } from '../../database/entities/dossier.entity.ts';
import { PaperReceiptEntity } from '../../database/entities/paper-receipt.entity.ts';
import type { CampaignPlan, DocumentKind } from '../../domain/plan/plan.ts';
import { documentsFor } from '../../domain/plan/plan-lookup.ts';
import type { MoveTarget } from './move-target.ts';

/** One nominee on its way between two stored dossiers. */
export interface PaperMove {
  readonly nomineeId: string;
  readonly source: DossierEntity;
  /** The source is judged by it: it says which papers belong to a nominee. */
  readonly plan: CampaignPlan;
  readonly target: MoveTarget;
}

/**
 * Lets a nominee's papers go with it: its uploads (old versions too), its paper copies, its corrections.
 *
 * A file that also holds papers of the whole dossier (tờ trình and report scanned together) stays for those, and the target gets a row of its
 * own for the same file. A dossier that was opened for the nominee gets the source's dossier papers as well, for in them it was proposed;
 * one that was there already has its own.
 */
export async function movePapers(tx: EntityManager, move: PaperMove): Promise<void> {
  const { nomineeId, source, target } = move;
  if (target.isNew) await copyDossierPapers(tx, move);
  for (const document of await tx.findBy(DocumentEntity, { dossierId: source.id, nomineeId }))
    await moveDocument(tx, document, move);
  const here = { dossierId: source.id, nomineeId };
  await tx.update(PaperReceiptEntity, here, { dossierId: target.dossier.id });
  await tx.update(CorrectionEntity, here, { dossierId: target.dossier.id });
}

async function moveDocument(tx: EntityManager, document: DocumentEntity, move: PaperMove): Promise<void> {
  const ofDossier = kindsOfDossier(move);
  if (!document.kinds.some((kind) => ofDossier.has(kind))) {
    await tx.update(DocumentEntity, document.id, { dossierId: move.target.dossier.id });
    return;
  }
  const kinds = move.target.isNew ? document.kinds : document.kinds.filter((kind) => !ofDossier.has(kind));
  await tx.update(DocumentEntity, document.id, { nomineeId: null });
  if (kinds.length > 0 && isCurrent(document)) await copyDocument(tx, { ...document, kinds }, move);
}

/** Papers the source's level asks for once per dossier. */
function kindsOfDossier({ plan, source }: PaperMove): ReadonlySet<DocumentKind> {
  const ofDossier = documentsFor(plan, source.level).filter(([, { per }]) => per === 'DOSSIER');
  return new Set(ofDossier.map(([kind]) => kind));
}

const isCurrent = ({ supersededAt, deletedAt, suggested }: DocumentEntity): boolean =>
  supersededAt === null && deletedAt === null && !suggested;

/** Same bytes, a row of its own: the two dossiers go their own ways from here. Answers with its id. */
async function copyDocument(tx: EntityManager, document: DocumentEntity, { target }: PaperMove): Promise<string> {
  const id = uuid();
  await tx.insert(DocumentEntity, { ...document, id, dossierId: target.dossier.id });
  return id;
}

/** Tờ trình, list, minutes, proof of arrival and the paper copies of the whole dossier. */
async function copyDossierPapers(tx: EntityManager, move: PaperMove): Promise<void> {
  const { source, target } = move;
  const whole = { dossierId: source.id, nomineeId: IsNull() };
  const documents = await tx.find(DocumentEntity, { where: whole, order: { receivedAt: 'ASC', id: 'ASC' } });
  for (const document of documents.filter(isCurrent)) {
    const evidenceDocumentId = await copyDocument(tx, document, move);
    if (document.id === source.evidenceDocumentId)
      await tx.update(DossierEntity, target.dossier.id, { evidenceDocumentId });
  }
  const papers = await tx.find(PaperReceiptEntity, { where: whole, order: { recordedAt: 'ASC', id: 'ASC' } });
  for (const paper of papers)
    await tx.insert(PaperReceiptEntity, { ...paper, id: uuid(), dossierId: target.dossier.id });
}
