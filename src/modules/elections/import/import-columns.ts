import { searchKey } from '../../../domain/vietnamese-names.ts';
import type { Table, TableCell, TableRow } from '../../../files/table/table.ts';

/** The columns a table of election results may have. */
export const importColumns = [
  'unit',
  'unitName',
  'constituency',
  'election',
  'registered',
  'voted',
  'seatsAllotted',
  'seatsElected',
  'revote',
  'extraElection',
  'closedOnTime',
  'closedAt',
  'status',
] as const;
export type ImportColumn = (typeof importColumns)[number];

/** Without these a line cannot be read at all. */
const requiredColumns: readonly ImportColumn[] = ['unit', 'election'];
/** A header stands among the first lines: titles and headings of an office's paper may come before it. */
const linesBeforeHeader = 30;

/** Vietnamese headers, as `headerKey` folds them; the English name of a column is always one of its headers. */
const headers: Readonly<Record<ImportColumn, readonly string[]>> = {
  unit: ['madonvi', 'mato', 'matobaucu', 'ma'],
  unitName: ['tendonvi', 'tento', 'tentobaucu', 'tobaucu', 'donvi', 'ten'],
  constituency: ['donvibaucu', 'madonvibaucu', 'madvbc', 'dvbc'],
  election: ['cuocbaucu', 'baucu', 'cuoc', 'capbaucu'],
  registered: ['socutri', 'tongsocutri', 'socutritrongdanhsach', 'tongsocutritrongdanhsach', 'cutritrongdanhsach'],
  voted: [
    'socutridibau',
    'socutridabau',
    'socutridabophieu',
    'socutrithamgiabophieu',
    'cutridibau',
    'dibau',
    'dabophieu',
  ],
  seatsAllotted: ['sodaibieuduocbau', 'daibieuduocbau', 'soduocbau', 'duocbau'],
  seatsElected: ['sodaibieutrungcu', 'sodaibieudatrungcu', 'daibieutrungcu', 'sotrungcu', 'trungcu'],
  revote: ['baulai', 'cobaulai'],
  extraElection: ['bauthem', 'cobauthem'],
  closedOnTime: ['dunggio', 'ketthucdunggio', 'somhoacdunggio', 'ketthucsomhoacdunggio', 'hoanthanhdunggio'],
  closedAt: ['gioketthuc', 'thoigianketthuc', 'thoidiemketthuc', 'ketthucluc'],
  status: ['trangthai', 'tinhtrang'],
};

/** What people read when a column is missing. */
export const columnNames: Readonly<Record<ImportColumn, string>> = {
  unit: 'Mã đơn vị',
  unitName: 'Tên đơn vị',
  constituency: 'Đơn vị bầu cử',
  election: 'Cuộc bầu cử',
  registered: 'Số cử tri',
  voted: 'Số cử tri đi bầu',
  seatsAllotted: 'Số đại biểu được bầu',
  seatsElected: 'Số đại biểu trúng cử',
  revote: 'Bầu lại',
  extraElection: 'Bầu thêm',
  closedOnTime: 'Đúng giờ',
  closedAt: 'Giờ kết thúc',
  status: 'Trạng thái',
};

const columnOf: ReadonlyMap<string, ImportColumn> = new Map(
  importColumns.flatMap((column) => [column.toLowerCase(), ...headers[column]].map((key) => [key, column] as const)),
);

/** «Số cử tri (đi bầu)», «so_cu_tri_di_bau» and «SỐ CỬ TRI ĐI BẦU» are one header. */
const headerKey = (cell: TableCell): string => searchKey(String(cell ?? '')).replace(/[^a-z0-9]/g, '');

/** The lines of a table below its header, each cell under the column it belongs to. */
export interface ReadLines {
  readonly lines: readonly ImportLine[];
  /** Headers nobody reads, as the file has them. */
  readonly ignored: readonly string[];
}

export interface ImportLine {
  /** As the file counts. */
  readonly number: number;
  readonly cell: (column: ImportColumn) => TableCell;
}

/** The lines of the first table that has a header with every required column; or the required columns that are missing where it came closest. */
export function readLines(tables: readonly Table[]): ReadLines | { readonly missing: readonly ImportColumn[] } {
  let missing = requiredColumns;
  for (const { rows } of tables) {
    for (const [index, row] of rows.slice(0, linesBeforeHeader).entries()) {
      const places = placesIn(row);
      const absent = requiredColumns.filter((column) => !places.has(column));
      if (absent.length === 0) return below(rows.slice(index + 1), places, row);
      if (absent.length < missing.length) missing = absent;
    }
  }
  return { missing };
}

/** Of two headers for one column the first counts. */
function placesIn({ cells }: TableRow): ReadonlyMap<ImportColumn, number> {
  const places = new Map<ImportColumn, number>();
  for (const [index, cell] of cells.entries()) {
    const column = columnOf.get(headerKey(cell));
    if (column && !places.has(column)) places.set(column, index);
  }
  return places;
}

function below(rows: readonly TableRow[], places: ReadonlyMap<ImportColumn, number>, header: TableRow): ReadLines {
  const read = new Set(places.values());
  const ignored = header.cells.flatMap((cell, index) => (cell === null || read.has(index) ? [] : [String(cell)]));
  const full = rows.filter(({ cells }) => cells.some((cell) => cell !== null && String(cell).trim() !== ''));
  const lines = full.map(({ number, cells }) => ({
    number,
    cell: (column: ImportColumn): TableCell => {
      const place = places.get(column);
      return place === undefined ? null : (cells[place] ?? null);
    },
  }));
  return { lines, ignored };
}
