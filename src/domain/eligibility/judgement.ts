import type { CriteriaNode, CriteriaSet, Criterion } from '../plan/plan.ts';
import { codesOf, evaluateTree } from './criteria-tree.ts';
import type { NomineeFacts } from './facts.ts';
import { judgeRule } from './rule-kinds.ts';
import type { Outcome, Verdict } from './verdict.ts';

/** One criterion's verdict on one nominee, with the clause and heading a person is shown. */
export interface JudgedCriterion extends Verdict {
  readonly criterion: string;
  readonly clause: string;
  /** Short heading, e.g. «Tỷ lệ cử tri ≥ 98%». */
  readonly label: string;
  /** What the machine said before a person concluded; present only where one has. */
  readonly machineOutcome?: Outcome;
}

/** A nominee judged by a set of criteria. */
export interface Judgement {
  readonly outcome: Outcome;
  readonly verdicts: readonly JudgedCriterion[];
  /** Criteria that make it unmet, after `anyOf`. */
  readonly decisive: readonly string[];
  /** Criteria whose answer the unit really owes. */
  readonly unanswered: readonly string[];
  /** The tree that combined the verdicts, so that an appraisal recombines by the same one. */
  readonly require: CriteriaNode;
}

/**
 * Judges one nominee by the set the plan gives to its level, kind and group: one verdict per criterion, in the plan's order.
 * Throws when the set names a criterion the plan does not hold, which a valid plan cannot.
 */
export function judge(
  facts: NomineeFacts,
  { require }: Pick<CriteriaSet, 'require'>,
  criteria: Readonly<Record<string, Criterion>>,
): Judgement {
  const verdicts = codesOf(require).map((code) => {
    const criterion = criteria[code];
    if (!criterion) throw new Error(`The criteria set names «${code}», which the plan does not hold.`);
    const { clause, label, rule } = criterion;
    return { criterion: code, clause, label, ...judgeRule(facts, rule, code) };
  });
  return combine(require, verdicts);
}

/**
 * The machine's judgement with the appraisers' verdicts in place of its own, recombined by the same tree.
 * A code that the judgement does not hold has no effect: an appraisal may outlive the rule book it was made under.
 */
export function judgeWithAppraisal(machine: Judgement, appraised: Readonly<Record<string, Outcome>>): Judgement {
  const verdicts = machine.verdicts.map((verdict) => {
    const outcome = Object.hasOwn(appraised, verdict.criterion) ? appraised[verdict.criterion] : undefined;
    return outcome === undefined ? verdict : concluded(verdict, outcome);
  });
  return combine(machine.require, verdicts);
}

const conclusions: Readonly<Record<Outcome, string>> = {
  met: 'Thẩm định kết luận: đạt.',
  unmet: 'Thẩm định kết luận: không đạt.',
  'needs-review': 'Thẩm định: cần làm rõ.',
};

/** A person's word replaces the machine's and owes the unit no question; what the machine had said stays readable behind it. */
function concluded(
  { criterion, clause, label, evidence, ...machine }: JudgedCriterion,
  outcome: Outcome,
): JudgedCriterion {
  const reason = `${conclusions[outcome]} ${machine.reason}`;
  return { criterion, clause, label, evidence, outcome, reason, machineOutcome: machine.outcome };
}

function combine(require: CriteriaNode, verdicts: readonly JudgedCriterion[]): Judgement {
  const byCode = new Map(verdicts.map((verdict) => [verdict.criterion, verdict]));
  const { outcome, decisive, unanswered } = evaluateTree(require, (code) => byCode.get(code)!);
  return { outcome, verdicts, decisive, unanswered, require };
}
