import type { Judgement } from '../eligibility/judgement.ts';
import type { Outcome } from '../eligibility/verdict.ts';
import type { Exclusion, NomineeKind, PlanSettings } from '../plan/plan.ts';
import { Refusal } from '../refusal.ts';
import { openCriteria } from './appraised.ts';

export const conclusions = ['qualified', 'unqualified', 'undecided'] as const;
export type Conclusion = (typeof conclusions)[number];

/** Reasons people must give are at least so long, in characters without the spaces around them. */
export const reasonLength = 20;

/** A verdict somebody hands in. */
export interface GivenVerdict {
  readonly criterion: string;
  readonly outcome: Outcome;
  readonly note?: string | null;
}

/** What verdicts are checked against. */
export interface VerdictRules {
  /** Undefined where the plan has no criteria for such a subject. */
  readonly machine: Judgement | undefined;
  readonly exceptions: readonly string[];
  readonly confirmedFailure: PlanSettings['confirmedFailure'];
  /** The note on the whole nominee explains its verdicts, too. */
  readonly note: string | null;
}

/**
 * Refuses verdicts on criteria the nominee has not (`request.invalid`, all at once), and «đạt» where the machine's failure decides
 * (`criterion.unmet`): it is for the figures to be corrected or the head of office to grant an exception. Where the plan leaves failures to a
 * person, «đạt» against the machine needs words.
 */
export function requireVerdicts(given: readonly GivenVerdict[], rules: VerdictRules): void {
  const known = rules.machine?.verdicts.map(({ criterion }) => criterion) ?? [];
  const faults = given.flatMap(({ criterion }, index): { index: number; message: string }[] => {
    if (!known.includes(criterion)) return [{ index, message: 'Không phải tiêu chuẩn của trường hợp này.' }];
    const again = given.findIndex((other) => other.criterion === criterion) < index;
    return again ? [{ index, message: 'Tiêu chuẩn này đã có trong danh sách.' }] : [];
  });
  if (faults.length > 0) {
    throw new Refusal(
      'request.invalid',
      'Có tiêu chuẩn không thuộc trường hợp này hoặc ghi hai lần. Hãy tải lại trang rồi thẩm định lại.',
      { errors: faults.map(({ index, message }) => ({ field: `verdicts.${index}.criterion`, message })) },
    );
  }
  for (const verdict of given) refuseContradiction(verdict, rules);
}

function refuseContradiction({ criterion, outcome, note }: GivenVerdict, rules: VerdictRules): void {
  if (outcome !== 'met' || !rules.machine?.decisive.includes(criterion) || rules.exceptions.includes(criterion)) return;
  const failed = rules.machine.verdicts.find((verdict) => verdict.criterion === criterion)!;
  if (rules.confirmedFailure === 'REVIEW' && (isReason(note) || isReason(rules.note))) return;
  const wayOut =
    rules.confirmedFailure === 'REVIEW'
      ? `Muốn kết luận đạt, hãy ghi căn cứ (từ ${reasonLength} ký tự).`
      : 'Nếu số liệu sai, hãy sửa số liệu; nếu đáng được xét, đề nghị Trưởng phòng cho ngoại lệ.';
  throw new Refusal('criterion.unmet', `«${failed.label}»: ${failed.reason} ${wayOut}`, {
    criterion,
    clause: failed.clause,
  });
}

/** A conclusion about to be recorded. */
export interface ConclusionCase {
  readonly name: string;
  readonly kind: NomineeKind;
  readonly exclusion: Exclusion | undefined;
  /** With the appraisers' verdicts in place; undefined where the plan has no criteria for such a subject. */
  readonly combined: Judgement | undefined;
  readonly note: string | null;
  /** The head of office may find somebody to qualify in spite of a failed criterion, with a reason. */
  readonly mayOverride: boolean;
}

/**
 * Refuses a conclusion the verdicts do not carry: `appraisal.incomplete` (facts: criteria still open), `criterion.unmet`, `subject.excluded`,
 * `request.invalid` where a reason is owed. «Undecided» is always possible.
 */
export function requireConclusion(conclusion: Conclusion, concluded: ConclusionCase): void {
  if (conclusion === 'unqualified' && !isReason(concluded.note)) {
    throw reasonOwed('Kết luận không đủ điều kiện phải nêu lý do');
  }
  if (conclusion !== 'qualified') return;
  refuseExcluded(concluded);
  const { combined, note } = concluded;
  if (!combined) {
    if (!isReason(note)) throw reasonOwed('Kế hoạch không có tiêu chuẩn cho đối tượng này: hãy ghi căn cứ kết luận');
    return;
  }
  refuseOpen(concluded.name, combined);
  if (combined.outcome === 'unmet' && !(concluded.mayOverride && isReason(note)))
    throw failing(concluded.name, combined, concluded.mayOverride);
}

export function isReason(text: string | null | undefined): boolean {
  return (text ?? '').trim().length >= reasonLength;
}

function reasonOwed(what: string): Refusal {
  const message = `Cần ít nhất ${reasonLength} ký tự.`;
  return new Refusal('request.invalid', `${what} (ít nhất ${reasonLength} ký tự).`, {
    errors: [{ field: 'note', message }],
  });
}

function refuseExcluded({ name, kind, exclusion }: ConclusionCase): void {
  if (!exclusion || exclusionUse(exclusion, kind) !== 'REFUSE') return;
  throw new Refusal(
    'subject.excluded',
    `${name}: kế hoạch không xét khen thưởng đối tượng này («${exclusion.text}»). Hãy kết luận không đủ điều kiện.`,
    { clause: exclusion.clause },
  );
}

/** The plan's word on a body itself, or on its members; undefined where it says nothing. */
export function exclusionUse(exclusion: Exclusion, kind: NomineeKind): Exclusion['collective' | 'persons'] | undefined {
  return kind === 'TAP_THE' ? exclusion.collective : kind === 'CA_NHAN' ? exclusion.persons : undefined;
}

function refuseOpen(name: string, combined: Judgement): void {
  const open = openCriteria(combined);
  if (open.length === 0) return;
  const labels = labelsOf(combined, open);
  throw new Refusal(
    'appraisal.incomplete',
    `${name}: còn tiêu chuẩn chưa thẩm định: ${labels}. Hãy kết luận từng tiêu chuẩn rồi mới kết luận đủ điều kiện.`,
    { criteria: open },
  );
}

function failing(name: string, combined: Judgement, mayOverride: boolean): Refusal {
  const clause = combined.verdicts.find(({ criterion }) => combined.decisive.includes(criterion))?.clause;
  const wayOut = mayOverride
    ? `Trưởng phòng muốn kết luận đủ điều kiện phải nêu lý do (ít nhất ${reasonLength} ký tự).`
    : 'Hãy kết luận không đủ điều kiện, hoặc đề nghị Trưởng phòng xem xét.';
  return new Refusal(
    'criterion.unmet',
    `${name} không đạt tiêu chuẩn ${labelsOf(combined, combined.decisive)}. ${wayOut}`,
    { criteria: combined.decisive, ...(clause && { clause }) },
  );
}

function labelsOf({ verdicts }: Judgement, codes: readonly string[]): string {
  const named = verdicts.filter(({ criterion }) => codes.includes(criterion));
  return named.map(({ label }) => `«${label}»`).join(', ');
}
