import fc from 'fast-check';
import { codesOf, evaluateTree } from '../../../src/domain/eligibility/criteria-tree.ts';
import { type Outcome, outcomes } from '../../../src/domain/eligibility/verdict.ts';
import type { CriteriaNode } from '../../../src/domain/plan/plan.ts';

type Answer = Outcome | 'affirmed' | 'unanswered';
type Answers = Readonly<Record<string, Answer>>;

function evaluate(node: CriteriaNode, answers: Answers) {
  return evaluateTree(node, (code) => {
    const answer = answers[code]!;
    if (answer === 'affirmed') return { outcome: 'needs-review', affirmed: true };
    if (answer === 'unanswered') return { outcome: 'needs-review', unanswered: true };
    return { outcome: answer };
  });
}

it.each<[Outcome, Outcome, Outcome, Outcome]>([
  ['met', 'met', 'met', 'met'],
  ['met', 'needs-review', 'needs-review', 'met'],
  ['met', 'unmet', 'unmet', 'met'],
  ['needs-review', 'met', 'needs-review', 'met'],
  ['needs-review', 'needs-review', 'needs-review', 'needs-review'],
  ['needs-review', 'unmet', 'unmet', 'needs-review'],
  ['unmet', 'met', 'unmet', 'met'],
  ['unmet', 'needs-review', 'unmet', 'needs-review'],
  ['unmet', 'unmet', 'unmet', 'unmet'],
])('%s with %s: all of them %s, any of them %s', (a, b, all, any) => {
  const both = [{ allOf: ['A', 'B'] }, { anyOf: ['A', 'B'] }].map((node) => evaluate(node, { A: a, B: b }).outcome);
  expect(both).toEqual([all, any]);
});

it('a node without children tells nothing', () => {
  const results = [{ allOf: [] }, { anyOf: [] }].map((node) => evaluate(node, {}));
  const nothing = { outcome: 'needs-review', decisive: [], unanswered: [], affirmed: false };
  expect(results).toEqual([nothing, nothing]);
});

/** Kế hoạch Cao Lộc IV.1.2.b, read as alternatives. */
const person: CriteriaNode = { allOf: ['0', { anyOf: ['1', '2', '3'] }] };

describe('decisive criteria', () => {
  it.each<[string, CriteriaNode, Answers, string[]]>([
    ['none while the tree is not unmet', person, { 0: 'met', 1: 'unmet', 2: 'unmet', 3: 'affirmed' }, []],
    ['the duty alone', person, { 0: 'unmet', 1: 'unmet', 2: 'unmet', 3: 'affirmed' }, ['0']],
    ['every alternative', person, { 0: 'affirmed', 1: 'unmet', 2: 'unmet', 3: 'unmet' }, ['1', '2', '3']],
    ['both', person, { 0: 'unmet', 1: 'unmet', 2: 'unmet', 3: 'unmet' }, ['0', '1', '2', '3']],
    ['a leaf', 'X', { X: 'unmet' }, ['X']],
    [
      'inside an alternative only what fails',
      { anyOf: [{ allOf: ['a', 'b'] }, 'c'] },
      { a: 'met', b: 'unmet', c: 'unmet' },
      ['b', 'c'],
    ],
    ['each once', { allOf: ['a', { anyOf: ['a'] }] }, { a: 'unmet' }, ['a']],
  ])('%s', (_name, node, answers, decisive) => {
    expect(evaluate(node, answers).decisive).toEqual(decisive);
  });
});

