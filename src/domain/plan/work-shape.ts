/** The shapes of what a plan asks people to do beside the awards. */

import { isDecimal } from './plan-texts.ts';
import { dateSenses, type PlanConference, type PlanIndicator, type PlanReport, type PlanTask } from './plan-work.ts';
import { date, list, mapOf, nullable, oneOf, optional, shape, text, textThat, whole } from './shape.ts';

const decimal = textThat(isDecimal, 'phải là số thập phân viết bằng dấu chấm, ví dụ "12.5"');
export const task = shape<PlanTask>({
  title: text,
  owner: text,
  due: nullable(date),
  dueSense: nullable(oneOf(dateSenses)),
  clause: text,
});
export const report = shape<PlanReport>({
  name: text,
  by: text,
  to: text,
  form: nullable(text),
  period: oneOf(['ONCE', 'MONTHLY', 'QUARTERLY', 'YEARLY']),
  due: nullable(text),
  beforeDay: nullable(whole(1, 31)),
  sections: list(text),
  clause: text,
});
export const indicator = shape<PlanIndicator>({
  name: text,
  unit: text,
  target: decimal,
  direction: oneOf(['AT_LEAST', 'AT_MOST']),
  owner: nullable(text),
  period: text,
  baseline: optional(shape({ label: text, unit: text, value: nullable(whole(0, Number.MAX_SAFE_INTEGER)) })),
  milestones: list(shape({ by: date, target: decimal })),
  clause: text,
});
export const conference = shape<PlanConference>({
  name: text,
  when: text,
  place: text,
  points: whole(1, 10_000),
  groups: mapOf(list(text, 1)),
  programme: list(shape({ item: text, by: text })),
  clause: text,
});
