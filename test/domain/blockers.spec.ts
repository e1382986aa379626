import fc from 'fast-check';
import { type Acknowledgement, claimOf, refuseUnless, submissionBlockers } from '../../src/domain/blockers.ts';
import { nomineeStates } from '../../src/domain/nominee-workflow.ts';
import type { DocumentRequirement, Exclusion } from '../../src/domain/plan/plan.ts';
import { type Blocker, Refusal } from '../../src/domain/refusal.ts';
import { alternatives, blockersOf, cutoff, dossier, judged, person, team } from './sample-dossier.ts';

describe('lateness', () => {
  it.each([
    ['1 ms before the cut-off is on time', -1, []],
    ['the cut-off itself is late', 0, ['campaign.closed']],
    ['1 ms after it is late', 1, ['campaign.closed']],
  ])('%s', (_name, offset, blockers) => {
    expect(blockersOf({ receivedAt: new Date(cutoff.getTime() + offset) })).toEqual(blockers);
  });

  it('is unknown where the plan sets no date', () => {
    expect(blockersOf({ deadline: { cutoff: undefined, clause: 'IV.6', timeZone: 'Asia/Ho_Chi_Minh' } })).toEqual([]);
  });

  it('says when it came, how late, and what to do, with the clause', () => {
    expect(submissionBlockers(dossier({ receivedAt: new Date(cutoff.getTime() + 63_000) }))).toEqual([
      {
        code: 'campaign.closed',
        severity: 'refusing',
        detail:
          'Hồ sơ đến lúc 00:01:03 ngày 19/03/2026, muộn 1 phút 3 giây; hạn là hết ngày 18/3/2026 (trước 00:00 ngày 19/3/2026). ' +
          'Nếu có lý do chính đáng, đề nghị nơi tiếp nhận gia hạn cho đơn vị rồi gửi lại.',
        clause: 'IV.6',
      },
    ]);
  });
});

describe('nominees', () => {
  it('a dossier without any is refused', () => {
    expect(blockersOf({ nominees: [] })).toEqual(['dossier.no-nominees']);
  });

  it('a nominee stands in the dossier unless held, withdrawn or concluded against', () => {
    const standing = nomineeStates.filter(
      (state) => !blockersOf({ nominees: [person({ state })] }).includes('dossier.no-nominees'),
    );
    expect(standing).toEqual(['proposed', 'qualified', 'approved', 'forwarded', 'awarded']);
  });

  it('what is wrong with one that is left out does not matter', () => {
    const broken = { identity: {}, judgement: judged('unity', { unity: false }) };
    const nominees = [
      person(),
      ...(['on-hold', 'withdrawn', 'unqualified'] as const).map((state) => team({ ...broken, state })),
    ];
    expect(blockersOf({ nominees })).toEqual([]);
  });
});

describe('papers and quota', () => {
  const report: DocumentRequirement = {
    name: 'Báo cáo thành tích',
    clause: 'IV.4.c',
    per: 'NOMINEE',
    levels: [],
    forms: ['PAPER', 'SCAN'],
    suppliedBy: 'UNIT',
    marks: [],
  };

  it('papers are asked for nominees that stand in the dossier only, and never on paper', () => {
    const nominees = [person(), team({ state: 'on-hold' })];
    expect(blockersOf({ nominees, requirements: [['BAO_CAO_08', report]] })).toEqual([
      'slot.missing p1 BAO_CAO_08/SCAN/p1',
    ]);
  });

  it("the dossier's own nominees come on top of what the unit has put up", () => {
    const quota = { ...dossier().quota, counted: { CA_NHAN: 1 } };
    expect(blockersOf({ quota, nominees: [person(), person({ id: 'p2' })] })).toEqual(['quota.exhausted']);
  });

  it('a nominee on hold keeps its place, for it may be released; a withdrawn one gives it back', () => {
    const two = [person(), person({ id: 'p2' })];
    const claims = (['on-hold', 'withdrawn', 'unqualified'] as const).map((state) => [
      ...two,
      person({ id: 'p3', state }),
    ]);
    expect(claims.map((nominees) => blockersOf({ nominees }))).toEqual([['quota.exhausted'], [], []]);
    expect(claims.map(claimOf)).toEqual([{ CA_NHAN: 3 }, { CA_NHAN: 2 }, { CA_NHAN: 2 }]);
  });
});

