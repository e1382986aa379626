import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { PDFDocument } from 'pdf-lib';
import { inspectFile } from '../../../src/files/file-inspection/inspect-file.ts';
import { type InspectionLimits, usualLimits } from '../../../src/files/file-inspection/limits.ts';
import { wordParts, zipOf } from '../odd-files.ts';
import { refusalOf, samples, scratchDirectory } from '../scratch.ts';

const scratch = scratchDirectory();
const odd = (name: string) => join(samples, 'files', name);
const honest = readFileSync(odd('tuyen-tinh.pdf'), 'latin1');

async function inspect(content: Buffer | string, limits: Partial<InspectionLimits> = {}) {
  await writeFile(scratch.path('content'), typeof content === 'string' ? Buffer.from(content, 'latin1') : content);
  return inspectFile(scratch.path('content'), { declaredName: 'a.pdf', form: 'SCAN' }, { ...usualLimits, ...limits });
}
async function reasonOf(content: Buffer | string, limits: Partial<InspectionLimits> = {}) {
  const { code, facts } = await refusalOf(inspect(content, limits));
  return [code, facts.reason];
}

/** A page with one more object, which the catalogue opens. */
const withObject = (body: string): string =>
  `%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/OpenAction 4 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>\nendobj\n4 0 obj\n${body}\nendobj\ntrailer\n<</Root 1 0 R/Size 5>>\nstartxref\n0\n%%EOF\n`;
const stream = (dictionary: string, data: Buffer): string =>
  `<<${dictionary}/Length ${data.length}>>\nstream\n${data.toString('latin1')}\nendstream`;
const packed = (objects: string, dictionary = '/Type/ObjStm/N 1/First 4/Filter/FlateDecode'): string =>
  withObject(stream(dictionary, deflateSync(Buffer.from(`9 0 ${objects}`))));
const script = '<</S/JavaScript/JS(app.alert\\(1\\))>>';

