/**
 * Số căn cước công dân / số định danh cá nhân: 12 digits `PPP C YY NNNNNN` without a checksum.
 * PPP is where the birth was registered (country codes exist too, so places are never checked against a list), C century and sex,
 * YY the birth year. Text always: a leading zero is part of it.
 */

export type Gender = 'NAM' | 'NU';

/** What a typed or imported text says. `detail` is a Vietnamese sentence that says what to do; it never repeats the number. */
export type CitizenIdReading =
  | { readonly kind: 'ok'; readonly citizenId: string }
  /** 11 digits, as a spreadsheet leaves them: `suggestion` puts the zero back, a person confirms it. */
  | { readonly kind: 'lost-zero'; readonly suggestion: string; readonly detail: string }
  | { readonly kind: 'not-a-citizen-id'; readonly detail: string };

/** Groups of three as spreadsheets and people write them: 020 068 003 417, 20.068.003.417. */
const grouped = /^\d{1,3}(?:[ .,-]\d{3})+$/;
/** A whole number that a spreadsheet wrote with decimals: 20068003417.0 */
const wholeWithDecimals = /^(\d+)[.,]0{1,2}$/;
const scientific = /^\d(?:[.,]\d+)?e\+?\d+$/i;

/**
 * Reads a citizen id as people and spreadsheets write it: full-width digits, spaces, groups of three, a leading apostrophe, decimals.
 *
 * Only 11 digits that do not begin with 0 can have lost the zero; everything else that is not 12 digits has to be asked for.
 */
export function normaliseCitizenId(text: string): CitizenIdReading {
  const written = text
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim(); // prettier-ignore
  const bare = written.replace(/^['’]/, '');
  if (scientific.test(bare)) return notOne('Số CCCD đã mất các chữ số cuối khi lưu bảng tính (dạng 2,0E+10).');
  const digits = digitsOf(bare);
  if (digits === undefined) return notOne('Số CCCD chỉ gồm chữ số, không có chữ cái hay ký hiệu khác.');
  if (digits.length === 12) return { kind: 'ok', citizenId: digits };
  if (digits.length === 11 && !digits.startsWith('0')) return lostZero(digits);
  if (digits.length === 9) return notOne('Đây là số chứng minh nhân dân 9 chữ số, không còn dùng được.');
  return notOne(`Số CCCD phải có đúng 12 chữ số, ở đây có ${digits.length} chữ số.`);
}

function digitsOf(bare: string): string | undefined {
  const whole = wholeWithDecimals.exec(bare)?.[1] ?? bare;
  if (grouped.test(whole)) return whole.replace(/[ .,-]/g, '');
  const joined = whole.replaceAll(' ', '');
  return /^\d+$/.test(joined) ? joined : undefined;
}

function lostZero(digits: string): CitizenIdReading {
  const detail =
    'Số CCCD chỉ có 11 chữ số, có thể đã mất số 0 ở đầu. Đối chiếu với thẻ căn cước rồi xác nhận số đã thêm 0.';
  return { kind: 'lost-zero', suggestion: `0${digits}`, detail };
}

function notOne(what: string): CitizenIdReading {
  return { kind: 'not-a-citizen-id', detail: `${what} Nhập lại đủ 12 chữ số ghi trên thẻ căn cước.` };
}

/** What the papers say about the holder; what is unknown is left out. `birthDate` is YYYY-MM-DD and wins over `birthYear`. */
export interface CitizenIdHolder {
  readonly citizenId: string;
  readonly gender?: Gender | null;
  readonly birthDate?: string | null;
  readonly birthYear?: number | null;
}

/**
 * Where the number and the papers disagree, as Vietnamese warnings; none when nothing speaks against it.
 *
 * Warnings only: sex and birth date may have been corrected after the number was given. A number that is not 12 digits is not judged.
 */
export function citizenIdDoubts({ citizenId, gender, birthDate, birthYear }: CitizenIdHolder): string[] {
  const held = decode(citizenId);
  if (!held) return [];
  const doubts: string[] = [];
  if (citizenId.startsWith('000')) {
    doubts.push(
      'Ba chữ số đầu của số CCCD là 000, không phải mã nơi đăng ký khai sinh. Đối chiếu lại với thẻ căn cước.',
    );
  }
  if (gender && gender !== held.gender) {
    doubts.push(`Số CCCD là của ${words[held.gender]}, hồ sơ ghi ${words[gender]}. ${checkCard('giới tính')}`);
  }
  const year = birthDate ? Number(birthDate.slice(0, 4)) : birthYear;
  if (year && year !== held.birthYear) {
    doubts.push(`Số CCCD ứng với năm sinh ${held.birthYear}, hồ sơ ghi ${year}. ${checkCard('ngày sinh')}`);
  }
  return doubts;
}

const words: Readonly<Record<Gender, string>> = { NAM: 'nam', NU: 'nữ' };

function checkCard(what: string): string {
  return `Đối chiếu với thẻ căn cước rồi sửa chỗ sai; nếu đã cải chính ${what} thì giữ nguyên.`;
}

/** Centuries of the fourth digit's pairs: 0–1 the 20th, 2–3 the 21st, 4–5 the 22nd, 6–7 the 23rd, 8–9 the 19th; even is male. */
const centuries = [1900, 2000, 2100, 2200, 1800] as const;

function decode(citizenId: string): { gender: Gender; birthYear: number } | undefined {
  if (!/^\d{12}$/.test(citizenId)) return undefined;
  const centuryAndSex = Number(citizenId[3]);
  const century = centuries[Math.floor(centuryAndSex / 2)] as number;
  return { gender: centuryAndSex % 2 === 0 ? 'NAM' : 'NU', birthYear: century + Number(citizenId.slice(4, 6)) };
}

/**
 * «020*****3417»: the first three and last four digits, enough to tell two people apart at a desk, without sex and birth year.
 * Whatever is not 12 digits is hidden completely, as nobody knows what it gives away.
 */
export function maskCitizenId(citizenId: string): string {
  return /^\d{12}$/.test(citizenId) ? `${citizenId.slice(0, 3)}*****${citizenId.slice(-4)}` : '*'.repeat(12);
}

/** Whether a text is what `maskCitizenId` answers: such a value sent back is ignored, not stored. */
export function isMaskedCitizenId(text: string): boolean {
  return /^(?:\d{3}\*{5}\d{4}|\*{12})$/.test(text.trim());
}
