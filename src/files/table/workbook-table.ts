import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import ExcelJS from 'exceljs';
import { nfc } from '../../domain/vietnamese-names.ts';
import type { Table, TableCell, TableLimits, TableRow } from './table.ts';
import { unreadableTable } from './table-refusals.ts';
import { workbookParts } from './workbook-parts.ts';

/** Beyond this column nobody keeps a list. */
const lastColumn = 200;
/** Characters parsed before other requests have their turn. */
const pieceLength = 64 * 1024;

/**
 * The steps of exceljs' streaming reader (4.4.0, which does not type them). They are taken one by one, on parts that have been inflated
 * within limits: left alone, the reader unpacks by itself whatever a file declares, and depends on the order of its parts.
 */
interface ReaderSteps {
  _parseRels(part: Readable): Promise<void>;
  _parseWorkbook(part: Readable): Promise<void>;
  _parseStyles(part: Readable): Promise<void>;
  _parseSharedStrings(part: Readable): AsyncIterable<unknown>;
  _parseWorksheet(part: AsyncIterable<string>, number: string): Iterable<{ readonly value: SheetReader }>;
}
type SheetReader = AsyncIterable<ExcelJS.Row> & { readonly name?: string };

/** Reads every sheet of an .xlsx file. Rows without a cell are left out; the numbers of rows stay the sheet's. */
export async function workbookTables(path: string, limits: TableLimits): Promise<readonly Table[]> {
  const parts = await workbookParts(path, limits);
  try {
    return await parsed(parts);
  } catch {
    throw unreadableTable('cấu trúc bảng tính bên trong bị hỏng');
  }
}

async function parsed(parts: ReadonlyMap<string, string>): Promise<readonly Table[]> {
  const options = { sharedStrings: 'cache', styles: 'cache', worksheets: 'emit' } as const;
  const reader = new ExcelJS.stream.xlsx.WorkbookReader(Readable.from([]), options) as unknown as ReaderSteps;
  const part = (name: string) => Readable.from(pieces(parts.get(name) ?? ''));
  await reader._parseRels(part('xl/_rels/workbook.xml.rels'));
  await reader._parseWorkbook(part('xl/workbook.xml'));
  if (parts.has('xl/styles.xml')) await reader._parseStyles(part('xl/styles.xml'));
  if (parts.has('xl/sharedStrings.xml')) await exhaust(reader._parseSharedStrings(part('xl/sharedStrings.xml')));
  const tables: Table[] = [];
  for (const number of sheetNumbers(parts)) {
    const text = parts.get(`xl/worksheets/sheet${number}.xml`)!;
    for (const { value: sheet } of reader._parseWorksheet(pieces(text), String(number))) {
      tables.push({ name: sheet.name ?? '', rows: await rowsOf(sheet) });
    }
  }
  return tables;
}

const sheetNumbers = (parts: ReadonlyMap<string, string>): number[] =>
  [...parts.keys()]
    .flatMap((name) => /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);

async function* pieces(text: string): AsyncGenerator<string> {
  for (let from = 0; from < text.length; from += pieceLength) {
    yield text.slice(from, from + pieceLength);
    await nextTurn();
  }
}

async function exhaust(steps: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of steps);
}

async function rowsOf(sheet: SheetReader): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for await (const row of sheet) {
    const cells: TableCell[] = [];
    row.eachCell((cell, column) => {
      if (column > lastColumn) return;
      while (cells.length < column - 1) cells.push(null);
      cells.push(plain(cell.value));
    });
    if (cells.length > 0) rows.push({ number: row.number, cells });
  }
  return rows;
}

/** What a person sees in the cell, without its dress. */
function plain(value: ExcelJS.CellValue): TableCell {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string') return nfc(value);
  if (typeof value === 'number') return Number.isNaN(value) ? null : value;
  if (typeof value === 'boolean') return value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if ('richText' in value) return nfc(value.richText.map(({ text }) => text).join(''));
  if ('result' in value) return plain(value.result as ExcelJS.CellValue);
  return 'error' in value ? String(value.error) : null;
}
