import { evaluateTree } from '../../../src/domain/eligibility/criteria-tree.ts';
import type { JudgedCriterion, Judgement } from '../../../src/domain/eligibility/judgement.ts';
import type { Outcome } from '../../../src/domain/eligibility/verdict.ts';
import type { CriteriaNode } from '../../../src/domain/plan/plan.ts';

/** `yes`: the unit affirms; `silent`: it has not answered; the others are the machine's own word. */
export type Word = Outcome | 'yes' | 'silent';

/** A judgement over `require` in which each criterion says what it is given. */
export function judgementOf(require: CriteriaNode, words: Readonly<Record<string, Word>>): Judgement {
  const verdicts = Object.entries(words).map(([criterion, word]): JudgedCriterion => {
    const head = {
      criterion,
      clause: 'IV.1',
      label: `Tiêu chuẩn ${criterion}`,
      reason: `Lý do ${criterion}.`,
      evidence: {},
    };
    if (word === 'yes') return { ...head, outcome: 'needs-review', affirmed: true };
    if (word === 'silent') return { ...head, outcome: 'needs-review', unanswered: true };
    return { ...head, outcome: word };
  });
  const leafOf = (code: string) => verdicts.find(({ criterion }) => criterion === code)!;
  const { outcome, decisive, unanswered } = evaluateTree(require, leafOf);
  return { outcome, verdicts, decisive, unanswered, require };
}

/** A duty and one of three alternatives, as the plan of Cao Lộc asks of individuals. */
export const dutyAndOneOf: CriteriaNode = { allOf: ['A', { anyOf: ['B', 'C', 'D'] }] };
