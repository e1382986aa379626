import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { mergePatch } from '../../../src/domain/merge-patch.ts';
import { planChanges } from '../../../src/modules/campaigns/plan-changes.ts';

it('names the deepest place that differs, with before and after', () => {
  const before = {
    dates: { END: { date: '2026-03-18' } },
    criteria: { 'G.1': { text: 'a' } },
    list: [1, 2],
    gone: { a: 1 },
  };
  const after = {
    dates: { END: { date: '2026-03-20' } },
    criteria: { 'G.1': { text: 'b' } },
    list: [1, 3],
    added: null,
  };
  expect(planChanges(before, after)).toEqual([
    { path: 'dates.END.date', before: '2026-03-18', after: '2026-03-20' },
    { path: 'criteria[G.1].text', before: 'a', after: 'b' },
    { path: 'list', before: [1, 2], after: [1, 3] },
    { path: 'gone', before: { a: 1 }, after: undefined },
    { path: 'added', before: undefined, after: null },
  ]);
});

const document = fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), fc.jsonValue());

it('finds no difference between a document and itself, whatever the order of its keys', () => {
  fc.assert(
    fc.property(document, (value) => {
      const reversed = Object.fromEntries(Object.entries(value).reverse());
      expect(planChanges({ list: [value] }, { list: [reversed] })).toEqual([]);
    }),
  );
});

it('finds a difference exactly when a merge patch changed something', () => {
  fc.assert(
    fc.property(document, document, (value, patch) => {
      const target = JSON.parse(JSON.stringify(value));
      const changed = mergePatch(target, JSON.parse(JSON.stringify(patch))) as typeof target;
      const same = planChanges(target, changed).length === 0;
      expect(same).toBe(isDeepStrictEqual(target, changed));
    }),
  );
});
