import {
  type ConclusionCase,
  conclusions,
  isReason,
  requireConclusion,
  requireVerdicts,
  type VerdictRules,
} from '../../../src/domain/appraisal/conclusion.ts';
import type { Exclusion } from '../../../src/domain/plan/plan.ts';
import { Refusal, type RefusalFacts } from '../../../src/domain/refusal.ts';
import { dutyAndOneOf, judgementOf } from './sample-judgement.ts';

/** The code a rule refuses with; `passes` when it does not. */
function codeOf(rule: () => void): string {
  return refusalOf(rule)?.code ?? 'passes';
}

function refusalOf(rule: () => void): { code: string; facts: RefusalFacts } | undefined {
  try {
    rule();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

const note = 'Đã đối chiếu biên bản họp xét của đơn vị.';
const metAll = judgementOf(dutyAndOneOf, { A: 'met', B: 'met', C: 'silent', D: 'unmet' });
const openOne = judgementOf(dutyAndOneOf, { A: 'yes', B: 'met', C: 'silent', D: 'unmet' });
const failedOne = judgementOf(dutyAndOneOf, { A: 'unmet', B: 'met', C: 'silent', D: 'unmet' });
const failedAndOpen = judgementOf({ allOf: ['A', 'B'] }, { A: 'unmet', B: 'yes' });
const exclusion: Exclusion = {
  ...{ clause: 'IV.1.1', text: 'không bao gồm Ban chỉ đạo', bodyKinds: ['BAN_CHI_DAO'] },
  ...{ collective: 'REFUSE', persons: 'REVIEW' },
};
const usual: ConclusionCase = {
  ...{ name: 'Nông Quang Thiện', kind: 'CA_NHAN', exclusion: undefined },
  ...{ combined: metAll, note: null, mayOverride: false },
};

describe('a conclusion', () => {
  it.each<[string, Partial<ConclusionCase>, Record<(typeof conclusions)[number], string>]>([
    ['of somebody who meets all', {}, { qualified: 'passes', unqualified: 'request.invalid', undecided: 'passes' }],
    ['with a reason', { note }, { qualified: 'passes', unqualified: 'passes', undecided: 'passes' }],
    [
      'while a criterion is open',
      { combined: openOne, note, mayOverride: true },
      { qualified: 'appraisal.incomplete', unqualified: 'passes', undecided: 'passes' },
    ],
    [
      'upon a failure',
      { combined: failedOne, note },
      { qualified: 'criterion.unmet', unqualified: 'passes', undecided: 'passes' },
    ],
    [
      'upon a failure, by the head of office with a reason',
      { combined: failedOne, note, mayOverride: true },
      { qualified: 'passes', unqualified: 'passes', undecided: 'passes' },
    ],
    [
      'upon a failure, by the head of office in silence',
      { combined: failedOne, mayOverride: true },
      { qualified: 'criterion.unmet', unqualified: 'request.invalid', undecided: 'passes' },
    ],
    [
      'upon a failure beside an open criterion: the open one comes first',
      { combined: failedAndOpen, note, mayOverride: true },
      { qualified: 'appraisal.incomplete', unqualified: 'passes', undecided: 'passes' },
    ],
    [
      'on a body the plan leaves out',
      { kind: 'TAP_THE', exclusion, note },
      { qualified: 'subject.excluded', unqualified: 'passes', undecided: 'passes' },
    ],
    [
      'on a member of such a body',
      { kind: 'CA_NHAN', exclusion, note },
      { qualified: 'passes', unqualified: 'passes', undecided: 'passes' },
    ],
    [
      'where the plan has no criteria, in silence',
      { combined: undefined },
      { qualified: 'request.invalid', unqualified: 'request.invalid', undecided: 'passes' },
    ],
    [
      'where the plan has no criteria, with a reason',
      { combined: undefined, note },
      { qualified: 'passes', unqualified: 'passes', undecided: 'passes' },
    ],
  ])('%s', (_, more, expected) => {
    const actual = conclusions.map((conclusion) => [
      conclusion,
      codeOf(() => requireConclusion(conclusion, { ...usual, ...more })),
    ]);
    expect(Object.fromEntries(actual)).toEqual(expected);
  });

  it('names what is open, and the clause of what fails', () => {
    const open = refusalOf(() => requireConclusion('qualified', { ...usual, combined: openOne }));
    expect(open?.facts).toEqual({ criteria: ['A'] });
    const failed = refusalOf(() => requireConclusion('qualified', { ...usual, combined: failedOne }));
    expect(failed?.facts).toEqual({ criteria: ['A'], clause: 'IV.1' });
  });
});

describe('«đạt» against the machine', () => {
  const rules: VerdictRules = { machine: failedOne, exceptions: [], confirmedFailure: 'REFUSE', note: null };
  const wave = (criterion: string, own: string | null = null) => [{ criterion, outcome: 'met' as const, note: own }];

  it.each<[string, string, Partial<VerdictRules>, string | null, string]>([
    ['a failure that decides', 'A', {}, note, 'criterion.unmet'],
    ['a failure with an exception', 'A', { exceptions: ['A'] }, null, 'passes'],
    ['an alternative nobody needs', 'D', {}, null, 'passes'],
    ['a failure the plan leaves to a person, in silence', 'A', { confirmedFailure: 'REVIEW' }, null, 'criterion.unmet'],
    ['a failure the plan leaves to a person, with words', 'A', { confirmedFailure: 'REVIEW' }, note, 'passes'],
    ['the same with words on the whole', 'A', { confirmedFailure: 'REVIEW', note }, null, 'passes'],
  ])('%s', (_, criterion, more, own, expected) => {
    expect(codeOf(() => requireVerdicts(wave(criterion, own), { ...rules, ...more }))).toBe(expected);
  });

  it('agreeing with a failure needs no words', () => {
    expect(codeOf(() => requireVerdicts([{ criterion: 'A', outcome: 'unmet' }], rules))).toBe('passes');
  });

  it('names every criterion the nominee has not', () => {
    const given = [{ criterion: 'X', outcome: 'met' as const }, ...wave('B'), ...wave('B')];
    expect(refusalOf(() => requireVerdicts(given, rules))?.facts).toEqual({
      errors: [
        { field: 'verdicts.0.criterion', message: 'Không phải tiêu chuẩn của trường hợp này.' },
        { field: 'verdicts.2.criterion', message: 'Tiêu chuẩn này đã có trong danh sách.' },
      ],
    });
    expect(codeOf(() => requireVerdicts(wave('A'), { ...rules, machine: undefined }))).toBe('request.invalid');
  });
});

it.each([
  ['x'.repeat(19), false],
  ['x'.repeat(20), true],
  [` ${'x'.repeat(19)} `, false],
  ['', false],
  [null, false],
])('«%s» is a reason: %s', (text, expected) => expect(isReason(text)).toBe(expected));
