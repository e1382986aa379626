import { type FileHandle, open } from 'node:fs/promises';
import { fileTypeFromBuffer } from 'file-type/core';
import { readAt } from './bounded-read.ts';
import { compoundContent, compoundSignature } from './compound-content.ts';
import { imageContent } from './image-content.ts';
import type { Inspection } from './inspection.ts';
import { type InspectionLimits, usualLimits } from './limits.ts';
import { pdfContent } from './pdf-content.ts';
import { requireNoPdf, requireNoZip } from './polyglot.ts';
import { startsAsUtf16, textContent } from './text-content.ts';
import { zipContent } from './zip-content.ts';

/** How much of a file is read to tell its type. */
const headBytes = 4100;
const zipSignature = Buffer.from('PK\x03\x04', 'latin1');
/** Some programs write a byte order mark or blank lines before the header of a PDF. */
const pdfHeader = /^(\u00ef\u00bb\u00bf)?\s*%PDF-/;
const unknown: Inspection = { kind: 'other', extension: '', mediaType: 'application/octet-stream', findings: [] };

/**
 * Says what the file at `path` is, by its content alone. This is the one door to every reader of foreign bytes.
 *
 * @throws Refusal `file.unsafe`
 */
export async function fileContent(path: string, limits: InspectionLimits = usualLimits): Promise<Inspection> {
  const file = await open(path, 'r');
  try {
    return await contentOf(path, file, limits);
  } finally {
    await file.close();
  }
}

async function contentOf(path: string, file: FileHandle, limits: InspectionLimits): Promise<Inspection> {
  const head = await readAt(file, 0, headBytes);
  const { size } = await file.stat();
  if (pdfHeader.test(head.toString('latin1'))) return pdfContent(file, size, limits);
  requireNoPdf(head);
  if (head.subarray(0, 4).equals(zipSignature)) return zipContent(path, limits);
  if (head.subarray(0, 8).equals(compoundSignature)) return compoundContent(file);
  if (startsAsUtf16(head)) return textContent(head) ?? unknown;
  const type = await fileTypeFromBuffer(head).catch(() => undefined); // a damaged header is an unknown file, not a fault
  if (!type) return textContent(head) ?? unknown;
  if (type.ext === 'jpg' || type.ext === 'png' || type.ext === 'heic') {
    await requireNoZip(file, size);
    return imageContent(path, type.ext, limits);
  }
  return { kind: 'other', extension: type.ext, mediaType: type.mime, findings: [] };
}
