import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, In, IsNull } from 'typeorm';
import type { Config } from '../../../config.ts';
import { CONFIG } from '../../../config-token.ts';
import { DocumentEntity } from '../../../database/entities/document.entity.ts';
import { FileEntity } from '../../../database/entities/file.entity.ts';
import { UnitOfWork } from '../../../database/unit-of-work.ts';
import { slotsOf } from '../../../domain/document-succession.ts';
import { documentsFor } from '../../../domain/plan/plan-lookup.ts';
import { Refusal } from '../../../domain/refusal.ts';
import type { Actor } from '../../../domain/roles.ts';
import { RuleBooks } from '../../campaigns/rule-books.ts';
import type { DossierFolder } from '../dossier-folder.ts';
import { findDossier, touchDossier } from '../dossier-lock.ts';
import type { ConfirmItem } from './bundle.dto.ts';
import { type Confirmation, readConfirmations, requireFreeSlots } from './bundle-confirmation.ts';
import { insertDocument, supersedeBy, type Upload } from './document-rows.ts';
import { documentNotFound } from './documents.queries.ts';
import { type KeptPaper, PaperPreparation, type StoredPhoto } from './paper-preparation.ts';
import { requireSize } from './size-limit.ts';
import { lockForPapers, requirePlace } from './upload-rules.ts';

/** One confirmation being carried out; `paper` is what photos were merged into, `taken` the slots of those before it. */
interface Placing {
  readonly confirmation: Confirmation;
  readonly paper: KeptPaper | undefined;
  readonly taken: Set<string>;
}

/** A person's word on the files of a bundle. */
@Injectable()
export class BundleConfirmationService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly ruleBooks: RuleBooks,
    private readonly preparation: PaperPreparation,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Puts files of bundles into the slots a person has chosen, merges photos, hides what is discarded: all items or none. Answers with the papers' ids. */
  async confirm(actor: Actor, dossierId: string, items: readonly ConfirmItem[], now: Date): Promise<string[]> {
    const confirmations = readConfirmations(items);
    await findDossier(this.dataSource.manager, actor, dossierId);
    const merged = await this.mergeAll(actor, dossierId, confirmations);
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const folder = await lockForPapers(tx, this.ruleBooks, { actor, dossierId, kinds: [] });
      const upload = { actor, folder, receivedAt: now };
      const ids: string[] = [];
      const taken = new Set<string>();
      for (const [index, confirmation] of confirmations.entries()) {
        const id = await this.confirmOne(tx, upload, { confirmation, paper: merged.get(index), taken });
        if (id) ids.push(id);
      }
      await supersedeBy(tx, upload, ids);
      await touchDossier(tx, folder.dossier, now);
      await audit('bundle.confirm', dossierId, { items: confirmations });
      return ids;
    });
  }

  private async confirmOne(
    tx: EntityManager,
    upload: Upload & { readonly folder: DossierFolder },
    { confirmation, paper, taken }: Placing,
  ): Promise<string | undefined> {
    const { actor, folder, receivedAt } = upload;
    const { documentIds, kinds, nomineeId, form: wanted } = confirmation;
    const documents = await unconfirmed(tx, folder.dossier, documentIds);
    if (confirmation.discard) {
      await tx.update(DocumentEntity, { id: In([...documentIds]) }, { deletedAt: receivedAt, deletedBy: actor.userId });
      return undefined;
    }
    const first = documents[0]!;
    const { form } = first;
    if (wanted && wanted !== form) throw otherForm(first);
    await requirePlace(tx, actor, folder, { kinds, form, nomineeId });
    const placed = { kinds: kinds.filter((kind) => kind !== 'KHAC'), form, nomineeId };
    requireFreeSlots(taken, slotsOf(placed, documentsFor(folder.plan, folder.dossier.level)));
    const size = paper?.size ?? (await sizeOf(tx, first));
    requireSize(folder.plan, { kinds, size, serviceLimit: this.config.maxFileBytes });
    if (paper) return mergedDocument(tx, upload, { documents, confirmation, paper });
    await tx.update(DocumentEntity, first.id, { suggested: false, kinds: [...kinds], nomineeId });
    return first.id;
  }

  /** Merges photos before the dossier is locked: the pages cannot change meanwhile, and whether they are still unconfirmed is asked again. */
  private async mergeAll(
    actor: Actor,
    dossierId: string,
    confirmations: readonly Confirmation[],
  ): Promise<ReadonlyMap<number, KeptPaper>> {
    const merged = new Map<number, KeptPaper>();
    for (const [index, { documentIds }] of confirmations.entries()) {
      if (documentIds.length < 2 || confirmations[index]!.discard) continue;
      const { manager } = this.dataSource;
      const documents = await manager.findBy(DocumentEntity, {
        id: In([...documentIds]),
        dossierId,
        organizationId: actor.organizationId,
      });
      const photos: StoredPhoto[] = [];
      for (const id of documentIds) {
        const { sha256, fileName, organizationId } = found(documents, id);
        const file = await manager.findOneByOrFail(FileEntity, { organizationId, sha256 });
        if (!file.mediaType?.startsWith('image/')) throw notAPhoto(fileName);
        photos.push({ sha256, fileName, size: file.size });
      }
      merged.set(index, await this.preparation.mergeStored(photos));
    }
    return merged;
  }
}

