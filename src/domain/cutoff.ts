/** When a dossier is late: one instant per campaign and unit, compared half-open. «chậm nhất D» includes D, «trước D» does not. */
import { addDays, instantOf, localDate, localTime } from './local-time.ts';
import { formatDate, formatDateInColumn } from './official-document.ts';
import type { PlanDate } from './plan/plan.ts';

export { localDate } from './local-time.ts';

/**
 * The first instant that is too late; undefined when the plan sets none (no date yet, or a date that is only for reading).
 *
 * «chậm nhất 18/3/2026» → 19/3 00:00 in the campaign's zone; with a time of day that moment itself no longer counts;
 * «trước 21/3/2026» → 21/3 00:00. RangeError for a date or time that does not exist (a valid plan has none).
 */
export function cutoffInstant({ sense, date, time }: PlanDate, timeZone: string): Date | undefined {
  if (date === null || sense === 'AT' || sense === 'DURING') return undefined;
  return instantOf(date, time || (sense === 'NO_LATER_THAN' ? '24:00' : '00:00'), timeZone);
}

/** Whether something that reached the service at this instant is on time. Without a cut-off everything is. */
export function arrivedInTime(receivedAt: Date, cutoff: Date | undefined): boolean {
  return cutoff === undefined || receivedAt.getTime() < cutoff.getTime();
}

/** A unit's own cut-off: its extension where that is later; an extension never shortens, nor makes a cut-off where the plan has none. */
export function effectiveCutoff({
  planCutoff,
  extension,
}: {
  readonly planCutoff: Date | undefined;
  readonly extension: Date | null | undefined;
}): Date | undefined {
  if (!planCutoff || !extension) return planCutoff;
  return extension.getTime() > planCutoff.getTime() ? extension : planCutoff;
}

/** A date of the plan as a deadline people can rely on: «hết ngày 18/3/2026 (trước 00:00 ngày 19/3/2026)», or the plan's own words. */
export function describeCutoff(date: PlanDate, timeZone: string): string {
  const cutoff = cutoffInstant(date, timeZone);
  return cutoff ? cutoffInWords(cutoff, timeZone) : date.text || 'thời gian cụ thể sẽ thông báo sau';
}

/** A cut-off (an extended one, too) in words: at midnight the day that still counts is named first, as that is what people ask. */
export function cutoffInWords(cutoff: Date, timeZone: string): string {
  const date = localDate(cutoff, timeZone);
  const time = localTime(cutoff, timeZone).replace(/:00$/, '');
  const moment = `trước ${time} ngày ${formatDate(date)}`;
  return time === '00:00' ? `hết ngày ${formatDate(addDays(date, -1))} (${moment})` : moment;
}

/** «08:05:09 ngày 17/03/2026», as receipts print the arrival. */
export function formatInstant(instant: Date, timeZone: string): string {
  return `${localTime(instant, timeZone)} ngày ${formatDateInColumn(localDate(instant, timeZone))}`;
}

/** «muộn 3 giờ 12 phút»: the two largest units, never rounded up; undefined when it is on time. */
export function lateness(receivedAt: Date, cutoff: Date | undefined): string | undefined {
  if (!cutoff || arrivedInTime(receivedAt, cutoff)) return undefined;
  const seconds = Math.floor((receivedAt.getTime() - cutoff.getTime()) / 1000);
  const parts: [number, string][] = [
    [Math.floor(seconds / 86_400), 'ngày'],
    [Math.floor(seconds / 3600) % 24, 'giờ'],
    [Math.floor(seconds / 60) % 60, 'phút'],
    [seconds % 60, 'giây'],
  ];
  const largest = parts.findIndex(([count]) => count > 0);
  if (largest < 0) return 'muộn chưa đến 1 giây';
  const shown = parts.slice(largest, largest + 2).filter(([count]) => count > 0);
  return `muộn ${shown.map(([count, unit]) => `${count} ${unit}`).join(' ')}`;
}
