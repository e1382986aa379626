import type { Finding } from '../inspection.ts';
import { unsafe } from '../unsafe.ts';
import { judgeRelations, relationsOf } from './office-relations.ts';
import { attributesOf, rootOf } from './xml-tags.ts';
import { XmlPart } from './xml-part.ts';
import type { PartReader, ZipParts } from './zip-parts.ts';

/** What an office file declares itself to be, and what people should know about it. */
export interface OfficePackage {
  /** Content type of the main part; undefined when there is none, or it is not what it says. */
  readonly mainType: string | undefined;
  readonly findings: readonly Finding[];
}

/** Characters kept of lists (content types, relations) and of the beginning of every other part. */
const longestList = 4 * 1024 * 1024;
const beginning = 4096;
export const contentTypesPart = '[content_types].xml';
const isList = (name: string) => name === contentTypesPart || name.endsWith('.rels');
const roots: readonly (readonly [type: RegExp, root: string])[] = [
  [/wordprocessingml\.(document|template)\.main\+xml$/, 'document'],
  [/spreadsheetml\.(sheet|template)\.main\+xml$/, 'workbook'],
  [/presentationml\.(presentation|slideshow|template)\.main\+xml$/, 'presentation'],
];

/**
 * Unpacks an Open Packaging container once and judges its parts, types and relations, transitional or strict (ISO/IEC 29500).
 *
 * @throws Refusal `file.unsafe`
 */
export async function readOfficePackage(parts: ZipParts): Promise<OfficePackage> {
  parts.names.forEach(requireHarmlessName);
  const texts = new Map<string, XmlPart>();
  await parts.readAll((original): PartReader => {
    const name = original.toLowerCase();
    const part = new XmlPart(isList(name) ? longestList : beginning);
    texts.set(name, part);
    return /\/embeddings\//.test(name) ? watchingEmbedded(part) : part;
  });
  for (const [name, { isWhole }] of texts) if (isList(name) && !isWhole) throw unsafe('zip.broken');
  const typeOf = contentTypes(texts.get(contentTypesPart)?.text ?? '');
  const findings = [...texts].flatMap(([name, { text }]) =>
    name.endsWith('.rels') ? judgeRelations(sourceOf(name), relationsOf(text)) : [],
  );
  return { mainType: mainType(texts, typeOf), findings: findings.slice(0, 1) };
}

function requireHarmlessName(original: string): void {
  const name = original.toLowerCase();
  if (/(^|\/)vba(project|data)[^/]*\.(bin|xml)$/.test(name)) throw unsafe('macros');
  if (/(^|\/)activex\//.test(name)) throw unsafe('office.active-x');
  if (/(^|\/)embeddings\/[^/]+$/.test(name) && !name.endsWith('.xlsx')) throw unsafe('office.embedded');
}

/** The figures of a chart come as a workbook of their own, whose directory names its parts in plain letters. */
function watchingEmbedded(part: XmlPart): PartReader {
  let before = '';
  return {
    chunk: (bytes) => {
      const seen = before + bytes.toString('latin1');
      if (/vbaProject|oleObject|activeX/i.test(seen)) throw unsafe('office.embedded');
      before = seen.slice(-16);
      part.chunk(bytes);
    },
    end: () => part.end(),
  };
}

/** @throws Refusal `file.unsafe` for types that only macros, ActiveX and OLE have, whatever the parts are called */
function contentTypes(xml: string): (part: string) => string | undefined {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  for (const attributes of attributesOf(xml, 'Default')) note(defaults, attributes, 'Extension');
  for (const attributes of attributesOf(xml, 'Override')) note(overrides, attributes, 'PartName');
  return (part) => overrides.get(`/${part}`) ?? defaults.get(part.split('.').at(-1)!);
}

function note(types: Map<string, string>, attributes: ReadonlyMap<string, string>, key: string): void {
  const type = attributes.get('ContentType') ?? '';
  if (/macroEnabled|vbaProject|vbaData/i.test(type)) throw unsafe('macros');
  if (/activeX/i.test(type)) throw unsafe('office.active-x');
  const isDefault = key === 'Extension'; // programs list the types of extensions that no part has
  if (/oleObject/i.test(type) && !isDefault) throw unsafe('office.embedded');
  types.set((attributes.get(key) ?? '').toLowerCase(), type);
}

/** `word/_rels/document.xml.rels` → `word/document.xml` */
const sourceOf = (rels: string): string => `/${rels.replace(/_rels\/([^/]*)\.rels$/, '$1')}`;

/** The part that the package itself points to, when its document element is what its type says. */
function mainType(
  texts: ReadonlyMap<string, XmlPart>,
  typeOf: (part: string) => string | undefined,
): string | undefined {
  const relations = relationsOf(texts.get('_rels/.rels')?.text ?? '');
  const target = relations.find(({ type, external }) => type === 'officeDocument' && !external)?.target;
  const name = target?.replace(/^(\.?\/)+/, '').toLowerCase();
  const type = name === undefined ? undefined : typeOf(name);
  const root = roots.find(([shape]) => type && shape.test(type))?.[1];
  const text = name === undefined ? undefined : texts.get(name)?.text;
  return root && text && rootOf(text) === root ? type : undefined;
}
