import { Refusal } from '../refusal.ts';
import { applyAnswer } from './answers.ts';
import type { CampaignPlan, PlanQuestion } from './plan.ts';
import { isCalendarDate, isClockTime } from './plan-texts.ts';
import { type PlanFault, planFaults, ruleFaults } from './plan-validity.ts';
import type { PlanAnswer, RuleBook } from './rule-book.ts';

type Answers = Readonly<Record<string, PlanAnswer>>;

/** Ids of the questions the office has not answered yet, in plan order. */
export function openQuestions(plan: CampaignPlan, answers: Answers): readonly string[] {
  return Object.keys(plan.questions).filter((id) => !Object.hasOwn(answers, id));
}

/** Why an answer cannot be taken, as Vietnamese sentences; empty = it can. */
export function answerFaults({ answer: shape }: PlanQuestion, answer: string | null): readonly string[] {
  if (shape.type === 'choice') {
    const options = Object.entries(shape.options).map(([key, { label }]) => `${key} (${label})`);
    return answer !== null && Object.hasOwn(shape.options, answer)
      ? []
      : [`Hãy chọn một trong các phương án: ${options.join('; ')}.`];
  }
  if (answer === null) return shape.mayBePending ? [] : ['Câu hỏi này không để «chưa có» được; hãy ghi câu trả lời.'];
  if (shape.type === 'date')
    return isCalendarDate(answer) ? [] : ['Câu trả lời phải là một ngày có thật, viết theo mẫu 2026-03-18.'];
  if (shape.type === 'time')
    return isClockTime(answer) ? [] : ['Câu trả lời phải là giờ trong ngày, viết theo mẫu 17:00.'];
  if (shape.type === 'number')
    return isWholeNumber(answer) ? [] : ['Câu trả lời phải là số nguyên không âm, chỉ gồm chữ số, ví dụ 12.'];
  return answer.trim() === '' ? ['Câu trả lời đang để trống; hãy ghi nội dung.'] : [];
}

const isWholeNumber = (answer: string): boolean =>
  /^(0|[1-9]\d*)$/.test(answer) && Number.isSafeInteger(Number(answer));

/**
 * The plan with every answer applied, in the order of its questions: what is frozen when a campaign opens, and what every later version is.
 * Neither the plan nor the answers are changed.
 *
 * @throws Refusal `campaign.questions-open` while a question has no answer; `request.invalid` for an answer that does not fit its question;
 * `plan.invalid` (with `faults`) when the plan, or the answers together, make no valid plan.
 */
export function buildRuleBook(plan: CampaignPlan, answers: Answers, version: number): RuleBook {
  const open = openQuestions(plan, answers);
  if (open.length > 0)
    throw new Refusal(
      'campaign.questions-open',
      `Còn câu hỏi chưa trả lời: ${open.join(', ')}; hãy trả lời rồi mở đợt.`,
      { questions: open },
    );
  refuseFaulty(planFaults(plan));
  const answered = Object.entries(plan.questions).reduce(
    (result, [id, question]) => applyChecked(result, id, question, answers),
    plan,
  );
  refuseFaulty(ruleFaults(answered));
  const kept = Object.fromEntries(Object.keys(plan.questions).map((id) => [id, { ...(answers[id] as PlanAnswer) }]));
  return { version, plan: structuredClone(answered), answers: kept };
}

function applyChecked(plan: CampaignPlan, id: string, question: PlanQuestion, answers: Answers): CampaignPlan {
  const { answer } = answers[id] as PlanAnswer;
  const faults = answerFaults(question, answer);
  const applied =
    faults.length === 0
      ? applyAnswer(plan, question.answer, answer && question.answer.type === 'text' ? answer.normalize('NFC') : answer)
      : undefined;
  if (applied === undefined)
    throw new Refusal('request.invalid', `Câu trả lời ${id} không dùng được. ${faults.join(' ')}`.trim(), {
      question: id,
    });
  return applied;
}

function refuseFaulty(faults: readonly PlanFault[]): void {
  if (faults.length === 0) return;
  const [first] = faults;
  throw new Refusal(
    'plan.invalid',
    `Kế hoạch có ${faults.length} lỗi; lỗi đầu tiên ở ${first?.path}: ${first?.sentence}`,
    { faults },
  );
}
