import fc from 'fast-check';
import { dossierStates } from '../../src/domain/dossier-workflow.ts';
import { nomineeStates } from '../../src/domain/nominee-workflow.ts';
import { type NomineeKind, nomineeKinds, type QuotaLimit, type QuotaRule } from '../../src/domain/plan/plan.ts';
import {
  type CountableLimit,
  countsTowardQuota,
  type NomineeCounts,
  quotaBlockers,
  quotaInWords,
  quotaState,
  resolveQuota,
} from '../../src/domain/quota.ts';

const team: CountableLimit = { mode: 'SEPARATE', limits: { TAP_THE: 1, CA_NHAN: 2 } };
const office: CountableLimit = { mode: 'JOINT', total: 2 };
const free: CountableLimit = { mode: 'UNLIMITED' };
const zero: CountableLimit = { mode: 'JOINT', total: 0 };

describe('the state of a quota', () => {
  it.each<[string, CountableLimit | undefined, NomineeCounts, object]>([
    [
      'separate',
      team,
      { CA_NHAN: 1 },
      { mode: 'SEPARATE', limit: { TAP_THE: 1, CA_NHAN: 2 }, remaining: { TAP_THE: 1, CA_NHAN: 1 } },
    ],
    [
      'separate, over the limit',
      team,
      { CA_NHAN: 3 },
      { mode: 'SEPARATE', limit: { TAP_THE: 1, CA_NHAN: 2 }, remaining: { TAP_THE: 1, CA_NHAN: 0 } },
    ],
    ['joint', office, { TAP_THE: 1 }, { mode: 'JOINT', limit: { total: 2 }, remaining: { total: 1 } }],
    ['joint of 0', zero, {}, { mode: 'JOINT', limit: { total: 0 }, remaining: { total: 0 } }],
    ['unlimited', free, { CA_NHAN: 40 }, { mode: 'UNLIMITED', limit: null, remaining: null }],
    ['no rule, which is not unlimited', undefined, {}, { mode: 'NONE', limit: null, remaining: { total: 0 } }],
  ])('%s', (_name, limit, counted, state) => {
    expect(quotaState({ limit, counted, drafts: { TAP_THE: 1 } })).toEqual({
      ...state,
      counted: { TAP_THE: 0, CA_NHAN: 0, HO_GIA_DINH: 0, ...counted },
      drafts: { TAP_THE: 1, CA_NHAN: 0, HO_GIA_DINH: 0 },
    });
  });
});

