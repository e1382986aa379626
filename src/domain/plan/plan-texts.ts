/** How dates, hours and other short texts are written in a plan. Pure text: no clock, no time zone arithmetic. */

const calendarDate = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether `text` is a day that exists, written YYYY-MM-DD (2026-02-29 does not exist). */
export function isCalendarDate(text: string): boolean {
  const match = calendarDate.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const lastDay = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return year > 0 && lastDay !== undefined && day >= 1 && day <= lastDay;
}

/** Whether `text` is an hour of a day, written HH:MM from 00:00 to 23:59. */
export function isClockTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** Whether `text` is an exact decimal with a dot, e.g. «12.5»: what indicators are measured in. */
export function isDecimal(text: string): boolean {
  return /^(0|[1-9]\d*)(\.\d+)?$/.test(text);
}

/** Whether the platform knows the time zone, e.g. «Asia/Ho_Chi_Minh». */
export function isTimeZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}
