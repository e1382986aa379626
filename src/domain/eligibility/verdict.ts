/** Three-valued: a rule that cannot tell asks for a person (`needs-review`) and never guesses. */
export type Outcome = 'met' | 'unmet' | 'needs-review';
export const outcomes: readonly Outcome[] = ['met', 'unmet', 'needs-review'];

/** The figures or answers a verdict rests on, as plain JSON: stored with each submission, so a decision can be explained years later. */
export type Evidence = Readonly<Record<string, unknown>>;

/** What one criterion says about one nominee. */
export interface Verdict {
  readonly outcome: Outcome;
  /** Vietnamese, for people: the figures and, where something is open, who must do what. */
  readonly reason: string;
  readonly evidence: Evidence;
  /** The unit has not answered what it alone can answer. */
  readonly unanswered?: true;
  /** The unit has answered «yes»; a person concludes. Silences the sibling alternatives of an `anyOf` that nobody has answered. */
  readonly affirmed?: true;
}

export function met(reason: string, evidence: Evidence): Verdict {
  return { outcome: 'met', reason, evidence };
}

export function unmet(reason: string, evidence: Evidence): Verdict {
  return { outcome: 'unmet', reason, evidence };
}

/** A person must look; nothing is missing from the unit. */
export function needsReview(reason: string, evidence: Evidence): Verdict {
  return { outcome: 'needs-review', reason, evidence };
}

/** The unit says yes: appraised by a person, never believed by the machine. */
export function affirmed(reason: string, evidence: Evidence): Verdict {
  return { outcome: 'needs-review', reason, evidence, affirmed: true };
}

/** The unit still owes an answer. */
export function unanswered(reason: string, evidence: Evidence): Verdict {
  return { outcome: 'needs-review', reason, evidence, unanswered: true };
}

/** Whether these figures tell if somebody is a Party member: then only those who may read that field are shown the reason. */
export const speaksOfMembership = (evidence: Evidence): boolean => Object.hasOwn(evidence, 'isPartyMember');
