import { localDate, officialTimeZone } from '../../domain/local-time.ts';

/** The date (`YYYY-MM-DD`) on the wall of every office at this instant; a campaign's own dates go by the zone of its plan. */
export const officialDate = (instant: Date): string => localDate(instant, officialTimeZone);
