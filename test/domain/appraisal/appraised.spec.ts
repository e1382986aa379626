import fc from 'fast-check';
import { combineAppraisal, openCriteria, stands } from '../../../src/domain/appraisal/appraised.ts';
import { changeAfterAppraisal } from '../../../src/domain/appraisal/change-after-appraisal.ts';
import { fillableCriteria, proposalInWords } from '../../../src/domain/appraisal/proposal.ts';
import { type Outcome, outcomes } from '../../../src/domain/eligibility/verdict.ts';
import { nomineeStates } from '../../../src/domain/nominee-workflow.ts';
import { dutyAndOneOf, judgementOf, type Word } from './sample-judgement.ts';

const said = (criterion: string, outcome: Outcome, machineOutcome: Outcome = 'needs-review') => ({
  criterion,
  outcome,
  machineOutcome,
});
const nothing = { verdicts: [], exceptions: [] };
const person = { A: 'yes', B: 'yes', C: 'silent', D: 'unmet' } as const;

describe('a person’s verdict', () => {
  const judgement = judgementOf(dutyAndOneOf, person);

  it('stands in place of the machine’s while that says what it said then', () => {
    const verdicts = [said('A', 'met'), said('B', 'met')];
    expect(combineAppraisal(judgement, { ...nothing, verdicts }).outcome).toBe('met');
    expect(verdicts.map((verdict) => stands(verdict, judgement))).toEqual([true, true]);
  });

  it('stands no longer once the machine says something else: then the machine’s word counts', () => {
    const failed = judgementOf(dutyAndOneOf, { ...person, A: 'unmet' });
    const combined = combineAppraisal(failed, { ...nothing, verdicts: [said('A', 'met'), said('B', 'met')] });
    expect([combined.outcome, combined.decisive]).toEqual(['unmet', ['A']]);
  });

  it('on a criterion the set no longer holds has no effect', () => {
    expect(combineAppraisal(judgement, { ...nothing, verdicts: [said('X', 'unmet')] }).outcome).toBe('needs-review');
  });
});

it('forgives a failure with an exception, whoever found it, and nothing else', () => {
  const failed = judgementOf('A', { A: 'unmet' });
  expect(combineAppraisal(failed, { verdicts: [], exceptions: ['A'] }).outcome).toBe('met');
  expect(combineAppraisal(failed, { verdicts: [said('A', 'unmet', 'unmet')], exceptions: ['A'] }).outcome).toBe('met');
  const open = judgementOf('A', { A: 'yes' });
  expect(combineAppraisal(open, { verdicts: [], exceptions: ['A'] }).outcome).toBe('needs-review');
});

it.each([
  [{ A: 'yes', B: 'yes', C: 'silent', D: 'unmet' }, ['A', 'B', 'C']],
  [{ A: 'met', B: 'met', C: 'silent', D: 'yes' }, []],
  [{ A: 'yes', B: 'met', C: 'silent', D: 'yes' }, ['A']],
  [{ A: 'yes', B: 'unmet', C: 'unmet', D: 'unmet' }, ['A']],
  [{ A: 'unmet', B: 'yes', C: 'unmet', D: 'unmet' }, ['B']],
] as const)('of %j is left open: %j', (words, expected) => {
  expect(openCriteria(judgementOf(dutyAndOneOf, words))).toEqual(expected);
});

it('leaves nothing open exactly when no look can change the outcome for the better any more', () => {
  const word = fc.constantFrom<Word>(...outcomes, 'yes', 'silent');
  fc.assert(
    fc.property(fc.record({ A: word, B: word, C: word, D: word }), (words) => {
      const judgement = judgementOf(dutyAndOneOf, words);
      if (judgement.outcome !== 'unmet') expect(openCriteria(judgement).length === 0).toBe(judgement.outcome === 'met');
    }),
  );
});

it.each([
  [{ A: 'yes', B: 'yes', C: 'silent', D: 'unmet' }, 'Đạt tất cả.'],
  [{ A: 'met', B: 'met', C: 'met', D: 'met' }, 'Đạt tất cả.'],
  [{ A: 'needs-review', B: 'yes', C: 'silent', D: 'unmet' }, 'Đạt tất cả, trừ «Tiêu chuẩn A» (cần xem xét).'],
  [{ A: 'unmet', B: 'yes', C: 'silent', D: 'unmet' }, 'Đạt tất cả, trừ «Tiêu chuẩn A» (không đạt).'],
  [
    { A: 'yes', B: 'silent', C: 'silent', D: 'unmet' },
    'Đạt tất cả, trừ «Tiêu chuẩn B» (cần xem xét), «Tiêu chuẩn C» (cần xem xét).',
  ],
] as const)('of %j proposes: %s', (words, sentence) => {
  expect(proposalInWords(judgementOf(dutyAndOneOf, words))).toBe(sentence);
});

it('fills only what the unit affirms: neither silence nor provisional figures', () => {
  const words = { A: 'yes', B: 'silent', C: 'needs-review', D: 'unmet' } as const;
  expect(fillableCriteria(judgementOf(dutyAndOneOf, words))).toEqual(['A']);
});

describe('after a figure has changed', () => {
  const verdicts = [said('A', 'met', 'met'), said('B', 'met', 'needs-review')];
  const failed = judgementOf({ allOf: ['A', 'B'] }, { A: 'unmet', B: 'yes' });

  it('says from what to what, and what to do', () => {
    expect(changeAfterAppraisal('qualified', failed, verdicts)).toBe(
      'Kết quả thay đổi sau thẩm định: «Tiêu chuẩn A» từ đạt thành không đạt (Lý do A). Hãy xem và kết luận lại.',
    );
  });

  it('says nothing where the machine says what it said then, or nobody has spoken', () => {
    const same = judgementOf({ allOf: ['A', 'B'] }, { A: 'met', B: 'yes' });
    expect(changeAfterAppraisal('qualified', same, verdicts)).toBeNull();
    expect(changeAfterAppraisal('qualified', failed, [])).toBeNull();
    expect(changeAfterAppraisal('qualified', null, verdicts)).toBeNull();
  });

  it('speaks to those who were concluded upon, and to nobody else', () => {
    const spokenTo = nomineeStates.filter((state) => changeAfterAppraisal(state, failed, verdicts) !== null);
    expect(spokenTo).toEqual([
      'on-hold',
      'qualified',
      'unqualified',
      'approved',
      'not-approved',
      'forwarded',
      'awarded',
    ]);
  });
});
