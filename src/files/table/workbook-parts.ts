import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { unsafe } from '../file-inspection/unsafe.ts';
import type { TableLimits } from './table.ts';
import { tooManyRows, unreadableTable } from './table-refusals.ts';

/** Bytes of the parts that are read, inflated; a list of 20,000 rows with a dozen columns has about half of it. */
const mostContent = 24 * 1024 * 1024;
/** An office's table has some dozens of columns; the product bounds what has to be held in memory. */
const mostCells = 600_000;

const readParts =
  /^xl\/(_rels\/workbook\.xml\.rels|workbook\.xml|sharedStrings\.xml|styles\.xml|worksheets\/sheet\d+\.xml)$/;
const sheetPart = /^xl\/worksheets\//;

/**
 * The parts of a workbook a reader needs, inflated, by their names. Sizes that the file declares are not believed: inflating stops at the
 * limit, and rows and cells are counted before anything is parsed. Everything else in the file stays closed.
 *
 * @throws Refusal `file.too-large`, `file.unsafe`, `file.wrong-type` (damaged)
 */
export async function workbookParts(path: string, { maxRows }: TableLimits): Promise<ReadonlyMap<string, string>> {
  const zip = await openPromise(path, { autoClose: false });
  const parts = new Map<string, string>();
  let room = mostContent;
  try {
    for await (const entry of zip.eachEntry()) {
      if (!readParts.test(entry.fileName) || parts.has(entry.fileName)) continue;
      const content = await inflate(zip, entry, room);
      room -= content.length;
      parts.set(entry.fileName, content.toString('utf8'));
    }
  } finally {
    zip.close();
  }
  const sheets = [...parts].flatMap(([name, text]) => (sheetPart.test(name) ? [text] : []));
  if (total(sheets, /<row[\s/>]/g) > maxRows || total(sheets, /<c[\s/>]/g) > mostCells) throw tooManyRows(maxRows);
  return parts;
}

async function inflate(zip: ZipFile, entry: Entry, room: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  try {
    for await (const piece of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size > room) break;
      pieces.push(piece);
    }
  } catch {
    throw unreadableTable('bên trong có phần bị hỏng'); // cut off, or of another size than it declares
  }
  if (size > room) throw unsafe('zip.too-large-inside', { max: mostContent });
  return Buffer.concat(pieces);
}

function total(texts: readonly string[], tag: RegExp): number {
  return texts.reduce((sum, text) => sum + [...text.matchAll(tag)].length, 0);
}
