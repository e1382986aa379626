import { nameOn, requireNextChange } from '../../../src/modules/organizations/name-history.ts';

const rename = (effectiveOn: string, oldName: string) => ({ kind: 'renamed', effectiveOn, oldName });
const changes = [
  rename('2026-03-01', 'Tên hai'),
  { kind: 'created', effectiveOn: '2025-07-01', oldName: null },
  rename('2026-01-01', 'Tên một'),
];

it.each([
  ['2025-06-30', 'Tên một'],
  ['2025-12-31', 'Tên một'],
  ['2026-01-01', 'Tên hai'],
  ['2026-02-28', 'Tên hai'],
  ['2026-03-01', 'Tên ba'],
  ['2030-01-01', 'Tên ba'],
])('on %s the name was %s', (date, name) => {
  expect(nameOn('Tên ba', changes, date)).toBe(name);
});

it('keeps its name when it was only merged or closed', () => {
  expect(nameOn('Tên', [{ kind: 'merged', effectiveOn: '2026-01-01', oldName: 'Tên' }], '2025-01-01')).toBe('Tên');
});

it.each([
  ['2026-03-01', true],
  ['2026-03-17', true],
  ['2026-02-28', false],
  ['2026-03-18', false],
])('on 17/3 a change after one of 1/3 may be dated %s: %s', (effectiveOn, allowed) => {
  const check = () => requireNextChange(effectiveOn, '2026-03-17', changes);
  if (allowed) expect(check).not.toThrow();
  else expect(check).toThrow(/^request\.invalid: Ngày có hiệu lực/);
});
