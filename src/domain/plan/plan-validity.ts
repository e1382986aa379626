import { applyAnswer } from './answers.ts';
import type { AnswerShape, CampaignPlan, PlanQuestion } from './plan.ts';
import { patchPlan } from './plan-patch.ts';
import { referenceChecks } from './plan-references.ts';
import { planShape } from './plan-shape.ts';
import { at, fault, isGroup, type PlanFault } from './shape.ts';

export type { PlanFault } from './shape.ts';

/** The section of a plan a path lies in: «quotas» of «quotas.TBC.limit». */
const sectionOf = (path: string): string => path.split(/[.[]/, 1)[0] as string;

/**
 * Everything that is wrong with a candidate plan, all at once, each with its path and a Vietnamese sentence; empty = a valid `CampaignPlan`.
 *
 * Looks at shapes, at what codes refer to, and at what each possible answer to each question would make of the plan (each alone).
 * References into a section whose own shape is wrong are not looked at until it is mended. Never throws, whatever it is given.
 */
export function planFaults(candidate: unknown): readonly PlanFault[] {
  const own = ruleFaults(candidate);
  if (!isGroup(candidate) || own.some(({ path }) => sectionOf(path) === 'questions')) return own;
  if (!isGroup(candidate.questions)) return own;
  const plan = candidate as unknown as CampaignPlan;
  return [
    ...own,
    ...Object.entries(plan.questions).flatMap(([id, question]) =>
      questionFaults(plan, own, at('questions', id), question),
    ),
  ];
}

/**
 * Everything that is wrong with a plan as it stands, without trying the answers to its questions: what a plan in force is held to, as its
 * questions have been answered and the other options need not fit any more.
 */
export function ruleFaults(candidate: unknown): readonly PlanFault[] {
  const shapeFaults = planShape(candidate, '');
  const broken = new Set(shapeFaults.map(({ path }) => sectionOf(path)));
  if (!isGroup(candidate)) return shapeFaults;
  const sound = referenceChecks.filter(({ reads }) => reads.every((section) => !broken.has(section)));
  return [...shapeFaults, ...sound.flatMap(({ find }) => find(candidate as unknown as CampaignPlan))];
}

function questionFaults(
  plan: CampaignPlan,
  own: readonly PlanFault[],
  path: string,
  { answer }: PlanQuestion,
): readonly PlanFault[] {
  if (answer.type !== 'choice') return valueFaults(plan, own, `${path}.answer.path`, answer);
  return Object.entries(answer.options).flatMap(([key, { patch }]) => {
    const place = at(`${path}.answer.options`, key);
    const frozen = ['schema', 'code', 'questions'].filter((section) => Object.hasOwn(patch, section));
    if (frozen.length > 0)
      return fault(
        `${place}.patch`,
        `Câu trả lời không được sửa phần «${frozen.join(', ')}» của kế hoạch; hãy bỏ phần ấy.`,
      );
    return newFaults(patchPlan(plan, patch), own).flatMap((found) =>
      fault(`${place}.patch`, `Chọn câu trả lời này thì kế hoạch sai ở ${found.path}: ${found.sentence}`),
    );
  });
}

/** Values an office could give, and the field they are written to must take. */
const samples: Readonly<Record<Exclude<AnswerShape['type'], 'choice'>, string>> = {
  date: '2026-03-18',
  time: '17:00',
  number: '1',
  text: 'Nội dung',
};

function valueFaults(
  plan: CampaignPlan,
  own: readonly PlanFault[],
  path: string,
  answer: Exclude<AnswerShape, { type: 'choice' }>,
): readonly PlanFault[] {
  const given = [samples[answer.type], ...(answer.mayBePending ? [null] : [])];
  for (const value of given) {
    const changed = applyAnswer(plan, answer, value);
    if (changed === undefined)
      return fault(path, `Kế hoạch không có chỗ «${answer.path}» để ghi câu trả lời; hãy sửa đường dẫn.`);
    if (newFaults(changed, own).length > 0)
      return fault(
        path,
        `Chỗ «${answer.path}» không nhận được ${value === null ? '«chưa có»' : `câu trả lời kiểu ${answer.type}`}; hãy sửa đường dẫn hoặc kiểu.`,
      );
  }
  return [];
}

/** Faults a change brings that were not there before it. */
function newFaults(changed: unknown, own: readonly PlanFault[]): readonly PlanFault[] {
  const known = new Set(own.map(({ path, sentence }) => `${path}\n${sentence}`));
  return ruleFaults(changed).filter(({ path, sentence }) => !known.has(`${path}\n${sentence}`));
}
