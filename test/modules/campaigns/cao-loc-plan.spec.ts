import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CampaignPlan } from '../../../src/domain/plan/plan.ts';
import {
  criteriaSetFor,
  documentsFor,
  exclusionFor,
  paperCutoff,
  planCutoff,
  quotaRuleFor,
} from '../../../src/domain/plan/plan-lookup.ts';
import type { PlanAnswer } from '../../../src/domain/plan/rule-book.ts';
import { buildRuleBook } from '../../../src/domain/plan/rule-book-building.ts';
import { requirePlanLibrary } from '../../../src/modules/campaigns/plan-library.ts';

const project = join(__dirname, '../../..');
let preset: CampaignPlan;
let demo: Record<string, PlanAnswer>;
beforeAll(async () => {
  const { plans, demoAnswers } = await requirePlanLibrary(join(project, 'templates/campaigns'));
  preset = plans.get('cao-loc-2026') as CampaignPlan;
  const stamp = { answeredBy: 'Thử', answeredAt: '2026-01-01T00:00:00+07:00' };
  demo = Object.fromEntries(
    Object.entries(demoAnswers.get('cao-loc-2026') ?? {}).map(([id, answer]) => [id, { ...answer, ...stamp }]),
  );
});

/** The rules in force with the demo's answers, but for those given here. */
function inForce(changed: Record<string, string | null> = {}): CampaignPlan {
  const answers = { ...demo };
  for (const [id, answer] of Object.entries(changed)) answers[id] = { ...(demo[id] as PlanAnswer), answer };
  return buildRuleBook(preset, answers, 1).plan;
}

describe('the plan of Cao Lộc, word for word', () => {
  it('has a criterion for every bullet of IV.1.2 and IV.2.2, in order, and the measured bullet in parts', async () => {
    const published = await readFile(join(project, preset.document.source as string), 'utf8');
    const bullets = (from: string, to: string) =>
      published
        .slice(published.indexOf(from), published.indexOf(to, published.indexOf(from)))
        .split('\n')
        .filter((line) => line.startsWith('- '))
        .map((line) => line.slice(2).trim());
    const parts = /[a-e]$|\.0$/;
    for (const [level, from, to] of [
      ['G', '1.2. Tiêu chuẩn', '2. Bằng khen của'],
      ['B', '2.2. Tiêu chuẩn', '3. Bằng khen của'],
    ] as const) {
      const kept = Object.entries(preset.criteria).filter(([code]) => code.startsWith(`${level}.`));
      const whole = kept.filter(([code]) => !parts.test(code)).map(([, { text }]) => text);
      const measured = bullets(from, to).filter((bullet) => bullet.includes('98%'));
      expect(whole).toEqual(bullets(from, to).filter((bullet) => !bullet.includes('98%')));
      expect(measured).toHaveLength(1);
      const inParts = kept.filter(([code]) => code.includes('.4.')).map(([, { text }]) => text);
      expect(inParts.map((text) => measured[0]?.includes(text))).toEqual([true, true, true, true, true]);
    }
  });

  it('numbers its criteria as the office does', () => {
    const of = (level: string) =>
      [
        'CQ.0',
        'CQ.1',
        'CQ.2',
        'CQ.3',
        'CQ.4',
        'CQ.5',
        'TT.0',
        'TT.1',
        'TT.2',
        'TT.3',
        'TT.4.a',
        'TT.4.b',
        'TT.4.c',
        'TT.4.d',
        'TT.4.e',
        'TT.5',
        'CN.0',
        'CN.1',
        'CN.2',
        'CN.3',
      ].map((code) => `${level}.${code}`);
    expect(Object.keys(preset.criteria)).toEqual([...of('G'), ...of('B'), 'TT']);
  });

  it('differs between the commune’s and the province’s award where the plan does', () => {
    const same = [
      'CQ.0',
      'CQ.1',
      'CQ.4',
      'CQ.5',
      'TT.0',
      'TT.3',
      'TT.4.a',
      'TT.4.b',
      'TT.4.c',
      'TT.4.d',
      'TT.4.e',
      'TT.5',
      'CN.0',
      'CN.2',
      'CN.3',
    ];
    const codes = Object.keys(preset.criteria)
      .filter((code) => code.startsWith('G.'))
      .map((code) => code.slice(2));
    expect(codes.filter((code) => preset.criteria[`G.${code}`]?.text === preset.criteria[`B.${code}`]?.text)).toEqual(
      same,
    );
  });
});

