import type { AnswerShape, CampaignPlan } from './plan.ts';
import { patchPlan } from './plan-patch.ts';

/**
 * A copy of the plan with one answer in it: a choice applies its option's patch, a value is written at the question's path (null = «chưa có»).
 * `undefined` when the answer names no option, or the plan has no such place. The plan itself is left as it is.
 */
export function applyAnswer(plan: CampaignPlan, shape: AnswerShape, answer: string | null): CampaignPlan | undefined {
  if (shape.type === 'choice') {
    const option = answer !== null && Object.hasOwn(shape.options, answer) ? shape.options[answer] : undefined;
    return option && patchPlan(plan, option.patch);
  }
  const value = answer !== null && shape.type === 'number' ? Number(answer) : answer;
  return writeAt(plan, shape.path.split('.'), value) as CampaignPlan | undefined;
}

/** A copy with `value` written at the path; undefined when the place does not exist. (A merge patch cannot write a null, so this is not one.) */
function writeAt(target: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof target !== 'object' || target === null || Array.isArray(target) || !Object.hasOwn(target, key))
    return undefined;
  const inside = writeAt((target as Record<string, unknown>)[key], rest, value);
  return inside === undefined ? undefined : { ...target, [key]: inside };
}
