import type { AnswerShape, PlanQuestion } from './plan.ts';
import { at, type Check, codeKeys, fault, flag, isGroup, mapOf, shape, text, variants } from './shape.ts';

const deepestPatch = 12;
const anything =
  (depth: number): Check =>
  (value, path) => {
    if (depth > deepestPatch)
      return fault(path, `Phần sửa đổi lồng quá ${deepestPatch} tầng; hãy viết đúng cấu trúc của kế hoạch.`);
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, item]) => anything(depth + 1)(item, at(path, name)));
  };
const patch: Check = (value, path) =>
  isGroup(value) ? anything(1)(value, path) : fault(path, 'Chỗ này phải là một nhóm trường.');
const option = shape<{ label: unknown; patch: unknown }>({ label: text, patch });
const valueAnswer = { path: text, mayBePending: flag };
export const question = shape<PlanQuestion>({
  text,
  why: text,
  clause: text,
  answer: variants<AnswerShape['type']>('type', {
    choice: { options: mapOf(option, { ...codeKeys, least: 2 }) },
    date: valueAnswer,
    time: valueAnswer,
    number: valueAnswer,
    text: valueAnswer,
  }),
});