describe('the demo’s rules in force', () => {
  it.each([
    ['TO_BAU_CU', { mode: 'SEPARATE', limits: { TAP_THE: 1, CA_NHAN: 2 } }],
    ['DON_VI_BAU_CU', { mode: 'SEPARATE', limits: { TAP_THE: 1, CA_NHAN: 2 } }],
    ['PHONG_BAN', { mode: 'JOINT', total: 2 }],
    ['DON_VI', { mode: 'JOINT', total: 2 }],
    ['TO_CHUC_CTXH', { mode: 'JOINT', total: 2 }],
    ['MTTQ', { mode: 'JOINT', total: 3 }],
    ['PHONG_VHXH', { mode: 'JOINT', total: 3 }],
    ['BAN_CHI_DAO', undefined],
    ['TO_CHUC_CO_SO_DANG', undefined],
    ['THON', undefined],
  ])('give a %s for Giấy khen %p, and no limit above', (unitKind, limit) => {
    const places = (level: string) => quotaRuleFor(inForce(), { level, unitKind, unitCode: 'X' })?.limit;
    expect(places('GIAY_KHEN_XA')).toEqual(limit);
    expect(places('BANG_KHEN_TINH')).toEqual(limit && { mode: 'UNLIMITED' });
  });

  it('end with 18/3/2026 for files and at 17:00 of that day for paper', () => {
    expect(planCutoff(inForce(), 'GIAY_KHEN_XA')?.toISOString()).toBe('2026-03-18T17:00:00.000Z');
    expect(paperCutoff(inForce(), 'GIAY_KHEN_XA')?.toISOString()).toBe('2026-03-18T10:00:00.000Z');
  });

  it('let any unit but Ban chỉ đạo, party cells and bodies without quota propose', () => {
    const kinds = Object.entries(inForce().unitKinds).filter(([, { mayPropose }]) => mayPropose);
    expect(kinds.map(([code]) => code)).toEqual([
      'PHONG_BAN',
      'PHONG_VHXH',
      'DON_VI',
      'TRUONG_HOC',
      'MTTQ',
      'TO_CHUC_CTXH',
      'TO_BAU_CU',
      'DON_VI_BAU_CU',
    ]);
  });
});

