import { CsvError, parse } from 'csv-parse/sync';
import { nfc } from '../../domain/vietnamese-names.ts';
import type { Table, TableLimits } from './table.ts';
import { tooManyRows, unreadableTable } from './table-refusals.ts';

const delimiters = [',', ';', '\t'] as const;
/** No honest row of a list is longer; keeps a stray quotation mark from swallowing the file. */
const longestRow = 64 * 1024;

/** Reads a CSV file of any of the encodings and delimiters that offices send. */
export function csvTable(bytes: Buffer, { maxRows }: TableLimits): Table {
  const text = decoded(bytes);
  const records = parsed(text, maxRows + 1);
  if (records.length > maxRows) throw tooManyRows(maxRows);
  const rows = records.map((cells, index) => ({ number: index + 1, cells: cells.map((cell) => cell || null) }));
  return { name: '', rows };
}

function parsed(text: string, mostRecords: number): string[][] {
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: longestRow,
      to: mostRecords,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw unreadableTable(`gần dòng ${error.lines ?? 1} có dấu ngoặc kép không đóng, hoặc dòng quá dài`);
  }
}

/** UTF-8 unless the bytes say otherwise; what is not UTF-8 comes from older Vietnamese programs. */
function decoded(bytes: Buffer): string {
  const utf16 = bytes.subarray(0, 2).equals(Buffer.from([0xff, 0xfe]));
  if (utf16) return nfc(new TextDecoder('utf-16le').decode(bytes));
  try {
    return nfc(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return nfc(new TextDecoder('windows-1258').decode(bytes));
  }
}

/** The sign that stands most often in the first lines. */
function delimiterOf(text: string): string {
  const beginning = text.slice(0, 4096);
  const counts = delimiters.map((sign) => beginning.split(sign).length);
  return delimiters[counts.indexOf(Math.max(...counts))]!;
}
