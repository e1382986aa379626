import { type JudgedCriterion, type Judgement, judgeWithAppraisal } from '../eligibility/judgement.ts';
import type { Outcome } from '../eligibility/verdict.ts';
import { openCriteria, outcomeNames } from './appraised.ts';

/** What the form is filled with before a person has touched it: the machine's word; «đạt» where the unit says so; otherwise the open question. */
export function proposedOutcome({ outcome, affirmed }: Pick<JudgedCriterion, 'outcome' | 'affirmed'>): Outcome {
  return outcome === 'needs-review' && affirmed ? 'met' : outcome;
}

/** The criteria that «đạt tất cả» fills: what the unit has answered «yes» to. Figures that are not confirmed are nobody's to wave through. */
export function fillableCriteria({ verdicts }: Judgement): readonly string[] {
  return verdicts
    .filter(({ outcome, affirmed }) => outcome === 'needs-review' && affirmed)
    .map(({ criterion }) => criterion);
}

/** The proposal as one sentence: «Đạt tất cả.», or «Đạt tất cả, trừ «Tỷ lệ cử tri ≥ 98%» (cần xem xét).». Alternatives nobody needs are left out. */
export function proposalInWords(machine: Judgement): string {
  const proposed = judgeWithAppraisal(
    machine,
    Object.fromEntries(machine.verdicts.map((verdict) => [verdict.criterion, proposedOutcome(verdict)])),
  );
  const against = new Set([...proposed.decisive, ...openCriteria(proposed)]);
  const exceptions = proposed.verdicts.filter(({ criterion }) => against.has(criterion));
  if (exceptions.length === 0) return 'Đạt tất cả.';
  return `Đạt tất cả, trừ ${exceptions.map(({ label, outcome }) => `«${label}» (${outcomeNames[outcome]})`).join(', ')}.`;
}