describe('each answer changes what it should', () => {
  const quota = (plan: CampaignPlan) =>
    quotaRuleFor(plan, { level: 'GIAY_KHEN_XA', unitKind: 'TO_CHUC_CTXH', unitCode: 'HND' })?.limit;
  const tree = (plan: CampaignPlan, level = 'GIAY_KHEN_XA') =>
    criteriaSetFor(plan, { level, subject: 'CA_NHAN', group: null })?.require;
  const elections = (plan: CampaignPlan) =>
    Object.entries(plan.criteria).flatMap(([code, { rule }]) =>
      'params' in rule && rule.params && 'elections' in rule.params ? [[code, rule.params.elections]] : [],
    );
  const measured = ['G.TT.4.a', 'G.TT.4.b', 'G.TT.4.c', 'G.TT.4.d', 'B.TT.4.a', 'B.TT.4.b', 'B.TT.4.c', 'B.TT.4.d'];

  it.each([
    ['RIENG_02', { mode: 'JOINT', total: 2 }],
    ['TRONG_MTTQ', { mode: 'WITHIN', unitKind: 'MTTQ' }],
    ['KHONG', undefined],
  ])('Q1 %s gives a mass organisation %p', (answer, limit) => expect(quota(inForce({ Q1: answer }))).toEqual(limit));

  it.each([
    ['DANH_SACH', 'ALL'],
    ['GHI_NHAN', 'RECORDED'],
  ])('Q2 %s: participation %s', (answer, participation) =>
    expect(inForce({ Q2: answer }).settings.participation).toBe(participation),
  );

  it.each([
    ['CO', 'GIAY_KHEN_XA', false],
    ['KHONG', 'GIAY_KHEN_XA', true],
    ['CO', 'BANG_KHEN_TINH', true],
    ['KHONG', 'BANG_KHEN_TINH', true],
  ])('Q3 %s: the council’s minutes belong to a dossier for %s: %s', (answer, level, needed) => {
    const kinds = documentsFor(inForce({ Q3: answer }), level).map(([kind]) => kind);
    expect(kinds.includes('BIEN_BAN_HOI_DONG')).toBe(needed);
    expect(kinds.includes('BIEN_BAN')).toBe(true);
  });

  it.each([
    ['QUOC_HOI', ['QUOC_HOI']],
    ['HDND_TINH', ['HDND_TINH']],
    ['HDND_XA', ['HDND_XA']],
    ['MOI_CUOC', ['QUOC_HOI', 'HDND_TINH', 'HDND_XA']],
  ])('Q4 %s: every measured part counts %p', (answer, counted) =>
    expect(elections(inForce({ Q4: answer }))).toEqual(measured.map((code) => [code, counted])),
  );

  it.each([
    [
      'LUA_CHON',
      'unmet',
      (level: string) => ({ allOf: [`${level}.CN.0`, { anyOf: [`${level}.CN.1`, `${level}.CN.2`, `${level}.CN.3`] }] }),
    ],
    [
      'NGHIA_VU',
      'met',
      (level: string) => ({ allOf: [`${level}.CN.0`, { anyOf: [`${level}.CN.1`, `${level}.CN.2`] }, `${level}.CN.3`] }),
    ],
  ] as const)('Q5 %s: whoever is no party member has %s', (answer, nonMember, trees) => {
    const plan = inForce({ Q5: answer });
    expect([tree(plan), tree(plan, 'BANG_KHEN_TINH')]).toEqual([trees('G'), trees('B')]);
    expect(['G.CN.3', 'B.CN.3'].map((code) => plan.criteria[code]?.rule)).toEqual(
      ['G', 'B'].map(() => ({ kind: 'attested-by-party-member', params: { nonMember } })),
    );
  });

  it.each([
    ['LOAI_TRU', 'REFUSE'],
    ['XEM_XET', 'REVIEW'],
    ['DUOC', 'ALLOW'],
  ])('Q6 %s: members of the Ban chỉ đạo as persons: %s; the body itself never', (answer, persons) => {
    const plan = inForce({ Q6: answer });
    const rules = ['GIAY_KHEN_XA', 'BANG_KHEN_TINH'].map((level) => exclusionFor(plan, 'BAN_CHI_DAO', level));
    expect(rules.map((rule) => [rule?.clause, rule?.collective, rule?.persons])).toEqual([
      ['IV.1.1', 'REFUSE', persons],
      ['IV.2.1', 'REFUSE', persons],
    ]);
    expect(exclusionFor(plan, 'TO_CHUC_CO_SO_DANG', 'GIAY_KHEN_XA')?.persons).toBe('ALLOW');
  });

  it.each([[null], ['2026-04-10']])('Q7 %p: the province’s date', (answer) =>
    expect(inForce({ Q7: answer }).dates.PROVINCE_DUE?.date).toBe(answer),
  );

  it.each([
    [null, null],
    ['7', 7],
  ])('Q7b %p: the province’s allocation', (answer, allocation) =>
    expect(inForce({ Q7b: answer }).levels.BANG_KHEN_TINH?.allocation).toBe(allocation),
  );

  it.each([
    ['11:30', '2026-03-18T04:30:00.000Z'],
    [null, '2026-03-18T17:00:00.000Z'],
  ])('Q8 %p: paper counts until %s', (answer, instant) =>
    expect(paperCutoff(inForce({ Q8: answer }), 'GIAY_KHEN_XA')?.toISOString()).toBe(instant),
  );

  it.each([
    ['CO', true],
    ['KHONG', false],
  ])('Q9 %s: an incomplete dossier is taken in on time: %s', (answer, taken) =>
    expect(inForce({ Q9: answer }).settings.incompleteOnTime).toBe(taken),
  );
});
