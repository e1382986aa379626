import type { SeatFact, TurnoutFact } from '../../../src/domain/eligibility/facts.ts';
import { constituencyTurnout } from '../../../src/domain/eligibility/facts.ts';
import { closedOnTime } from '../../../src/domain/eligibility/rules/closed-on-time.ts';
import { indicatorReached } from '../../../src/domain/eligibility/rules/indicator-reached.ts';
import { noRerun } from '../../../src/domain/eligibility/rules/no-rerun.ts';
import { seatsFilled } from '../../../src/domain/eligibility/rules/seats-filled.ts';
import { turnoutAtLeast } from '../../../src/domain/eligibility/rules/turnout-at-least.ts';
import type { Election } from '../../../src/domain/plan/plan.ts';
import { everyElection, factsOf, forEvery, seatsOf, turnoutOf } from './sample-facts.ts';

const rule = { percent: 98, elections: everyElection };
const provisional = { confirmed: false };

/** All three elections have `others`, but for the commune's, which has `figure`. */
function communeDiffers<Figure>(others: Figure, figure: Figure | undefined): ReadonlyMap<Election, Figure> {
  const figures = new Map(forEvery(others));
  figures.delete('HDND_XA');
  if (figure) figures.set('HDND_XA', figure);
  return figures;
}

describe('turnout of at least 98 %', () => {
  it.each<[string, TurnoutFact, string]>([
    ['1000 of 1000', turnoutOf(1000, 1000), 'met'],
    ['490 of 500, exactly 98 %', turnoutOf(500, 490), 'met'],
    ['489 of 500', turnoutOf(500, 489), 'unmet'],
    ['3919 of 3999, which prints as 98,00 %', turnoutOf(3999, 3919), 'unmet'],
    ['3920 of 4000', turnoutOf(4000, 3920), 'met'],
    ['3919 of 4000', turnoutOf(4000, 3919), 'unmet'],
    ['nobody registered', turnoutOf(0, 0), 'needs-review'],
    ['nobody voted', turnoutOf(1000, 0), 'unmet'],
    ['provisional and failing', turnoutOf(3999, 3919, provisional), 'needs-review'],
    ['provisional and passing', turnoutOf(1000, 1000, provisional), 'needs-review'],
  ])('%s is judged exactly', (_name, figure, outcome) => {
    expect(turnoutAtLeast(factsOf({ turnout: forEvery(figure) }), rule).outcome).toBe(outcome);
  });

  it.each<[string, TurnoutFact, TurnoutFact | undefined, string]>([
    ['one confirmed failure decides beside passing ones', turnoutOf(1000, 1000), turnoutOf(500, 489), 'unmet'],
    [
      'one confirmed failure decides beside provisional ones',
      turnoutOf(500, 500, provisional),
      turnoutOf(500, 1),
      'unmet',
    ],
    ['a provisional failure waits', turnoutOf(1000, 1000), turnoutOf(500, 1, provisional), 'needs-review'],
    ['an absent figure waits', turnoutOf(1000, 1000), undefined, 'needs-review'],
    ['an election with no voters waits', turnoutOf(1000, 1000), turnoutOf(0, 0), 'needs-review'],
    ['three confirmed passes pass', turnoutOf(1000, 1000), turnoutOf(500, 490), 'met'],
  ])('%s', (_name, others, commune, outcome) => {
    expect(turnoutAtLeast(factsOf({ turnout: communeDiffers(others, commune) }), rule).outcome).toBe(outcome);
  });

  it('looks only at the elections the plan names', () => {
    const turnout = communeDiffers(turnoutOf(1000, 1), turnoutOf(500, 490));
    expect(turnoutAtLeast(factsOf({ turnout }), { percent: 98, elections: ['HDND_XA'] }).outcome).toBe('met');
  });

  it('asks for a person when the plan names no election', () => {
    const verdict = turnoutAtLeast(factsOf({ turnout: forEvery(turnoutOf(1, 1)) }), { percent: 98, elections: [] });
    expect(verdict).toEqual({
      outcome: 'needs-review',
      reason: 'Chưa đủ số liệu đã xác nhận để kết luận.',
      evidence: { percent: 98, elections: [] },
    });
  });

  it('names each failing election with its exact figures', () => {
    const turnout = communeDiffers(turnoutOf(1000, 1000), turnoutOf(3999, 3919));
    expect(turnoutAtLeast(factsOf({ turnout }), rule)).toEqual({
      outcome: 'unmet',
      reason: 'Đại biểu HĐND cấp xã: 3.919/3.999 cử tri đi bầu; phải đạt từ 98%.',
      evidence: {
        percent: 98,
        elections: [
          { election: 'QUOC_HOI', status: 'passed', figure: turnoutOf(1000, 1000) },
          { election: 'HDND_TINH', status: 'passed', figure: turnoutOf(1000, 1000) },
          { election: 'HDND_XA', status: 'failed', figure: turnoutOf(3999, 3919) },
        ],
      },
    });
  });

  it('says what it waits for', () => {
    const turnout = new Map<Election, TurnoutFact>([
      ['QUOC_HOI', turnoutOf(0, 0)],
      ['HDND_XA', turnoutOf(1200, 1190, provisional)],
    ]);
    expect(turnoutAtLeast(factsOf({ turnout }), rule).reason).toBe(
      'Chưa đủ số liệu đã xác nhận để kết luận. Đại biểu Quốc hội: 0/0 cử tri đi bầu (chưa đủ căn cứ); ' +
        'Đại biểu HĐND cấp tỉnh: chưa có số liệu; Đại biểu HĐND cấp xã: 1.190/1.200 cử tri đi bầu (tạm thời, chờ xác nhận).',
    );
  });
});

