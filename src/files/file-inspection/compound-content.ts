import type { FileHandle } from 'node:fs/promises';
import { readAt } from './bounded-read.ts';
import type { Inspection } from './inspection.ts';
import { unsafe } from './unsafe.ts';

/** First bytes of every Compound File (the container of Office before 2007, and of Office files with a password). */
export const compoundSignature = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** Directory sectors looked at; papers have one to ten. */
const maxDirectorySectors = 256;
const endOfChain = 0xfffffffa; // this and everything above is no sector number
const entrySize = 128;

const oldWord: Inspection = {
  kind: 'doc',
  extension: 'doc',
  mediaType: 'application/msword',
  findings: [
    {
      code: 'word.old-format',
      severity: 'warning',
      detail: 'Tệp Word định dạng cũ (.doc). Nên mở bằng Word, lưu lại dạng .docx rồi gửi bản mới.',
    },
  ],
};

/**
 * Says what a Compound File holds from the names in its directory [MS-CFB 2.6]; reads a few sectors only.
 *
 * @throws Refusal `file.unsafe` for passwords and macros
 */
export async function compoundContent(file: FileHandle): Promise<Inspection> {
  const names = await directoryNames(file);
  if (names.has('EncryptedPackage')) throw unsafe('zip.encrypted');
  if (names.has('Macros') || names.has('_VBA_PROJECT_CUR') || names.has('VBA')) throw unsafe('macros');
  if (names.has('WordDocument')) return oldWord;
  if (names.has('Workbook') || names.has('Book')) return other('xls', 'application/vnd.ms-excel');
  if (names.has('PowerPoint Document')) return other('ppt', 'application/vnd.ms-powerpoint');
  return other('cfb', 'application/octet-stream');
}

function other(extension: string, mediaType: string): Inspection {
  return { kind: 'other', extension, mediaType, findings: [] };
}

async function directoryNames(file: FileHandle): Promise<ReadonlySet<string>> {
  const header = await readAt(file, 0, 512);
  const names = new Set<string>();
  if (header.length < 512) return names;
  const sectorSize = header.readUInt16LE(0x1e) === 12 ? 4096 : 512;
  const seen = new Set<number>();
  let sector = header.readUInt32LE(0x30);
  while (sector < endOfChain && !seen.has(sector) && seen.size < maxDirectorySectors) {
    seen.add(sector);
    addNames(await readAt(file, (sector + 1) * sectorSize, sectorSize), names);
    sector = await nextSector(file, header, sectorSize, sector);
  }
  return names;
}

function addNames(sector: Buffer, names: Set<string>): void {
  for (let at = 0; at + entrySize <= sector.length; at += entrySize) {
    const bytes = sector.readUInt16LE(at + 64); // with the closing zero
    if (bytes > 2 && bytes <= 64) names.add(sector.toString('utf16le', at, at + bytes - 2));
  }
}

/** Follows the sector table as far as the 109 places listed in the header reach (about 7 MB at 512 bytes); beyond that the chain ends. */
async function nextSector(file: FileHandle, header: Buffer, sectorSize: number, sector: number): Promise<number> {
  const perTable = sectorSize / 4;
  const place = Math.floor(sector / perTable);
  if (place >= 109) return endOfChain;
  const table = header.readUInt32LE(0x4c + place * 4);
  if (table >= endOfChain) return endOfChain;
  const next = await readAt(file, (table + 1) * sectorSize + (sector % perTable) * 4, 4);
  return next.length === 4 ? next.readUInt32LE(0) : endOfChain;
}
