import { placeWords, stepsOf } from '../../../src/domain/plan/plan-place-words.ts';
import { limitWords, requirementWords, ruleWords, valueWords } from '../../../src/domain/plan/plan-value-words.ts';
import { requirePlanLibrary } from '../../../src/modules/campaigns/plan-library.ts';
import { changeWords, consequences } from '../../../src/modules/campaigns/plan-change-words.ts';
import type { CampaignPlan } from '../../../src/domain/plan/plan.ts';

let plan: CampaignPlan;
let all: readonly CampaignPlan[];
beforeAll(async () => {
  const library = await requirePlanLibrary('templates/campaigns');
  all = [...library.plans.values()];
  plan = library.plans.get('cao-loc-2026')!;
});

it('reads a changed date with its name and as people write dates', () => {
  const change = { path: 'dates.DOSSIER_CUTOFF.date', before: '2026-03-18', after: '2026-03-20' };
  expect(changeWords(change, plan, plan)).toBe(
    'Mốc thời gian «Hạn gửi hồ sơ đề nghị khen thưởng về Phòng Văn hóa - Xã hội», ngày: trước là «18/03/2026», nay là «20/03/2026».',
  );
});

it('reads a changed answer by the label of its option', () => {
  const change = { path: 'answers.Q9.answer', before: 'CO', after: 'KHONG' };
  expect(changeWords(change, plan, plan)).toMatch(/trước là «Có; nhận đúng hạn.*nay là «Không; hồ sơ phải đủ/);
});

it('finds the steps of a path with dotted codes', () => {
  const steps = stepsOf('criteria[G.TT.4.a].rule.params.percent');
  expect(steps).toEqual(['criteria', 'G.TT.4.a', 'rule', 'params', 'percent']);
  expect(placeWords(plan, steps)).toEqual({ item: 'Tiêu chuẩn «Tỷ lệ cử tri ≥ 98%»', field: 'tỷ lệ (%)' });
});

it.each([
  [{ mode: 'SEPARATE', limits: { TAP_THE: 1, CA_NHAN: 2 } }, 'không quá 01 tập thể, 02 cá nhân'],
  [{ mode: 'JOINT', total: 2 }, 'không quá 02 trường hợp'],
  [{ mode: 'UNLIMITED' }, 'kế hoạch không giới hạn số lượng'],
] as const)('reads the limit %j', (limit, words) => {
  expect(limitWords(plan, limit)).toBe(words);
});

it('reads alternatives as such', () => {
  expect(requirementWords(plan, plan.criteriaSets.G_CN!.require)).toMatch(
    /^«[^»]+» và một trong \(«[^»]+», «[^»]+», «[^»]+»\)$/,
  );
});

it('says of figures that the software counts them, and of which election', () => {
  expect(ruleWords(plan.criteria['G.TT.4.a']!.rule, plan.indicators)).toMatch(/^Phần mềm tính.*98%.*Quốc hội/);
});

it('shows no code of any plan of the library in what follows from an option', () => {
  const said = all.flatMap((each) =>
    Object.values(each.questions).flatMap(({ answer }) =>
      answer.type === 'choice' ? Object.values(answer.options).flatMap(({ patch }) => consequences(each, patch)) : [],
    ),
  );
  expect(said.length).toBeGreaterThan(10);
  expect(
    said.filter((sentence) => /[A-Z]{2,}_[A-Z]|\b[GB]\.[A-Z]{2}\.|Phần khác|undefined|object/.test(sentence)),
  ).toEqual([]);
});

it('joins the places that one option sets alike into one sentence', () => {
  const { answer } = plan.questions.Q4!;
  const sentences = answer.type === 'choice' ? consequences(plan, answer.options.QUOC_HOI!.patch) : [];
  expect(sentences).toHaveLength(1);
  expect(sentences[0]).toMatch(/tính theo cuộc bầu cử: bầu cử đại biểu Quốc hội\.$/);
});

it('shows no code in any value of a plan that people may meet in a comparison', () => {
  expect(valueWords(plan, plan.quotas)).not.toMatch(/[A-Z]{2,}_[A-Z]/);
});
