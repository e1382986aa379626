import fc from 'fast-check';
import type { CampaignPlan, PlanQuestion } from '../../../src/domain/plan/plan.ts';
import { patchPlan } from '../../../src/domain/plan/plan-patch.ts';
import { planFaults, ruleFaults } from '../../../src/domain/plan/plan-validity.ts';
import type { PlanAnswer } from '../../../src/domain/plan/rule-book.ts';
import { answerFaults, buildRuleBook, openQuestions } from '../../../src/domain/plan/rule-book-building.ts';
import { Refusal } from '../../../src/domain/refusal.ts';
import { brokenPlan, deepFreeze, samplePlan } from './sample-plan.ts';

const given = (answer: string | null): PlanAnswer => ({
  answer,
  basis: 'Thông báo số 5',
  answeredBy: 'Bà A',
  answeredAt: '2026-01-05T08:00:00+07:00',
});
const answersOf = (values: Record<string, string | null>) =>
  Object.fromEntries(Object.entries(values).map(([id, answer]) => [id, given(answer)]));
const all = { Q1: 'CHUNG', Q2: '17:00', Q3: '12', Q4: '2026-03-20', Q5: 'Bà Hoàng Thị A' };

const refusalOf = (act: () => unknown): Refusal => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error;
  }
  throw new Error('nothing was refused');
};

/** Two questions whose answers are fine alone: one makes a level refer to a date, the other takes that date away. */
function clashing(): CampaignPlan {
  const choice = (patch: Record<string, unknown>): PlanQuestion => ({
    text: 'Chọn?',
    why: 'Ví dụ.',
    clause: 'IV',
    answer: { type: 'choice', options: { BO: { label: 'Bỏ', patch }, GIU: { label: 'Giữ', patch: {} } } },
  });
  const plan = samplePlan();
  const Q6 = choice({ levels: { BANG_KHEN: { cutoff: 'HAN_GIAY' } } });
  const Q7 = choice({ levels: { BANG_KHEN: { paperCutoff: 'HAN' } }, dates: { HAN_GIAY: null } });
  return { ...plan, questions: { ...plan.questions, Q6, Q7 } };
}

describe('openQuestions', () => {
  it('are those without an answer, in plan order; «chưa có» is an answer', () => {
    expect(openQuestions(samplePlan(), answersOf({ Q4: '2026-03-20', Q2: null }))).toEqual(['Q1', 'Q3', 'Q5']);
  });
});

describe('answerFaults', () => {
  const choose = 'Hãy chọn một trong các phương án: CHUNG (Chung); KHONG (Không); RIENG (Riêng).';
  const day = 'Câu trả lời phải là một ngày có thật, viết theo mẫu 2026-03-18.';
  const hour = 'Câu trả lời phải là giờ trong ngày, viết theo mẫu 17:00.';
  const number = 'Câu trả lời phải là số nguyên không âm, chỉ gồm chữ số, ví dụ 12.';

  it.each([
    ['Q1', 'RIENG', []],
    ['Q1', 'toString', [choose]],
    ['Q1', null, [choose]],
    ['Q2', '17:00', []],
    ['Q2', null, []],
    ['Q2', '17h', [hour]],
    ['Q3', '0', []],
    ['Q3', '-1', [number]],
    ['Q3', '1.5', [number]],
    ['Q3', '99999999999999999999', [number]],
    ['Q4', '2026-03-20', []],
    ['Q4', '2026-02-30', [day]],
    ['Q4', null, ['Câu hỏi này không để «chưa có» được; hãy ghi câu trả lời.']],
    ['Q5', 'Bà A', []],
    ['Q5', '  ', ['Câu trả lời đang để trống; hãy ghi nội dung.']],
  ])('%s answered %p: %p', (id, answer, faults) => {
    expect(answerFaults(samplePlan().questions[id as 'Q1'] as never, answer)).toEqual(faults);
  });
});

