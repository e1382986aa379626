/**
 * Every reason the service can say no for. Codes are permanent: clients and later years rely on them.
 * Adding one here does not compile until `http/problem.ts` gives it a status and a title.
 */
export const refusalCodes = [
  'auth.invalid-credentials',
  'auth.too-many-attempts',
  'auth.required',
  'auth.forbidden',
  'auth.other-origin',
  'auth.password-weak',
  'auth.password-change-required',
  'auth.password-expired',
  'auth.second-factor-required',
  'auth.second-factor-missing',
  'auth.second-factor-wrong',
  'auth.oidc-failed',
  'auth.setup-refused',
  'request.invalid',
  'request.key-reused',
  'request.not-json',
  'request.too-large',
  'not-found',
  'stale',
  'transition-not-allowed',
  'already-exists',
  'conflict-of-interest',
  'plan.invalid',
  'campaign.questions-open',
  'campaign.not-open',
  'campaign.closed',
  'campaign.reason-required',
  'dossier.blocked',
  'dossier.not-reopened',
  'unit.may-not-propose',
  'unit.not-participating',
  'quota.exhausted',
  'subject.excluded',
  'nominee.identity-incomplete',
  'criterion.unmet',
  'criterion.unanswered',
  'slot.missing',
  'dossier.no-nominees',
  'slot.unknown',
  'paper.missing',
  'appraisal.incomplete',
  'nominee.on-hold',
  'duplicate.undecided',
  'election.impossible',
  'election.wrong-unit',
  'election.reason-required',
  'election.import-faulty',
  'file.too-large',
  'file.unsafe',
  'file.wrong-type',
  'file.empty',
  'file.missing',
  'file.pending',
  'clock.not-simulated',
  'clock.backwards',
  'service.not-ready',
  'service.no-space',
  'internal',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** Facts that travel with a refusal and become members of the problem document: plain JSON, nothing personal beyond what the asker may see. */
export type RefusalFacts = Readonly<Record<string, unknown>>;

/** A rule says no. `detail` is a Vietnamese sentence that says what to do; `facts` carry the clause and the figures. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly detail: string,
    readonly facts: RefusalFacts = {},
  ) {
    super(`${code}: ${detail}`);
    this.name = 'Refusal';
  }
}

/** `refusing`: the rule of the plan cannot be met; `missing`: can be handed in later where the plan takes incomplete dossiers. */
export type BlockerSeverity = 'refusing' | 'missing';

/** One thing that stands between a dossier and its submission (or its acceptance). */
export interface Blocker {
  readonly code: RefusalCode;
  readonly severity: BlockerSeverity;
  /** What is wrong and what to do, in Vietnamese. */
  readonly detail: string;
  /** Clause of the plan, e.g. «IV.5». */
  readonly clause?: string;
  readonly nomineeId?: string;
  /** Slot key `KIND/FORM` or `KIND/FORM/nomineeId`. */
  readonly slot?: string;
  /** Criterion code, e.g. «G.TT.4.a». */
  readonly criterion?: string;
  /** The nominee's first field that lacks, e.g. `gender`: where a page leads people. */
  readonly field?: string;
  /** A sensitive field whose value `detail` gives away: shown only to those who may read that field. */
  readonly speaksOf?: 'partyMembership';
}
