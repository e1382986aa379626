import fc from 'fast-check';
import {
  type DossierAction,
  type DossierState,
  dossierStateNames,
  dossierStates,
  dossierWorkflow,
  mayDecide,
  requireHandedIn,
  shownState,
} from '../../src/domain/dossier-workflow.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { roles } from '../../src/domain/roles.ts';
import { allowedActions, transition } from '../../src/domain/workflow.ts';
import { expectedTable, readTable, resultOf, wholeTable } from './workflow-table.ts';

const moves = readTable(`
              edit      submit     withdraw   correct    record-paper return    accept    decline
  draft       draft     submitted  -          -          draft        -         -         -
  submitted   -         -          withdrawn  submitted  submitted    returned  accepted  declined
  returned    returned  submitted  withdrawn  returned   returned     -         accepted  declined
  accepted    -         -          -          accepted   accepted     -         -         -
  declined    -         -          -          -          -            -         -         -
  withdrawn   -         -          -          -          -            -         -         -
`);
const mayDo = readTable(`
                nominator unit-head appraiser head-of-office council-secretary council-member chair province-officer inspector administrator
  edit          x         x         x         x              -                 -              -     -                -         -
  submit        x         x         x         x              -                 -              -     -                -         -
  withdraw      x         x         -         -              -                 -              -     -                -         -
  correct       x         x         x         x              -                 -              -     -                -         -
  record-paper  -         -         x         x              -                 -              -     -                -         -
  return        -         -         x         x              -                 -              -     -                -         -
  accept        -         -         x         x              -                 -              -     -                -         -
  decline       -         -         x         x              -                 -              -     -                -         -
`);
const actions = Object.keys(dossierWorkflow.moves) as DossierAction[];

it('answers every state × action × role as the table says', () => {
  const positions = dossierStates.map((state) => ({ state }));
  expect(wholeTable(dossierWorkflow, positions)).toEqual(expectedTable(moves, mayDo));
});

it('offers exactly what it would not refuse', () => {
  const offered = dossierStates.flatMap((state) => roles.map((role) => allowedActions(dossierWorkflow, state, role)));
  const possible = dossierStates.flatMap((state) =>
    roles.map((role) =>
      actions.filter((action) => isState(resultOf(() => transition(dossierWorkflow, state, action, role)))),
    ),
  );
  expect(offered).toEqual(possible);
});

it('offers the unit its own moves on a draft, in the order of the table', () => {
  expect(allowedActions(dossierWorkflow, 'draft', 'nominator')).toEqual(['edit', 'submit']);
});

it('says where a dossier stands and from where the act can be done', () => {
  const refused = () => transition(dossierWorkflow, 'accepted', 'submit', 'nominator');
  expect(refused).toThrow(
    new Refusal(
      'transition-not-allowed',
      'Hồ sơ đang ở trạng thái «Đã tiếp nhận đủ» nên không gửi hồ sơ được; việc này chỉ làm được từ trạng thái ' +
        '«Chưa gửi», «Yêu cầu bổ sung, hoàn thiện». Tải lại trang để xem trạng thái hiện tại.',
    ),
  );
  expect(factsOf(refused)).toEqual({ state: 'accepted', action: 'submit', allowedFrom: ['draft', 'returned'] });
});

it('refuses a role before it tells the state', () => {
  const refused = () => transition(dossierWorkflow, 'accepted', 'accept', 'nominator');
  expect(refused).toThrow(
    'auth.forbidden: Vai trò hiện tại của Ông/Bà không được tiếp nhận hồ sơ. Nếu có vai trò khác, hãy chuyển vai trò rồi thử lại.',
  );
  expect(factsOf(refused)).toEqual({ action: 'accept', role: 'nominator' });
});

