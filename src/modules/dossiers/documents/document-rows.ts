import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { DocumentEntity } from '../../../database/entities/document.entity.ts';
import { latestKinds, slotsOf } from '../../../domain/document-succession.ts';
import { documentsFor } from '../../../domain/plan/plan-lookup.ts';
import type { Actor } from '../../../domain/roles.ts';
import { enqueue } from '../../../jobs/enqueue.ts';
import { currentDocuments, type DossierFolder } from '../dossier-folder.ts';
import type { KeptFile, KeptPaper } from './paper-preparation.ts';
import type { Placement } from './upload-rules.ts';

/** Who put a paper into which folder, and when it arrived. */
export interface Upload {
  readonly actor: Actor;
  readonly folder: Pick<DossierFolder, 'dossier' | 'plan'>;
  readonly receivedAt: Date;
}

/** A new row's own columns: a paper in its place, a proposal, or proof of arrival (no kinds). */
export interface NewDocument extends Placement {
  readonly paper: KeptPaper;
  readonly suggested?: boolean;
  readonly evidence?: boolean;
}

/** Writes the rows of one paper whose bytes are kept already; answers with the document's id. */
export async function insertDocument(tx: EntityManager, upload: Upload, document: NewDocument): Promise<string> {
  const { actor, folder, receivedAt } = upload;
  const { paper, kinds, form, nomineeId, suggested = false, evidence = false } = document;
  const { organizationId, id: dossierId } = folder.dossier;
  for (const file of [...paper.sources, paper]) await recordFile(tx, organizationId, file);
  const id = uuid();
  await tx.insert(DocumentEntity, {
    id,
    organizationId,
    dossierId,
    nomineeId,
    kinds: [...kinds],
    form,
    sha256: paper.sha256,
    fileName: paper.fileName,
    sourceHashes: paper.sources.map(({ sha256 }) => sha256),
    suggested,
    evidence,
    receivedAt,
    uploadedBy: actor.userId,
    uploadedByName: actor.name,
  });
  return id;
}

/**
 * Equal bytes have one row per organisation. Without a look the job is left to take one, even when the bytes are known: whether they fit
 * depends on the slot they are meant for.
 */
async function recordFile(
  tx: EntityManager,
  organizationId: string,
  { sha256, size, inspection, notice }: KeptFile,
): Promise<void> {
  const isDone = inspection !== undefined && notice === undefined;
  await tx.query(
    `insert into files (organization_id, sha256, size, media_type, checks, findings, pages, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, now())
     on conflict (organization_id, sha256) do update
       set media_type = excluded.media_type, pages = excluded.pages, findings = excluded.findings, checks = excluded.checks`,
    [
      ...[organizationId, sha256, size, inspection?.mediaType ?? null, isDone ? 'done' : 'pending'],
      ...[JSON.stringify([...(inspection?.findings ?? []), ...(notice ? [notice] : [])]), inspection?.pages ?? null],
    ],
  );
  const key = `inspect-file/${organizationId}/${sha256}`;
  if (!isDone) await enqueue(tx, 'inspect-file', { organizationId, sha256 }, { key });
}

/**
 * Marks the papers that are the latest of nothing now that `newIds` have come: they stay readable and no longer count. Rows are never
 * narrowed: of a file with several papers some of which came anew, readers show the others (`latestKinds`).
 */
export async function supersedeBy(
  tx: EntityManager,
  { folder: { dossier, plan }, receivedAt }: Upload,
  newIds: readonly string[],
): Promise<void> {
  const requirements = documentsFor(plan, dossier.level);
  const current = await currentDocuments(tx, dossier.id);
  const isNew = ({ id }: DocumentEntity) => newIds.includes(id);
  const ordered = [...current.filter((document) => !isNew(document)), ...current.filter(isNew)];
  const latest = latestKinds(ordered, requirements);
  for (const document of ordered.filter((one) => !isNew(one) && latest.get(one.id)!.length === 0)) {
    const slots = slotsOf(document, requirements);
    const successor = ordered.findLast(
      (one) => isNew(one) && slotsOf(one, requirements).some((slot) => slots.includes(slot)),
    );
    await tx.update(DocumentEntity, document.id, {
      supersededAt: receivedAt,
      supersededById: successor?.id ?? newIds.at(-1)!,
    });
  }
}
