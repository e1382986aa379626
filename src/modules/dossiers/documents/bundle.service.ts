import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../database/unit-of-work.ts';
import { suggestSlots } from '../../../domain/bundle-sorting.ts';
import { Refusal, type RefusalCode } from '../../../domain/refusal.ts';
import type { Actor } from '../../../domain/roles.ts';
import type { FileForm } from '../../../files/file-inspection/accepted-kinds.ts';
import type { UploadedFile } from '../../../files/multer-storage.ts';
import { RuleBooks } from '../../campaigns/rule-books.ts';
import { touchDossier } from '../dossier-lock.ts';
import { insertDocument } from './document-rows.ts';
import { type KeptPaper, PaperPreparation } from './paper-preparation.ts';
import { storedName } from './paper-name.ts';
import { lockForPapers } from './upload-rules.ts';

type BundlePaper = KeptPaper & { readonly form: FileForm };

/** A file of a bundle that cannot be a paper. */
export interface RefusedFile {
  readonly fileName: string;
  readonly code: RefusalCode;
  readonly detail: string;
}

/** Takes in many files at once: their slots are proposed by their names and count only when a person has confirmed them. */
@Injectable()
export class BundleService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ruleBooks: RuleBooks,
    private readonly preparation: PaperPreparation,
  ) {}

  /** Keeps every file that can be a paper; the others are told with their reasons and keep nobody else out. Refuses when none is left. */
  async add(
    actor: Actor,
    dossierId: string,
    files: readonly UploadedFile[],
    receivedAt: Date,
  ): Promise<{ ids: string[]; refused: RefusedFile[] }> {
    const { papers, refused } = await this.sort(files);
    if (papers.length === 0) throw noneUsable(refused);
    const ids = await this.unitOfWork.run(actor, async (tx, audit) => {
      const folder = await lockForPapers(tx, this.ruleBooks, { actor, dossierId, kinds: [] });
      const named = papers.map(({ fileName, inspection }) => ({
        fileName,
        ...(inspection && { mediaType: inspection.mediaType }),
      }));
      const suggestions = suggestSlots(named, folder.nominees);
      const inserted: string[] = [];
      for (const [index, paper] of papers.entries()) {
        const { kinds, nomineeId = null } = suggestions[index]!;
        const document = { paper, kinds, form: paper.form, nomineeId, suggested: true };
        inserted.push(await insertDocument(tx, { actor, folder, receivedAt }, document));
      }
      await touchDossier(tx, folder.dossier, receivedAt);
      await audit('bundle.upload', dossierId, {
        documentIds: inserted,
        sha256: papers.map(({ sha256 }) => sha256),
      });
      return inserted;
    });
    return { ids, refused };
  }

  private async sort(files: readonly UploadedFile[]): Promise<{ papers: BundlePaper[]; refused: RefusedFile[] }> {
    const papers: BundlePaper[] = [];
    const refused: RefusedFile[] = [];
    for (const file of files) {
      try {
        papers.push(await this.preparation.ofAnyForm(file));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        refused.push({ fileName: storedName(file.originalname), code: error.code, detail: error.detail });
      }
    }
    return { papers, refused };
  }
}

function noneUsable(refused: readonly RefusedFile[]): Refusal {
  const [first] = refused;
  return new Refusal(first!.code, `Không tệp nào trong lô dùng được. ${first!.fileName}: ${first!.detail}`, {
    refused,
  });
}
