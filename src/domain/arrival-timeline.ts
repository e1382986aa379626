/** How many dossiers came in over time, in steps of a day or an hour as the campaign's time zone counts them. */
import { addDays, instantOf, localDate, localTime } from './local-time.ts';

export type TimelineUnit = 'day' | 'hour';

/** Dossiers handed in for the first time, and hand-ins of ones that had been sent before. */
export interface Arrivals {
  readonly first: number;
  readonly again: number;
}

/** Arrivals of one step, by the instant it begins. */
export interface ArrivalCount extends Arrivals {
  readonly from: Date;
}

export interface TimelineStep extends ArrivalCount {
  /** Dossiers handed in for the first time up to the end of this step. */
  readonly total: number;
}

export interface TimelineWindow {
  readonly unit: TimelineUnit;
  readonly from: Date;
  readonly until: Date;
  readonly timeZone: string;
}

/**
 * Every step of the window, also those in which nothing came, `from` and `until` lying in the first and the last one.
 * Counts stand at the starts of steps; those before the window only add to the totals, those after it are left out.
 */
export function arrivalTimeline(counts: readonly ArrivalCount[], window: TimelineWindow): TimelineStep[] {
  const starts = stepsOf(window);
  const opening = starts[0]?.getTime() ?? 0;
  const byStart = new Map(counts.map((count) => [count.from.getTime(), count]));
  let total = counts.reduce((sum, { from, first }) => (from.getTime() < opening ? sum + first : sum), 0);
  return starts.map((from) => {
    const { first = 0, again = 0 } = byStart.get(from.getTime()) ?? {};
    total += first;
    return { from, first, again, total };
  });
}

function stepsOf({ unit, from, until, timeZone }: TimelineWindow): Date[] {
  const starts: Date[] = [];
  for (let step = stepAt(unit, from, timeZone); step <= until; step = following(unit, step, timeZone))
    starts.push(step);
  return starts;
}

/** When the step began in which an instant lies. */
function stepAt(unit: TimelineUnit, instant: Date, timeZone: string): Date {
  const time = unit === 'day' ? '00:00' : `${localTime(instant, timeZone).slice(0, 2)}:00`;
  return instantOf(localDate(instant, timeZone), time, timeZone);
}

function following(unit: TimelineUnit, step: Date, timeZone: string): Date {
  if (unit === 'hour') return new Date(step.getTime() + hour);
  return instantOf(addDays(localDate(step, timeZone), 1), '00:00', timeZone);
}

const hour = 3_600_000;
const day = 24 * hour;

/** Longer ago the days would be too thin to read; a cut-off further ahead is named in words instead. */
const daysBack = 91;
const daysAhead = 31;
const hoursBack = 47;
const hoursAhead = 48;

export interface TimelineBounds {
  readonly now: Date;
  /** The first arrival of all; undefined = nothing has come yet. */
  readonly firstArrival: Date | undefined;
  readonly cutoffs: readonly Date[];
  readonly timeZone: string;
}

/** Days worth showing: from the first arrival until now, and on to the cut-offs that are near. */
export function daysShown({ now, firstArrival = now, cutoffs, timeZone }: TimelineBounds): TimelineWindow {
  const from = new Date(Math.max(firstArrival.getTime(), now.getTime() - daysBack * day));
  return { unit: 'day', from: earlier(from, now), until: reaching(now, cutoffs, daysAhead * day), timeZone };
}

/** Hours worth showing: the two days before now, and on to the cut-offs of the two days after. */
export function hoursShown({ now, cutoffs, timeZone }: TimelineBounds): TimelineWindow {
  const from = new Date(now.getTime() - hoursBack * hour);
  return { unit: 'hour', from, until: reaching(now, cutoffs, hoursAhead * hour), timeZone };
}

/** The step after a cut-off is shown, too: what comes then is late. */
function reaching(now: Date, cutoffs: readonly Date[], ahead: number): Date {
  const near = cutoffs.map((cutoff) => cutoff.getTime()).filter((cutoff) => cutoff - now.getTime() <= ahead);
  return new Date(Math.max(now.getTime(), ...near));
}

const earlier = (one: Date, other: Date): Date => (one < other ? one : other);
