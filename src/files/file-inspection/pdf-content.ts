import type { FileHandle } from 'node:fs/promises';
import { PDFDocument } from 'pdf-lib';
import { readAt } from './bounded-read.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Inspection, Finding } from './inspection.ts';
import { unsafe } from './unsafe.ts';

/** Above this a PDF is not loaded into memory: its pages stay uncounted. */
export const maxPdfInMemory = 25 * 1024 * 1024;
/** How much of a cross-reference section is searched for the password mark. */
const maxTrailer = 1024 * 1024;

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
 * Counts the pages of a PDF.
 *
 * @throws Refusal `file.unsafe` when it has a password or owner's lock
 */
export async function pdfContent(file: FileHandle, size: number): Promise<Inspection> {
  if (await isEncrypted(file, size)) throw unsafe('pdf.encrypted');
  const facts = { kind: 'pdf', extension: 'pdf', mediaType: 'application/pdf' } as const;
  if (size > maxPdfInMemory) return { ...facts, findings: [tooLargeToRead] };
  const pages = await countPages(await readAt(file, 0, size));
  return pages ? { ...facts, pages, findings: [] } : { ...facts, findings: [unreadable] };
}

/** Undefined when no page can be found. */
async function countPages(bytes: Uint8Array): Promise<number | undefined> {
  try {
    const document = await PDFDocument.load(bytes, { ignoreEncryption: true, updateMetadata: false });
    if (document.isEncrypted) throw unsafe('pdf.encrypted');
    return document.getPageCount();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return undefined; // pdf-lib throws plain errors of many kinds for damaged files
  }
}

/**
 * Whether the cross-reference section that `startxref` points to names `/Encrypt`. Asked before pdf-lib, which fails on encrypted
 * object streams without saying why, and for files too large to load.
 */
async function isEncrypted(file: FileHandle, size: number): Promise<boolean> {
  const tail = (await readAt(file, Math.max(0, size - 2048), 2048)).toString('latin1');
  const offset = /.*startxref\s+(\d+)/s.exec(tail)?.[1];
  if (offset === undefined || Number(offset) >= size) return false;
  const section = (await readAt(file, Number(offset), maxTrailer)).toString('latin1');
  const dictionary = /^\s*xref/.test(section) ? /trailer(.*?)startxref/s.exec(section) : /^(.*?)stream/s.exec(section);
  return dictionary?.[1]?.includes('/Encrypt') ?? false;
}
