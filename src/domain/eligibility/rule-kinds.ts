import type { CriterionRule } from '../plan/plan.ts';
import type { NomineeFacts } from './facts.ts';
import { attested } from './rules/attested.ts';
import { attestedByPartyMember } from './rules/attested-by-party-member.ts';
import { closedOnTime } from './rules/closed-on-time.ts';
import { indicatorReached } from './rules/indicator-reached.ts';
import { noRerun } from './rules/no-rerun.ts';
import { seatsFilled } from './rules/seats-filled.ts';
import { turnoutAtLeast } from './rules/turnout-at-least.ts';
import type { Verdict } from './verdict.ts';

export type RuleKind = CriterionRule['kind'];
type ParamsOf<Kind extends RuleKind> = NonNullable<Extract<CriterionRule, { kind: Kind }>['params']>;
type Rule<Params> = (facts: NomineeFacts, params: Params, criterion: string) => Verdict;

/** Every kind of rule a plan may use. A kind without a line here does not compile. */
export const ruleKinds: { readonly [Kind in RuleKind]: Rule<ParamsOf<Kind>> } = {
  attested,
  'attested-by-party-member': attestedByPartyMember,
  'turnout-at-least': turnoutAtLeast,
  'seats-filled': seatsFilled,
  'no-rerun': noRerun,
  'closed-on-time': closedOnTime,
  'indicator-reached': indicatorReached,
};

/** Judges one criterion by its rule. `criterion` is its code, under which the unit's answers stand. */
export function judgeRule(facts: NomineeFacts, rule: CriterionRule, criterion: string): Verdict {
  // The table above pairs each kind with its own params; TypeScript cannot follow the pair through a union.
  const judgeKind = ruleKinds[rule.kind] as Rule<object>;
  return judgeKind(facts, rule.params ?? {}, criterion);
}