it('tells everything at once, in reading order', () => {
  const exclusion: Exclusion = {
    clause: 'IV.1.1',
    text: 'không bao gồm',
    bodyKinds: [],
    collective: 'REFUSE',
    persons: 'ALLOW',
  };
  const blockers = blockersOf({
    receivedAt: cutoff,
    nominees: [
      team({ identity: {}, exclusion, judgement: judged({ allOf: ['unity', 'turnout'] }, {}, 1) }),
      person({ judgement: judged(alternatives, { unity: false, lead: true }) }),
    ],
    requirements: [
      [
        'TO_TRINH',
        {
          name: 'Tờ trình',
          clause: 'IV.4.a',
          per: 'DOSSIER',
          levels: [],
          forms: ['WORD'],
          suppliedBy: 'UNIT',
          marks: [],
        },
      ],
    ],
    quota: { limit: { mode: 'JOINT', total: 1 }, clause: 'IV.5', counted: {} },
  });
  expect(blockers).toEqual([
    'campaign.closed',
    'nominee.identity-incomplete t1',
    'subject.excluded t1',
    'criterion.unmet t1 turnout',
    'criterion.unanswered t1 unity',
    'criterion.unmet p1 unity',
    'slot.missing TO_TRINH/WORD',
    'quota.exhausted',
  ]);
});

describe('refusing', () => {
  const late: Blocker = { code: 'campaign.closed', severity: 'refusing', detail: 'Đến muộn.', clause: 'IV.6' };
  const full: Blocker = { code: 'quota.exhausted', severity: 'refusing', detail: 'Đã đủ số lượng.', clause: 'IV.5' };
  const lack: Blocker = { code: 'slot.missing', severity: 'missing', detail: 'Thiếu bản Word.', slot: 'TO_TRINH/WORD' };
  const wayOut = ' Muốn gửi cho kịp hạn rồi bổ sung sau, hãy xác nhận gửi khi còn thiếu.';

  function refusalOf(blockers: readonly Blocker[], acknowledgement: Acknowledgement): [string, string] | null {
    try {
      refuseUnless(blockers, acknowledgement);
    } catch (refusal) {
      expect((refusal as Refusal).facts.blockers).toEqual(blockers);
      return [(refusal as Refusal).code, (refusal as Refusal).detail];
    }
    return null;
  }

  it.each<[string, Blocker[], boolean, boolean, [string, string] | null]>([
    ['nothing', [], false, false, null],
    ['what is missing, acknowledged, where the plan allows it: passes', [lack], true, true, null],
    [
      'what is missing, acknowledged, where the plan does not',
      [lack],
      true,
      false,
      ['dossier.blocked', 'Hồ sơ chưa gửi được. Thiếu bản Word.'],
    ],
    [
      'what is missing, not acknowledged',
      [lack],
      false,
      true,
      ['dossier.blocked', `Hồ sơ chưa gửi được. Thiếu bản Word.${wayOut}`],
    ],
    ['what is missing, neither', [lack], false, false, ['dossier.blocked', 'Hồ sơ chưa gửi được. Thiếu bản Word.']],
    ['what is refusing, acknowledged', [full], true, true, ['dossier.blocked', 'Hồ sơ chưa gửi được. Đã đủ số lượng.']],
    [
      'both, not acknowledged',
      [lack, full],
      false,
      true,
      ['dossier.blocked', 'Hồ sơ chưa gửi được. Thiếu bản Word. Còn 1 điều khác trong danh sách kèm theo.'],
    ],
    ['both, acknowledged', [lack, full], true, true, ['dossier.blocked', 'Hồ sơ chưa gửi được. Đã đủ số lượng.']],
    ['late', [late], true, true, ['campaign.closed', 'Đến muộn.']],
    ['late with others', [lack, full, late], true, true, ['campaign.closed', 'Đến muộn.']],
  ])('%s', (_name, blockers, acknowledgeMissing, incompleteOnTime, refusal) => {
    expect(refusalOf(blockers, { acknowledgeMissing, incompleteOnTime })).toEqual(refusal);
  });

  it('cites the clause of the cut-off', () => {
    expect(() => refuseUnless([late], { acknowledgeMissing: false, incompleteOnTime: false })).toThrow(Refusal);
    try {
      refuseUnless([late], { acknowledgeMissing: false, incompleteOnTime: false });
    } catch (refusal) {
      expect((refusal as Refusal).facts).toEqual({ blockers: [late], clause: 'IV.6' });
    }
  });

  it('passes exactly when nothing refuses and nothing is missing beyond what may be', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(late, full, lack)),
        fc.boolean(),
        fc.boolean(),
        (blockers, acknowledgeMissing, incompleteOnTime) => {
          const passes = refusalOf(blockers, { acknowledgeMissing, incompleteOnTime }) === null;
          const mayLack = acknowledgeMissing && incompleteOnTime;
          expect(passes).toBe(blockers.every((blocker) => blocker === lack && mayLack));
        },
      ),
    );
  });
});