describe('a claim on a quota', () => {
  it.each<[string, CountableLimit | undefined, NomineeCounts, NomineeCounts, string[]]>([
    ['fits into an empty one', team, {}, { TAP_THE: 1, CA_NHAN: 2 }, []],
    ['takes the last place', team, { TAP_THE: 1, CA_NHAN: 1 }, { CA_NHAN: 1 }, []],
    [
      'of a full one',
      team,
      { CA_NHAN: 2 },
      { CA_NHAN: 1 },
      ['Tổ bầu cử số 05 đã đề nghị đủ 02 cá nhân (tối đa 02). Bớt 01 cá nhân để gửi được.'],
    ],
    [
      'is too large at once',
      team,
      {},
      { TAP_THE: 3, CA_NHAN: 3 },
      [
        'Tổ bầu cử số 05 đã đề nghị 00 tập thể, hồ sơ này thêm 03 (tối đa 01). Bớt 02 tập thể để gửi được.',
        'Tổ bầu cử số 05 đã đề nghị 00 cá nhân, hồ sơ này thêm 03 (tối đa 02). Bớt 01 cá nhân để gửi được.',
      ],
    ],
    [
      'of a kind the plan has no places for',
      team,
      {},
      { HO_GIA_DINH: 1 },
      ['Kế hoạch không cho Tổ bầu cử số 05 đề nghị hộ gia đình nào, hồ sơ này có 01. Bớt 01 hộ gia đình để gửi được.'],
    ],
    ['of another kind leaves a full kind alone', team, { CA_NHAN: 2 }, { TAP_THE: 1 }, []],
    [
      'beyond a limit that was tightened asks for no more than it proposes',
      team,
      { CA_NHAN: 5 },
      { CA_NHAN: 1 },
      ['Tổ bầu cử số 05 đã đề nghị đủ 05 cá nhân (tối đa 02). Bớt 01 cá nhân để gửi được.'],
    ],
    ['counts kinds together where they share the places', office, { TAP_THE: 1 }, { CA_NHAN: 1 }, []],
    [
      'goes over the shared places',
      office,
      { TAP_THE: 1 },
      { TAP_THE: 1, CA_NHAN: 1 },
      ['Tổ bầu cử số 05 đã đề nghị 01 trường hợp, hồ sơ này thêm 02 (tối đa 02). Bớt 01 trường hợp để gửi được.'],
    ],
    [
      'on a limit of 0',
      zero,
      {},
      { CA_NHAN: 1 },
      ['Kế hoạch không cho Tổ bầu cử số 05 đề nghị trường hợp nào, hồ sơ này có 01. Bớt 01 trường hợp để gửi được.'],
    ],
    ['is free where nothing limits it', free, { CA_NHAN: 900 }, { CA_NHAN: 900 }, []],
    ['of nobody is free everywhere', undefined, {}, {}, []],
    [
      'where the plan gives no places',
      undefined,
      {},
      { CA_NHAN: 1 },
      [
        'Kế hoạch không cho Tổ bầu cử số 05 đề nghị khen thưởng ở mức này. Bỏ hồ sơ này, hoặc hỏi nơi tiếp nhận nếu đơn vị phải có số lượng.',
      ],
    ],
  ])('%s', (_name, limit, counted, proposed, sentences) => {
    const blockers = quotaBlockers({ limit, counted, proposed, clause: 'IV.5', unitName: 'Tổ bầu cử số 05' });
    const code = limit ? 'quota.exhausted' : 'unit.may-not-propose';
    expect(blockers).toEqual(sentences.map((detail) => ({ code, severity: 'refusing', detail, clause: 'IV.5' })));
  });

  it('cites no clause where none speaks', () => {
    const [blocker] = quotaBlockers({
      limit: undefined,
      counted: {},
      proposed: { CA_NHAN: 1 },
      clause: undefined,
      unitName: 'Ban chỉ đạo',
    });
    expect(Object.keys(blocker!)).toEqual(['code', 'severity', 'detail']);
  });
});

it.each<[string, CountableLimit | undefined, NomineeCounts]>([
  ['01/01 tập thể, 01/02 cá nhân', team, { TAP_THE: 1, CA_NHAN: 1 }],
  ['00/01 tập thể, 00/02 cá nhân', team, {}],
  ['00/01 tập thể, 00/02 cá nhân, 01/00 hộ gia đình', team, { HO_GIA_DINH: 1 }],
  ['02/02 trường hợp', office, { TAP_THE: 1, CA_NHAN: 1 }],
  ['01 tập thể, 12 cá nhân (kế hoạch không giới hạn)', free, { TAP_THE: 1, CA_NHAN: 12 }],
  ['kế hoạch không cho đề nghị ở mức này', undefined, {}],
])('reads «%s»', (words, limit, counted) => {
  expect(quotaInWords(limit, counted)).toBe(words);
});

