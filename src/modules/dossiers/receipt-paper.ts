import type { EntityManager } from 'typeorm';
import { DossierEntity } from '../../database/entities/dossier.entity.ts';
import { SubmissionEntity } from '../../database/entities/submission.entity.ts';
import { UnitEntity } from '../../database/entities/unit.entity.ts';
import { requiredSlots } from '../../domain/document-checklist.ts';
import { missingInBrief } from '../../domain/missing-in-brief.ts';
import { formatDate } from '../../domain/official-document.ts';
import type { CampaignPlan } from '../../domain/plan/plan.ts';
import { documentsFor } from '../../domain/plan/plan-lookup.ts';
import type { Blocker } from '../../domain/refusal.ts';
import type { ReceiptPaper } from '../../exports/receipt-pdf.ts';
import type { RuleBooks } from '../campaigns/rule-books.ts';
import type { SubmittedNominee } from './submission-recording.ts';

/** What one submission's receipt prints, from what was stored with it. */
export async function receiptPaper(
  db: EntityManager,
  ruleBooks: RuleBooks,
  { submission, appUrl }: { submission: SubmissionEntity; appUrl: string | undefined },
): Promise<ReceiptPaper> {
  const { plan } = await ruleBooks.version(db, submission.campaignId, submission.ruleBookVersion);
  const dossier = await db.findOneByOrFail(DossierEntity, { id: submission.dossierId });
  const unit = await db.findOneByOrFail(UnitEntity, { id: dossier.unitId });
  const nominees = submission.nominees as readonly SubmittedNominee[];
  return {
    issuer: plan.host.heading,
    place: plan.host.place,
    timeZone: plan.timeZone,
    madeAt: submission.createdAt,
    number: submission.receiptNumber,
    campaign: plan.name,
    unit: unit.name,
    level: plan.levels[dossier.level]?.name ?? dossier.level,
    receivedAt: submission.receivedAt,
    channel: channelName(submission, plan),
    incoming: incomingPaper(submission),
    submittedBy: submission.submittedByName,
    submissionNumber: submission.number,
    supersedes: submission.supersedes,
    nominees: nominees.map(printedNominee),
    leftOut: await leftOutSince(db, submission, nominees),
    documents: submission.documents as ReceiptPaper['documents'],
    missing: missingInBrief({
      missing: submission.missing as readonly Blocker[],
      slots: requiredSlots({ requirements: documentsFor(plan, dossier.level), nominees }),
      nominees,
    }),
    quota: (submission.quota as { words?: string }).words ?? null,
    nextSteps: nextSteps(plan, submission.missing.length > 0),
    verificationCode: submission.receiptCode,
    appUrl,
  };
}

/** Whom the receipt that this one replaces named and this one no longer does: taken back by the unit, or moved elsewhere by the office. */
async function leftOutSince(
  db: EntityManager,
  { supersedes }: SubmissionEntity,
  nominees: readonly SubmittedNominee[],
): Promise<string[]> {
  const earlier = supersedes && (await db.findOneBy(SubmissionEntity, { receiptNumber: supersedes }));
  if (!earlier) return [];
  const staying = new Set(nominees.map(({ id }) => id));
  const named = earlier.nominees as readonly SubmittedNominee[];
  return named.filter(({ id }) => !staying.has(id)).map((nominee) => printedNominee(nominee).name);
}

function channelName({ channel }: SubmissionEntity, { host }: CampaignPlan): string {
  if (channel === 'WEB') return 'Gửi trên phần mềm';
  return channel === 'IOFFICE'
    ? `Văn bản qua iOffice, ${host.receiver.name} nhập thay đơn vị`
    : `Nộp trực tiếp tại ${host.receiver.name}`;
}

function incomingPaper({ incomingNumber, incomingDate }: SubmissionEntity): string | null {
  return incomingNumber && incomingDate ? `Số ${incomingNumber} ngày ${formatDate(incomingDate)}` : null;
}

/** What a collective is, in the column where a person's post stands. */
const collectives: Readonly<Record<string, string>> = { TAP_THE: 'Tập thể', HO_GIA_DINH: 'Hộ gia đình' };

function printedNominee({ kind, name, honorific, rank, position, workplace }: SubmittedNominee): {
  name: string;
  detail: string;
} {
  return {
    name: [honorific, rank, name].filter(Boolean).join(' '),
    detail: [position, workplace].filter(Boolean).join(', ') || (collectives[kind] ?? ''),
  };
}

function nextSteps({ host }: CampaignPlan, incomplete: boolean): string[] {
  return [
    ...(incomplete ? ['Bổ sung các mục còn thiếu theo yêu cầu và thời hạn của nơi tiếp nhận.'] : []),
    `${host.receiver.name} thẩm định; nếu cần bổ sung, đơn vị nhận yêu cầu kèm thời hạn trên phần mềm.`,
    'Hồ sơ đủ điều kiện được trình Hội đồng Thi đua - Khen thưởng xét, sau đó trình người có thẩm quyền quyết định.',
  ];
}
