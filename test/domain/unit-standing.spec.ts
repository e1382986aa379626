import { unitStanding } from '../../src/domain/unit-standing.ts';

const now = new Date('2026-03-18T08:00:00+07:00');
const passed = new Date('2026-03-18T08:00:00+07:00');
const ahead = new Date('2026-03-18T08:00:00.001+07:00');
const facts = { participates: true, sent: 0, drafts: 0, cutoffs: [ahead], now };

it.each([
  [
    'one that has sent has sent, even late and without taking part',
    { sent: 1, drafts: 1, cutoffs: [passed], participates: false },
    'sent',
  ],
  [
    'one that does not take part is absent, whatever it has begun',
    { drafts: 1, cutoffs: [passed], participates: false },
    'absent',
  ],
  ['a draft before the cut-off', { drafts: 1 }, 'drafting'],
  ['nothing before the cut-off', {}, 'silent'],
  ['a draft from the cut-off on', { drafts: 1, cutoffs: [passed] }, 'overdue'],
  ['nothing from the cut-off on', { cutoffs: [passed] }, 'overdue'],
  ['one level still open', { cutoffs: [passed, ahead] }, 'silent'],
  ['one level without a cut-off', { cutoffs: [passed, undefined] }, 'silent'],
  ['no level open to it', { cutoffs: [] }, 'silent'],
] as const)('%s: %j is %s', (_, changes, standing) => {
  expect(unitStanding({ ...facts, ...changes })).toBe(standing);
});
