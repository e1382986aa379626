import { arrivedInTime, cutoffInWords, formatInstant, lateness } from './cutoff.ts';
import { type ChecklistDocument, fillSlots, missingSlotBlockers, requiredSlots } from './document-checklist.ts';
import { type NomineeCase, type NomineeRules, nomineeBlockers } from './nominee-blockers.ts';
import type { NomineeState } from './nominee-workflow.ts';
import type { DocumentKind, DocumentRequirement, NomineeKind } from './plan/plan.ts';
import { type CountableLimit, countsTowardQuota, type NomineeCounts, quotaBlockers } from './quota.ts';
import { type Blocker, Refusal } from './refusal.ts';

/** The hour a submission is judged by: the unit's cut-off, or `mendBy` for a returned dossier. */
export interface Deadline {
  /** First instant that is too late; undefined = none is set. */
  readonly cutoff: Date | undefined;
  readonly clause: string;
  readonly timeZone: string;
}

/** A dossier at the moment somebody wants to submit it: plain facts, all looked up already. */
export interface SubmissionCase extends NomineeRules {
  /** When the request (or the evidenced arrival) reached the service. */
  readonly receivedAt: Date;
  readonly deadline: Deadline;
  readonly unitName: string;
  /** Every nominee of the dossier, whatever its state. */
  readonly nominees: readonly NomineeCase[];
  /** `counted` leaves this dossier's own nominees out, also when it was submitted before. */
  readonly quota: {
    readonly limit: CountableLimit | undefined;
    readonly clause: string | undefined;
    readonly counted: NomineeCounts;
  };
  readonly requirements: readonly (readonly [DocumentKind, DocumentRequirement])[];
  readonly documents: readonly ChecklistDocument[];
}

/**
 * Everything that stands between a dossier and its submission, at once, in reading order: lateness, then each nominee, then papers, then quota.
 *
 * Nominees on hold, withdrawn or concluded against are left out of all but the quota, which counts one on hold: it may be released.
 */
export function submissionBlockers(dossier: SubmissionCase): Blocker[] {
  const standing = dossier.nominees.filter(({ state }) => !leftOut.has(state));
  const slots = requiredSlots({ requirements: dossier.requirements, nominees: standing });
  return [
    ...latenessBlockers(dossier),
    ...(standing.length === 0 ? [noNominees] : []),
    ...standing.flatMap((nominee) => nomineeBlockers(nominee, dossier)),
    ...missingSlotBlockers(fillSlots(slots, dossier.documents)),
    ...quotaBlockers({ ...dossier.quota, proposed: claimOf(dossier.nominees), unitName: dossier.unitName }),
  ];
}

/** Nominees in these states stand in nobody's way: nothing is asked of them. */
export const leftOut: ReadonlySet<NomineeState> = new Set([
  'on-hold',
  'withdrawn',
  'unqualified',
  'not-approved',
  'cancelled',
]);

const noNominees: Blocker = {
  code: 'dossier.no-nominees',
  severity: 'refusing',
  detail: 'Hồ sơ chưa có trường hợp nào để đề nghị. Thêm ít nhất một tập thể hoặc cá nhân.',
};

function latenessBlockers({ receivedAt, deadline: { cutoff, clause, timeZone } }: SubmissionCase): Blocker[] {
  if (!cutoff || arrivedInTime(receivedAt, cutoff)) return [];
  const detail =
    `Hồ sơ đến lúc ${formatInstant(receivedAt, timeZone)}, ${lateness(receivedAt, cutoff)}; hạn là ${cutoffInWords(cutoff, timeZone)}. ` +
    'Nếu có lý do chính đáng, đề nghị nơi tiếp nhận gia hạn cho đơn vị rồi gửi lại.';
  return [{ code: 'campaign.closed', severity: 'refusing', detail, clause }];
}

/** The places this dossier takes once submitted. */
export function claimOf(
  nominees: readonly { readonly kind: NomineeKind; readonly state: NomineeState }[],
): NomineeCounts {
  const counts: Partial<Record<NomineeKind, number>> = {};
  for (const { kind, state } of nominees) {
    if (countsTowardQuota('submitted', state)) counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

export interface Acknowledgement {
  /** The sender knows what is missing and submits all the same. */
  readonly acknowledgeMissing: boolean;
  /** The plan takes incomplete dossiers in on time (`settings.incompleteOnTime`). */
  readonly incompleteOnTime: boolean;
}

/**
 * Lets a submission pass, or throws with all its blockers as facts: `campaign.closed` when it is late (alone or with others), `dossier.blocked`
 * otherwise. What is only missing passes when it is acknowledged and the plan allows that; what is refusing never does.
 */
export function refuseUnless(blockers: readonly Blocker[], acknowledgement: Acknowledgement): void {
  const late = blockers.find(({ code }) => code === 'campaign.closed');
  if (late)
    throw new Refusal('campaign.closed', late.detail, { blockers, ...(late.clause && { clause: late.clause }) });
  const mayLack = acknowledgement.acknowledgeMissing && acknowledgement.incompleteOnTime;
  const standing = blockers.filter(({ severity }) => severity === 'refusing' || !mayLack);
  if (standing.length > 0)
    throw new Refusal('dossier.blocked', blockedSentence(standing, acknowledgement), { blockers });
}

function blockedSentence(standing: readonly Blocker[], { incompleteOnTime }: Acknowledgement): string {
  const [first, ...others] = standing;
  const more = others.length > 0 ? ` Còn ${others.length} điều khác trong danh sách kèm theo.` : '';
  const onlyMissing = standing.every(({ severity }) => severity === 'missing');
  const wayOut =
    onlyMissing && incompleteOnTime ? ' Muốn gửi cho kịp hạn rồi bổ sung sau, hãy xác nhận gửi khi còn thiếu.' : '';
  return `Hồ sơ chưa gửi được. ${first?.detail}${more}${wayOut}`;
}