describe('buildRuleBook', () => {
  it('applies every answer in the order of the questions and keeps version and answers', () => {
    const expected = {
      ...samplePlan(),
      document: { ...samplePlan().document, signer: 'Bà Hoàng Thị A' },
      dates: {
        ...samplePlan().dates,
        HAN: { ...samplePlan().dates.HAN, date: '2026-03-20' },
        HAN_GIAY: { ...samplePlan().dates.HAN_GIAY, time: '17:00' },
      },
      levels: { ...samplePlan().levels, BANG_KHEN: { ...samplePlan().levels.BANG_KHEN, allocation: 12 } },
    };
    expect(buildRuleBook(samplePlan(), answersOf(all), 1)).toEqual({
      version: 1,
      plan: expected,
      answers: answersOf(all),
    });
  });

  it('a later question overrules an earlier one where both speak', () => {
    const twice = patchPlan(samplePlan(), {
      questions: {
        Q6: {
          text: 'Lần hai?',
          why: 'Ví dụ.',
          clause: 'IV',
          answer: { type: 'date', path: 'dates.HAN.date', mayBePending: true },
        },
      },
    });
    expect(buildRuleBook(twice, answersOf({ ...all, Q6: null }), 1).plan.dates.HAN?.date).toBeNull();
  });

  it.each([
    ['CHUNG', { mode: 'WITHIN', unitKind: 'PHONG' }],
    ['RIENG', { mode: 'JOINT', total: 2 }],
    ['KHONG', undefined],
  ])('the answer %s leaves the quota %p', (answer, limit) => {
    expect(buildRuleBook(samplePlan(), answersOf({ ...all, Q1: answer }), 1).plan.quotas.HOI?.limit).toEqual(limit);
  });

  it('keeps the order in which people read the plan', () => {
    const { plan } = buildRuleBook(samplePlan(), answersOf(all), 1);
    expect(Object.keys(plan)).toEqual(Object.keys(samplePlan()));
    expect(Object.keys(plan.quotas)).toEqual(Object.keys(samplePlan().quotas));
  });

  it('leaves out answers to questions the plan does not ask', () => {
    expect(Object.keys(buildRuleBook(samplePlan(), answersOf({ Q9: 'x', ...all }), 1).answers)).toEqual(
      Object.keys(all),
    );
  });

  it('writes a text answer in NFC', () => {
    const decomposed = 'Hoàng Thị Ế'.normalize('NFD');
    expect(buildRuleBook(samplePlan(), answersOf({ ...all, Q5: decomposed }), 1).plan.document.signer).toBe(
      'Hoàng Thị Ế'.normalize('NFC'),
    );
  });

  it('refuses while questions are open, an answer that does not fit, and answers that together break the plan', () => {
    const { Q3: _, ...some } = all;
    const open = refusalOf(() => buildRuleBook(samplePlan(), answersOf(some), 1));
    expect([open.code, open.facts]).toEqual(['campaign.questions-open', { questions: ['Q3'] }]);
    const unfit = refusalOf(() => buildRuleBook(samplePlan(), answersOf({ ...all, Q2: '25:00' }), 1));
    expect([unfit.code, unfit.detail]).toEqual([
      'request.invalid',
      'Câu trả lời Q2 không dùng được. Câu trả lời phải là giờ trong ngày, viết theo mẫu 17:00.',
    ]);
    const broken = refusalOf(() => buildRuleBook(clashing(), answersOf({ ...all, Q6: 'BO', Q7: 'BO' }), 1));
    expect([broken.code, broken.facts]).toEqual([
      'plan.invalid',
      {
        faults: [
          {
            path: 'levels.BANG_KHEN.cutoff',
            sentence: 'Kế hoạch không có mốc thời gian «HAN_GIAY»; hãy sửa mã hoặc khai thêm.',
          },
        ],
      },
    ]);
  });

  it('refuses a broken plan with every fault', () => {
    const broken = brokenPlan(['name'], '') as CampaignPlan;
    const refusal = refusalOf(() => buildRuleBook(broken, answersOf(all), 1));
    expect([refusal.code, refusal.facts]).toEqual(['plan.invalid', { faults: planFaults(broken) }]);
  });

  it('never changes the plan or the answers, and shares nothing with them', () => {
    const plan = deepFreeze(samplePlan());
    const pending = (value: fc.Arbitrary<string>) => fc.option(value, { nil: null });
    const some = fc.record({
      Q1: fc.constantFrom('CHUNG', 'KHONG', 'RIENG'),
      Q2: pending(fc.constantFrom('00:00', '07:30', '23:59')),
      Q3: pending(fc.nat(1_000_000).map(String)),
      Q4: fc.constantFrom('2026-03-18', '2026-12-31'),
      Q5: pending(fc.constantFrom('Bà A', 'Ông B')),
    });
    fc.assert(
      fc.property(some, fc.nat(), (values, version) => {
        const answers = deepFreeze(answersOf(values));
        const book = buildRuleBook(plan, answers, version);
        expect(ruleFaults(book.plan)).toEqual([]);
        expect(book).toEqual(buildRuleBook(samplePlan(), answersOf(values), version));
        (book.plan.levels.GIAY_KHEN as { name: string }).name = 'sửa';
        expect(plan).toEqual(samplePlan());
      }),
      { numRuns: 50 },
    );
  });
});
