import fc from 'fast-check';
import { factsFromJson, factsToJson, type NomineeFacts } from '../../../src/domain/eligibility/facts.ts';
import { judge, judgeWithAppraisal } from '../../../src/domain/eligibility/judgement.ts';
import { ruleKinds } from '../../../src/domain/eligibility/rule-kinds.ts';
import { outcomes } from '../../../src/domain/eligibility/verdict.ts';
import { type Criterion, type CriterionRule, elections, nomineeKinds } from '../../../src/domain/plan/plan.ts';
import { everyElection, factsOf, forEvery, seatsOf, turnoutOf } from './sample-facts.ts';

function criterion(label: string, rule: CriterionRule): Criterion {
  return { clause: 'IV.1.2', text: label, label, rule };
}

const criteria: Readonly<Record<string, Criterion>> = {
  unity: criterion('Nội bộ đoàn kết', { kind: 'attested' }),
  turnout: criterion('Cử tri ≥ 98%', { kind: 'turnout-at-least', params: { percent: 98, elections: everyElection } }),
  seats: criterion('Đủ đại biểu', { kind: 'seats-filled', params: { elections: everyElection } }),
  rerun: criterion('Không bầu lại, bầu thêm', { kind: 'no-rerun', params: { elections: everyElection } }),
  closing: criterion('Đúng giờ', { kind: 'closed-on-time', params: { elections: everyElection } }),
  chestnut: criterion('Hạt dẻ', { kind: 'indicator-reached', params: { indicator: 'HAT_DE' } }),
  lead: criterion('Trực tiếp chỉ đạo', { kind: 'attested' }),
  member: criterion('Đảng viên nêu gương', { kind: 'attested-by-party-member', params: { nonMember: 'unmet' } }),
};
const team = { require: { allOf: ['unity', 'turnout', 'seats', 'rerun', 'closing'] } };
const person = { require: { allOf: ['unity', { anyOf: ['lead', 'member'] }] } };
const everything = { require: { allOf: Object.keys(criteria) } };

const teamFacts = factsOf({
  attestations: { unity: true },
  turnout: forEvery(turnoutOf(3999, 3919)),
  seats: forEvery(seatsOf()),
});

it('a plan can use every kind of rule', () => {
  expect(
    Object.values(criteria)
      .map(({ rule }) => rule.kind)
      .sort(),
  ).toEqual([...Object.keys(ruleKinds), 'attested'].sort());
});

it("gives one verdict per criterion, in the plan's order, with its clause and heading", () => {
  const { verdicts, ...combined } = judge(teamFacts, team, criteria);
  expect(verdicts.map(({ criterion, clause, label, outcome }) => [criterion, clause, label, outcome])).toEqual([
    ['unity', 'IV.1.2', 'Nội bộ đoàn kết', 'needs-review'],
    ['turnout', 'IV.1.2', 'Cử tri ≥ 98%', 'unmet'],
    ['seats', 'IV.1.2', 'Đủ đại biểu', 'met'],
    ['rerun', 'IV.1.2', 'Không bầu lại, bầu thêm', 'met'],
    ['closing', 'IV.1.2', 'Đúng giờ', 'met'],
  ]);
  expect(combined).toEqual({ outcome: 'unmet', decisive: ['turnout'], unanswered: [], require: team.require });
});

it('a failing measured criterion of the team says nothing about its persons', () => {
  const facts: NomineeFacts = {
    ...teamFacts,
    kind: 'CA_NHAN',
    isPartyMember: false,
    attestations: { unity: true, lead: true },
  };
  const { outcome, decisive, unanswered } = judge(facts, person, criteria);
  expect({ outcome, decisive, unanswered }).toEqual({ outcome: 'needs-review', decisive: [], unanswered: [] });
});

it('a person who answers no to every alternative is unmet by all of them', () => {
  const facts = factsOf({ kind: 'CA_NHAN', isPartyMember: false, attestations: { unity: true, lead: false } });
  expect(judge(facts, person, criteria).decisive).toEqual(['lead', 'member']);
});

it('refuses to judge by a criterion the plan does not hold', () => {
  expect(() => judge(factsOf(), { require: 'absent' }, criteria)).toThrow('«absent»');
});

