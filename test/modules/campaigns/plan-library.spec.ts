import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CampaignPlan } from '../../../src/domain/plan/plan.ts';
import { planFaults } from '../../../src/domain/plan/plan-validity.ts';
import type { PlanAnswer } from '../../../src/domain/plan/rule-book.ts';
import { buildRuleBook, openQuestions } from '../../../src/domain/plan/rule-book-building.ts';
import { Refusal } from '../../../src/domain/refusal.ts';
import { type PlanLibrary, readPlanLibrary, requirePlanLibrary } from '../../../src/modules/campaigns/plan-library.ts';

const project = join(__dirname, '../../..');
const directory = join(project, 'templates/campaigns');
const codes = ['cao-loc-2026', 'ha-bac-2026', 'hong-ngu-2021', 'thai-nguyen-2026', 'thuy-hung-2026'];

let library: PlanLibrary;
beforeAll(async () => {
  library = await requirePlanLibrary(directory);
});

const planOf = (code: string): CampaignPlan => {
  const plan = library.plans.get(code);
  if (!plan) throw new Error(`no preset ${code}`);
  return plan;
};
const given = (answer: string | null): PlanAnswer => ({
  answer,
  basis: 'Thử',
  answeredBy: 'Thử',
  answeredAt: '2026-01-01T00:00:00+07:00',
});
const samples = { date: '2026-03-20', time: '17:00', number: '5', text: 'Nội dung' };

/** The n-th possible answer of every question (the last one where a question has fewer). */
function answersOf(plan: CampaignPlan, nth: number): Record<string, PlanAnswer> {
  const answer = ({ answer: shape }: CampaignPlan['questions'][string]) => {
    const possible =
      shape.type === 'choice'
        ? Object.keys(shape.options)
        : [samples[shape.type], ...(shape.mayBePending ? [null] : [])];
    return possible[Math.min(nth, possible.length - 1)] as string | null;
  };
  return Object.fromEntries(Object.entries(plan.questions).map(([id, question]) => [id, given(answer(question))]));
}

