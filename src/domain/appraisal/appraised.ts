import { evaluateTree } from '../eligibility/criteria-tree.ts';
import { type Judgement, judgeWithAppraisal } from '../eligibility/judgement.ts';
import type { Outcome } from '../eligibility/verdict.ts';
import type { CriteriaNode } from '../plan/plan.ts';

/** One criterion of a nominee as a person appraised it. */
export interface AppraisedCriterion {
  readonly criterion: string;
  readonly outcome: Outcome;
  /** What the machine said when the person looked. */
  readonly machineOutcome: Outcome;
}

/** What people read of an outcome. */
export const outcomeNames: Readonly<Record<Outcome, string>> = {
  met: 'đạt',
  unmet: 'không đạt',
  'needs-review': 'cần xem xét',
};

/**
 * Whether a person's verdict still speaks about the case: it was about what the machine said then. Once a figure makes the machine say
 * something else, or the unit has answered anew, it stands no longer and somebody has to look again.
 */
export function stands(verdict: AppraisedCriterion, machine: Judgement): boolean {
  return machine.verdicts.find(({ criterion }) => criterion === verdict.criterion)?.outcome === verdict.machineOutcome;
}

/** What was appraised of a nominee. */
export interface Appraised {
  readonly verdicts: readonly AppraisedCriterion[];
  /** Criteria the head of office has granted an exception from: failing them is forgiven. */
  readonly exceptions: readonly string[];
}

/** The machine's judgement with the verdicts that stand in place of its own and failures with an exception forgiven, recombined by the same tree. */
export function combineAppraisal(machine: Judgement, { verdicts, exceptions }: Appraised): Judgement {
  const standing = verdicts.filter((verdict) => stands(verdict, machine));
  const appraised = judgeWithAppraisal(machine, outcomesOf(standing));
  const forgiven = appraised.verdicts.filter(
    ({ criterion, outcome }) => outcome === 'unmet' && exceptions.includes(criterion),
  );
  const excepted = forgiven.map(({ criterion }) => ({ criterion, outcome: 'met' as const }));
  return judgeWithAppraisal(machine, outcomesOf([...standing, ...excepted]));
}

const outcomesOf = (verdicts: readonly { criterion: string; outcome: Outcome }[]): Record<string, Outcome> =>
  Object.fromEntries(verdicts.map(({ criterion, outcome }) => [criterion, outcome]));

/** The criteria a person still has to look at before the nominee can be found to qualify, in the plan's order: alternatives of one that is met need nobody. */
export function openCriteria({ require, verdicts }: Pick<Judgement, 'require' | 'verdicts'>): readonly string[] {
  const byCode = new Map(verdicts.map((verdict) => [verdict.criterion, verdict]));
  const visit = (node: CriteriaNode): readonly string[] => {
    if (typeof node === 'string') return byCode.get(node)?.outcome === 'needs-review' ? [node] : [];
    if ('allOf' in node) return node.allOf.flatMap(visit);
    const { outcome } = evaluateTree(node, (code) => byCode.get(code)!);
    return outcome === 'needs-review' ? node.anyOf.flatMap(visit) : [];
  };
  return [...new Set(visit(require))];
}