describe("places inside another unit's", () => {
  const ruleOf = (clause: string, limit: QuotaLimit): QuotaRule => ({
    clause,
    text: clause,
    levels: [],
    unitKinds: [],
    limit,
  });
  const inside = (unitKind: string) => ruleOf('Q1', { mode: 'WITHIN', unitKind });
  const front = ruleOf('IV.5', { mode: 'JOINT', total: 3 });

  it.each<[string, QuotaRule | undefined, Readonly<Record<string, QuotaRule>>, object]>([
    ['a rule of its own counts in its own', front, {}, { limit: front.limit, clause: 'IV.5', sharedWith: null }],
    ['no rule gives no places', undefined, {}, { limit: undefined, clause: undefined, sharedWith: null }],
    [
      'are those of the other unit',
      inside('MTTQ'),
      { MTTQ: front },
      { limit: front.limit, clause: 'IV.5', sharedWith: 'MTTQ' },
    ],
    [
      'are followed to the end',
      inside('A'),
      { A: inside('MTTQ'), MTTQ: front },
      { limit: front.limit, clause: 'IV.5', sharedWith: 'MTTQ' },
    ],
    ['of nobody are none', inside('MTTQ'), {}, { limit: undefined, clause: 'Q1', sharedWith: 'MTTQ' }],
    [
      'in a circle are none',
      inside('A'),
      { A: inside('B'), B: inside('A') },
      { limit: undefined, clause: 'Q1', sharedWith: 'A' },
    ],
  ])('%s', (_name, rule, rules, resolved) => {
    expect(resolveQuota(rule, (unitKind) => rules[unitKind])).toEqual(resolved);
  });
});

it('counts nominees of submitted, returned and accepted dossiers that are not withdrawn or unqualified', () => {
  const counting = dossierStates.flatMap((dossier) =>
    nomineeStates.filter((nominee) => countsTowardQuota(dossier, nominee)).map((nominee) => `${dossier}: ${nominee}`),
  );
  const live = ['proposed', 'on-hold', 'qualified', 'approved', 'not-approved', 'forwarded', 'awarded', 'cancelled'];
  expect(counting).toEqual(
    ['submitted', 'returned', 'accepted'].flatMap((dossier) => live.map((nominee) => `${dossier}: ${nominee}`)),
  );
});

const anyCounts = fc.record(Object.fromEntries(nomineeKinds.map((kind) => [kind, fc.nat(4)]))) as fc.Arbitrary<
  Record<NomineeKind, number>
>;
const anyLimit = fc.oneof(
  fc.record({
    mode: fc.constant('SEPARATE' as const),
    limits: fc.dictionary(fc.constantFrom(...nomineeKinds), fc.nat(6)),
  }),
  fc.record({ mode: fc.constant('JOINT' as const), total: fc.nat(8) }),
);

function plus(a: NomineeCounts, b: NomineeCounts): NomineeCounts {
  return Object.fromEntries(nomineeKinds.map((kind) => [kind, (a[kind] ?? 0) + (b[kind] ?? 0)]));
}

function within(limit: CountableLimit, counts: NomineeCounts): boolean {
  if (limit.mode === 'UNLIMITED') return true;
  if (limit.mode === 'JOINT')
    return nomineeKinds.reduce((total, kind) => total + (counts[kind] ?? 0), 0) <= limit.total;
  return nomineeKinds.every((kind) => (counts[kind] ?? 0) <= (limit.limits[kind] ?? 0));
}

it('whatever arrives in whatever order, what was accepted never exceeds the quota, and nothing that fits is refused', () => {
  fc.assert(
    fc.property(anyLimit, fc.array(anyCounts, { maxLength: 12 }), (limit, dossiers) => {
      let counted: NomineeCounts = {};
      for (const proposed of dossiers) {
        const refused = quotaBlockers({ limit, counted, proposed, clause: 'IV.5', unitName: 'X' }).length > 0;
        expect(refused).toBe(!within(limit, plus(counted, proposed)));
        if (!refused) counted = plus(counted, proposed);
      }
      expect(within(limit, counted)).toBe(true);
    }),
  );
});

it('what remains can be taken whole, and not one more', () => {
  fc.assert(
    fc.property(fc.nat(6), fc.nat(6), (total, taken) => {
      const limit: CountableLimit = { mode: 'SEPARATE', limits: { CA_NHAN: total } };
      const counted = { CA_NHAN: Math.min(taken, total) };
      const remaining = quotaState({ limit, counted, drafts: {} }).remaining!.CA_NHAN!;
      const blocked = [remaining, remaining + 1].map(
        (proposed) =>
          quotaBlockers({ limit, counted, proposed: { CA_NHAN: proposed }, clause: undefined, unitName: 'X' }).length,
      );
      expect(blocked).toEqual([0, 1]);
    }),
  );
});
