import type { View } from '../../api/client.ts';

type Step = View<'TimelineStepView'>;

export type StepUnit = keyof View<'TimelineView'>;

/** Where an instant lies on the axis, 0 at its left and 1 at its right end; undefined when it lies beyond. */
export function placeOf(instant: number, steps: readonly Step[], stepMs: number): number | undefined {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return undefined;
  const [from, until] = [Date.parse(first.from), Date.parse(last.from) + stepMs];
  return instant < from || instant > until ? undefined : (instant - from) / (until - from);
}

/** Every how many steps a label fits, when each takes `labelPx`. */
export function labelEvery(count: number, width: number, labelPx: number): number {
  return Math.max(1, Math.ceil((count * labelPx) / Math.max(1, width)));
}

/** The next round number above: 1, 2, 5, 10, 20, 50 … */
export function niceTop(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((top) => top >= most) ?? most;
}
