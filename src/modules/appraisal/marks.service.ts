import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DocumentEntity } from '../../database/entities/document.entity.ts';
import { DocumentMarkEntity } from '../../database/entities/document-mark.entity.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import type { CampaignPlan } from '../../domain/plan/plan.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';
import { RuleBooks } from '../campaigns/rule-books.ts';
import { asDocument, documentNotFound } from '../dossiers/documents/documents.queries.ts';
import { touchDossier } from '../dossiers/dossier-lock.ts';
import type { MarkInput } from './appraisal.dto.ts';
import { lockHandedIn } from './appraisal-lock.ts';
import { requireNoConflict } from './conflicts.ts';

/** Ticks for what must be seen on a scan: signature, seal, confirmation of the competent body. */
@Injectable()
export class MarksService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ruleBooks: RuleBooks,
  ) {}

  /** Ticks one file; marks not named stay as they are. Answers with the dossier's id. */
  mark(actor: Actor, id: string, marks: readonly MarkInput[], now: Date): Promise<string> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const document = await findScan(tx, actor, id);
      const documentId = document.id;
      const dossier = await lockHandedIn(tx, actor, document.dossierId).catch(asDocument);
      await requireNoConflict(tx, actor, dossier, { now, nomineeId: document.nomineeId ?? undefined });
      const { plan } = await this.ruleBooks.version(tx, dossier.campaignId, dossier.ruleBookVersion);
      requireMarkable(document, marks, plan);
      const by = { markedBy: actor.userId, markedByName: actor.name, markedAt: now };
      await tx.upsert(
        DocumentMarkEntity,
        marks.map(({ kind, mark, present, note }) => ({
          ...{ documentId, organizationId: dossier.organizationId, kind, mark, present },
          ...{ note: note?.trim() || null, ...by },
        })),
        ['documentId', 'kind', 'mark'],
      );
      await touchDossier(tx, dossier, now);
      await audit('document.mark', dossier.id, {
        documentId,
        marks: marks.map(({ kind, mark, present }) => ({ kind, mark, present })),
      });
      return dossier.id;
    });
  }
}

/** A paper people can look at: not hidden, not an unconfirmed suggestion, not the proof of arrival. */
async function findScan(tx: EntityManager, actor: Actor, id: string): Promise<DocumentEntity> {
  const document = await tx.findOneBy(DocumentEntity, { id, organizationId: actor.organizationId });
  if (!document) throw documentNotFound();
  return document;
}

function requireMarkable(document: DocumentEntity, marks: readonly MarkInput[], plan: CampaignPlan): void {
  if (document.form !== 'SCAN' || document.suggested || document.evidence || document.deletedAt) {
    throw new Refusal(
      'request.invalid',
      'Chỉ đánh dấu trên bản scan đang có trong hồ sơ. Hãy tải lại trang rồi chọn bản scan.',
      { errors: [{ field: 'marks', message: 'Tệp này không phải bản scan trong hồ sơ.' }] },
    );
  }
  const errors = marks.flatMap((given, index) =>
    markFaults(given, document, plan).map(([field, message]) => ({
      field: `marks.${index}.${field}`,
      message,
    })),
  );
  const twice = new Set(marks.map(({ kind, mark }) => `${kind}/${mark}`)).size < marks.length;
  if (twice) errors.push({ field: 'marks', message: 'Một dấu hiệu được ghi hai lần.' });
  if (errors.length === 0) return;
  const messages = [...new Set(errors.map(({ message }) => message))].join(' ');
  throw new Refusal('request.invalid', `${messages} Hãy tải lại trang rồi đánh dấu lại.`, { errors });
}

function markFaults(
  { kind, mark }: MarkInput,
  { kinds }: DocumentEntity,
  plan: CampaignPlan,
): (readonly [field: string, message: string])[] {
  if (!kinds.includes(kind)) return [['kind', 'Tệp này không chứa loại giấy tờ ấy.']];
  if (!plan.documents[kind]?.marks.includes(mark))
    return [['mark', 'Kế hoạch không yêu cầu dấu hiệu này trên loại giấy tờ ấy.']];
  return [];
}
