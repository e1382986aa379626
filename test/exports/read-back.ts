import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, type Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import ExcelJS from 'exceljs';

const run = promisify(execFile);

/** What `write` streams, as one buffer. */
export async function bytesOf(write: (out: Writable) => Promise<void>): Promise<Buffer> {
  const out = new PassThrough();
  const [bytes] = await Promise.all([buffer(out), write(out)]);
  return bytes;
}

async function inScratch<T>(work: (directory: string) => Promise<T>): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'exports-'));
  try {
    return await work(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** The file as our own library reads it. */
export async function openWorkbook(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  return book;
}

async function convert(directory: string, to: string): Promise<void> {
  // A profile of its own: two conversions at once would share one and the second would do nothing.
  const profile = `-env:UserInstallation=file://${directory}/profile`;
  await run('soffice', [
    profile,
    '--headless',
    '--convert-to',
    to,
    '--outdir',
    join(directory, 'out'),
    join(directory, 'in.xlsx'),
  ]);
}

/** The workbook after LibreOffice has opened it and saved it again. */
export const throughLibreOffice = (bytes: Buffer): Promise<ExcelJS.Workbook> =>
  inScratch(async (directory) => {
    writeFileSync(join(directory, 'in.xlsx'), bytes);
    await convert(directory, 'xlsx');
    return openWorkbook(readFileSync(join(directory, 'out', 'in.xlsx')));
  });

/** The pages LibreOffice prints, as text. */
export const printedPages = (bytes: Buffer): Promise<string[]> =>
  inScratch(async (directory) => {
    writeFileSync(join(directory, 'in.xlsx'), bytes);
    await convert(directory, 'pdf');
    return pagesOf(readFileSync(join(directory, 'out', 'in.pdf')));
  });

/** The text of a PDF, page by page. */
export const pagesOf = (pdf: Buffer): Promise<string[]> =>
  inScratch(async (directory) => {
    const file = join(directory, 'in.pdf');
    writeFileSync(file, pdf);
    const { stdout } = await run('pdftotext', ['-layout', '-enc', 'UTF-8', file, '-']);
    return stdout.normalize('NFC').split('\f').slice(0, -1);
  });

/** Names of the fonts a PDF carries. */
export const fontsOf = (pdf: Buffer): Promise<string[]> =>
  inScratch(async (directory) => {
    const file = join(directory, 'in.pdf');
    writeFileSync(file, pdf);
    const { stdout } = await run('pdffonts', [file]);
    return stdout
      .split('\n')
      .slice(2)
      .filter(Boolean)
      .map((line) => line.split(' ')[0]!.replace(/^[A-Z]+\+/, ''))
      .sort();
  });

/** A row's cells as text; cells that belong to a merged one are empty but for the first. */
export function textsOf(sheet: ExcelJS.Worksheet, row: number, columns = sheet.columnCount): string[] {
  return Array.from({ length: columns }, (_, index) => {
    const cell = sheet.getRow(row).getCell(index + 1);
    return cell.isMerged && cell.master !== cell ? '' : cell.text;
  });
}

/** The whole sheet as text, row by row. */
export function sheetTexts(sheet: ExcelJS.Worksheet): string[][] {
  const columns = sheet.columnCount; // exceljs walks over all rows to tell it
  return Array.from({ length: sheet.rowCount }, (_, index) => textsOf(sheet, index + 1, columns));
}