describe('turnout of a constituency', () => {
  it.each<[string, (TurnoutFact | undefined)[], TurnoutFact | undefined]>([
    ['is the integer sum of its areas', [turnoutOf(500, 490), turnoutOf(3999, 3919)], turnoutOf(4499, 4409)],
    [
      'is provisional while one area is',
      [turnoutOf(5, 5), turnoutOf(7, 7, provisional)],
      turnoutOf(12, 12, provisional),
    ],
    [
      'is provisional while one area has no figure',
      [turnoutOf(5, 5), undefined],
      turnoutOf(5, 5, { confirmed: false, closedOnTime: null }),
    ],
    ['is provisional while one area counts nobody', [turnoutOf(5, 5), turnoutOf(0, 0)], turnoutOf(5, 5, provisional)],
    [
      'closed late when one area did',
      [turnoutOf(5, 5, { closedOnTime: null }), turnoutOf(7, 7, { closedOnTime: false })],
      turnoutOf(12, 12, { closedOnTime: false }),
    ],
    [
      'has an open closing time while one area has',
      [turnoutOf(5, 5, { closedOnTime: null }), turnoutOf(7, 7)],
      turnoutOf(12, 12, { closedOnTime: null }),
    ],
    ['is unknown when no area has a figure', [undefined, undefined], undefined],
    ['is unknown when it has no area', [], undefined],
  ])('%s', (_name, areas, sum) => {
    expect(constituencyTurnout(areas)).toEqual(sum);
  });

  it('judges the sum, not the average of percentages: a small failing area beside a large one may pass', () => {
    const sum = constituencyTurnout([turnoutOf(100, 90), turnoutOf(4000, 3990)])!;
    expect(turnoutAtLeast(factsOf({ turnout: forEvery(sum) }), rule).outcome).toBe('met');
  });

  it('fails by one voter', () => {
    const outcomes = [3920, 3919].map((voted) => {
      const sum = constituencyTurnout([turnoutOf(2000, 1960), turnoutOf(4000, voted)])!;
      return turnoutAtLeast(factsOf({ turnout: forEvery(sum) }), rule).outcome;
    });
    expect(outcomes).toEqual(['met', 'unmet']);
  });
});

