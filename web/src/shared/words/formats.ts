/** Explicit, so that no browser's language changes what people read. Every campaign of the country is kept in this zone. */
export const officialTimeZone = 'Asia/Ho_Chi_Minh';

const zoned = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: officialTimeZone, hourCycle: 'h23', ...options });
const dayParts = zoned({ day: '2-digit', month: '2-digit', year: 'numeric' });
const minuteParts = zoned({ hour: '2-digit', minute: '2-digit' });
const secondParts = zoned({ hour: '2-digit', minute: '2-digit', second: '2-digit' });
const asInstant = (instant: string | Date): Date => (typeof instant === 'string' ? new Date(instant) : instant);

/** `2026-03-18` or an instant → «18/03/2026». */
export function formatDate(date: string | Date): string {
  const calendarDate = typeof date === 'string' && /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  return calendarDate ? `${calendarDate[3]}/${calendarDate[2]}/${calendarDate[1]}` : dayParts.format(asInstant(date));
}

/** «14:32». */
export const formatTime = (instant: string | Date): string => minuteParts.format(asInstant(instant));
/** «14:32:05». */
export const formatTimeWithSeconds = (instant: string | Date): string => secondParts.format(asInstant(instant));
/** «14:32 ngày 18/03/2026». */
export const formatDateTime = (instant: string | Date): string =>
  `${formatTime(instant)} ngày ${formatDate(asInstant(instant))}`;

/** A cut-off is the first moment that is late; people read the last one that is not: «hết ngày 18/03/2026». */
export function formatCutoff(cutoff: string | Date): string {
  const instant = asInstant(cutoff);
  if (secondParts.format(instant) !== '00:00:00') return `trước ${formatDateTime(instant)}`;
  return `hết ngày ${formatDate(new Date(instant.getTime() - 1))}`;
}

/** `1404` → «1.404». */
export const formatCount = (count: number): string => String(Math.trunc(count)).replace(/\B(?=(\d{3})+$)/g, '.');
/** Whole đồng → «1.404.000 đồng». */
export const formatMoney = (dong: number): string => `${formatCount(dong)} đồng`;

/** Part of a whole → «98,03%», cut and never rounded: the figure never looks better than the count that decides. */
export function formatPercent(part: number, whole: number): string {
  if (whole === 0) return 'chưa có số liệu';
  const hundredths = Math.floor((part * 10_000) / whole);
  return `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, '0')}%`;
}

/** «còn 1 ngày 16 giờ 05 phút»; the last hour is counted in seconds. */
export function formatTimeLeft(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const [days, hours, minutes] = [
    Math.floor(seconds / 86_400),
    Math.floor(seconds / 3600) % 24,
    Math.floor(seconds / 60) % 60,
  ];
  const two = (figure: number) => String(figure).padStart(2, '0');
  if (days > 0) return `còn ${days} ngày ${two(hours)} giờ ${two(minutes)} phút`;
  if (hours > 0) return `còn ${hours} giờ ${two(minutes)} phút`;
  return `còn ${two(minutes)} phút ${two(seconds % 60)} giây`;
}
