import { attested } from '../../../src/domain/eligibility/rules/attested.ts';
import { attestedByPartyMember } from '../../../src/domain/eligibility/rules/attested-by-party-member.ts';
import type { Verdict } from '../../../src/domain/eligibility/verdict.ts';
import type { NomineeKind } from '../../../src/domain/plan/plan.ts';
import { factsOf } from './sample-facts.ts';

type Answer = 'yes' | 'no' | 'none';
const answers: Readonly<Record<Answer, Readonly<Record<string, boolean>>>> = {
  yes: { C: true },
  no: { C: false },
  none: {},
};

/** «needs-review» in its three shapes: answered yes, still owed, or for a person alone. */
function shapeOf({ outcome, affirmed, unanswered }: Verdict): string {
  if (affirmed) return `${outcome}, affirmed`;
  return unanswered ? `${outcome}, unanswered` : outcome;
}

it.each<[Answer, string]>([
  ['yes', 'needs-review, affirmed'],
  ['no', 'unmet'],
  ['none', 'needs-review, unanswered'],
])('an attestation answered %s is %s', (answer, shape) => {
  expect(shapeOf(attested(factsOf({ attestations: answers[answer] }), {}, 'C'))).toBe(shape);
});

it('takes no answer from the prototype of an object', () => {
  expect(shapeOf(attested(factsOf(), {}, 'constructor'))).toBe('needs-review, unanswered');
});

describe('a criterion for party members', () => {
  it.each<[NomineeKind, boolean | null | undefined, 'met' | 'unmet', Answer, string]>([
    ['CA_NHAN', true, 'met', 'yes', 'needs-review, affirmed'],
    ['CA_NHAN', true, 'met', 'no', 'unmet'],
    ['CA_NHAN', true, 'met', 'none', 'needs-review, unanswered'],
    ['CA_NHAN', true, 'unmet', 'yes', 'needs-review, affirmed'],
    ['CA_NHAN', true, 'unmet', 'no', 'unmet'],
    ['CA_NHAN', true, 'unmet', 'none', 'needs-review, unanswered'],
    ['CA_NHAN', false, 'met', 'yes', 'met'],
    ['CA_NHAN', false, 'met', 'no', 'met'],
    ['CA_NHAN', false, 'met', 'none', 'met'],
    ['CA_NHAN', false, 'unmet', 'yes', 'unmet'],
    ['CA_NHAN', false, 'unmet', 'no', 'unmet'],
    ['CA_NHAN', false, 'unmet', 'none', 'unmet'],
    ['CA_NHAN', null, 'met', 'yes', 'needs-review, affirmed'],
    ['CA_NHAN', null, 'met', 'no', 'needs-review, unanswered'],
    ['CA_NHAN', undefined, 'met', 'none', 'needs-review, unanswered'],
    ['CA_NHAN', undefined, 'unmet', 'yes', 'needs-review, unanswered'],
    ['CA_NHAN', null, 'unmet', 'no', 'unmet'],
    ['CA_NHAN', null, 'unmet', 'none', 'needs-review, unanswered'],
    ['TAP_THE', null, 'met', 'none', 'met'],
    ['TAP_THE', true, 'unmet', 'yes', 'unmet'],
    ['HO_GIA_DINH', null, 'unmet', 'none', 'unmet'],
  ])('%s, member %p, others %s, answered %s: %s', (kind, isPartyMember, nonMember, answer, shape) => {
    const facts = factsOf({ kind, isPartyMember, attestations: answers[answer] });
    expect(shapeOf(attestedByPartyMember(facts, { nonMember }, 'C'))).toBe(shape);
  });
});
