import type { Finding, FileKind, Inspection } from './inspection.ts';
import type { InspectionLimits } from './limits.ts';
import { contentTypesPart, readOfficePackage } from './zip/office-package.ts';
import { withZipParts } from './zip/zip-parts.ts';

type ZipType = readonly [type: RegExp, kind: FileKind, extension: string, mediaType: string];
const office = 'application/vnd.openxmlformats-officedocument';
const zipTypes: readonly ZipType[] = [
  [/wordprocessingml/, 'docx', 'docx', `${office}.wordprocessingml.document`],
  [/spreadsheetml/, 'xlsx', 'xlsx', `${office}.spreadsheetml.sheet`],
  [/presentationml/, 'other', 'pptx', `${office}.presentationml.presentation`],
];
const plainZip: Inspection = { kind: 'other', extension: 'zip', mediaType: 'application/zip', findings: [] };

/**
 * Says what a ZIP container is. Office files are unpacked once, in memory and within limits, and judged part by part; the main part is found
 * by the package's own relations, so it may have any name, and must be there, whatever `[Content_Types].xml` claims.
 *
 * @throws Refusal `file.unsafe`
 */
export async function zipContent(path: string, limits: InspectionLimits): Promise<Inspection> {
  return withZipParts(path, limits, async (parts) => {
    const isPackage = parts.names.some((name) => name.toLowerCase() === contentTypesPart);
    if (!isPackage) return plainZip;
    const { mainType, findings } = await readOfficePackage(parts);
    return inspectionOf(mainType, findings);
  });
}

function inspectionOf(mainType: string | undefined, findings: readonly Finding[]): Inspection {
  const found = zipTypes.find(([type]) => mainType !== undefined && type.test(mainType));
  if (!found) return plainZip;
  const [, kind, extension, mediaType] = found;
  return { kind, extension, mediaType, findings };
}
