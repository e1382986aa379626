import { readdirSync, readFileSync } from 'node:fs';
import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { type FileForm, acceptFor } from '../../../src/files/file-inspection/accepted-kinds.ts';
import { inspectFile } from '../../../src/files/file-inspection/inspect-file.ts';
import type { Inspection } from '../../../src/files/file-inspection/inspection.ts';
import { compoundOf, zipOf } from '../odd-files.ts';
import { refusalOf, samples, scratchDirectory } from '../scratch.ts';

const scratch = scratchDirectory();
const dossier = (name: string) => join(samples, 'dossiers', name);
const odd = (name: string) => join(samples, 'files', name);

/** Writes `content` under a name that says nothing and inspects it as if it had been called `declaredName`. */
async function inspect(content: Buffer | string, declaredName: string, form?: FileForm): Promise<Inspection> {
  await writeFile(scratch.path('content'), content);
  return inspectFile(scratch.path('content'), { declaredName, ...(form && { form }) });
}
const codes = ({ findings }: Inspection) => findings.map(({ code, severity }) => `${severity} ${code}`);
const docxMedia = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const xlsxMedia = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

describe('the sample dossiers', () => {
  const documents = readdirSync(join(samples, 'dossiers')).flatMap((unit) => {
    const expected = JSON.parse(readFileSync(dossier(`${unit}/expected.json`), 'utf8'));
    return expected.documents.map(
      ({ file, form }: { file: string; form: FileForm }) => [`${unit}/${file}`, form] as const,
    );
  });

  it.each(documents)('%s is what it says and can be used as %s', async (file: string, form: FileForm) => {
    const inspection = await inspectFile(dossier(file), { declaredName: file, form });
    const extension = file.slice(file.lastIndexOf('.') + 1);
    expect([inspection.kind, inspection.extension]).toEqual([extension, extension]);
    expect(codes(inspection)).toEqual(extension === 'jpg' ? ['warning image.low-resolution'] : []);
  });

  it.each([
    ['vp/to-trinh-va-bien-ban.scan.pdf', { pages: 6, mediaType: 'application/pdf' }],
    ['mttq/bien-ban.scan.pdf', { pages: 2, mediaType: 'application/pdf' }],
    ['vp/bao-cao-08-tap-the.scan.png', { width: 1654, height: 2339, mediaType: 'image/png' }],
    ['vp/to-trinh.docx', { mediaType: docxMedia }],
  ])('%s is measured', async (file, facts) => {
    const { kind, extension, findings, ...measured } = await inspectFile(dossier(file), { declaredName: file });
    expect(measured).toEqual(facts);
  });

  it('measures a photo upright, as its EXIF says, and tells its true resolution', async () => {
    const inspection = await inspectFile(dossier('vp/bao-cao-08-dam-thuy-linh.scan.jpg'), { declaredName: 'a.jpg' });
    expect([inspection.width, inspection.height]).toEqual([1075, 1521]);
    expect(inspection.findings[0]?.detail).toMatch(/^Ảnh chỉ khoảng 130 dpi trên khổ A4 \(nên từ 150 dpi\)/);
  });
});

