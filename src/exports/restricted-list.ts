import type { Writable } from 'node:stream';
import { formatDateInColumn } from '../domain/official-document.ts';
import { fullName } from './council-row.ts';
import { headingRows, type ListPage } from './list-heading.ts';
import { type Cell, numberCell, type Sheet, type Span, textCell } from './sheet.ts';
import { type Workbook, writeWorkbook } from './workbook.ts';

/** One person with the fields that only those who need them may have (Luật Bảo vệ dữ liệu cá nhân). */
export interface RestrictedRow {
  readonly unitName: string;
  readonly name: string;
  readonly honorific?: string | null;
  readonly rank?: string | null;
  readonly gender?: 'NAM' | 'NU' | null;
  /** YYYY-MM-DD, or only the year where no more is known. */
  readonly birth?: string | null;
  /** Twelve digits as text. */
  readonly citizenId?: string | null;
  readonly ethnicity?: string | null;
  readonly isPartyMember?: boolean | null;
  readonly position?: string | null;
  readonly workplace?: string | null;
}

export interface RestrictedList extends ListPage {
  readonly title: string;
  /** Which sensitive fields the plan has turned on; the others get no column. */
  readonly fields: { readonly citizenId: boolean; readonly ethnicity: boolean; readonly partyMembership: boolean };
  readonly levels: readonly {
    readonly name: string;
    readonly sheetName: string;
    readonly rows: Iterable<RestrictedRow> | AsyncIterable<RestrictedRow>;
  }[];
}

const banner =
  'TÀI LIỆU CÓ DỮ LIỆU CÁ NHÂN – chỉ dùng để xét khen thưởng; không sao chép, không chuyển cho người không có trách nhiệm; hủy khi dùng xong.';

interface RestrictedColumn {
  readonly header: string;
  readonly width: number;
  readonly cell: (row: RestrictedRow, number: number) => Cell;
}

/** Streams the list with birth dates and citizen numbers into `out`, one sheet per level, under a banner on every page. */
export async function writeRestrictedList(out: Writable, list: RestrictedList): Promise<void> {
  const about = { title: list.title, creator: list.issuer.join(' '), madeAt: list.madeAt };
  const columns = columnsFor(list.fields);
  await writeWorkbook(out, about, async (book) => {
    for (const level of list.levels) await writeLevel(book, list, level, columns);
  });
}

async function writeLevel(
  book: Workbook,
  list: RestrictedList,
  level: RestrictedList['levels'][number],
  columns: readonly RestrictedColumn[],
): Promise<void> {
  const full = (text: string, look: Span['look']): Span[] => [{ from: 1, to: columns.length, text, look }];
  const title = [
    full(banner, 'banner'),
    ...headingRows(list, columns.length),
    full(list.title, 'title'),
    full(`${level.name}\n${list.subject}`, 'titleLine'),
  ];
  const layout = { name: level.sheetName, columns, title, header: banner, footer: list.footer };
  await book.sheet(layout, (sheet) => writePersons(sheet, level.rows, columns));
}

async function writePersons(
  sheet: Sheet,
  rows: RestrictedList['levels'][number]['rows'],
  columns: readonly RestrictedColumn[],
): Promise<void> {
  let number = 0;
  for await (const row of rows) {
    number++;
    await sheet.row(columns.map(({ cell }) => cell(row, number)));
  }
}

function columnsFor({ citizenId, ethnicity, partyMembership }: RestrictedList['fields']): RestrictedColumn[] {
  const some = (
    used: boolean,
    header: string,
    width: number,
    text: (row: RestrictedRow) => string | null | undefined,
  ) => (used ? [{ header, width, cell: (row: RestrictedRow) => textCell(text(row), 'centred') }] : []);
  return [
    { header: 'STT', width: 6, cell: (_, number) => numberCell(number, 'ordinal') },
    { header: 'Họ và tên', width: 28, cell: (row) => textCell(fullName(row)) },
    ...some(true, 'Giới tính', 9, ({ gender }) => (gender === 'NU' ? 'Nữ' : gender === 'NAM' ? 'Nam' : '')),
    ...some(true, 'Ngày sinh', 13, ({ birth }) => birthText(birth)),
    ...some(citizenId, 'Số CCCD', 16, (row) => row.citizenId),
    ...some(ethnicity, 'Dân tộc', 10, (row) => row.ethnicity),
    ...some(partyMembership, 'Đảng viên', 10, ({ isPartyMember }) => (isPartyMember ? 'x' : '')),
    { header: 'Chức vụ', width: 22, cell: ({ position }) => textCell(position) },
    { header: 'Nơi công tác', width: 28, cell: ({ workplace }) => textCell(workplace) },
    { header: 'Đơn vị đề nghị', width: 28, cell: ({ unitName }) => textCell(unitName) },
  ];
}

/** «08/01/1992», or the year alone. */
function birthText(birth: string | null | undefined): string {
  return birth?.includes('-') ? formatDateInColumn(birth) : (birth ?? '');
}