it('however it is pushed, a dossier stays in a known state and never leaves an end', () => {
  const ends: readonly DossierState[] = ['accepted', 'declined', 'withdrawn'];
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...actions), fc.constantFrom(...roles))), (pushes) => {
      let state: DossierState = 'draft';
      for (const [action, role] of pushes) {
        const before = state;
        const result = resultOf(() => transition(dossierWorkflow, before, action, role));
        if (isState(result)) state = result;
        else expect(['auth.forbidden', 'transition-not-allowed']).toContain(result);
        if (ends.includes(before)) expect(state).toBe(before);
      }
    }),
  );
});

it('people read each state in their own words', () => {
  expect(dossierStateNames).toEqual({
    draft: 'Chưa gửi',
    submitted: 'Đã gửi',
    returned: 'Yêu cầu bổ sung, hoàn thiện',
    accepted: 'Đã tiếp nhận đủ',
    declined: 'Không tiếp nhận',
    withdrawn: 'Đã rút',
    lapsed: 'Quá hạn, chưa gửi',
  });
});

const cutoff = new Date('2026-03-19T00:00:00+07:00');
const justBefore = new Date(cutoff.getTime() - 1);

describe('a lapsed dossier', () => {
  it.each<[DossierState, Date | null, Date, string]>([
    ['draft', cutoff, justBefore, 'draft'],
    ['draft', cutoff, cutoff, 'lapsed'],
    ['draft', null, cutoff, 'draft'],
    ['submitted', cutoff, cutoff, 'submitted'],
    ['returned', cutoff, cutoff, 'returned'],
    ['accepted', cutoff, cutoff, 'accepted'],
    ['declined', cutoff, cutoff, 'declined'],
    ['withdrawn', cutoff, cutoff, 'withdrawn'],
  ])('%s with cut-off %p at %p reads as %s', (state, until, now, shown) => {
    expect(shownState(state, until, now)).toBe(shown);
  });

  it('lives again when the unit gets an extension', () => {
    expect(shownState('draft', new Date(cutoff.getTime() + 1), cutoff)).toBe('draft');
  });
});

it.each<[DossierState, Date | null, Date, boolean]>([
  ['submitted', null, cutoff, true],
  ['submitted', cutoff, justBefore, true],
  ['returned', cutoff, justBefore, false],
  ['returned', cutoff, cutoff, true],
  ['returned', null, cutoff, false],
  ['draft', cutoff, cutoff, false],
  ['accepted', cutoff, cutoff, false],
  ['declined', cutoff, cutoff, false],
  ['withdrawn', cutoff, cutoff, false],
])('a %s dossier to be mended by %p may be decided at %p: %p', (state, mendBy, now, decidable) => {
  expect(mayDecide(state, mendBy, now)).toBe(decidable);
});

function isState(result: string): result is DossierState {
  return (dossierStates as readonly string[]).includes(result);
}

function factsOf(act: () => unknown): unknown {
  try {
    act();
  } catch (refusal) {
    return (refusal as Refusal).facts;
  }
  throw new Error('Nothing was refused.');
}

it.each([
  [
    'draft',
    'Hồ sơ đang ở trạng thái «Chưa gửi» nên không rút từng trường hợp được. Hãy sửa hoặc bỏ trường hợp đó trong bản nháp.',
  ],
  ['submitted', undefined],
  ['returned', undefined],
  ['accepted', undefined],
  [
    'declined',
    'Hồ sơ đang ở trạng thái «Không tiếp nhận» nên không rút từng trường hợp được. Tải lại trang để xem trạng thái hiện tại.',
  ],
  [
    'withdrawn',
    'Hồ sơ đang ở trạng thái «Đã rút» nên không rút từng trường hợp được. Tải lại trang để xem trạng thái hiện tại.',
  ],
] as const)('lets single nominees of a dossier that is %s go on, or says: %s', (state, sentence) => {
  const act = () => requireHandedIn(state, 'rút');
  if (sentence === undefined) expect(act).not.toThrow();
  else expect(act).toThrow(`transition-not-allowed: ${sentence}`);
});
