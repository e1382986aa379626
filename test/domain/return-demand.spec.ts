import { Refusal } from '../../src/domain/refusal.ts';
import { type Returnable, requireReturnable } from '../../src/domain/return-demand.ts';
import type { ReturnItem } from '../../src/domain/return-items.ts';

const returnable: Returnable = {
  slots: [
    { key: 'TO_TRINH/SCAN', suppliedBy: 'UNIT' },
    { key: 'BAO_CAO_08/WORD/n1', suppliedBy: 'UNIT' },
    { key: 'BIEN_BAN_HOI_DONG/SCAN', suppliedBy: 'OFFICE' },
  ],
  fields: ['name', 'achievementSummary'],
  nominees: new Map([['n1', ['G.CN.0']]]),
};
const now = new Date('2026-03-17T08:00:00+07:00');
const later = new Date(now.getTime() + 1);

function faults(items: readonly Omit<ReturnItem, 'note'>[], mendBy = later): string[] {
  try {
    requireReturnable({ items: items.map((item) => ({ ...item, note: 'x' })), mendBy }, returnable, now);
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return (error.facts.errors as { field: string }[]).map(({ field }) => field);
  }
}

it.each<[Omit<ReturnItem, 'note'>, readonly string[]]>([
  [{ slot: 'TO_TRINH/SCAN' }, []],
  [{ slot: 'BAO_CAO_08/WORD/n1' }, []],
  [{ slot: 'BAO_CAO_08/WORD/n1', nomineeId: 'n1' }, []],
  [{ slot: 'BAO_CAO_08/WORD/n1', nomineeId: 'n2' }, ['items.0.nomineeId']],
  [{ slot: 'BAO_CAO_08/WORD/n2' }, ['items.0.slot']],
  [{ slot: 'BIEN_BAN_HOI_DONG/SCAN' }, ['items.0.slot']],
  [{ nomineeId: 'n1', field: 'name' }, []],
  [{ nomineeId: 'n1', field: 'kind' }, ['items.0.field']],
  [{ nomineeId: 'n2', field: 'name' }, ['items.0.nomineeId']],
  [{ field: 'name' }, ['items.0.nomineeId']],
  [{ nomineeId: 'n1', criterion: 'G.CN.0' }, []],
  [{ nomineeId: 'n1', criterion: 'G.TT.1' }, ['items.0.criterion']],
  [{ nomineeId: 'n1' }, ['items.0.slot']],
  [{ nomineeId: 'n1', field: 'name', criterion: 'G.CN.0' }, ['items.0.slot']],
])('%j is refused for %j', (item, expected) => expect(faults([item])).toEqual(expected));

it('names the faults of every item at once', () => {
  expect(faults([{ slot: 'x' }, { slot: 'TO_TRINH/SCAN' }, { field: 'name' }], now)).toEqual([
    'items.0.slot',
    'items.2.nomineeId',
    'mendBy',
  ]);
});

it.each([
  [-1, ['mendBy']],
  [0, ['mendBy']],
  [1, []],
])('a time to mend that lies %i ms after now is refused for %j', (difference, expected) => {
  expect(faults([{ slot: 'TO_TRINH/SCAN' }], new Date(now.getTime() + difference))).toEqual(expected);
});
