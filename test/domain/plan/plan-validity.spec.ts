import fc from 'fast-check';
import { planFaults } from '../../../src/domain/plan/plan-validity.ts';
import { expectOnlyFault, type FaultCase } from './fault-table.ts';
import { brokenPlan, deepFreeze, samplePlan } from './sample-plan.ts';

// biome-ignore format: one way to break a question, one row
const cases: FaultCase[] = [
  ['an answer that breaks the plan', 'questions/Q1/answer/options/KHONG/patch', { unitKinds: { PHONG: { name: null } } }, 'Chọn câu trả lời này thì kế hoạch sai ở unitKinds.PHONG.name: Thiếu trường «name»; hãy bổ sung.'],
  ['an answer with an unknown code', 'questions/Q1/answer/options/KHONG/patch', { quotas: { TO: { levels: ['CO'] } } }, 'Chọn câu trả lời này thì kế hoạch sai ở quotas.TO.levels[0]: Kế hoạch không có hình thức khen thưởng «CO»; hãy sửa mã hoặc khai thêm.'],
  ['an answer that changes the questions', 'questions/Q1/answer/options/KHONG/patch', { questions: { Q2: null } }, 'Câu trả lời không được sửa phần «questions» của kế hoạch; hãy bỏ phần ấy.'],
  ['an answer written nowhere', 'questions/Q2/answer/path', 'dates.MAI.time', 'Kế hoạch không có chỗ «dates.MAI.time» để ghi câu trả lời; hãy sửa đường dẫn.'],
  ['an hour written where a day belongs', 'questions/Q2/answer/path', 'dates.HAN.date', 'Chỗ «dates.HAN.date» không nhận được câu trả lời kiểu time; hãy sửa đường dẫn hoặc kiểu.'],
  ['«chưa có» written where something must stand', 'questions/Q5/answer/path', 'document.title', 'Chỗ «document.title» không nhận được «chưa có»; hãy sửa đường dẫn hoặc kiểu.'],
];

const mayBeAbsent = [
  'basis KH',
  'exclusions BAN',
  'exclusions BAN levels',
  'quotas TO',
  'quotas TO limit limits TAP_THE',
  'quotas TO limit limits CA_NHAN',
  'quotas PHONG_LON',
  'quotas TREN',
  'documents TO_TRINH',
  'documents BAO_CAO_08',
  'documents BAO_CAO_08 maxBytes',
  'dates BAU_CU',
  'dates BAU_CU until',
  'questions Q1',
  'questions Q1 answer options CHUNG',
  'questions Q1 answer options KHONG',
  'questions Q1 answer options KHONG patch quotas',
  'questions Q1 answer options KHONG patch quotas HOI',
  'questions Q1 answer options RIENG',
  'questions Q1 answer options RIENG patch quotas',
  'questions Q1 answer options RIENG patch quotas HOI',
  'questions Q1 answer options RIENG patch quotas HOI limit',
  'questions Q2',
  'questions Q3',
  'questions Q4',
  'questions Q5',
  'tasks V.1',
  'reports THANG',
  'indicators TRONG_RUNG baseline',
  'conferences TK',
  'conferences TK groups Đại biểu',
];

describe('planFaults', () => {
  it('finds nothing wrong with a valid plan', () => expect(planFaults(samplePlan())).toEqual([]));

  it.each(cases)('names %s, and nothing else', (...row) => expectOnlyFault(row));

  it('names a missing section and the questions that write into it', () => {
    expect(planFaults(brokenPlan(['levels'], {}))).toEqual([
      { path: 'levels', sentence: 'Bảng này phải có ít nhất 1 mục.' },
      {
        path: 'questions.Q3.answer.path',
        sentence: 'Kế hoạch không có chỗ «levels.BANG_KHEN.allocation» để ghi câu trả lời; hãy sửa đường dẫn.',
      },
    ]);
  });

  it('names every fault at once, in every section and of every sort', () => {
    const plan = brokenPlan(['name'], '') as {
      quotas: Record<string, object>;
      tasks: unknown;
      questions: Record<string, object>;
      extra?: number;
    };
    plan.quotas.TO = { ...plan.quotas.TO, levels: ['CO'] };
    plan.questions.Q2 = { ...plan.questions.Q2, answer: { type: 'time', path: 'dates.MAI.time', mayBePending: true } };
    plan.tasks = [];
    plan.extra = 1;
    expect(planFaults(plan).map(({ path }) => path)).toEqual([
      'name',
      'tasks',
      'extra',
      'quotas.TO.levels[0]',
      'questions.Q2.answer.path',
    ]);
  });

  it.each([[null], [undefined], [0], ['plan'], [[]]])(
    'refuses %p, which is no plan at all, with one sentence',
    (candidate) => {
      expect(planFaults(candidate)).toEqual([{ path: '', sentence: 'Chỗ này phải là một nhóm trường.' }]);
    },
  );

  it('refuses a tree of criteria and a patch that are nested without end', () => {
    const deep = (depth: number): unknown => (depth === 0 ? 'A.1' : { allOf: [deep(depth - 1)] });
    expect(
      planFaults(brokenPlan(['criteriaSets', 'TAP_THE_BC', 'require'], deep(5000))).map(({ sentence }) => sentence),
    ).toEqual(['Cây tiêu chuẩn lồng quá 8 tầng; hãy viết gọn lại.']);
    expect(
      planFaults(brokenPlan(['questions', 'Q1', 'answer', 'options', 'KHONG', 'patch'], deep(5000) as object)).map(
        ({ sentence }) => sentence,
      ),
    ).toEqual(['Phần sửa đổi lồng quá 12 tầng; hãy viết đúng cấu trúc của kế hoạch.']);
  });

  it('never throws and never changes what it looks at, whatever stands at any place of a plan', () => {
    const places = placesOf(samplePlan());
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (place, value) => {
        const candidate = deepFreeze(brokenPlan(place, value));
        expect(Array.isArray(planFaults(candidate))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('misses no required field: only what the contract lets be absent, and whole entries of maps, can be taken out', () => {
    const kept = placesOf(samplePlan()).filter((place) => place.every((key) => typeof key === 'string'));
    const absent = kept.filter((place) => planFaults(brokenPlan(place, undefined)).length === 0);
    expect(absent.map((place) => place.join(' '))).toEqual(mayBeAbsent);
  });
});

/** Every path inside a value, but the root. */
function placesOf(value: unknown, at: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => {
    const here = [...at, Array.isArray(value) ? Number(name) : name];
    return [here, ...placesOf(item, here)];
  });
}
