import { constants, inflateSync } from 'node:zlib';
import { unsafe } from '../unsafe.ts';
import { plainNames } from './pdf-names.ts';

/** No honest dictionary before a stream is longer. */
const longestDictionary = 64 * 1024;
const streamKeyword = /(?<!end)stream[ \t]*(?:\r\n|\n|\r)?/g;

/** A PDF taken apart without believing its offsets and lengths. */
export interface PdfPieces {
  /** What stands outside of streams: objects, dictionaries, trailers. */
  readonly objects: string;
  /** Objects that were packed into streams (PDF 1.5), unpacked. */
  readonly packedObjects: readonly string[];
}

/**
 * Finds every stream by its keyword and unpacks those that hold objects or cross-references, counting bytes as they come.
 *
 * @throws Refusal `file.unsafe` for object streams that unpack to more than `maxBytes` together, or are packed in a way no program writes
 */
export function piecesOf(bytes: Buffer, raw: string, maxBytes: number): PdfPieces {
  const outside: string[] = [];
  const packedObjects: string[] = [];
  let room = maxBytes;
  let outsideFrom = 0;
  for (const { index, 0: keyword } of raw.matchAll(streamKeyword)) {
    const start = index + keyword.length;
    const content = holding(raw, index);
    if (content) {
      const unpacked = unpack(bytes, raw, start, { ...content, room });
      room -= unpacked?.length ?? 0;
      if (unpacked && content.objects) packedObjects.push(unpacked.toString('latin1'));
    }
    if (index < outsideFrom) continue; // inside of another stream's data
    outside.push(raw.slice(outsideFrom, index));
    const end = raw.indexOf('endstream', start);
    outsideFrom = end === -1 ? raw.length : end;
  }
  outside.push(raw.slice(outsideFrom));
  return { objects: outside.join('\n'), packedObjects };
}

/** What the stream whose keyword stands at `index` holds, where that concerns us. */
interface Holding {
  readonly dictionary: string;
  /** Objects; otherwise cross-references, which are binary. */
  readonly objects: boolean;
  /** The dictionary could not be told from what stands before it: a stream that cannot be unpacked is let be. */
  readonly isGuess: boolean;
}

function holding(raw: string, index: number): Holding | undefined {
  const before = raw.slice(Math.max(0, index - longestDictionary), index);
  const since = Math.max(before.lastIndexOf('endobj') + 6, before.lastIndexOf('endstream') + 9, 0);
  const own = plainNames(before.slice(since));
  const isWhole = /^(?:\s|\0|%[^\r\n]*[\r\n])*\d+\s+\d+\s+obj\b/.test(own) || since < 6;
  if (isWhole) return concerning(own, false);
  return concerning(own, false) ?? concerning(plainNames(before), true);
}

function concerning(dictionary: string, isGuess: boolean): Holding | undefined {
  const objects = /\/ObjStm\b/.test(dictionary) || (/\/N\b/.test(dictionary) && /\/First\b/.test(dictionary));
  if (!objects && !/\/XRef\b/.test(dictionary)) return undefined;
  return { dictionary, objects, isGuess };
}

function unpack(
  bytes: Buffer,
  raw: string,
  start: number,
  { dictionary, objects, isGuess, room }: Holding & { readonly room: number },
): Buffer | undefined {
  if (!/\/Filter\b/.test(dictionary)) {
    const end = raw.indexOf('endstream', start);
    return bytes.subarray(start, end === -1 ? bytes.length : end);
  }
  const isPlain =
    /\/Filter\s*\[?\s*\/FlateDecode\s*(\]|[/>\s])/.test(dictionary) && !/\/FlateDecode\s*\/\w+Decode/.test(dictionary);
  const isPredicted = /\/Predictor\s+(?!1\b)/.test(dictionary);
  if (!isGuess && (!isPlain || (objects && isPredicted))) throw unsafe('pdf.broken');
  try {
    // all that follows is offered: it ends where the packer ended it, whatever length the file declares
    return inflateSync(bytes.subarray(start), {
      maxOutputLength: Math.max(1, room),
      finishFlush: constants.Z_SYNC_FLUSH,
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw unsafe('pdf.bomb', { max: room });
    if (isGuess) return undefined;
    throw unsafe('pdf.broken');
  }
}