describe('seats and re-runs', () => {
  it.each<[string, SeatFact, string, string]>([
    ['all elected at once', seatsOf(), 'met', 'met'],
    ['one seat short', seatsOf({ elected: 4 }), 'unmet', 'met'],
    ['one seat short, provisional', seatsOf({ elected: 4, confirmed: false }), 'needs-review', 'needs-review'],
    ['filled by an extra election', seatsOf({ extraElection: true }), 'met', 'unmet'],
    ['filled by a revote', seatsOf({ revote: true }), 'met', 'unmet'],
    ['a provisional revote', seatsOf({ revote: true, confirmed: false }), 'needs-review', 'needs-review'],
    ['more elected than allotted, a faulty record', seatsOf({ elected: 6 }), 'needs-review', 'met'],
    ['no seat to fill, a faulty record', seatsOf({ allotted: 0, elected: 0 }), 'needs-review', 'met'],
  ])('%s', (_name, figure, filled, rerun) => {
    const facts = factsOf({ seats: forEvery(figure) });
    expect([seatsFilled(facts, rule).outcome, noRerun(facts, rule).outcome]).toEqual([filled, rerun]);
  });

  it('says which re-run took place', () => {
    const reasons = [
      seatsOf({ revote: true }),
      seatsOf({ extraElection: true }),
      seatsOf({ revote: true, extraElection: true }),
    ].map((figure) => noRerun(factsOf({ seats: new Map([['HDND_XA', figure]]) }), { elections: ['HDND_XA'] }).reason);
    expect(reasons).toEqual([
      'Đại biểu HĐND cấp xã: có bầu lại; yêu cầu không phải bầu lại, bầu thêm.',
      'Đại biểu HĐND cấp xã: có bầu thêm; yêu cầu không phải bầu lại, bầu thêm.',
      'Đại biểu HĐND cấp xã: có bầu lại và bầu thêm; yêu cầu không phải bầu lại, bầu thêm.',
    ]);
  });
});

it.each<[boolean | null, boolean, string]>([
  [true, true, 'met'],
  [false, true, 'unmet'],
  [null, true, 'needs-review'],
  [true, false, 'needs-review'],
  [false, false, 'needs-review'],
  [null, false, 'needs-review'],
])('closing on time %p, confirmed %p, is %s', (onTime, confirmed, outcome) => {
  const facts = factsOf({ turnout: forEvery(turnoutOf(10, 10, { closedOnTime: onTime, confirmed })) });
  expect(closedOnTime(facts, rule).outcome).toBe(outcome);
});

describe('an indicator against its target', () => {
  it.each<[string, string, 'AT_LEAST' | 'AT_MOST', boolean, string]>([
    ['12.5', '12.5', 'AT_LEAST', true, 'met'],
    ['12.50', '12.5', 'AT_LEAST', true, 'met'],
    ['12.49999999999999999999', '12.5', 'AT_LEAST', true, 'unmet'],
    ['100', '99.9', 'AT_LEAST', true, 'met'],
    ['9', '10', 'AT_LEAST', true, 'unmet'],
    ['-2', '-1.5', 'AT_MOST', true, 'met'],
    ['-1', '-1.5', 'AT_MOST', true, 'unmet'],
    ['-0', '0', 'AT_MOST', true, 'met'],
    ['9', '10', 'AT_LEAST', false, 'needs-review'],
    ['11', '10', 'AT_LEAST', false, 'needs-review'],
    ['12,5', '12.5', 'AT_LEAST', true, 'needs-review'],
    ['', '12.5', 'AT_LEAST', true, 'needs-review'],
    ['1e3', '12.5', 'AT_LEAST', true, 'needs-review'],
  ])('%p against %p (%s, confirmed %p) is %s', (actual, target, direction, confirmed, outcome) => {
    const indicators = new Map([['HAT_DE', { actual, target, direction, confirmed }]]);
    expect(indicatorReached(factsOf({ indicators }), { indicator: 'HAT_DE' }).outcome).toBe(outcome);
  });

  it('waits for a figure nobody has reported', () => {
    expect(indicatorReached(factsOf(), { indicator: 'HAT_DE' })).toEqual({
      outcome: 'needs-review',
      reason: 'Chưa có số liệu của chỉ tiêu này.',
      evidence: { indicator: 'HAT_DE', figure: null },
    });
  });
});
