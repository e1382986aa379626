import type { View } from '../../../api/client.ts';

type Input = View<'NomineeInput'>;
type Column = keyof Pick<
  Input,
  | 'name'
  | 'honorific'
  | 'rank'
  | 'gender'
  | 'birthDate'
  | 'birthYear'
  | 'citizenId'
  | 'position'
  | 'workplace'
  | 'isPartyMember'
  | 'achievementSummary'
>;

/** One line of what was pasted, read as a person. */
export interface PastedPerson {
  readonly input: Input;
  /** What of the line was not understood, in the words of the table. */
  readonly unread: readonly string[];
}

/** Headings as offices write them, folded. */
const headings: readonly (readonly [RegExp, Column])[] = [
  [/^(ho va ten|ho ten|ten|ca nhan)/, 'name'],
  [/^(ong ba|ong\/ba|xung ho|ton xung|danh xung)/, 'honorific'],
  [/^cap bac/, 'rank'],
  [/^(gioi tinh|nam\/nu|gioi)$/, 'gender'],
  [/^(ngay|ngay thang|ngay,? thang).*sinh/, 'birthDate'],
  [/^nam sinh/, 'birthDate'],
  [/^(so )?(cccd|can cuoc|so can cuoc)/, 'citizenId'],
  [/^chuc (vu|danh)/, 'position'],
  [/^(don vi|noi)( cong tac| o| cu tru|$)/, 'workplace'],
  [/^dang vien/, 'isPartyMember'],
  [/^(tom tat|thanh tich)/, 'achievementSummary'],
];

/** Without a line of headings the columns stand like this. */
export const usualColumns: readonly Column[] = [
  'name',
  'honorific',
  'gender',
  'birthDate',
  'citizenId',
  'position',
  'workplace',
  'isPartyMember',
];
export const usualColumnWords =
  'Họ và tên, Ông/Bà, Giới tính, Ngày sinh (hoặc năm sinh), Số CCCD, Chức vụ, Đơn vị công tác, Đảng viên';

/** Reads cells copied from Excel or Word (tabs and lines): one person a line; a column with running numbers is left out. */
export function readPasted(text: string): readonly PastedPerson[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const cells = withoutRunningNumbers(lines.map((line) => line.split('\t').map((cell) => cell.trim())));
  const [first, ...rest] = cells;
  if (!first) return [];
  const named = first.map((cell) => headings.find(([shape]) => shape.test(folded(cell)))?.[1]);
  const hasHeadings =
    named.filter((column) => column !== undefined).length >= 2 || folded(first[0] ?? '') === 'ho va ten';
  const columns = hasHeadings ? named : usualColumns;
  return (hasHeadings ? rest : cells).map((row) => personOf(row, columns));
}

const folded = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase().trim();

function withoutRunningNumbers(rows: readonly string[][]): readonly string[][] {
  const isNumbered = rows.length > 0 && rows.every(([cell]) => /^(\d{1,3}\.?|stt|tt)?$/i.test(cell ?? ''));
  return isNumbered ? rows.map((row) => row.slice(1)) : rows;
}

function personOf(row: readonly string[], columns: readonly (Column | undefined)[]): PastedPerson {
  const input: Record<string, unknown> = { kind: 'CA_NHAN', name: '', achievementSummary: '' };
  const unread: string[] = [];
  row.forEach((cell, place) => {
    const column = columns[place];
    if (cell === '' || (column === undefined && place >= columns.length && cell === '')) return;
    const read = column === undefined ? undefined : readCell(column, cell);
    if (read) Object.assign(input, read);
    else unread.push(cell);
  });
  return { input: input as Input, unread };
}

function readCell(column: Column, cell: string): Partial<Input> | undefined {
  const word = folded(cell);
  if (column === 'gender') return word === 'nam' ? { gender: 'NAM' } : word === 'nu' ? { gender: 'NU' } : undefined;
  if (column === 'isPartyMember')
    return /^(co|x|dang vien|1)$/.test(word)
      ? { isPartyMember: true }
      : /^(khong|0|-)$/.test(word)
        ? { isPartyMember: false }
        : undefined;
  if (column === 'birthDate' || column === 'birthYear') return readBirth(cell);
  return { [column]: cell };
}

function readBirth(cell: string): Partial<Input> | undefined {
  if (/^\d{4}$/.test(cell)) return { birthYear: Number(cell) };
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell);
  if (!parts) return undefined;
  const [, day, month, year] = parts;
  return { birthDate: `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` };
}
