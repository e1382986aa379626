import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Config } from '../../../config.ts';
import { CONFIG } from '../../../config-token.ts';
import { DocumentEntity } from '../../../database/entities/document.entity.ts';
import { UnitOfWork } from '../../../database/unit-of-work.ts';
import { type DossierState, dossierWorkflow } from '../../../domain/dossier-workflow.ts';
import { requireScope } from '../../../domain/permissions.ts';
import { Refusal } from '../../../domain/refusal.ts';
import type { Actor } from '../../../domain/roles.ts';
import { transition } from '../../../domain/workflow.ts';
import type { UploadedFile } from '../../../files/multer-storage.ts';
import { RuleBooks } from '../../campaigns/rule-books.ts';
import { readFolder } from '../dossier-folder.ts';
import { noteCorrectedPaper } from '../corrected-papers.ts';
import { lockDossier, requireCurrent, touchDossier } from '../dossier-lock.ts';
import type { UploadPaper } from './document.dto.ts';
import { insertDocument, supersedeBy } from './document-rows.ts';
import { asDocument, documentNotFound } from './documents.queries.ts';
import { PaperPreparation } from './paper-preparation.ts';
import { requireSize } from './size-limit.ts';
import { lockForPapers, requireOpen, requirePlace } from './upload-rules.ts';

/** Puts papers into dossiers and takes them out of sight. Files never change: a new one supersedes, deleting hides. */
@Injectable()
export class DocumentsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ruleBooks: RuleBooks,
    private readonly preparation: PaperPreparation,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Takes in one paper: one file, or several photos. Answers with the document's id. */
  async upload(
    actor: Actor,
    dossierId: string,
    { kind: kinds, form, nomineeId: named, files }: UploadPaper & Files,
    receivedAt: Date,
  ): Promise<string> {
    const nomineeId = named ?? null;
    const paper = await this.preparation.onePaper(files, form);
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const folder = await lockForPapers(tx, this.ruleBooks, { actor, dossierId, kinds });
      await requirePlace(tx, actor, folder, { kinds, form, nomineeId });
      requireSize(folder.plan, {
        kinds,
        size: paper.size,
        serviceLimit: this.config.maxFileBytes,
      });
      const upload = { actor, folder, receivedAt };
      const id = await insertDocument(tx, upload, { paper, kinds, form, nomineeId });
      await supersedeBy(tx, upload, [id]);
      await noteCorrectedPaper(tx, folder.dossier, { documentId: id, nomineeId });
      await touchDossier(tx, folder.dossier, receivedAt);
      const { sha256, sources } = paper;
      await audit('document.upload', dossierId, {
        documentId: id,
        kinds,
        form,
        nomineeId,
        sha256,
        photos: sources.length,
      });
      return id;
    });
  }

  /** Takes in the proof of when a dossier arrived that the office typed in on a unit's behalf. Answers with the document's id. */
  async addEvidence(
    actor: Actor,
    dossierId: string,
    files: readonly UploadedFile[],
    receivedAt: Date,
  ): Promise<string> {
    const [file, ...others] = files;
    if (others.length > 0) throw oneAtATime();
    const paper = await this.preparation.evidence(file!);
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const dossier = await lockDossier(tx, actor, dossierId, { action: 'take-in' });
      transition(dossierWorkflow, dossier.state, 'record-paper', actor.role);
      if (!dossier.takenInByOffice) throw notTakenIn();
      const folder = await readFolder(tx, this.ruleBooks, dossier);
      const document = { paper, kinds: [], form: 'SCAN' as const, nomineeId: null, evidence: true };
      const id = await insertDocument(tx, { actor, folder, receivedAt }, document);
      await touchDossier(tx, dossier, receivedAt, { evidenceDocumentId: id });
      await audit('evidence.upload', dossierId, { documentId: id, sha256: paper.sha256 });
      return id;
    });
  }

  /** Hides a paper: in a draft, or in a slot that a return has reopened. `version` is the dossier's, where the person names one. */
  async remove(actor: Actor, id: string, version: number | undefined, now: Date): Promise<void> {
    await this.unitOfWork.run(actor, async (tx, audit) => {
      const found = await tx.findOneBy(DocumentEntity, { id, organizationId: actor.organizationId });
      if (!found) throw documentNotFound();
      const { kinds, evidence, dossierId } = found;
      const folder = await lockForPapers(tx, this.ruleBooks, { actor, dossierId, kinds }).catch(asDocument);
      requireCurrent('Hồ sơ', folder.dossier.version, version);
      if (evidence) requireRemovableEvidence(actor, folder.dossier.state);
      else await requireOpen(tx, folder, found);
      const { affected } = await tx.update(
        DocumentEntity,
        { id, deletedAt: IsNull() },
        { deletedAt: now, deletedBy: actor.userId },
      );
      if (affected === 0) return; // hidden already: nothing changes
      await touchDossier(tx, folder.dossier, now);
      await audit('document.delete', dossierId, { documentId: id, kinds });
    });
  }
}

interface Files {
  readonly files: readonly UploadedFile[];
}

function requireRemovableEvidence(actor: Actor, state: DossierState): void {
  requireScope(actor.role, 'dossiers', 'take-in');
  if (state === 'draft') return;
  throw new Refusal(
    'transition-not-allowed',
    'Hồ sơ đã gửi nên bằng chứng thời điểm đến không bỏ được nữa; có thể tải thêm bằng chứng khác.',
    { state },
  );
}

const notTakenIn = (): Refusal =>
  new Refusal(
    'transition-not-allowed',
    'Hồ sơ này do đơn vị gửi trên phần mềm, thời điểm đến đã được ghi tự động nên không cần bằng chứng.',
  );

const oneAtATime = (): Refusal =>
  new Refusal('request.invalid', 'Mỗi lần chỉ gửi một tệp bằng chứng. Hãy gửi từng tệp.', {
    errors: [{ field: 'file', message: 'Chỉ một tệp mỗi lần.' }],
  });
