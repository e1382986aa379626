import type { CampaignPlan, Election } from '../../domain/plan/plan.ts';

/** The share in percent the plan asks of one election (the highest, where several criteria name it); null = none. */
export function turnoutTarget(plan: Pick<CampaignPlan, 'criteria'>, election: Election): number | null {
  const asked = Object.values(plan.criteria).flatMap(({ rule }) =>
    rule.kind === 'turnout-at-least' && rule.params.elections.includes(election) ? [rule.params.percent] : [],
  );
  return asked.length === 0 ? null : Math.max(...asked);
}
