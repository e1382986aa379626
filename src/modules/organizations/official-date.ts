import { localDate } from '../../domain/local-time.ts';

/** Where offices of the State keep their calendar; a campaign's own dates go by the zone of its plan. */
export const officialTimeZone = 'Asia/Ho_Chi_Minh';

/** The date (`YYYY-MM-DD`) on the wall of every office at this instant. */
export const officialDate = (instant: Date): string => localDate(instant, officialTimeZone);
