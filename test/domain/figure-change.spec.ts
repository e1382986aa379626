import { decideFigure, type FigureProposal, type FigureStatus } from '../../src/domain/figure-change.ts';
import { Refusal } from '../../src/domain/refusal.ts';

const outcomeOf = (proposal: FigureProposal): string => {
  try {
    const outcome = decideFigure(proposal);
    return outcome.change === 'none' ? 'none' : `${outcome.change} ${outcome.status}`;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
};

type Line = readonly [FigureStatus | 'absent', 'same' | 'other', boolean, string | null, boolean, string];

const reason = 'Theo biên bản kiểm phiếu lại.';
const lines: readonly Line[] = [
  // stands as, figures, confirm, reason, office → outcome
  ['absent', 'other', false, null, false, 'recorded provisional'],
  ['absent', 'other', true, null, false, 'auth.forbidden'],
  ['absent', 'other', false, null, true, 'recorded provisional'],
  ['absent', 'other', true, null, true, 'recorded confirmed'],
  ['provisional', 'other', false, null, false, 'changed provisional'],
  ['provisional', 'other', true, reason, false, 'auth.forbidden'],
  ['provisional', 'other', false, null, true, 'changed provisional'],
  ['provisional', 'other', true, null, true, 'changed confirmed'],
  ['provisional', 'same', false, null, false, 'none'],
  ['provisional', 'same', true, null, false, 'auth.forbidden'],
  ['provisional', 'same', false, null, true, 'none'],
  ['provisional', 'same', true, null, true, 'confirmed confirmed'],
  ['confirmed', 'other', false, null, false, 'transition-not-allowed'],
  ['confirmed', 'other', false, reason, false, 'transition-not-allowed'],
  ['confirmed', 'other', false, null, true, 'election.reason-required'],
  ['confirmed', 'other', false, '   ', true, 'election.reason-required'],
  ['confirmed', 'other', true, null, true, 'election.reason-required'],
  ['confirmed', 'other', false, reason, true, 'changed provisional'],
  ['confirmed', 'other', true, reason, true, 'changed confirmed'],
  ['confirmed', 'same', false, null, false, 'none'],
  ['confirmed', 'same', false, null, true, 'none'],
  ['confirmed', 'same', true, null, true, 'none'],
];

it.each(lines)(
  '%s, %s figures, confirm %s, reason %j, office %s → %s',
  (stands, figures, confirm, why, office, expected) => {
    const current = stands === 'absent' ? undefined : { status: stands, version: 3 };
    const proposal = { current, same: figures === 'same', confirm, reason: why, mayConfirm: office };
    expect(outcomeOf(proposal)).toBe(expected);
  },
);

it.each([
  [undefined, undefined, 'recorded provisional'],
  [undefined, 0, 'recorded provisional'],
  [undefined, 1, 'stale'],
  [2, undefined, 'changed provisional'],
  [2, 2, 'changed provisional'],
  [2, 1, 'stale'],
  [2, 0, 'stale'],
])('version %s stands, %s was looked at → %s', (version, seen, expected) => {
  const current = version === undefined ? undefined : { status: 'provisional' as const, version };
  expect(outcomeOf({ current, same: false, seen, confirm: false, mayConfirm: false })).toBe(expected);
});

it('a stale proposal is told the version that stands', () => {
  const current = { status: 'provisional', version: 4 } as const;
  const act = () => decideFigure({ current, same: true, seen: 3, confirm: false, mayConfirm: true });
  expect(act).toThrow(expect.objectContaining({ code: 'stale', facts: { current: 4, seen: 3 } }));
});
