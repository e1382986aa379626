/**
 * Dates and wall clocks of a named time zone (IANA, e.g. Asia/Ho_Chi_Minh), by Intl alone: the zone of the server or browser never counts.
 * Dates are `YYYY-MM-DD` of the Gregorian calendar, instants are `Date`.
 */

/** What the service itself speaks (banners, slips, organisations' dates) where no campaign's own zone is at hand. */
export const officialTimeZone = 'Asia/Ho_Chi_Minh';

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const day = 86_400_000;

/** Reads `YYYY-MM-DD`; undefined when it is written otherwise or there is no such day (2026-02-30). */
export function readDate(isoDate: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate);
  if (!match) return undefined;
  const [year, month, dayOfMonth] = match.slice(1).map(Number) as [number, number, number];
  const real = new Date(`${isoDate}T00:00:00Z`);
  if (year === 0 || Number.isNaN(real.getTime()) || real.getUTCDate() !== dayOfMonth) return undefined;
  return { year, month, day: dayOfMonth };
}

/** Reads `YYYY-MM-DD` and throws RangeError for anything else: for dates that were checked on the way in. */
export function calendarDate(isoDate: string): CalendarDate {
  const date = readDate(isoDate);
  if (!date) throw new RangeError(`not a calendar date: ${isoDate}`);
  return date;
}

/** The date so many days later (or earlier, when negative). */
export function addDays(isoDate: string, days: number): string {
  return dateOf(utc(calendarDate(isoDate)) + days * day);
}

/** The calendar of four-digit years ends with 9999-12-31: whatever comes after is still that day. */
function dateOf(reading: number): string {
  return new Date(Math.min(reading, lastDay)).toISOString().slice(0, 10);
}

const lastDay = Date.UTC(9999, 11, 31);

/** Date.UTC, but for the years 1 to 99 too, which that takes for 1901 to 1999. */
function utc({ year, month, day: dayOfMonth }: CalendarDate, hour = 0, minute = 0, second = 0): number {
  return new Date(0).setUTCFullYear(year, month - 1, dayOfMonth) + ((hour * 60 + minute) * 60 + second) * 1000;
}

/** The date that a calendar on the wall of that zone shows at an instant. */
export function localDate(instant: Date, timeZone: string): string {
  return dateOf(wallClock(instant.getTime(), timeZone));
}

/** The time of day, `HH:MM:SS`, that a clock on the wall of that zone shows at an instant; parts of a second are dropped. */
export function localTime(instant: Date, timeZone: string): string {
  return new Date(wallClock(instant.getTime(), timeZone)).toISOString().slice(-13, -5);
}

/**
 * The first instant at which a clock in that zone shows this date and time, or later.
 *
 * A time that a clock change skips is the moment of the change (midnight in São Paulo until 2018: 01:00); a time that comes
 * twice is the first one. `time` is `HH:MM`; 24:00 is the end of the day. RangeError for anything else.
 */
export function instantOf(isoDate: string, time: string, timeZone: string): Date {
  const key = `${isoDate} ${time} ${timeZone}`;
  const instant = instants.get(key) ?? findInstant(isoDate, time, timeZone);
  if (instants.size >= mostInstants) instants.clear();
  instants.set(key, instant);
  return new Date(instant);
}

/** A campaign has a handful of dates, and every line of a list asks for one of them: finding it takes longer than all else of the line. */
const instants = new Map<string, number>();
const mostInstants = 1000;

function findInstant(isoDate: string, time: string, timeZone: string): number {
  const match = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/.exec(time);
  if (!match) throw new RangeError(`not a time of day: ${time}`);
  const wanted = utc(calendarDate(isoDate), Number(match[1] ?? 24), Number(match[2] ?? 0));
  // No zone is further than 14 hours from UTC, so a day on either side lies on either side of the instant sought.
  const offsets = [wanted - day, wanted + day].map((instant) => wallClock(instant, timeZone) - instant);
  const candidates = offsets.map((offset) => wanted - offset).sort((a, b) => a - b) as [number, number];
  const exact = candidates.find((instant) => wallClock(instant, timeZone) === wanted);
  return exact ?? firstShowing(wanted, candidates, timeZone);
}

/** The clock jumps over `wanted` somewhere between these two instants: halves the way until the millisecond of the jump. */
function firstShowing(wanted: number, [from, to]: readonly [number, number], timeZone: string): number {
  let [before, after] = [from, to];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (wallClock(middle, timeZone) >= wanted) after = middle;
    else before = middle;
  }
  return after;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs a hundred times more than using it, so each zone keeps its own. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }); // prettier-ignore
  clocks.set(timeZone, clock);
  return clock;
}

/** What the wall shows at an instant, written as if it were UTC: milliseconds since 1970 of that reading. */
function wallClock(instant: number, timeZone: string): number {
  const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of clockOf(timeZone).formatToParts(instant)) shown[type] = Number(value);
  const { year = 1, month = 1, day: dayOfMonth = 1, hour, minute, second } = shown;
  const thousandths = ((instant % 1000) + 1000) % 1000;
  return utc({ year, month, day: dayOfMonth }, hour, minute, second) + thousandths;
}