function found(documents: readonly DocumentEntity[], id: string): DocumentEntity {
  const document = documents.find((one) => one.id === id);
  if (!document) throw documentNotFound();
  return document;
}

interface MergedPhotos {
  readonly documents: readonly DocumentEntity[];
  readonly confirmation: Confirmation;
  readonly paper: KeptPaper;
}

/** The photos' one paper in their place; it arrived when the last of them did. */
async function mergedDocument(
  tx: EntityManager,
  upload: Upload,
  { documents, confirmation, paper }: MergedPhotos,
): Promise<string> {
  const { kinds, nomineeId, documentIds } = confirmation;
  const arrived = documents.map((document) => document.receivedAt.getTime());
  const placed = { ...upload, receivedAt: new Date(Math.max(...arrived)) };
  const id = await insertDocument(tx, placed, { paper, kinds, form: documents[0]!.form, nomineeId });
  await tx.update(
    DocumentEntity,
    { id: In([...documentIds]) },
    { supersededAt: upload.receivedAt, supersededById: id },
  );
  return id;
}

/** Files of this dossier that still wait for a person, in the given order; refuses with `not-found`, or when one has been confirmed meanwhile. */
async function unconfirmed(
  tx: EntityManager,
  { id: dossierId }: { readonly id: string },
  ids: readonly string[],
): Promise<DocumentEntity[]> {
  const documents = await tx.findBy(DocumentEntity, { id: In([...ids]), dossierId, deletedAt: IsNull() });
  return ids.map((id) => {
    const document = found(documents, id);
    if (document.suggested && document.supersededAt === null) return document;
    throw new Refusal(
      'transition-not-allowed',
      `«${document.fileName}» đã được xác nhận. Hãy tải lại trang để xem ô hiện tại.`,
      { documentId: id },
    );
  });
}

async function sizeOf(tx: EntityManager, { organizationId, sha256 }: DocumentEntity): Promise<number> {
  return (await tx.findOneByOrFail(FileEntity, { organizationId, sha256 })).size;
}

const otherForm = ({ fileName, form }: DocumentEntity): Refusal =>
  new Refusal(
    'file.wrong-type',
    `Nội dung của «${fileName}» là ${form === 'SCAN' ? 'bản quét' : 'bản Word'}. Hãy chọn đúng dạng.`,
    { form },
  );

const notAPhoto = (fileName: string): Refusal =>
  new Refusal(
    'file.wrong-type',
    `«${fileName}» không phải ảnh nên không ghép được. Chỉ ghép ảnh JPG, PNG, HEIC của cùng một giấy tờ.`,
    {
      fileName,
      accepted: ['jpg', 'png', 'heic'],
    },
  );
