import fc from 'fast-check';
import {
  moveNominee,
  type NomineeAction,
  type NomineeState,
  nomineeStates,
  nomineeWorkflow,
} from '../../src/domain/nominee-workflow.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { roles } from '../../src/domain/roles.ts';
import { allowedActions, type Position } from '../../src/domain/workflow.ts';
import { expectedTable, readTable, wholeTable } from './workflow-table.ts';

/** The one on hold was held when qualified. */
const moves = readTable(`
                edit      correct    withdraw   qualify    disqualify   reopen    move      hold     release    approve   reject        forward    award    award-above  reject-above  cancel
  proposed      proposed  proposed   withdrawn  qualified  unqualified  proposed  proposed  on-hold  -          -         -             -          -        -            -             -
  on-hold       -         on-hold    withdrawn  -          -            -         -         -        qualified  -         -             -          -        -            -             -
  withdrawn     -         -          -          -          -            -         -         -        -          -         -             -          -        -            -             -
  qualified     proposed  qualified  withdrawn  qualified  unqualified  proposed  proposed  on-hold  -          approved  not-approved  -          -        -            -             -
  unqualified   proposed  unqualified withdrawn qualified  unqualified  proposed  proposed  -        -          -         -             -          -        -            -             -
  approved      -         approved   -          -          -            -         -         on-hold  -          -         -             forwarded  awarded  -            -             cancelled
  not-approved  -         -          -          -          -            -         -         -        -          -         -             -          -        -            -             -
  forwarded     -         forwarded  -          -          -            -         -         on-hold  -          -         -             -          -        awarded      not-approved  cancelled
  awarded       -         -          -          -          -            -         -         -        -          -         -             -          -        -            -             cancelled
  cancelled     -         -          -          -          -            -         -         -        -          -         -             -          -        -            -             -
`);
const mayDo = readTable(`
                nominator unit-head appraiser head-of-office council-secretary council-member chair province-officer inspector administrator
  edit          x         x         x         x              -                 -              -     -                -         -
  correct       x         x         x         x              -                 -              -     -                -         -
  withdraw      x         x         -         -              -                 -              -     -                -         -
  qualify       -         -         x         x              -                 -              -     -                -         -
  disqualify    -         -         x         x              -                 -              -     -                -         -
  reopen        -         -         x         x              -                 -              -     -                -         -
  move          -         -         x         x              -                 -              -     -                -         -
  hold          -         -         x         x              -                 -              -     -                -         -
  release       -         -         x         x              -                 -              -     -                -         -
  approve       -         -         -         -              x                 -              x     -                -         -
  reject        -         -         -         -              x                 -              x     -                -         -
  forward       -         -         -         x              x                 -              -     -                -         -
  award         -         -         -         -              -                 -              x     -                -         -
  award-above   -         -         -         x              x                 -              -     x                -         -
  reject-above  -         -         -         x              x                 -              -     x                -         -
  cancel        -         -         -         -              -                 -              x     -                -         -
`);
const actions = Object.keys(nomineeWorkflow.moves) as NomineeAction[];

it('answers every state × action × role as the table says', () => {
  const positions = nomineeStates.map((state) => ({
    state,
    heldState: state === 'on-hold' ? ('qualified' as const) : null,
  }));
  expect(wholeTable(nomineeWorkflow, positions)).toEqual(expectedTable(moves, mayDo));
});

describe('a hold', () => {
  it.each<NomineeState>(['proposed', 'qualified', 'approved', 'forwarded'])(
    'remembers that it came from %s and goes back there',
    (state) => {
      const held = moveNominee({ state, heldState: null }, 'hold', 'appraiser');
      const released = moveNominee(held, 'release', 'head-of-office');
      expect([held, released]).toEqual([
        { state: 'on-hold', heldState: state },
        { state, heldState: null },
      ]);
    },
  );

  it('survives a correction', () => {
    const held: Position<NomineeState> = { state: 'on-hold', heldState: 'approved' };
    expect(moveNominee(held, 'correct', 'nominator')).toEqual(held);
  });

  it('forgets when the unit withdraws the nominee', () => {
    expect(moveNominee({ state: 'on-hold', heldState: 'proposed' }, 'withdraw', 'unit-head')).toEqual({
      state: 'withdrawn',
      heldState: null,
    });
  });

  it('without a memory cannot be released: that row is broken', () => {
    expect(() => moveNominee({ state: 'on-hold', heldState: null }, 'release', 'appraiser')).toThrow(
      /without the state it was held in/,
    );
  });
});

it("an edit or a move undoes the appraisers' conclusion", () => {
  const after = (['edit', 'move'] as const).map(
    (action) => moveNominee({ state: 'qualified' }, action, 'appraiser').state,
  );
  expect(after).toEqual(['proposed', 'proposed']);
});

it('the same conclusion may be saved twice and turned round until the council has spoken', () => {
  const twice = moveNominee({ state: 'qualified' }, 'qualify', 'appraiser');
  const turned = moveNominee(twice, 'disqualify', 'appraiser');
  expect([twice.state, turned.state]).toEqual(['qualified', 'unqualified']);
});

it('however it is pushed, a nominee stays in a known state and remembers exactly while on hold', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...actions), fc.constantFrom(...roles)), { maxLength: 60 }),
      (pushes) => {
        let position = { state: 'proposed' as NomineeState, heldState: null as NomineeState | null };
        for (const [action, role] of pushes) {
          try {
            position = moveNominee(position, action, role);
          } catch (refusal) {
            expect(refusal).toBeInstanceOf(Refusal);
          }
          expect(nomineeStates).toContain(position.state);
          expect(position.heldState !== null).toBe(position.state === 'on-hold');
          expect(position.heldState).not.toBe('on-hold');
        }
      },
    ),
  );
});

it('every state can be reached by allowed moves', () => {
  const reached = new Map<string, Position<NomineeState>>([['proposed', { state: 'proposed', heldState: null }]]);
  for (const position of reached.values()) {
    for (const role of roles) {
      for (const action of allowedActions(nomineeWorkflow, position.state, role)) {
        const next = moveNominee(position, action, role);
        const key = [next.state, next.heldState].filter(Boolean).join(' from ');
        if (!reached.has(key)) reached.set(key, next);
      }
    }
  }
  expect([...new Set([...reached.values()].map(({ state }) => state))].sort()).toEqual([...nomineeStates].sort());
});
