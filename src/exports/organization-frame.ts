import { officialTimeZone } from '../domain/local-time.ts';
import type { PaperFrame } from './paper-frame.ts';

/** What stands before the name of a place: «Xã Cao Lộc» lies at Cao Lộc. */
const rank = /^(xã|phường|đặc khu|thị trấn|tỉnh|thành phố|quận|huyện|thị xã)\s+/i;

/** Heading and date line of a paper that belongs to no campaign: «ỦY BAN NHÂN DÂN / XÃ CAO LỘC», «Cao Lộc, ngày …». */
export function organizationFrame(organizationName: string, madeAt: Date): PaperFrame {
  return {
    issuer: ['ỦY BAN NHÂN DÂN', organizationName.toLocaleUpperCase('vi')],
    place: organizationName.replace(rank, ''),
    timeZone: officialTimeZone,
    madeAt,
  };
}
