import { mergePatch } from '../merge-patch.ts';
import type { CampaignPlan } from './plan.ts';
import { planShape } from './plan-shape.ts';

/**
 * The plan with a JSON merge patch (RFC 7396) applied; the plan itself is left as it is. Says nothing about validity: ask `planFaults`.
 *
 * A merge patch cannot write a null, only remove. So null takes an entry out of a map (a quota, a question), and makes a field that may
 * be unknown (a date, a number of the document) unknown again: it comes back as null instead of being missing.
 */
export function patchPlan(plan: CampaignPlan, patch: unknown): CampaignPlan {
  const patched = mergePatch(plan, patch);
  return (planShape.complete ? planShape.complete(patched) : patched) as CampaignPlan;
}