describe('type by content, never by name', () => {
  it.each([
    ['lists/01-tbc05-mau-chuan.xlsx', { kind: 'xlsx', extension: 'xlsx', mediaType: xlsxMedia }],
    ['lists/06-bchqs.xls', { kind: 'other', extension: 'xls', mediaType: 'application/vnd.ms-excel' }],
    ['lists/07-cax-utf8-bom.csv', { kind: 'csv', extension: 'csv', mediaType: 'text/csv' }],
    ['lists/08-hccb-windows-1258.csv', { kind: 'csv', extension: 'csv', mediaType: 'text/csv' }],
    ['lists/09-dtn-tcvn3.csv', { kind: 'csv', extension: 'csv', mediaType: 'text/csv' }],
    ['election-results.csv', { kind: 'csv', extension: 'csv', mediaType: 'text/csv' }],
    ['README.md', { kind: 'other', extension: 'txt', mediaType: 'text/plain' }],
    ['files/anh-chup-xoay.heic', { kind: 'heic', extension: 'heic', mediaType: 'image/heic', width: 420, height: 594 }],
    ['files/van-ban-cu.doc', { kind: 'doc', extension: 'doc', mediaType: 'application/msword' }],
  ])('%s', async (file, facts) => {
    const { findings, ...found } = await inspectFile(join(samples, file), { declaredName: 'x' });
    expect(found).toEqual(facts);
  });

  it.each<[string, Buffer, object]>([
    ['an empty ZIP', zipOf([]), { kind: 'other', extension: 'zip', mediaType: 'application/zip' }],
    [
      'a ZIP of papers',
      zipOf([{ name: 'to-trinh.pdf' }]),
      { kind: 'other', extension: 'zip', mediaType: 'application/zip' },
    ],
    [
      'a ZIP that only claims to be Word',
      zipOf([
        { name: '[Content_Types].xml', content: `<Types><Override ContentType="${docxMedia}.main+xml"/></Types>` },
      ]),
      { kind: 'other', extension: 'zip', mediaType: 'application/zip' },
    ],
    [
      'a program',
      Buffer.from('MZ\x90\x00'.padEnd(200, '\x00'), 'latin1'),
      { kind: 'other', extension: 'exe', mediaType: 'application/x-msdownload' },
    ],
    [
      'a web page',
      Buffer.from('<!DOCTYPE html><script>1</script>'),
      { kind: 'other', extension: 'html', mediaType: 'text/html' },
    ],
    [
      'noise',
      Buffer.from([0, 1, 2, 3, 250, 251]),
      { kind: 'other', extension: '', mediaType: 'application/octet-stream' },
    ],
    [
      'a Compound File of nothing known',
      compoundOf(['Root Entry', 'Something']),
      { kind: 'other', extension: 'cfb', mediaType: 'application/octet-stream' },
    ],
    [
      'a cut Compound File',
      compoundOf(['Root Entry']).subarray(0, 100),
      { kind: 'other', extension: 'cfb', mediaType: 'application/octet-stream' },
    ],
    [
      'a spreadsheet as UTF-16',
      Buffer.from('\ufeffHọ tên\tChức vụ\nLinh\tChuyên viên\n', 'utf16le'),
      { kind: 'csv', extension: 'csv', mediaType: 'text/csv' },
    ],
  ])('%s', async (_, content, facts) => {
    const { findings, ...found } = await inspect(content, 'to-trinh.docx');
    expect(found).toEqual(facts);
  });

  it('finds the name of a Word document beyond the first sector of the directory', async () => {
    const names = ['Root Entry', ...Array.from({ length: 11 }, (_, index) => `Part ${index}`), 'WordDocument'];
    expect((await inspect(compoundOf(names), 'a.doc')).kind).toBe('doc');
  });

  it('does not run in circles in a directory that leads back to itself', async () => {
    const file = compoundOf(['Root Entry', 'a', 'b', 'c', 'd']);
    file.writeUInt32LE(1, 512 + 4);
    expect((await inspect(file, 'a.doc')).kind).toBe('other');
  });
});

describe('a name that says something else', () => {
  it('is shown when a PDF is called Word', async () => {
    const inspection = await inspectFile(dossier('cax/bien-ban.scan.pdf'), {
      declaredName: 'Biên bản.docx',
      form: 'SCAN',
    });
    expect(inspection.findings).toEqual([
      {
        code: 'name.extension-differs',
        severity: 'warning',
        detail:
          'Tên tệp có đuôi .docx nhưng nội dung là tệp PDF. Hãy kiểm tra có gửi nhầm tệp không, rồi đổi đuôi thành .pdf.',
      },
    ]);
  });

  it.each([
    ['bien-ban', ['info name.extension-missing']],
    ['bien-ban.PDF', []],
    ['bien-ban.pdf.exe', ['warning name.extension-differs']],
  ])('«%s» of a PDF gives %j', async (declaredName, found) => {
    expect(codes(await inspectFile(dossier('cax/bien-ban.scan.pdf'), { declaredName }))).toEqual(found);
  });

  it('knows that jpeg is jpg and heif is heic', async () => {
    const photo = dossier('vp/bao-cao-08-dam-thuy-linh.scan.jpg');
    expect(codes(await inspectFile(photo, { declaredName: 'a.JPEG' }))).toEqual(['warning image.low-resolution']);
    expect(codes(await inspectFile(odd('anh-chup-xoay.heic'), { declaredName: 'a.heif' }))).toEqual([
      'warning image.low-resolution',
    ]);
  });
});

