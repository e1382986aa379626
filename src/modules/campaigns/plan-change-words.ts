import { mergePatch } from '../../domain/merge-patch.ts';
import type { CampaignPlan } from '../../domain/plan/plan.ts';
import { placeWords, stepsOf } from '../../domain/plan/plan-place-words.ts';
import { valueWords } from '../../domain/plan/plan-value-words.ts';
import { isGroup } from '../../domain/plan/shape.ts';
import type { PlanChange } from './plan-changes.ts';

/** One difference as a Vietnamese sentence: «Mốc thời gian «Hạn gửi …», ngày: trước là «18/03/2026», nay là «20/03/2026».» */
export function changeWords(change: PlanChange, before: CampaignPlan, after: CampaignPlan): string {
  const steps = stepsOf(change.path);
  const isGone = change.after === undefined;
  const { item, field } = placeWords(isGone ? before : after, steps);
  const place = field ? `${item}, ${field}` : item;
  if (isGone) return `Bỏ ${place}: «${valueWords(before, change.before)}».`;
  const now = answerWords(after, steps, change.after) ?? valueWords(after, change.after);
  if (change.before === undefined) return `Thêm ${place}: «${now}».`;
  const was = answerWords(before, steps, change.before) ?? valueWords(before, change.before);
  return `${place}: trước là «${was}», nay là «${now}».`;
}

/** An answer that is a choice is read by its option's label. */
function answerWords(plan: CampaignPlan, [section, id = '', field]: readonly string[], answer: unknown) {
  const shape = section === 'answers' && field === 'answer' ? plan.questions[id]?.answer : undefined;
  return shape?.type === 'choice' && typeof answer === 'string' ? shape.options[answer]?.label : undefined;
}

/** What an option writes into the plan, one sentence for each value that it writes; places with the same value share theirs. */
export function consequences(plan: CampaignPlan, patch: Readonly<Record<string, unknown>>): readonly string[] {
  const after = mergePatch(plan, patch) as CampaignPlan;
  const places = new Map<string, Set<string>>();
  for (const [steps, value] of leaves(plan, patch)) {
    const { item, field } = placeWords(value === null ? plan : after, steps);
    const said = value === null ? 'bỏ' : valueWords(after, value);
    const end = field && field !== 'số lượng' ? `${field}: ${said}` : said;
    places.set(end, (places.get(end) ?? new Set()).add(item));
  }
  return [...places].map(([end, items]) => `${[...items].join('; ')}: ${end}.`);
}

/** Values that are read as one although they are groups. */
const isWhole = (value: Readonly<Record<string, unknown>>): boolean =>
  ['mode', 'allOf', 'anyOf'].some((key) => Object.hasOwn(value, key)) || isGroup(value.limit);

type Leaf = readonly [steps: readonly string[], value: unknown];

/** An item that the plan does not have yet is read as one, too. */
function leaves(known: unknown, value: unknown, steps: readonly string[] = []): readonly Leaf[] {
  if (!isGroup(value) || isWhole(value) || (steps.length === 2 && known === undefined)) return [[steps, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(isGroup(known) ? known[key] : undefined, inner, [...steps, key]),
  );
}
