import type { FileHandle } from 'node:fs/promises';
import { PDFDocument } from 'pdf-lib';
import { readAt } from './bounded-read.ts';
import type { Finding, Inspection } from './inspection.ts';
import type { InspectionLimits } from './limits.ts';
import { requireHarmlessBytes, requireHarmlessObjects } from './pdf/pdf-names.ts';
import { piecesOf } from './pdf/pdf-streams.ts';
import { requireNoZip } from './polyglot.ts';
import { unsafe } from './unsafe.ts';

/** Above this no object is built in memory: the pages stay uncounted. */
export const maxPdfInMemory = 25 * 1024 * 1024;
/** Above this nothing can be said about a PDF. */
const maxPdf = 256 * 1024 * 1024;

const unreadable: Finding = {
  code: 'pdf.unreadable',
  severity: 'warning',
  detail:
    'Không đọc được cấu trúc tệp PDF, tệp có thể bị hỏng hoặc tải lên thiếu. Hãy mở thử; nếu không xem được thì quét lại và gửi lại.',
};
const tooLargeToRead: Finding = {
  code: 'pdf.too-large-to-read',
  severity: 'info',
  detail: 'Tệp PDF lớn nên chưa đếm số trang. Hãy mở tệp để kiểm tra đủ trang.',
};

/**
 * Looks for what a PDF can do besides being read, in its raw bytes and in the objects packed inside, and only then counts its pages.
 *
 * @throws Refusal `file.unsafe` for passwords, scripts, actions, embedded files, cut ends, a second format, too many pages
 */
export async function pdfContent(file: FileHandle, size: number, limits: InspectionLimits): Promise<Inspection> {
  if (size > maxPdf) throw unsafe('pdf.bomb', { max: maxPdf });
  await requireNoZip(file, size);
  const bytes = await readAt(file, 0, size);
  requireHarmless(bytes, limits);
  const facts = { kind: 'pdf', extension: 'pdf', mediaType: 'application/pdf' } as const;
  if (size > maxPdfInMemory) return { ...facts, findings: [tooLargeToRead] };
  const pages = await countPages(bytes);
  if (pages === undefined) return { ...facts, findings: [unreadable] };
  if (pages > limits.maxPdfPages) throw unsafe('pdf.too-many-pages', { pages, max: limits.maxPdfPages });
  return { ...facts, pages, findings: [] };
}

function requireHarmless(bytes: Buffer, { maxUnzippedBytes }: InspectionLimits): void {
  const raw = bytes.toString('latin1');
  requireHarmlessBytes(raw);
  const { objects, packedObjects } = piecesOf(bytes, raw, maxUnzippedBytes);
  requireHarmlessObjects(objects);
  packedObjects.forEach(requireHarmlessObjects);
  requireEnd(bytes);
}

/** The end of the file tells readers where to begin; scanners append blanks or a few lines of their own. */
function requireEnd(bytes: Buffer): void {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1]! <= 0x20) end -= 1;
  const tail = bytes.toString('latin1', Math.max(0, end - 2048), end);
  if (!/%%EOF|startxref\s+\d+/.test(tail)) throw unsafe('pdf.truncated');
}

/** Undefined when no page can be found. */
async function countPages(bytes: Uint8Array): Promise<number | undefined> {
  try {
    const document = await PDFDocument.load(bytes, { ignoreEncryption: true, updateMetadata: false });
    return document.getPageCount();
  } catch {
    return undefined; // pdf-lib throws plain errors of many kinds for damaged files
  }
}