describe('what each form accepts', () => {
  it('is the whole table', () => {
    expect({ SCAN: acceptFor('SCAN'), WORD: acceptFor('WORD') }).toEqual({
      SCAN: ['pdf', 'jpg', 'png', 'heic'],
      WORD: ['docx', 'doc'],
    });
  });

  it('takes an old Word file with a warning that says what to do', async () => {
    const inspection = await inspectFile(odd('van-ban-cu.doc'), { declaredName: 'to-trinh.doc', form: 'WORD' });
    expect(inspection.findings).toEqual([
      {
        code: 'word.old-format',
        severity: 'warning',
        detail: 'Tệp Word định dạng cũ (.doc). Nên mở bằng Word, lưu lại dạng .docx rồi gửi bản mới.',
      },
    ]);
  });

  it.each<[string, FileForm, string]>([
    [
      'dossiers/cax/bien-ban.docx',
      'SCAN',
      'Nội dung tệp là tệp Word (.docx), không dùng làm bản quét được. Ô này nhận: PDF hoặc ảnh JPG, PNG, HEIC.',
    ],
    [
      'dossiers/cax/bien-ban.scan.pdf',
      'WORD',
      'Nội dung tệp là tệp PDF, không dùng làm bản Word được. Ô này nhận: Word .docx (tệp .doc cũ nhận kèm lưu ý).',
    ],
    ['dossiers/vp/bao-cao-08-tap-the.scan.png', 'WORD', 'Nội dung tệp là ảnh PNG, không dùng làm bản Word được.'],
    ['lists/01-tbc05-mau-chuan.xlsx', 'WORD', 'Nội dung tệp là bảng tính Excel (.xlsx), không dùng làm bản Word được.'],
    ['lists/06-bchqs.xls', 'SCAN', 'Nội dung tệp là bảng tính Excel cũ (.xls), không dùng làm bản quét được.'],
    ['election-results.csv', 'SCAN', 'Nội dung tệp là bảng dữ liệu CSV, không dùng làm bản quét được.'],
  ])('refuses %s as %s and names what was found and what is accepted', async (file, form, sentence) => {
    const refusal = await refusalOf(inspectFile(join(samples, file), { declaredName: 'a.pdf', form }));
    expect(refusal.code).toBe('file.wrong-type');
    expect(refusal.detail.slice(0, sentence.length)).toBe(sentence);
    expect(refusal.facts).toEqual({ found: expect.any(String), accepted: acceptFor(form), form });
  });

  it('is not fooled by a renamed program', async () => {
    const refusal = await refusalOf(inspect(Buffer.from('MZ'.padEnd(200, '\x00')), 'to-trinh.pdf', 'SCAN'));
    expect([refusal.code, refusal.facts.found]).toEqual(['file.wrong-type', 'application/x-msdownload']);
  });
});

describe('what cannot be read is shown, not refused', () => {
  beforeEach(() => jest.spyOn(console, 'warn').mockReturnValue()); // the PDF library complains there
  afterEach(() => jest.restoreAllMocks());

  it.each<[string, Buffer, string]>([
    ['a PDF of a header only', Buffer.from('%PDF-1.7\n%%EOF'), 'warning pdf.unreadable'],
    [
      'a photo that ends in its header',
      readFileSync(dossier('vp/bao-cao-08-dam-thuy-linh.scan.jpg')).subarray(0, 40),
      'warning image.unreadable',
    ],
    [
      'a photo cut in the middle',
      readFileSync(dossier('vp/bao-cao-08-dam-thuy-linh.scan.jpg')).subarray(0, 60_000),
      'warning image.unreadable',
    ],
    [
      'a PNG cut in the middle',
      readFileSync(dossier('vp/bao-cao-08-tap-the.scan.png')).subarray(0, 20_000),
      'warning image.unreadable',
    ],
  ])('%s', async (_, content, finding) => {
    const inspection = await inspect(
      content,
      content.includes('%PDF') ? 'a.pdf' : content.includes('PNG') ? 'a.png' : 'a.jpg',
      'SCAN',
    );
    expect(codes(inspection)).toEqual([finding]);
  });

  it('a PDF above 25 MB keeps its pages uncounted', async () => {
    const document = await PDFDocument.create();
    document.addPage();
    await writeFile(scratch.path('large.pdf'), await document.save());
    await truncate(scratch.path('large.pdf'), 25 * 1024 * 1024 + 1);
    const inspection = await inspectFile(scratch.path('large.pdf'), { declaredName: 'a.pdf', form: 'SCAN' });
    expect(inspection.pages).toBeUndefined();
    expect(codes(inspection)).toEqual(['info pdf.too-large-to-read']);
  });

  it('leaves no file open', async () => {
    await inspect(zipOf([{ name: '../x' }]), 'a.docx').catch(() => undefined);
    const before = readdirSync('/proc/self/fd').length;
    for (let round = 0; round < 20; round += 1) {
      await inspect(zipOf([{ name: '../x' }]), 'a.docx').catch(() => undefined);
      await inspectFile(dossier('vp/bao-cao-08-tap-the.scan.png'), { declaredName: 'a.png' });
    }
    expect(readdirSync('/proc/self/fd').length).toBeLessThanOrEqual(before + 2);
  });
});
