import type { Election, NomineeKind, PlanIndicator } from '../plan/plan.ts';
import { sumTurnout, type Turnout } from '../turnout.ts';

/** One election's turnout at a polling area. `confirmed` is the office's word; until then the figure is provisional and decides nothing. */
export interface TurnoutFact extends Turnout {
  /** Whether the polls closed early or on time; null = not recorded. */
  readonly closedOnTime: boolean | null;
  readonly confirmed: boolean;
}

/** One election's seats in a constituency. */
export interface SeatFact {
  readonly allotted: number;
  readonly elected: number;
  /** Bầu lại. */
  readonly revote: boolean;
  /** Bầu thêm. */
  readonly extraElection: boolean;
  readonly confirmed: boolean;
}

/** A reported result beside the target it was measured against: decimal texts («12.5»), exact. */
export interface IndicatorFact {
  readonly actual: string;
  readonly target: string;
  readonly direction: PlanIndicator['direction'];
  readonly confirmed: boolean;
}

/** Everything the rules may look at. Assembled by the service; a rule never fetches. */
export interface NomineeFacts {
  readonly kind: NomineeKind;
  /** null or absent = not declared. */
  readonly isPartyMember?: boolean | null;
  /** The unit's own answers by criterion code; an absent code is unanswered. */
  readonly attestations: Readonly<Record<string, boolean>>;
  /** Of the nominee's polling area (a constituency's is `constituencyTurnout` of its parts). */
  readonly turnout: ReadonlyMap<Election, TurnoutFact>;
  /** Of the constituency, inherited by its tổ. */
  readonly seats: ReadonlyMap<Election, SeatFact>;
  readonly indicators?: ReadonlyMap<string, IndicatorFact>;
}

/** The same facts as JSON, as submissions store them. */
export interface NomineeFactsJson {
  readonly kind: NomineeKind;
  readonly isPartyMember: boolean | null;
  readonly attestations: Readonly<Record<string, boolean>>;
  readonly turnout: Readonly<Partial<Record<Election, TurnoutFact>>>;
  readonly seats: Readonly<Partial<Record<Election, SeatFact>>>;
  readonly indicators: Readonly<Record<string, IndicatorFact>>;
}

export function factsToJson(facts: NomineeFacts): NomineeFactsJson {
  return {
    kind: facts.kind,
    isPartyMember: facts.isPartyMember ?? null,
    attestations: { ...facts.attestations },
    turnout: Object.fromEntries(facts.turnout),
    seats: Object.fromEntries(facts.seats),
    indicators: Object.fromEntries(facts.indicators ?? []),
  };
}

/** Reads back what `factsToJson` wrote: both judge alike. */
export function factsFromJson(json: NomineeFactsJson): NomineeFacts {
  return {
    kind: json.kind,
    isPartyMember: json.isPartyMember,
    attestations: json.attestations,
    turnout: new Map(Object.entries(json.turnout) as [Election, TurnoutFact][]),
    seats: new Map(Object.entries(json.seats) as [Election, SeatFact][]),
    indicators: new Map(Object.entries(json.indicators)),
  };
}

/**
 * A constituency's turnout: the integer sum over its polling areas, one entry per area.
 *
 * Confirmed only when every area has a confirmed figure with voters in it: an area that is absent (`undefined`) or counts nobody makes the sum
 * provisional, never smaller. Undefined when no area has a figure.
 */
export function constituencyTurnout(areas: readonly (TurnoutFact | undefined)[]): TurnoutFact | undefined {
  const known = areas.filter((area) => area !== undefined);
  if (known.length === 0) return undefined;
  return {
    ...sumTurnout(known),
    closedOnTime: everyAreaClosedOnTime(areas),
    confirmed: areas.every((area) => area?.confirmed === true && area.registered > 0),
  };
}

/** One late area makes the constituency late; otherwise one unrecorded area leaves it open. */
function everyAreaClosedOnTime(areas: readonly (TurnoutFact | undefined)[]): boolean | null {
  if (areas.some((area) => area?.closedOnTime === false)) return false;
  return areas.every((area) => area?.closedOnTime === true) ? true : null;
}
