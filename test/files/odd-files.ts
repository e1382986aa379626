import { crc32, deflateRawSync } from 'node:zlib';

/** Hand-made containers that no office program would write: the smallest bytes that show one oddity each. */

export interface ZipPart {
  readonly name: string;
  readonly content?: string | Buffer;
  /** Bit 0: encrypted. */
  readonly flags?: number;
  /** Really deflated; otherwise stored. */
  readonly deflate?: boolean;
  /** Declared size when unpacked, in bytes; absent = the true one. Stored bytes with a false size claim to be deflated. */
  readonly declaredSize?: number;
  /** The local header has no sizes: they follow the data, as programs write that do not know them before. */
  readonly streamed?: boolean;
  /** What the local header says instead of `name`. */
  readonly localName?: string;
  /** Shares the bytes of the part at this place of the list. */
  readonly sameBytesAs?: number;
  readonly crc?: number;
}

/** A ZIP whose entries claim what they are told to claim. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const [index, part] of parts.entries()) {
    const shared = part.sameBytesAs;
    const local = shared === undefined ? localEntry(part) : Buffer.alloc(0);
    offsets[index] = shared === undefined ? offset : offsets[shared]!;
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offsets[index]!, 10);
    const fields = zipFields(part, Buffer.from(part.name).length);
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, place, Buffer.from(part.name)]));
    locals.push(local);
    offset += local.length;
  }
  return Buffer.concat([...locals, ...centrals, zipEnd(parts.length, Buffer.concat(centrals).length, offset)]);
}

function localEntry(part: ZipPart): Buffer {
  const name = Buffer.from(part.localName ?? part.name);
  const fields = zipFields(part, name.length);
  const sizes = Buffer.from(fields.subarray(10, 22));
  if (part.streamed) fields.fill(0, 10, 22);
  const descriptor = part.streamed ? Buffer.concat([Buffer.from('PK\x07\x08', 'latin1'), sizes]) : Buffer.alloc(0);
  return Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, name, packed(part), descriptor]);
}

function packed({ content = '', deflate = false }: ZipPart): Buffer {
  return deflate ? deflateRawSync(content) : Buffer.from(content);
}

function zipFields(part: ZipPart, nameLength: number): Buffer {
  const { content = '', flags = 0, declaredSize, deflate = false, streamed = false } = part;
  const bytes = Buffer.from(content);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(flags | 0x800 | (streamed ? 8 : 0), 2);
  fields.writeUInt16LE(declaredSize === undefined && !deflate ? 0 : 8, 4);
  fields.writeUInt32LE(part.crc ?? crc32(bytes), 10);
  fields.writeUInt32LE(packed(part).length, 14);
  fields.writeUInt32LE(declaredSize ?? bytes.length, 18);
  fields.writeUInt16LE(nameLength, 22);
  return fields;
}

function zipEnd(entries: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const strictTypes = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const packageTypes = 'application/vnd.openxmlformats-officedocument';

export const relations = (...inside: readonly string[]): string =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside.join('')}</Relationships>`;
export const relation = (type: string, target: string, external = false): string =>
  `<Relationship Id="r1" Type="${relationTypes}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;

export interface OfficeParts {
  /** Where the main part lies, and what type it claims. */
  readonly main?: string;
  readonly mainType?: string;
  readonly mainXml?: string | Buffer;
  /** Inside `<Types>`. */
  readonly types?: string;
  readonly strict?: boolean;
  readonly parts?: readonly ZipPart[];
}

/** The parts of the smallest Word file, with what is asked for. */
export function wordParts({
  main = 'word/document.xml',
  types = '',
  strict = false,
  ...given
}: OfficeParts = {}): ZipPart[] {
  const mainType = given.mainType ?? `${packageTypes}.wordprocessingml.document.main+xml`;
  const root = relations(
    `<Relationship Id="r1" Type="${strict ? strictTypes : relationTypes}/officeDocument" Target="/${main}"/>`,
  );
  const mainXml = given.mainXml ?? '<?xml version="1.0"?><w:document xmlns:w="w"><w:body/></w:document>';
  return [
    {
      name: '[Content_Types].xml',
      content: `<?xml version="1.0"?><Types><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/${main}" ContentType="${mainType}"/>${types}</Types>`,
    },
    { name: '_rels/.rels', content: root },
    { name: main, content: mainXml, deflate: true },
    ...(given.parts ?? []),
  ];
}

/** A workbook around these parts of `xl/`. */
export const workbookParts = (parts: readonly ZipPart[]): ZipPart[] => [
  {
    name: '[Content_Types].xml',
    content: `<Types><Override PartName="/xl/workbook.xml" ContentType="${packageTypes}.spreadsheetml.sheet.main+xml"/></Types>`,
  },
  { name: '_rels/.rels', content: relations(relation('officeDocument', 'xl/workbook.xml')) },
  ...parts,
];

/** A Compound File whose directory (as many sectors as it needs, chained) holds these names and nothing else [MS-CFB]. */
export function compoundOf(names: readonly string[]): Buffer {
  const sectors = Math.ceil(names.length / 4);
  const file = Buffer.alloc(512 * (2 + sectors));
  file.write('d0cf11e0a1b11ae1', 0, 'hex');
  file.writeUInt16LE(9, 0x1e); // sectors of 512 bytes
  file.writeUInt32LE(1, 0x30); // the directory starts in sector 1
  file.fill(0xff, 0x4c, 512);
  file.writeUInt32LE(0, 0x4c); // the sector table is sector 0
  file.fill(0xff, 512, 1024);
  for (let sector = 1; sector <= sectors; sector += 1) {
    file.writeUInt32LE(sector === sectors ? 0xfffffffe : sector + 1, 512 + sector * 4);
  }
  for (const [index, name] of names.entries()) {
    const at = 1024 + index * 128;
    file.write(name, at, 'utf16le');
    file.writeUInt16LE(name.length * 2 + 2, at + 64);
  }
  return file;
}
