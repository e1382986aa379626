import { placeAndDate } from '../domain/official-document.ts';
import { localDate } from '../domain/local-time.ts';

/** Whose paper it is and when it is made. */
export interface PaperFrame {
  /** Heading lines of the body, e.g. «ỦY BAN NHÂN DÂN», «XÃ CAO LỘC». */
  readonly issuer: readonly string[];
  /** Địa danh of the date line, e.g. «Cao Lộc». */
  readonly place: string;
  /** The campaign's, e.g. «Asia/Ho_Chi_Minh»; every instant on the paper is shown in it. */
  readonly timeZone: string;
  readonly madeAt: Date;
}

/** «Cao Lộc, ngày 17 tháng 3 năm 2026»: the day on which the paper is made, where it is made. */
export function dateLine({ place, timeZone, madeAt }: PaperFrame): string {
  return placeAndDate(place, localDate(madeAt, timeZone));
}
