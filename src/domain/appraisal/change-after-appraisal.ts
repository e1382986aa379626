import type { Judgement } from '../eligibility/judgement.ts';
import { speaksOfMembership } from '../eligibility/verdict.ts';
import type { NomineeState } from '../nominee-workflow.ts';
import { type AppraisedCriterion, outcomeNames } from './appraised.ts';

/** States in which a person's conclusion stands, or once stood and may return. */
const concluded: ReadonlySet<NomineeState> = new Set([
  'qualified',
  'unqualified',
  'on-hold',
  'approved',
  'not-approved',
  'forwarded',
  'awarded',
]);

/**
 * What has moved since a person concluded, as the sentence people are shown; null when the machine says what it said then, or nobody has
 * concluded. Signing waits until somebody has looked (`model.md`, Verdicts).
 */
export function changeAfterAppraisal(
  state: NomineeState,
  machine: Judgement | null,
  verdicts: readonly AppraisedCriterion[],
): string | null {
  if (!concluded.has(state) || !machine) return null;
  const changes = machine.verdicts.flatMap(({ criterion, label, outcome, reason, evidence }) => {
    const then = verdicts.find((verdict) => verdict.criterion === criterion)?.machineOutcome;
    if (then === undefined || then === outcome) return [];
    const why = speaksOfMembership(evidence) ? '' : ` (${reason.replace(/\.$/, '')})`; // everybody who sees the dossier reads this sentence
    return [`«${label}» từ ${outcomeNames[then]} thành ${outcomeNames[outcome]}${why}`];
  });
  return changes.length === 0
    ? null
    : `Kết quả thay đổi sau thẩm định: ${changes.join('; ')}. Hãy xem và kết luận lại.`;
}