describe('a PDF is refused for', () => {
  it.each<[string, string | Buffer, string]>([
    ['a script', withObject(script), 'pdf.scripts'],
    ['a script whose name is spelled in digits', withObject('<</S/J#61v#61Script/JS(1)>>'), 'pdf.scripts'],
    [
      'a script whose every letter is spelled in digits',
      withObject('<</S/#4a#61#76#61#53#63#72#69#70#74/#4A#53(1)>>'),
      'pdf.scripts',
    ],
    ['a script by its text alone', withObject('<</JS (1)>>'), 'pdf.scripts'],
    ['a script packed into an object stream', packed(script), 'pdf.scripts'],
    ['a script by its text alone, packed', packed('<</JS(1)>>'), 'pdf.scripts'],
    [
      'a script in a stream that does not say it holds objects',
      packed(script, '/N 1/First 4/Filter/FlateDecode'),
      'pdf.scripts',
    ],
    [
      'a script in an object stream whose type is spelled in digits',
      packed(script, '/Type/Obj#53tm/Filter[/FlateDecode]'),
      'pdf.scripts',
    ],
    [
      'a script in an object stream whose dictionary pretends to end before',
      packed(script, '/Type/ObjStm/A(endobj)/Filter/FlateDecode'),
      'pdf.scripts',
    ],
    [
      'a script hidden in the data of another stream',
      withObject(stream('', Buffer.from(`9 0 obj ${script} endobj`))),
      'pdf.scripts',
    ],
    ['a form with scripts of its own', withObject('<</AcroForm<</XFA 9 0 R>>>>'), 'pdf.scripts'],
    ['an action that opens a program', withObject('<</S/Launch/F(calc.exe)>>'), 'pdf.actions'],
    ['an action that sends data away', withObject('<</S/SubmitForm/F(http://a.example)>>'), 'pdf.actions'],
    ['an embedded file', withObject('<</Names<</EmbeddedFiles 9 0 R>>>>'), 'pdf.embedded-files'],
    ['an attached file', withObject('<</Subtype/FileAttachment>>'), 'pdf.embedded-files'],
    ['a film', withObject('<</Subtype/RichMedia>>'), 'pdf.media'],
    [
      'an object stream packed in a way nobody does',
      packed(script, '/Type/ObjStm/Filter[/ASCIIHexDecode/FlateDecode]'),
      'pdf.broken',
    ],
    [
      'an object stream that does not unpack',
      withObject(stream('/Type/ObjStm/Filter/FlateDecode', Buffer.from('noise'))),
      'pdf.broken',
    ],
    ['a ZIP behind it', Buffer.concat([Buffer.from(honest, 'latin1'), zipOf(wordParts())]), 'polyglot'],
    ['an end that is missing', honest.slice(0, honest.length - 200), 'pdf.truncated'],
    ['a header and nothing more', '%PDF-1.7\n', 'pdf.truncated'],
  ])('%s', async (_, content, reason) => {
    expect(await reasonOf(content)).toEqual(['file.unsafe', reason]);
  });

  it.each([
    ['a password', 'co-mat-khau.pdf'],
    ['an owner’s lock, for nobody can look inside', 'khoa-quyen.pdf'],
  ])('%s', async (_, name) => {
    const refusal = await refusalOf(inspectFile(odd(name), { declaredName: 'a.pdf', form: 'SCAN' }));
    expect([refusal.code, refusal.facts.reason]).toEqual(['file.unsafe', 'pdf.encrypted']);
  });

  it('a password named in a cross-reference stream', async () => {
    const bytes = await readFile(odd('co-mat-khau.pdf'), 'latin1');
    const body = bytes.slice(0, bytes.lastIndexOf('xref\n', bytes.lastIndexOf('startxref') - 1));
    const reference = `${body}99 0 obj\n<</Type/XRef/Encrypt 14 0 R>>\nstream\n\nendstream endobj\nstartxref\n${body.length}\n%%EOF`;
    expect(await reasonOf(reference)).toEqual(['file.unsafe', 'pdf.encrypted']);
  });

  it('objects that swell beyond the limit, counted over all streams', async () => {
    const objects = `<<>>${' '.repeat(50_000)}`;
    expect((await inspect(packed(objects), { maxUnzippedBytes: 60_000 })).kind).toBe('pdf');
    expect(await reasonOf(packed(objects), { maxUnzippedBytes: 40_000 })).toEqual(['file.unsafe', 'pdf.bomb']);
  });

  it('one page more than allowed', async () => {
    const of = async (pages: number) => {
      const document = await PDFDocument.create();
      for (let page = 0; page < pages; page += 1) document.addPage();
      return Buffer.from(await document.save());
    };
    expect((await inspect(await of(500))).pages).toBe(500);
    expect(await reasonOf(await of(501))).toEqual(['file.unsafe', 'pdf.too-many-pages']);
  });
});

describe('an honest PDF is taken', () => {
  it.each(['tuyen-tinh.pdf', 'object-stream.pdf', 'pdf-2.0.pdf', 'da-ky-so.pdf'])('%s', async (name) => {
    const { kind, pages, findings } = await inspectFile(odd(name), { declaredName: name, form: 'SCAN' });
    expect({ kind, pages, findings }).toEqual({ kind: 'pdf', pages: 1, findings: [] });
  });

  it.each<[string, string]>([
    ['that opens at a page', withObject('[3 0 R/Fit]')],
    ['with a link to the web', withObject('<</S/URI/URI(https://a.example)>>')],
    [
      'that was signed',
      withObject(
        `<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/ByteRange[0 100 200 50]/Contents<${'3082'.padEnd(400, '0')}>/M(D:20260317080000+07'00')>>`,
      ),
    ],
    ['with blanks behind its end', `${withObject('null')}${'\r\n'.repeat(40_000)}`],
    ['with a mark of byte order before it', `\u00ef\u00bb\u00bf${withObject('null')}`],
    ['whose text speaks of scripts', withObject('(JavaScript, Launch, EmbeddedFiles)')],
  ])('%s', async (_, content) => {
    const { kind, pages, findings } = await inspect(content);
    expect({ kind, pages, findings }).toEqual({ kind: 'pdf', pages: 1, findings: [] });
  });
});