describe('with an appraisal', () => {
  const machine = judge(teamFacts, team, criteria);

  it("the appraiser's verdict replaces the machine's and the tree is recombined", () => {
    const judged = judgeWithAppraisal(machine, { unity: 'met', turnout: 'met' });
    expect([judged.outcome, judged.decisive]).toEqual(['met', []]);
  });

  it('keeps what the machine had said', () => {
    const [, turnout] = judgeWithAppraisal(machine, { turnout: 'met' }).verdicts;
    const [, before] = machine.verdicts;
    expect(turnout).toEqual({
      ...before,
      outcome: 'met',
      machineOutcome: 'unmet',
      reason: `Thẩm định kết luận: đạt. ${before!.reason}`,
    });
  });

  it('an appraised criterion owes no answer any more', () => {
    const unanswered = judge(factsOf({ attestations: {} }), { require: 'unity' }, criteria);
    const judged = judgeWithAppraisal(unanswered, { unity: 'needs-review' });
    expect([unanswered.unanswered, judged.unanswered]).toEqual([['unity'], []]);
  });

  it('without verdicts, or with those of other criteria, changes nothing', () => {
    expect([judgeWithAppraisal(machine, {}), judgeWithAppraisal(machine, { lead: 'unmet' })]).toEqual([
      machine,
      machine,
    ]);
  });

  it('that judges every criterion decides alone, whatever the facts were', () => {
    fc.assert(
      fc.property(
        fc.record({
          unity: fc.constantFrom(...outcomes),
          lead: fc.constantFrom(...outcomes),
          member: fc.constantFrom(...outcomes),
        }),
        fc.dictionary(fc.constantFrom('unity', 'lead', 'member'), fc.boolean()),
        (appraised, attestations) => {
          const judged = [factsOf({ kind: 'CA_NHAN', attestations }), factsOf()].map(
            (facts) => judgeWithAppraisal(judge(facts, person, criteria), appraised).outcome,
          );
          expect(judged[0]).toBe(judged[1]);
        },
      ),
    );
  });
});

const turnoutFigures = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 9999 }))
  .map(([a, b]) => [Math.max(a, b), Math.min(a, b)] as const);
const anyTurnout = fc
  .record({ counts: turnoutFigures, closedOnTime: fc.option(fc.boolean()), confirmed: fc.boolean() })
  .map(({ counts: [registered, voted], ...rest }) => turnoutOf(registered, voted, rest));
const anySeats = fc.record({
  allotted: fc.integer({ min: 1, max: 9 }),
  elected: fc.integer({ min: 0, max: 9 }),
  revote: fc.boolean(),
  extraElection: fc.boolean(),
  confirmed: fc.boolean(),
});
const anyElection = fc.constantFrom(...elections);
const anyFacts: fc.Arbitrary<NomineeFacts> = fc.record({
  kind: fc.constantFrom(...nomineeKinds),
  isPartyMember: fc.option(fc.boolean()),
  attestations: fc.dictionary(fc.constantFrom('unity', 'lead', 'member'), fc.boolean()),
  turnout: fc.array(fc.tuple(anyElection, anyTurnout)).map((entries) => new Map(entries)),
  seats: fc.array(fc.tuple(anyElection, anySeats)).map((entries) => new Map(entries)),
  indicators: fc
    .array(
      fc.tuple(
        fc.constant('HAT_DE'),
        fc.record({
          actual: fc.constantFrom('17.99', '18', 'x'),
          target: fc.constant('18'),
          direction: fc.constantFrom('AT_LEAST' as const, 'AT_MOST' as const),
          confirmed: fc.boolean(),
        }),
      ),
    )
    .map((entries) => new Map(entries)),
});

it('facts that travelled through JSON are judged alike, and so does the judgement travel', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const stored = factsFromJson(JSON.parse(JSON.stringify(factsToJson(facts))));
      const judged = judge(facts, everything, criteria);
      expect(judge(stored, everything, criteria)).toEqual(judged);
      expect(JSON.parse(JSON.stringify(judged))).toEqual(judged);
    }),
  );
});

it('no provisional figure makes a measured criterion unmet', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const provisional = <Key, Figure>(figures: ReadonlyMap<Key, Figure>) =>
        new Map([...figures].map(([key, figure]) => [key, { ...figure, confirmed: false }]));
      const waiting = {
        ...facts,
        turnout: provisional(facts.turnout),
        seats: provisional(facts.seats),
        indicators: provisional(facts.indicators!),
      };
      const measured = judge(
        waiting,
        { require: { allOf: ['turnout', 'seats', 'rerun', 'closing', 'chestnut'] } },
        criteria,
      );
      expect(measured.verdicts.map(({ outcome }) => outcome)).toEqual(measured.verdicts.map(() => 'needs-review'));
    }),
  );
});
