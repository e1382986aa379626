import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { type FileForm } from '../../../src/files/file-inspection/accepted-kinds.ts';
import { inspectFile } from '../../../src/files/file-inspection/inspect-file.ts';
import type { Inspection } from '../../../src/files/file-inspection/inspection.ts';
import { compoundOf, type ZipPart, zipOf } from '../odd-files.ts';
import { refusalOf, samples, scratchDirectory } from '../scratch.ts';

const scratch = scratchDirectory();
const odd = (name: string) => join(samples, 'files', name);

/** Writes `content` under a name that says nothing and inspects it as if it had been called `declaredName`. */
async function inspect(content: Buffer | string, declaredName: string, form?: FileForm): Promise<Inspection> {
  await writeFile(scratch.path('content'), content);
  return inspectFile(scratch.path('content'), { declaredName, ...(form && { form }) });
}

describe('what is unsafe', () => {
  const word: ZipPart = { name: 'word/document.xml' };
  it.each<[string, Buffer, string]>([
    ['a password on a ZIP', zipOf([{ ...word, flags: 1, declaredSize: 10 }]), 'zip.encrypted'],
    ['strong encryption of a ZIP', zipOf([{ ...word, flags: 0x41 }]), 'zip.encrypted'],
    ['a macro', zipOf([word, { name: 'word/vbaProject.bin' }]), 'macros'],
    ['a path out of the archive', zipOf([word, { name: '../../etc/cron.d/x' }]), 'zip.path'],
    ['a path out by backslashes', zipOf([word, { name: '..\\x' }]), 'zip.path'],
    ['an absolute path', zipOf([word, { name: '/etc/passwd' }]), 'zip.path'],
    ['a drive', zipOf([word, { name: 'C:/x' }]), 'zip.path'],
    [
      'more than 2,000 entries',
      zipOf([word, ...Array.from({ length: 2000 }, (_, n) => ({ name: `${n}` }))]),
      'zip.too-many-entries',
    ],
    [
      'more than 200 MB inside',
      zipOf([word, { name: 'a', declaredSize: 150e6 }, { name: 'b', declaredSize: 60e6 }]),
      'zip.too-large-inside',
    ],
    ['a ZIP without its end', zipOf([word]).subarray(0, 40), 'zip.broken'],
    [
      'an Office file with a password',
      compoundOf(['Root Entry', 'EncryptionInfo', 'EncryptedPackage']),
      'zip.encrypted',
    ],
    ['an old Word file with macros', compoundOf(['Root Entry', 'WordDocument', 'Macros']), 'macros'],
  ])('%s', async (_, content, reason) => {
    const refusal = await refusalOf(inspect(content, 'a.docx', 'WORD'));
    expect([refusal.code, refusal.facts.reason]).toEqual(['file.unsafe', reason]);
  });

  it('takes a ZIP that stands exactly at both limits', async () => {
    const parts = Array.from({ length: 1998 }, (_, n) => ({ name: `${n}` }));
    const content = zipOf([word, { name: 'large', declaredSize: 200 * 1024 * 1024 }, ...parts]);
    expect((await inspect(content, 'a.docx', 'WORD')).kind).toBe('docx');
  });

  it('a PDF with a password', async () => {
    const refusal = await refusalOf(inspectFile(odd('co-mat-khau.pdf'), { declaredName: 'a.pdf', form: 'SCAN' }));
    expect([refusal.code, refusal.facts.reason]).toEqual(['file.unsafe', 'pdf.encrypted']);
  });

  it('a PDF with a password whose cross-reference is a stream', async () => {
    const bytes = await readFile(odd('co-mat-khau.pdf'), 'latin1');
    const body = bytes.slice(0, bytes.lastIndexOf('xref\n', bytes.lastIndexOf('startxref') - 1));
    const stream = `${body}99 0 obj\n<</Type/XRef/Encrypt 14 0 R>>\nstream\n\nendstream endobj\nstartxref\n${body.length}\n%%EOF`;
    expect((await refusalOf(inspect(Buffer.from(stream, 'latin1'), 'a.pdf'))).facts.reason).toBe('pdf.encrypted');
  });

  it('an image of more than 100 million pixels, however small its file', async () => {
    const bomb = await sharp({
      create: { width: 10001, height: 10000, channels: 3, background: '#fff' },
      limitInputPixels: false,
    })
      .png()
      .toBuffer();
    const refusal = await refusalOf(inspect(bomb, 'a.png', 'SCAN'));
    expect([refusal.code, refusal.facts]).toEqual([
      'file.unsafe',
      { reason: 'image.too-many-pixels', width: 10001, height: 10000, maxPixels: 100_000_000 },
    ]);
  });
});
