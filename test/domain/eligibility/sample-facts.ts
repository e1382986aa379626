import type { NomineeFacts, SeatFact, TurnoutFact } from '../../../src/domain/eligibility/facts.ts';
import type { Election } from '../../../src/domain/plan/plan.ts';

export const everyElection: readonly Election[] = ['QUOC_HOI', 'HDND_TINH', 'HDND_XA'];

export function turnoutOf(registered: number, voted: number, rest: Partial<TurnoutFact> = {}): TurnoutFact {
  return { registered, voted, closedOnTime: true, confirmed: true, ...rest };
}

export function seatsOf(rest: Partial<SeatFact> = {}): SeatFact {
  return { allotted: 5, elected: 5, revote: false, extraElection: false, confirmed: true, ...rest };
}

/** A polling team nobody has recorded anything about yet, with the given facts on top. */
export function factsOf(rest: Partial<NomineeFacts> = {}): NomineeFacts {
  return { kind: 'TAP_THE', attestations: {}, turnout: new Map(), seats: new Map(), ...rest };
}

/** The same figure for each of the three elections. */
export function forEvery<Figure>(figure: Figure): ReadonlyMap<Election, Figure> {
  return new Map(everyElection.map((election) => [election, figure]));
}
