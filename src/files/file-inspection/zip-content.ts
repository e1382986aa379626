import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { Refusal } from '../../domain/refusal.ts';
import type { Inspection, FileKind } from './inspection.ts';
import { unsafe } from './unsafe.ts';

/** A real paper has some dozens of parts; a workbook some hundreds. */
export const maxZipEntries = 2000;
/** Declared size of everything inside together, in bytes. */
export const maxZipContent = 200 * 1024 * 1024;

type ZipType = readonly [part: string, kind: FileKind, extension: string, mediaType: string];
const office = 'application/vnd.openxmlformats-officedocument';
/** The one part without which an office file is not what it says, whatever `[Content_Types].xml` claims. */
const zipTypes: readonly ZipType[] = [
  ['word/document.xml', 'docx', 'docx', `${office}.wordprocessingml.document`],
  ['xl/workbook.xml', 'xlsx', 'xlsx', `${office}.spreadsheetml.sheet`],
  ['ppt/presentation.xml', 'other', 'pptx', `${office}.presentationml.presentation`],
];
const plainZip: Inspection = { kind: 'other', extension: 'zip', mediaType: 'application/zip', findings: [] };

/**
 * Says what a ZIP container is from its central directory alone; nothing is unpacked.
 *
 * @throws Refusal `file.unsafe` for passwords, macros, escaping paths, too many or too large entries, broken structure
 */
export async function zipContent(path: string): Promise<Inspection> {
  const names = await guardedNames(path);
  const found = zipTypes.find(([part]) => names.has(part));
  if (!found) return plainZip;
  const [, kind, extension, mediaType] = found;
  return { kind, extension, mediaType, findings: [] };
}

async function guardedNames(path: string): Promise<ReadonlySet<string>> {
  // yauzl itself refuses absolute paths, `..` (backslashes count as slashes) and entries outside the file.
  const zip = await openPromise(path, { autoClose: false }).catch((error: Error) => {
    throw broken(error);
  });
  try {
    return await readNames(zip);
  } catch (error) {
    throw error instanceof Refusal ? error : broken(error as Error);
  } finally {
    zip.close();
  }
}

async function readNames(zip: ZipFile): Promise<ReadonlySet<string>> {
  if (zip.entryCount > maxZipEntries)
    throw unsafe('zip.too-many-entries', { entries: zip.entryCount, max: maxZipEntries });
  const names = new Set<string>();
  let content = 0;
  for await (const entry of zip.eachEntry()) {
    guardEntry(entry);
    content += entry.uncompressedSize;
    if (content > maxZipContent) throw unsafe('zip.too-large-inside', { max: maxZipContent });
    names.add(entry.fileName);
  }
  return names;
}

function guardEntry(entry: Entry): void {
  if (entry.isEncrypted()) throw unsafe('zip.encrypted');
  if (/(^|\/)vbaProject\.bin$/i.test(entry.fileName)) throw unsafe('macros');
}

/** yauzl's own refusals, which differ only in their English message. */
function broken({ message }: Error): Refusal {
  if (/^(invalid characters in fileName|absolute path|invalid relative path)/.test(message)) return unsafe('zip.path');
  return unsafe(/strong encryption/.test(message) ? 'zip.encrypted' : 'zip.broken');
}
