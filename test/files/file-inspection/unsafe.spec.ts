import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { type FileForm } from '../../../src/files/file-inspection/accepted-kinds.ts';
import { inspectFile } from '../../../src/files/file-inspection/inspect-file.ts';
import type { Inspection } from '../../../src/files/file-inspection/inspection.ts';
import { type InspectionLimits, usualLimits } from '../../../src/files/file-inspection/limits.ts';
import { compoundOf, wordParts, type ZipPart, zipOf } from '../odd-files.ts';
import { refusalOf, scratchDirectory } from '../scratch.ts';

const scratch = scratchDirectory();
const mega = 1024 * 1024;

/** Writes `content` under a name that says nothing and inspects it as a Word file. */
async function inspect(
  content: Buffer | string,
  limits: Partial<InspectionLimits> = {},
  form: FileForm = 'WORD',
): Promise<Inspection> {
  await writeFile(scratch.path('content'), content);
  return inspectFile(scratch.path('content'), { declaredName: 'a.docx', form }, { ...usualLimits, ...limits });
}
const reasonOf = async (content: Buffer | string, limits: Partial<InspectionLimits> = {}) => {
  const { code, facts } = await refusalOf(inspect(content, limits));
  return [code, facts.reason];
};
const word = (...parts: ZipPart[]) => zipOf(wordParts({ parts }));

describe('a container is refused for', () => {
  it.each<[string, Buffer, string]>([
    ['a password', word({ name: 'a', flags: 1, declaredSize: 10 }), 'zip.encrypted'],
    ['strong encryption', word({ name: 'a', flags: 0x41 }), 'zip.encrypted'],
    ['a path out of the archive', word({ name: '../../etc/cron.d/x' }), 'zip.path'],
    ['a path out by backslashes', word({ name: '..\\x' }), 'zip.path'],
    ['an absolute path', word({ name: '/etc/passwd' }), 'zip.path'],
    ['a drive', word({ name: 'C:/x' }), 'zip.path'],
    ['two parts of one name', word({ name: 'word/a.xml' }, { name: 'word/a.xml' }), 'zip.duplicate'],
    [
      'two parts whose names differ in letter case',
      word({ name: 'word/a.xml' }, { name: 'WORD/A.xml' }),
      'zip.duplicate',
    ],
    [
      'two parts that share their bytes',
      word({ name: 'a', content: 'x' }, { name: 'a', sameBytesAs: 3 }),
      'zip.duplicate',
    ],
    [
      'a name in the local header that the directory does not know',
      word({ name: 'word/media/a.png', localName: 'word/vbaProject1', content: 'x' }),
      'zip.broken',
    ],
    ['bytes that are not those its directory has the sum of', word({ name: 'a', content: 'x', crc: 1 }), 'zip.broken'],
    [
      'a part that unpacks to less than it declares',
      word({ name: 'a', content: 'xxxx', deflate: true, declaredSize: 9 }),
      'zip.broken',
    ],
    [
      'a part that unpacks to more than it declares',
      word({ name: 'a', content: 'x'.repeat(9), deflate: true, declaredSize: 4 }),
      'zip.broken',
    ],
    ['a cut end', word().subarray(0, -30), 'zip.broken'],
    ['bytes before its first part', Buffer.concat([Buffer.from('PK\x03\x04junk', 'latin1'), word()]), 'zip.broken'],
    ['a PDF in its first kilobyte', zipOf([{ name: 'a', content: '%PDF-1.7' }, ...wordParts()]), 'polyglot'],
    ['a packing of 1,000 : 1', word({ name: 'a', content: Buffer.alloc(8 * mega), deflate: true }), 'zip.bomb'],
    ['a declared packing of 1,000 : 1', word({ name: 'a', content: 'x', declaredSize: 8 * mega }), 'zip.bomb'],
  ])('%s', async (_, content, reason) => {
    expect(await reasonOf(content)).toEqual(['file.unsafe', reason]);
  });

  it('a part inside of another', async () => {
    const inner = { name: 'b', content: 'inner' };
    const content = word({ name: 'a', content: zipOf([inner]) }, inner);
    const last = content.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'));
    content.writeUInt32LE(content.indexOf('inner') - 31, last + 42); // the local header within the bytes of «a»
    expect(await reasonOf(content)).toEqual(['file.unsafe', 'zip.overlap']);
  });

  it('more bytes inside than allowed, counted while unpacking', async () => {
    const noise = Buffer.from(Array.from({ length: 3000 }, (_, n) => (n * n) % 251));
    const content = word({ name: 'a', content: noise, deflate: true }, { name: 'b', content: noise, deflate: true });
    const inside = (await inspect(content)).kind;
    expect(inside).toBe('docx');
    expect(await reasonOf(content, { maxUnzippedBytes: 6000 })).toEqual(['file.unsafe', 'zip.too-large-inside']);
  });

  it('one part more than allowed', async () => {
    const many = (count: number) => word(...Array.from({ length: count - 3 }, (_, n) => ({ name: `${n}` })));
    expect((await inspect(many(2000))).kind).toBe('docx');
    expect(await reasonOf(many(2001))).toEqual(['file.unsafe', 'zip.too-many-entries']);
  });
});

