import type { FileHandle } from 'node:fs/promises';
import { readAt } from './bounded-read.ts';
import { unsafe } from './unsafe.ts';

/** PDF readers take a header anywhere in the first kilobyte. */
const pdfReach = 1024;
const directoryEnd = Buffer.from('PK\x05\x06', 'latin1');
/** The end of a ZIP directory with the longest comment. */
const zipReach = 22 + 65_535;

/** Refuses what is no PDF by its first bytes and would still be opened as one. */
export function requireNoPdf(head: Buffer): void {
  if (/%PDF-\d/.test(head.toString('latin1', 0, pdfReach))) throw unsafe('polyglot');
}

/** Refuses what is no container by its first bytes and would still be opened as one, for programs find a ZIP from its end. */
export async function requireNoZip(file: FileHandle, size: number): Promise<void> {
  const tail = await readAt(file, Math.max(0, size - zipReach), zipReach);
  for (let at = tail.indexOf(directoryEnd); at !== -1; at = tail.indexOf(directoryEnd, at + 1)) {
    if (at + 22 <= tail.length && tail.readUInt16LE(at + 10) > 0 && tail.readUInt32LE(at + 12) <= size)
      throw unsafe('polyglot');
  }
}
