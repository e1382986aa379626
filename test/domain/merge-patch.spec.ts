import fc from 'fast-check';
import { mergePatch, setPath } from '../../src/domain/merge-patch.ts';
import { Refusal } from '../../src/domain/refusal.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Few names, so that targets and patches meet; integers never sort themselves to the front of an object here. */
const key = fc.constantFrom('a', 'b', 'c', 'G.TT.4.a', 'đ', '');
const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(fc.constant(null), fc.boolean(), fc.integer(), fc.string()),
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(key, tie('json'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));
const object = fc.dictionary(key, json, { maxKeys: 4, noNullPrototype: true });
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** RFC 7396, section 2, word for word, on copies. */
function asTheStandardSays(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return structuredClone(patch);
  const result: Record<string, unknown> = isObject(target) ? structuredClone(target) : {};
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete result[name];
    else result[name] = asTheStandardSays(result[name], value);
  }
  return result;
}

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) for (const member of Object.values(value)) freeze(member);
  return Object.freeze(value);
}

describe('mergePatch', () => {
  // RFC 7396, appendix A, all of it.
  it.each([
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b' }, { a: null }, {}],
    [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [
      ['a', 'b'],
      ['c', 'd'],
      ['c', 'd'],
    ],
    [{ a: 'b' }, ['c'], ['c']],
    [{ a: 'foo' }, null, null],
    [{ a: 'foo' }, 'bar', 'bar'],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [[1, 2], { a: 'b', c: null }, { a: 'b' }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ])('%j patched with %j is %j', (target, patch, result) => {
    expect(mergePatch(target, patch)).toEqual(result);
  });

  it('keeps the order of the target and puts new members behind', () => {
    const target = { q1: 1, q2: { x: 1, y: 2 }, q3: 3 };
    expect(JSON.stringify(mergePatch(target, { new: 4, q2: { z: 3, x: 0 }, q1: 5 }))).toBe(
      '{"q1":5,"q2":{"x":0,"y":2,"z":3},"q3":3,"new":4}',
    );
  });

  it('keeps nulls inside arrays', () => {
    expect(mergePatch({}, { a: [null, { b: null }, [null]] })).toEqual({ a: [null, { b: null }, [null]] });
  });

  it('agrees with the standard, member order included, on any two documents', () => {
    fc.assert(
      fc.property(json, json, (target, patch) => {
        expect(JSON.stringify(mergePatch(target, patch))).toBe(JSON.stringify(asTheStandardSays(target, patch)));
      }),
      { numRuns: 500 },
    );
  });

  it('changes neither the target nor the patch', () => {
    fc.assert(
      fc.property(json, json, (target, patch) => {
        const before = JSON.stringify([target, patch]);
        mergePatch(freeze(target), freeze(patch));
        expect(JSON.stringify([target, patch])).toBe(before);
      }),
    );
  });

  it('answers with nothing that a later change to the patch could reach', () => {
    const patch = { list: [{ a: 1 }], inner: { b: { c: 1 } } };
    const result = mergePatch({}, patch);
    patch.list[0]!.a = 2;
    patch.inner.b.c = 2;
    expect(result).toEqual({ list: [{ a: 1 }], inner: { b: { c: 1 } } });
  });

  it('gives the same when the same patch comes twice', () => {
    fc.assert(
      fc.property(json, json, (target, patch) => {
        const once = mergePatch(target, patch);
        expect(mergePatch(once, patch)).toEqual(once);
      }),
    );
  });

  it.each([
    ['{"__proto__":{"admin":true}}', '{"a":{"b":1}}'],
    ['{"a":{"__proto__":{"admin":true}}}', '{"a":{"b":1}}'],
    ['{"a":[{"__proto__":{"admin":true}}]}', '{"a":[{}]}'],
    ['{"constructor":{"prototype":{"admin":true}}}', '{"a":{"b":1},"constructor":{"prototype":{"admin":true}}}'],
  ])('takes no prototype from %s', (patch, expected) => {
    const result = mergePatch({ a: { b: 1 } }, JSON.parse(patch)) as { a: Record<string, unknown>; admin?: unknown };
    expect(JSON.stringify(result)).toBe(expected);
    expect([result.admin, result.a.admin, ({} as Record<string, unknown>).admin]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['objects', '{"a":', '1', '}'],
    ['arrays', '[', '1', ']'],
    ['both', '{"a":[', '1', ']}'],
    ['objects in an array', '{"a":[{"a":', '1', '}]}'],
  ])('refuses %s nested thousands deep instead of breaking', (_what, open, core, close) => {
    const patch = JSON.parse(`${open.repeat(3000)}${core}${close.repeat(3000)}`);
    let refusal: unknown;
    try {
      mergePatch({}, patch);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({ code: 'request.invalid' });
  });

  it('takes what is nested a hundred deep', () => {
    const patch = JSON.parse(`${'{"a":'.repeat(100)}1${'}'.repeat(100)}`);
    expect(mergePatch({}, patch)).toEqual(patch);
  });
});

describe('setPath', () => {
  const plan = {
    dates: { PAPER_CUTOFF: { date: '2026-03-18', time: null } },
    criteria: { 'G.TT.4': { text: 'x' }, 'G.TT.4.a': { rule: { params: { percent: 98 } } } },
    settings: { incompleteOnTime: true },
  };

  it.each([
    ['dates.PAPER_CUTOFF.time', '17:00', { dates: { PAPER_CUTOFF: { time: '17:00' } } }],
    ['settings.incompleteOnTime', false, { settings: { incompleteOnTime: false } }],
    ['settings', { a: 1 }, { settings: { a: 1 } }],
    ['criteria.G.TT.4.a.rule.params.percent', 97, { criteria: { 'G.TT.4.a': { rule: { params: { percent: 97 } } } } }],
    ['criteria.G.TT.4.text', 'y', { criteria: { 'G.TT.4': { text: 'y' } } }],
    ['dates.PROVINCE.date', '2026-04-01', { dates: { PROVINCE: { date: '2026-04-01' } } }],
    ['new.path', 1, { new: { path: 1 } }],
  ])('%s ← %j is the patch %j', (path, value, patch) => {
    expect(setPath(plan, path, value)).toEqual(patch);
  });

  it('makes a patch that writes the value there and changes nothing else', () => {
    const patched = mergePatch(plan, setPath(plan, 'criteria.G.TT.4.a.rule.params.percent', 97));
    const expected = structuredClone(plan);
    expected.criteria['G.TT.4.a'].rule.params.percent = 97;
    expect(patched).toEqual(expected);
  });

  it('finds every place of a document by its joined keys', () => {
    const plainKey = fc.constantFrom('a', 'b', 'c', 'đ');
    fc.assert(
      fc.property(object, fc.array(plainKey, { minLength: 1, maxLength: 4 }), fc.integer(), (target, keys, value) => {
        const patched = mergePatch(target, setPath(target, keys.join('.'), value));
        expect(keys.reduce<unknown>((inner, name) => (inner as Record<string, unknown>)[name], patched)).toBe(value);
      }),
    );
  });

  it('makes no prototype', () => {
    const patch = setPath({}, '__proto__.admin', true);
    expect(Object.getPrototypeOf(patch)).toBe(Object.prototype);
    expect(mergePatch({}, patch)).toEqual({});
  });
});