describe('a Compound File is refused for', () => {
  it.each<[string, string[], string]>([
    ['a password around an Office file', ['Root Entry', 'EncryptionInfo', 'EncryptedPackage'], 'zip.encrypted'],
    ['macros in an old Word file', ['Root Entry', 'WordDocument', 'Macros'], 'macros'],
    ['macros in an old workbook', ['Root Entry', 'Workbook', '_VBA_PROJECT_CUR'], 'macros'],
  ])('%s', async (_, names, reason) => {
    expect(await reasonOf(compoundOf(names))).toEqual(['file.unsafe', reason]);
  });
});

describe('an image is refused for', () => {
  const plain = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#fff' }, limitInputPixels: false })
      .png()
      .toBuffer();

  it('more than 100 million pixels, however small its file', async () => {
    const refusal = await refusalOf(inspect(await plain(10_001, 10_000), {}, 'SCAN'));
    expect([refusal.code, refusal.facts]).toEqual([
      'file.unsafe',
      { reason: 'image.too-many-pixels', width: 10_001, height: 10_000, maxPixels: 100_000_000 },
    ]);
  });

  it('one row more than the setting allows', async () => {
    expect((await inspect(await plain(100, 100), { maxPixels: 10_000 }, 'SCAN')).kind).toBe('png');
    const refusal = await refusalOf(inspect(await plain(100, 101), { maxPixels: 10_000 }, 'SCAN'));
    expect(refusal.facts.reason).toBe('image.too-many-pixels');
  });

  it.each<[string, (photo: Buffer) => Buffer]>([
    ['a ZIP behind it', (photo) => Buffer.concat([photo, word()])],
    [
      'a PDF in its comment',
      (photo) => Buffer.concat([photo.subarray(0, 33), Buffer.from('%PDF-1.7 '), photo.subarray(33)]),
    ],
  ])('%s', async (_, make) => {
    const refusal = await refusalOf(inspect(make(await plain(10, 10)), {}, 'SCAN'));
    expect([refusal.code, refusal.facts.reason]).toEqual(['file.unsafe', 'polyglot']);
  });
});

it.each<[string, FileForm]>([
  ['a web page with a PDF in it', 'SCAN'],
  ['a script with a PDF in it', 'SCAN'],
])('%s is refused', async (name, form) => {
  const before = name.startsWith('a web') ? '<html><script>alert(1)</script>' : '#!/bin/sh\nexit\n';
  const refusal = await refusalOf(inspect(`${before}%PDF-1.7\n%%EOF`, {}, form));
  expect([refusal.code, refusal.facts.reason]).toEqual(['file.unsafe', 'polyglot']);
});
