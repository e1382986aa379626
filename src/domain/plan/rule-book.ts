import type { CampaignPlan } from './plan.ts';

/** What the office answered to one question of the plan, frozen with the rule book. */
export interface PlanAnswer {
  /** Option key for a choice; the value itself (text) otherwise; null = «chưa có». */
  readonly answer: string | null;
  /** On what basis it was decided. */
  readonly basis: string;
  readonly answeredBy: string;
  readonly answeredAt: string;
  /** A demonstration's answer, not an office's. */
  readonly demo?: boolean;
}

/** A campaign's rules as they are in force: the plan with every answer applied. Immutable; a change is the next version. */
export interface RuleBook {
  readonly version: number;
  readonly plan: CampaignPlan;
  readonly answers: Readonly<Record<string, PlanAnswer>>;
}