/** The published words: without markup and line breaks, NFC. */
const plain = (text: string) => text.normalize('NFC').replace(/[*#]/g, '').replace(/\s+/g, ' ');
const publishedText = async (plan: CampaignPlan) =>
  plain(await readFile(join(project, plan.document.source as string), 'utf8'));

describe('the presets', () => {
  it('are the five published plans, all valid', async () => {
    expect([...library.plans.keys()]).toEqual(codes);
    expect(codes.map((code) => planFaults(planOf(code)))).toEqual(codes.map(() => []));
  });

  it.each(codes)('%s cannot be opened before its questions are answered, and can be with whichever answers', (code) => {
    const plan = planOf(code);
    expect(openQuestions(plan, {})).toEqual(Object.keys(plan.questions));
    expect(() => buildRuleBook(plan, {}, 1)).toThrow(Refusal);
    for (const nth of [0, 1, 2, 3]) expect(buildRuleBook(plan, answersOf(plan, nth), 1).version).toBe(1);
  });

  it.each(codes)(
    '%s says what its published text says, word for word: criteria, sets, exclusions, quotas, tasks',
    async (code) => {
      const plan = planOf(code);
      const published = await publishedText(plan);
      const said = [plan.criteria, plan.criteriaSets, plan.exclusions, plan.quotas].flatMap((part) =>
        Object.values(part).map(({ text }) => text),
      );
      const asked = Object.values(plan.tasks).map(({ title }) => title);
      const attended = Object.values(plan.conferences).flatMap(({ groups }) => Object.values(groups).flat());
      expect([...said, ...asked, ...attended].filter((text) => !published.includes(plain(text)))).toEqual([]);
    },
  );

  it.each([
    ['cao-loc-2026', { levels: 3, tasks: 6, reports: 0, indicators: 1, conferences: 0 }],
    ['ha-bac-2026', { levels: 2, tasks: 8, reports: 5, indicators: 1, conferences: 1 }],
    ['hong-ngu-2021', { levels: 1, tasks: 8, reports: 3, indicators: 0, conferences: 1 }],
    ['thai-nguyen-2026', { levels: 2, tasks: 21, reports: 4, indicators: 0, conferences: 2 }],
    ['thuy-hung-2026', { levels: 1, tasks: 75, reports: 9, indicators: 17, conferences: 0 }],
  ])('%s holds %p', (code, counts) => {
    const plan = planOf(code);
    const held = (Object.keys(counts) as (keyof typeof counts)[]).map((part) => [part, Object.keys(plan[part]).length]);
    expect(Object.fromEntries(held)).toEqual(counts);
  });

  it('hold the programme and the points of the hybrid conference', () => {
    const { TINH } = planOf('thai-nguyen-2026').conferences;
    expect([
      TINH?.points,
      TINH?.programme.length,
      Object.values(TINH?.groups ?? {}).map((group) => group.length),
    ]).toEqual([93, 13, [12, 5]]);
  });

  it('hold every word of what Thụy Hùng asks, quarter by quarter', async () => {
    const plan = planOf('thuy-hung-2026');
    const published = await publishedText(plan);
    const heading = /\d\. Đối với nhiệm vụ thứ \S+ |- Quý (I{1,3}|IV): Từ tháng [\d-]+\/2026 /g;
    const asked = published.slice(
      published.indexOf('1. Đối với nhiệm vụ thứ nhất'),
      published.indexOf('IV. TỔ CHỨC THỰC HIỆN'),
    );
    const held = Object.entries(plan.tasks)
      .filter(([code]) => code.startsWith('III.'))
      .map(([, { title }]) => title);
    expect(held.join(' ')).toBe(asked.replace(heading, '').trim());
  });

  it('hold exact targets and milestones', () => {
    const { HOI, NGO_XOM, THU_NOI_DIA } = planOf('thuy-hung-2026').indicators;
    expect([HOI?.target, HOI?.unit]).toEqual(['12.5', 'ha']);
    expect(NGO_XOM?.milestones).toEqual([
      { by: '2026-06-30', target: '3' },
      { by: '2026-09-30', target: '6' },
    ]);
    expect(THU_NOI_DIA?.baseline).toEqual({ label: 'Chỉ tiêu thu nội địa tỉnh giao', unit: 'đồng', value: null });
  });

  it('hold two awarding bodies in one campaign', () => {
    const { levels } = planOf('thai-nguyen-2026');
    expect(Object.entries(levels).map(([code, { forwardedTo, cutoff }]) => [code, forwardedTo, cutoff])).toEqual([
      ['BANG_KHEN_TINH', null, 'DOSSIER_CUTOFF'],
      ['BANG_KHEN_MTTQ_TINH', 'FRONT', 'FRONT_CUTOFF'],
    ]);
  });
});

describe('demo answers', () => {
  it('answer every question of cao-loc-2026 as the demo says', () => {
    const answers = library.demoAnswers.get('cao-loc-2026') ?? {};
    expect(Object.fromEntries(Object.entries(answers).map(([id, { answer }]) => [id, answer]))).toEqual({
      Q1: 'RIENG_02',
      Q2: 'DANH_SACH',
      Q3: 'CO',
      Q4: 'MOI_CUOC',
      Q5: 'LUA_CHON',
      Q6: 'XEM_XET',
      Q7: null,
      Q7b: null,
      Q8: '17:00',
      Q9: 'CO',
    });
  });
});

describe('a broken library', () => {
  const withFile = async (name: string, change: (text: string) => string) => {
    const copy = await mkdtemp(join(tmpdir(), 'plans-'));
    for (const file of await readdir(directory)) {
      const text = await readFile(join(directory, file), 'utf8');
      await writeFile(join(copy, file), file === name ? change(text) : text);
    }
    return copy;
  };
  const preset = 'cao-loc-2026.yaml';
  const orphaned = {
    file: 'cao-loc-2026.demo-answers.yaml',
    path: 'campaign',
    sentence: 'Không có kế hoạch hợp lệ cùng tên với tệp trả lời mẫu này; hãy sửa kế hoạch hoặc tên tệp.',
  };

  it.each([
    [
      'a repeated key',
      'schema: 1\n',
      'schema: 1\nschema: 1\n',
      'dòng 4, cột 1',
      'Ở đây một khoá bị ghi hai lần; hãy sửa rồi nạp lại.',
    ],
    [
      'bad indentation',
      'code: cao-loc-2026\n',
      'code: cao-loc-2026\n  name: x\n',
      'dòng 4, cột 7',
      'Ở đây sai cú pháp YAML (BLOCK_AS_IMPLICIT_KEY); hãy sửa rồi nạp lại.',
    ],
    [
      'another code than its name',
      'code: cao-loc-2026\n',
      'code: cao-loc-2027\n',
      'code',
      'Mã «cao-loc-2027» không khớp tên tệp; hãy đổi mã hoặc đổi tên tệp thành cao-loc-2027.yaml.',
    ],
    [
      'a number where a code belongs',
      'organizationCode: "06211"',
      'organizationCode: 06211',
      'host.organizationCode',
      'Chỗ này phải là chữ; nếu là số hoặc ngày, hãy đặt trong dấu nháy.',
    ],
    [
      'a cut-off that is no date',
      'date: "2026-03-18"\n    text: chậm',
      'date: "2026-03-32"\n    text: chậm',
      'dates.DOSSIER_CUTOFF.date',
      '«2026-03-32» không dùng được: phải là một ngày có thật, viết theo mẫu 2026-03-18.',
    ],
  ])(
    'names file, place and sentence for %s, and leaves the other plans usable',
    async (_what, from, to, path, sentence) => {
      const broken = await readPlanLibrary(await withFile(preset, (text) => text.replace(from, to)));
      expect(broken.faults).toEqual([{ file: preset, path, sentence }, orphaned]);
      expect([...broken.plans.keys()]).toEqual(codes.slice(1));
    },
  );

  it('is refused with every fault at once', async () => {
    const copy = await withFile(preset, (text) =>
      text.replace('schema: 1', 'schema: 2').replace('mayPropose: true', 'mayPropose: maybe'),
    );
    const refusal = await requirePlanLibrary(copy).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(Refusal);
    expect((refusal as Refusal).facts).toEqual({
      faults: [
        { file: preset, path: 'schema', sentence: 'Chỗ này phải là một trong: 1.' },
        { file: preset, path: 'unitKinds.PHONG_BAN.mayPropose', sentence: 'Chỗ này phải là true hoặc false.' },
        orphaned,
      ],
    });
  });

  it('names demo answers that are missing, unknown, unfit or for another campaign', async () => {
    const file = 'cao-loc-2026.demo-answers.yaml';
    const change = (text: string) =>
      text
        .replace('campaign: cao-loc-2026', 'campaign: x')
        .replace('RIENG_02', 'BA')
        .replace('  Q9:', '  Q19:')
        .replace('"17:00"', '17');
    const broken = await readPlanLibrary(await withFile(file, change));
    expect(broken.faults.map(({ file: named, path }) => [named, path])).toEqual([
      [file, 'campaign'],
      [file, 'answers.Q19'],
      [file, 'answers.Q1.answer'],
      [file, 'answers.Q8'],
      [file, 'answers.Q9'],
    ]);
    expect([...broken.demoAnswers.keys()]).toEqual([]);
  });
});
