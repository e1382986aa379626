import type { AwardLevel } from './plan/plan.ts';
import { calendarDate } from './local-time.ts';

/** What stands in place of a person's name once their data has served its time. */
export const namelessName = 'Đã ẩn danh';

/** Kinds of records with a time of their own. Codes are permanent: rules are rows that name them. */
export const retentionKinds = [
  'AWARD_STATE',
  'AWARD_PROVINCE',
  'AWARD_AGENCY',
  'AWARD_FRONT',
  'NOT_TAKEN',
  'DRAFT',
  'ACCOUNT',
  'ORGANIZATION_EXPORT',
] as const;
export type RetentionKind = (typeof retentionKinds)[number];

export const retentionKindNames: Readonly<Record<RetentionKind, string>> = {
  AWARD_STATE: 'Hồ sơ khen thưởng của Chủ tịch nước, Thủ tướng Chính phủ',
  AWARD_PROVINCE: 'Hồ sơ khen thưởng của Bộ trưởng, Chủ tịch UBND cấp tỉnh',
  AWARD_AGENCY: 'Hồ sơ khen thưởng của người đứng đầu cơ quan (gồm Giấy khen)',
  AWARD_FRONT: 'Hồ sơ đề nghị Mặt trận Tổ quốc khen thưởng',
  NOT_TAKEN: 'Hồ sơ không tiếp nhận hoặc đã rút',
  DRAFT: 'Hồ sơ soạn mà chưa gửi',
  ACCOUNT: 'Tài khoản đã khóa',
  ORGANIZATION_EXPORT: 'Bản tải toàn bộ của cơ quan',
};

/** From the day of the last act, or from the first day of the year after it, as archives count. */
export const countsFromValues = ['act', 'year-end'] as const;
export type CountsFrom = (typeof countsFromValues)[number];

export interface RetentionPeriod {
  /** ISO 8601 duration of years, months, days (`P10Y`); null = for ever. */
  readonly keep: string | null;
  readonly countsFrom: CountsFrom;
}

const durationForm = /^P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,5})D)?$/;

/**
 * The first day on which nothing has to be kept any more; undefined = never. Dates are `YYYY-MM-DD`.
 *
 * A day that a month does not have is the first of the next one: 29 February + 1 year = 1 March, so nothing goes a day early.
 */
export function endOfRetention(lastAct: string, { keep, countsFrom }: RetentionPeriod): string | undefined {
  if (keep === null) return undefined;
  const match = durationForm.exec(keep);
  if (!match) throw new RangeError(`not a period of years, months and days: ${keep}`);
  const [years, months, days] = match.slice(1).map((part) => Number(part ?? 0)) as [number, number, number];
  const { year, month, day } = calendarDate(lastAct);
  const [fromYear, fromMonth, fromDay] = countsFrom === 'act' ? [year, month, day] : [year + 1, 1, 1];
  const end = new Date(Date.UTC(fromYear + years, fromMonth - 1 + months, fromDay + days));
  return end.getUTCFullYear() > 9999 ? undefined : end.toISOString().slice(0, 10);
}

/** What decides how long a dossier is kept. */
export interface KeptDossier {
  readonly state: string;
  /** Whether it has ever been handed in. */
  readonly handedIn: boolean;
  readonly forwardedTo: AwardLevel['forwardedTo'];
  /** Whether the organisation is a commune; others decide at province level. */
  readonly ofCommune: boolean;
}

/** Under which kind a dossier falls: drafts and what was not taken first, then by who decides the award. */
export function retentionKindOf({ state, handedIn, forwardedTo, ofCommune }: KeptDossier): RetentionKind {
  if (state === 'draft' && !handedIn) return 'DRAFT';
  if (state === 'declined' || state === 'withdrawn') return 'NOT_TAKEN';
  if (forwardedTo === 'PRIME_MINISTER') return 'AWARD_STATE';
  if (forwardedTo === 'FRONT') return 'AWARD_FRONT';
  return forwardedTo === 'PROVINCE' || !ofCommune ? 'AWARD_PROVINCE' : 'AWARD_AGENCY';
}
