import fc from 'fast-check';
import { addDays } from '../../src/domain/local-time.ts';
import {
  countsFromValues,
  endOfRetention,
  type KeptDossier,
  retentionKindNames,
  retentionKindOf,
  retentionKinds,
} from '../../src/domain/retention.ts';

it.each([
  ['2026-03-18', 'P10Y', 'year-end', '2037-01-01'],
  ['2026-12-31', 'P10Y', 'year-end', '2037-01-01'],
  ['2027-01-01', 'P10Y', 'year-end', '2038-01-01'],
  ['2026-03-18', 'P20Y', 'year-end', '2047-01-01'],
  ['2026-03-18', 'P2Y', 'act', '2028-03-18'],
  ['2028-02-29', 'P1Y', 'act', '2029-03-01'],
  ['2026-01-31', 'P1M', 'act', '2026-03-03'],
  ['2026-03-18', 'P1Y2M3D', 'act', '2027-05-21'],
  ['2026-12-31', 'P3D', 'act', '2027-01-03'],
  ['2026-03-18', null, 'year-end', undefined],
  ['9990-03-18', 'P20Y', 'act', undefined],
] as const)('last act %s, kept %s from %s: free on %s', (lastAct, keep, countsFrom, expected) => {
  expect(endOfRetention(lastAct, { keep, countsFrom })).toBe(expected);
});

it.each(['', 'P', '10Y', 'P10', 'P-1Y', 'PT5H', 'P1W'])('«%s» is no period', (keep) => {
  expect(() => endOfRetention('2026-03-18', { keep, countsFrom: 'act' })).toThrow(RangeError);
});

it('a later act is never free earlier, and nothing is free before its act', () => {
  const day = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays('1970-01-01', days));
  const period = fc.record({
    keep: fc.tuple(fc.nat(50), fc.nat(30), fc.nat(400)).map(([y, m, d]) => `P${y}Y${m}M${d}D`),
    countsFrom: fc.constantFrom(...countsFromValues),
  });
  fc.assert(
    fc.property(day, fc.nat(1000), period, (earlier, days, rule) => {
      const later = addDays(earlier, days);
      const [first, second] = [endOfRetention(earlier, rule)!, endOfRetention(later, rule)!];
      expect(first >= earlier).toBe(true);
      // Months end unevenly: 31 January + 1 month = 3 March, 1 February + 1 month = 1 March.
      expect(second >= addDays(first, -3)).toBe(true);
    }),
  );
});

const dossier: KeptDossier = { state: 'accepted', handedIn: true, forwardedTo: null, ofCommune: true };
it.each([
  [{}, 'AWARD_AGENCY'],
  [{ ofCommune: false }, 'AWARD_PROVINCE'],
  [{ forwardedTo: 'PROVINCE' }, 'AWARD_PROVINCE'],
  [{ forwardedTo: 'PRIME_MINISTER' }, 'AWARD_STATE'],
  [{ forwardedTo: 'FRONT' }, 'AWARD_FRONT'],
  [{ state: 'submitted' }, 'AWARD_AGENCY'],
  [{ state: 'returned' }, 'AWARD_AGENCY'],
  [{ state: 'draft', handedIn: false, forwardedTo: 'PRIME_MINISTER' }, 'DRAFT'],
  [{ state: 'declined', forwardedTo: 'PRIME_MINISTER' }, 'NOT_TAKEN'],
  [{ state: 'withdrawn' }, 'NOT_TAKEN'],
] as const)('a dossier %j is kept as %s', (difference, kind) => {
  expect(retentionKindOf({ ...dossier, ...difference })).toBe(kind);
});

it('every kind has a name', () => {
  expect(Object.keys(retentionKindNames).sort()).toEqual([...retentionKinds].sort());
});
