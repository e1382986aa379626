import { readFile, stat } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { fromBufferPromise, openPromise, type Entry, type ZipFile } from 'yauzl';
import { Refusal } from '../../../domain/refusal.ts';
import type { InspectionLimits } from '../limits.ts';
import { unsafe } from '../unsafe.ts';

/** Looks at one part while it is unpacked; nothing is kept that it does not keep. */
export interface PartReader {
  chunk(bytes: Buffer): void;
  end(): void;
}

/** A container whose directory has been judged; its parts may be unpacked. */
export interface ZipParts {
  readonly names: readonly string[];
  /** Unpacks every part, counting bytes as they come. @throws Refusal `file.unsafe` */
  readAll(reader: (name: string) => PartReader): Promise<void>;
}

/** Deflate reaches 1,032 : 1; office XML 10 to 100 : 1. Below this size no ratio does harm. */
const maxRatio = 250;
const harmlessBytes = 4 * 1024 * 1024;
/** Files up to this size are held in memory while they are looked into; longer ones are read piece by piece. */
const readWhole = 32 * 1024 * 1024;
const stored = 0;
const deflated = 8;
const encryptedFlag = 1;
const sizesFollowFlag = 8;

/**
 * Opens a ZIP container, judges its directory against its local headers, and lets `use` unpack its parts.
 *
 * @throws Refusal `file.unsafe` for passwords, escaping, doubled or overlapping entries, too many or too large ones, broken structure
 */
export async function withZipParts<Result>(
  path: string,
  limits: InspectionLimits,
  use: (parts: ZipParts) => Promise<Result>,
): Promise<Result> {
  // yauzl itself refuses absolute paths, `..` (backslashes count as slashes), entries outside the file and contradictory ends.
  const zip = await openZip(path).catch((error: Error) => {
    throw broken(error);
  });
  try {
    const entries = await readDirectory(zip, limits);
    const readAll: ZipParts['readAll'] = (reader) => unpackAll(zip, entries, { limits, reader });
    return await use({ names: entries.map(({ fileName }) => fileName), readAll });
  } catch (error) {
    throw error instanceof Refusal ? error : broken(error as Error);
  } finally {
    zip.close();
  }
}

/** What fits is read once: a file of many small parts would else ask the disk several times for each. */
async function openZip(path: string): Promise<ZipFile> {
  const { size } = await stat(path);
  return size <= readWhole ? fromBufferPromise(await readFile(path)) : openPromise(path, { autoClose: false });
}

async function readDirectory(zip: ZipFile, { maxParts, maxUnzippedBytes }: InspectionLimits): Promise<Entry[]> {
  if (zip.entryCount > maxParts) throw unsafe('zip.too-many-entries', { entries: zip.entryCount, max: maxParts });
  const directoryStart = Number(zip.readEntryCursor);
  const entries: Entry[] = [];
  const names = new Set<string>();
  let declared = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw unsafe('zip.encrypted');
    if (entry.compressionMethod !== stored && entry.compressionMethod !== deflated) throw unsafe('zip.broken');
    const name = entry.fileName.normalize('NFC').toLowerCase(); // office programs do not tell letter cases apart
    if (names.has(name)) throw unsafe('zip.duplicate');
    names.add(name);
    declared += entry.uncompressedSize;
    if (declared > maxUnzippedBytes) throw unsafe('zip.too-large-inside', { max: maxUnzippedBytes });
    requireLikelyRatio(entry.uncompressedSize, entry.compressedSize);
    entries.push(entry);
  }
  await requireApart(zip, entries, directoryStart);
  return entries;
}

function requireLikelyRatio(size: number, packed: number): void {
  if (size > harmlessBytes && size > packed * maxRatio)
    throw unsafe('zip.bomb', { ratio: Math.floor(size / packed), max: maxRatio });
}

/** Every entry has bytes of its own, from the first byte of the file up to the directory, and a local header that says the same. */
async function requireApart(zip: ZipFile, entries: readonly Entry[], directoryStart: number): Promise<void> {
  const extents: { start: number; end: number }[] = [];
  for (const entry of entries) {
    const { fileDataStart } = await requireSameLocally(zip, entry);
    extents.push({ start: entry.relativeOffsetOfLocalHeader, end: fileDataStart + entry.compressedSize });
  }
  extents.sort((one, other) => one.start - other.start || one.end - other.end);
  let free = 0;
  for (const { start, end } of extents) {
    if (start < free || end > directoryStart) throw unsafe('zip.overlap');
    free = end;
  }
  if (extents[0] && extents[0].start !== 0) throw unsafe('polyglot');
}

/** Readers that go by the local headers must find what readers of the directory find. */
async function requireSameLocally(zip: ZipFile, entry: Entry): Promise<{ fileDataStart: number }> {
  const local = await zip.readLocalFileHeaderPromise(entry);
  if (local.generalPurposeBitFlag & encryptedFlag) throw unsafe('zip.encrypted');
  const unknownSizes = (local.generalPurposeBitFlag & sizesFollowFlag) !== 0 || local.compressedSize === 0xffffffff;
  const isSame =
    local.fileName.equals(entry.fileNameRaw) &&
    local.compressionMethod === entry.compressionMethod &&
    (unknownSizes || local.compressedSize === entry.compressedSize);
  if (!isSame) throw unsafe('zip.broken');
  return local;
}

interface Unpacking {
  readonly limits: InspectionLimits;
  readonly reader: (name: string) => PartReader;
}

async function unpackAll(zip: ZipFile, entries: readonly Entry[], { limits, reader }: Unpacking): Promise<void> {
  let room = limits.maxUnzippedBytes;
  for (const entry of entries) {
    const part = reader(entry.fileName);
    const stream = (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>;
    let sum = 0;
    let size = 0;
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > room) throw unsafe('zip.too-large-inside', { max: limits.maxUnzippedBytes });
      requireLikelyRatio(size, entry.compressedSize);
      sum = crc32(chunk, sum);
      part.chunk(chunk);
    }
    if (sum !== entry.crc32) throw unsafe('zip.broken');
    room -= size;
    part.end();
  }
}

/** yauzl's own refusals, which differ only in their English message. */
function broken({ message }: Error): Refusal {
  if (/^(invalid characters in fileName|absolute path|invalid relative path)/.test(message)) return unsafe('zip.path');
  return unsafe(/strong encryption/.test(message) ? 'zip.encrypted' : 'zip.broken');
}
