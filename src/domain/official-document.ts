/** How official papers write places, dates, counts, money and their own numbers (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
import { calendarDate } from './local-time.ts';
import type { NomineeKind } from './plan/plan.ts';
import { formatCount } from './turnout.ts';
import { searchKey, vietnameseD } from './vietnamese-names.ts';

/**
 * Writes place and date as official papers do: «Cao Lộc, ngày 05 tháng 02 năm 2026».
 *
 * Days below 10 and months 1 and 2 take a leading zero; other months do not (Nghị định 30/2020/NĐ-CP, Phụ lục I).
 * `isoDate` is YYYY-MM-DD; RangeError when there is no such day.
 */
export function placeAndDate(place: string, isoDate: string): string {
  return `${place}, ${dateInWords(isoDate)}`;
}

/** «ngày 05 tháng 02 năm 2026», zeros as in `placeAndDate`. */
export function dateInWords(isoDate: string): string {
  const { year, month, day } = calendarDate(isoDate);
  return `ngày ${twoDigits(day)} tháng ${monthInDocuments(month)} năm ${year}`;
}

/** «18/3/2026», «05/02/2026»: the short form inside sentences, zeros as in `placeAndDate`. */
export function formatDate(isoDate: string): string {
  const { year, month, day } = calendarDate(isoDate);
  return `${twoDigits(day)}/${monthInDocuments(month)}/${year}`;
}

/** «18/03/2026»: dd/MM/yyyy, for columns of tables. */
export function formatDateInColumn(isoDate: string): string {
  const { year, month, day } = calendarDate(isoDate);
  return `${twoDigits(day)}/${twoDigits(month)}/${year}`;
}

function monthInDocuments(month: number): string {
  return month < 3 ? twoDigits(month) : String(month);
}

/** Counts below 10 take a leading zero: «02», «15», «1.404». */
export function twoDigits(count: number): string {
  return count >= 0 && count < 10 ? `0${formatCount(count)}` : formatCount(count);
}

const kindWords: Readonly<Record<NomineeKind, string>> = {
  TAP_THE: 'tập thể',
  CA_NHAN: 'cá nhân',
  HO_GIA_DINH: 'hộ gia đình',
};

/** «02 tập thể, 05 cá nhân»: collectives first, kinds without anybody left out; nobody at all is «không có trường hợp nào». */
export function countInWords(counts: Readonly<Partial<Record<NomineeKind, number>>>): string {
  const kinds = (Object.keys(kindWords) as NomineeKind[]).filter((kind) => counts[kind]);
  if (kinds.length === 0) return 'không có trường hợp nào';
  return kinds.map((kind) => `${twoDigits(counts[kind] ?? 0)} ${kindWords[kind]}`).join(', ');
}

/** «1.404.000 đồng». Whole đồng; RangeError for a fraction. */
export function formatMoney(dong: number): string {
  return `${formatCount(dong)} đồng`;
}

/** Abbreviations of the kinds of papers (Nghị định 30/2020/NĐ-CP, Phụ lục III); công văn have none. */
export const documentTypes = [
  'NQ',
  'QĐ',
  'CT',
  'QC',
  'QyĐ',
  'TC',
  'TB',
  'HD',
  'CTr',
  'KH',
  'PA',
  'ĐA',
  'DA',
  'BC',
  'BB',
  'TTr',
  'HĐ',
  'CĐ',
  'BGN',
  'BTT',
  'GUQ',
  'GM',
  'GGT',
  'GNP',
  'PG',
  'PC',
  'PB',
] as const; // prettier-ignore

/**
 * What a số/ký hiệu turned out to be. `ok`: written exactly as it should be, `normalized` is the number without «Số:».
 * Otherwise `problem` says what is wrong and what to do; `normalized` is there when the right form is certain, so a caller that
 * is lenient takes `normalized` and a caller that is strict asks for `ok`.
 */
export interface NumberCheck {
  readonly ok: boolean;
  readonly normalized?: string;
  readonly problem?: string;
}

/** Number / groups of abbreviations; spaces and odd dashes are seen to before. */
const numberAndSymbol = /^(\d+)\/([^/]+)$/;
const agencyGroup = /^[A-ZĐĂÂÊÔƠƯ][A-ZĐĂÂÊÔƠƯa-z0-9]*$/;

/**
 * Checks số and ký hiệu: `05/TTr-TBC05`, `18/TTr-MTTQ-BTT`, and công văn `12/UBND-VHXH` which carry no kind. «Số:» before it is allowed.
 *
 * Numbers below 10 take one leading zero, «/» follows the number, «-» joins the groups, no spaces (N10–N13).
 */
export function checkNumber(text: string): NumberCheck {
  const given = text
    .normalize('NFC')
    .trim()
    .replace(/^số\s*:?\s*/iu, ''); // prettier-ignore
  const joined = vietnameseD(given)
    .replace(/\s+/gu, '')
    .replace(/[‐‑–—]/g, '-');
  const match = numberAndSymbol.exec(joined);
  const number = match?.[1]?.replace(/^0+/, '') ?? '';
  if (!match || number === '' || number.length > 5) return { ok: false, problem: unreadable(given) };
  const symbol = readSymbol(match[2] as string);
  if (symbol === undefined) return { ok: false, problem: unreadable(given) };
  const normalized = `${number.padStart(2, '0')}/${symbol}`;
  return normalized === given
    ? { ok: true, normalized }
    : { ok: false, normalized, problem: misspelt(given, normalized) };
}

/** At least two groups, the first one either a known kind in its own spelling or, for công văn, an agency. */
function readSymbol(symbol: string): string | undefined {
  const [first, ...rest] = symbol.split('-') as [string, ...string[]];
  const type = documentType(first);
  const groups = [type ?? agency(first), ...rest.map(agency)];
  return rest.length > 0 && groups.every((group) => agencyGroup.test(group)) ? groups.join('-') : undefined;
}

/** The kind in its own spelling, however its letters were typed: ttr → TTr, QD → QĐ; HD stays HD, as that is a kind itself. */
function documentType(typed: string): string | undefined {
  return (
    documentTypes.find((known) => known.toUpperCase() === typed.toUpperCase()) ??
    documentTypes.find((known) => searchKey(known) === searchKey(typed))
  );
}

/** An abbreviation typed all in small letters is meant in capitals; mixed ones (QyĐ, VHXHq) are the office's own. */
function agency(group: string): string {
  return group === group.toLowerCase() ? group.toUpperCase() : group;
}

function unreadable(given: string): string {
  return `«${given}» không phải số, ký hiệu văn bản. Ghi theo mẫu số/loại văn bản-cơ quan, ví dụ «05/TTr-UBND».`;
}

function misspelt(given: string, normalized: string): string {
  return `Số, ký hiệu «${given}» chưa đúng thể thức. Ghi lại là «${normalized}»: số dưới 10 có một số 0 đứng trước, dấu «/» sau số, dấu «-» giữa các nhóm chữ viết tắt, không cách chữ.`;
}