describe('answers that are really needed', () => {
  it.each<[string, CriteriaNode, Answers, string[]]>([
    [
      'all, when nothing is answered',
      person,
      { 0: 'unanswered', 1: 'unanswered', 2: 'unanswered', 3: 'unanswered' },
      ['0', '1', '2', '3'],
    ],
    [
      'no alternative once one is answered yes',
      person,
      { 0: 'affirmed', 1: 'unanswered', 2: 'affirmed', 3: 'unanswered' },
      [],
    ],
    ['no alternative once one is met', person, { 0: 'met', 1: 'met', 2: 'unanswered', 3: 'unanswered' }, []],
    [
      'the duty even when an alternative is answered',
      person,
      { 0: 'unanswered', 1: 'affirmed', 2: 'unanswered', 3: 'unanswered' },
      ['0'],
    ],
    ['the rest after a no', person, { 0: 'affirmed', 1: 'unmet', 2: 'unanswered', 3: 'unanswered' }, ['2', '3']],
    ['none after every alternative is a no', person, { 0: 'affirmed', 1: 'unmet', 2: 'unmet', 3: 'unmet' }, []],
    [
      'beside a figure that is only provisional',
      { anyOf: ['figure', 'word'] },
      { figure: 'needs-review', word: 'unanswered' },
      ['word'],
    ],
    [
      'not inside an alternative that has failed',
      { anyOf: [{ allOf: ['a', 'b'] }, 'c'] },
      { a: 'unmet', b: 'unanswered', c: 'unanswered' },
      ['c'],
    ],
    [
      'of a compound alternative until all of it is answered',
      { anyOf: [{ allOf: ['a', 'b'] }, 'c'] },
      { a: 'affirmed', b: 'unanswered', c: 'unanswered' },
      ['b', 'c'],
    ],
    [
      'not beside a compound alternative that is answered',
      { anyOf: [{ allOf: ['a', 'b'] }, 'c'] },
      { a: 'affirmed', b: 'met', c: 'unanswered' },
      [],
    ],
  ])('%s', (_name, node, answers, unanswered) => {
    expect(evaluate(node, answers).unanswered).toEqual(unanswered);
  });
});

const codes = ['a', 'b', 'c', 'd', 'e'];
const { tree } = fc.letrec<{ tree: CriteriaNode; children: CriteriaNode[] }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<CriteriaNode>(...codes),
    fc.record({ allOf: tie('children') }),
    fc.record({ anyOf: tie('children') }),
  ),
  children: fc.array(tie('tree'), { minLength: 1, maxLength: 4 }),
}));
const everyAnswer: readonly Answer[] = [...outcomes, 'affirmed', 'unanswered'];
const answered = fc.record(Object.fromEntries(codes.map((code) => [code, fc.constantFrom(...everyAnswer)])));
const rank: Readonly<Record<Outcome, number>> = { unmet: 0, 'needs-review': 1, met: 2 };

function mirrored(node: CriteriaNode): CriteriaNode {
  if (typeof node === 'string') return node;
  if ('allOf' in node) return { allOf: node.allOf.map(mirrored).reverse() };
  return { anyOf: node.anyOf.map(mirrored).reverse() };
}

describe('laws', () => {
  it('the order of children changes neither the outcome nor who decides', () => {
    fc.assert(
      fc.property(tree, answered, (node, answers) => {
        const [straight, reversed] = [node, mirrored(node)].map((each) => evaluate(each, answers));
        expect(reversed!.outcome).toBe(straight!.outcome);
        expect([...reversed!.decisive].sort()).toEqual([...straight!.decisive].sort());
        expect([...reversed!.unanswered].sort()).toEqual([...straight!.unanswered].sort());
      }),
    );
  });

  it('a better verdict never worsens the outcome', () => {
    fc.assert(
      fc.property(tree, answered, fc.constantFrom(...codes), (node, answers, code) => {
        const outcomesUpwards = (['unmet', 'needs-review', 'met'] as const).map(
          (outcome) => rank[evaluate(node, { ...answers, [code]: outcome }).outcome],
        );
        expect([...outcomesUpwards].sort()).toEqual(outcomesUpwards);
      }),
    );
  });

  it('somebody decides exactly when the tree is unmet, and only unmet criteria do', () => {
    fc.assert(
      fc.property(tree, answered, (node, answers) => {
        const { outcome, decisive } = evaluate(node, answers);
        expect(decisive.length > 0).toBe(outcome === 'unmet');
        expect(decisive.every((code) => answers[code] === 'unmet')).toBe(true);
      }),
    );
  });

  it('a tree whose decisive criteria are all forgiven is no longer unmet', () => {
    fc.assert(
      fc.property(tree, answered, (node, answers) => {
        const forgiven = Object.fromEntries(
          evaluate(node, answers).decisive.map((code) => [code, 'needs-review' as const]),
        );
        expect(evaluate(node, { ...answers, ...forgiven }).outcome).not.toBe('unmet');
      }),
    );
  });

  it('nothing is owed once every needed answer is yes', () => {
    fc.assert(
      fc.property(tree, answered, (node, answers) => {
        const given = Object.fromEntries(evaluate(node, answers).unanswered.map((code) => [code, 'affirmed' as const]));
        expect(evaluate(node, { ...answers, ...given }).unanswered).toEqual([]);
      }),
    );
  });

  it('codes are listed once, in the order of the tree', () => {
    expect(codesOf({ allOf: ['b', { anyOf: ['a', 'b', { allOf: ['c'] }] }, 'a'] })).toEqual(['b', 'a', 'c']);
  });
});
