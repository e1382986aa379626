import fc from 'fast-check';
import { contentDisposition, extensionOf, maxNameBytes, safeFileName } from '../../src/files/file-name.ts';

describe('a name to save a file under', () => {
  it.each([
    ['Tờ trình đề nghị khen thưởng.pdf', 'Tờ trình đề nghị khen thưởng.pdf'],
    ['Tờ trình.pdf'.normalize('NFD'), 'Tờ trình.pdf'],
    ['bao-cao-08.scan.pdf', 'bao-cao-08.scan.pdf'],
    ['../../etc/passwd', 'etc-passwd'],
    ['..\\..\\Windows\\System32\\bien-ban.docx', 'Windows-System32-bien-ban.docx'],
    ['Tờ trình 02/TTr-TBC05.pdf', 'Tờ trình 02-TTr-TBC05.pdf'],
    ['C:\\Hồ sơ\\Biên bản.docx', 'C--Hồ sơ-Biên bản.docx'],
    ['Báo cáo "08".docx', 'Báo cáo -08-.docx'],
    ['một\r\nhai\u0000.pdf', 'mộthai.pdf'],
    ['đơn\u202Efdp.exe', 'đơnfdp.exe'],
    ['  nhiều   khoảng  trắng .pdf ', 'nhiều khoảng trắng.pdf'],
    ['CON.pdf', '_CON.pdf'],
    ['nul', '_nul'],
    ['com1.scan.docx', '_com1.scan.docx'],
    ['Contract.pdf', 'Contract.pdf'],
    ['.pdf', 'tệp không tên.pdf'],
    ['', 'tệp không tên'],
    ['...', 'tệp không tên'],
    ['///', 'tệp không tên'],
    ['.htaccess', 'tệp không tên.htaccess'],
    ['a\ud800b.pdf', 'ab.pdf'],
    ["H'Hen Niê.docx", "H'Hen Niê.docx"],
  ])('«%s» becomes «%s»', (typed, saved) => {
    expect(safeFileName(typed)).toBe(saved);
  });

  it.each([
    [`${'a'.repeat(251)}.pdf`, `${'a'.repeat(251)}.pdf`],
    [`${'a'.repeat(252)}.pdf`, `${'a'.repeat(251)}.pdf`],
    [`${'ậ'.repeat(200)}.docx`, `${'ậ'.repeat(83)}.docx`],
    [`a${'ậ'.repeat(84)}.pdf`, `a${'ậ'.repeat(83)}.pdf`],
    [`${'🏅'.repeat(100)}.pdf`, `${'🏅'.repeat(62)}.pdf`],
  ])('is cut to whole letters within 255 bytes and keeps its extension', (typed, saved) => {
    expect(safeFileName(typed)).toBe(saved);
    expect(Buffer.byteLength(saved)).toBeLessThanOrEqual(maxNameBytes);
  });

  it('is always usable, and making it safe again changes nothing', () => {
    const parts = fc.constantFrom(
      '..',
      '/',
      '\\',
      '.',
      ' ',
      '-',
      'CON',
      'nul',
      'ậ',
      'đ',
      '.pdf',
      '\u0301',
      '\u0000',
      '\ud800',
      '"',
      '🏅',
    );
    const names = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(parts, { maxLength: 300 }).map((many) => many.join('')),
    );
    fc.assert(
      fc.property(names, (typed) => {
        const saved = safeFileName(typed);
        expect(Buffer.byteLength(saved)).toBeLessThanOrEqual(maxNameBytes);
        expect(saved).toMatch(/^[^/\\<>:"|?*\p{Cc}\p{Cf}\p{Cs}]+$/u);
        expect(saved).not.toMatch(/^[. ]|[. ]$|\.\./);
        expect(saved.normalize('NFC')).toBe(saved);
        expect(safeFileName(saved)).toBe(saved);
      }),
      { numRuns: 1000 },
    );
  });
});

it.each([
  ['to-trinh.PDF', 'pdf'],
  ['ảnh.scan.jpeg', 'jpeg'],
  ['README', ''],
  ['kết thúc.', ''],
  ['a.tiếng', ''],
])('the extension of «%s» is «%s»', (name, extension) => {
  expect(extensionOf(name)).toBe(extension);
});

describe('the download header', () => {
  it.each([
    ['to-trinh.pdf', 'attachment; filename="to-trinh.pdf"; filename*=UTF-8\'\'to-trinh.pdf'],
    [
      'Tờ trình Đợt 1.pdf',
      'attachment; filename="To trinh Dot 1.pdf"; filename*=UTF-8\'\'T%E1%BB%9D%20tr%C3%ACnh%20%C4%90%E1%BB%A3t%201.pdf',
    ],
    [
      "H'Hen (bản 2)*.docx",
      "attachment; filename=\"H'Hen (ban 2)-.docx\"; filename*=UTF-8''H%27Hen%20%28b%E1%BA%A3n%202%29-.docx",
    ],
    ['đạt 98%.pdf', 'attachment; filename="dat 98_.pdf"; filename*=UTF-8\'\'%C4%91%E1%BA%A1t%2098%25.pdf'],
    ['奖状🏅.pdf', 'attachment; filename="___.pdf"; filename*=UTF-8\'\'%E5%A5%96%E7%8A%B6%F0%9F%8F%85.pdf'],
    ['a"\r\nSet-Cookie: x.pdf', 'attachment; filename="a-Set-Cookie- x.pdf"; filename*=UTF-8\'\'a-Set-Cookie-%20x.pdf'],
  ])('of «%s»', (name, header) => {
    expect(contentDisposition(name, 'attachment')).toBe(header);
  });

  it('can ask to be shown', () => {
    expect(contentDisposition('a.pdf', 'inline')).toBe('inline; filename="a.pdf"; filename*=UTF-8\'\'a.pdf');
  });

  it('is plain ASCII and brings every name back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const header = contentDisposition(name, 'attachment');
        expect(header).toMatch(/^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''[A-Za-z0-9!._~%-]+$/);
        expect(decodeURIComponent(header.split("UTF-8''")[1]!)).toBe(safeFileName(name));
      }),
    );
  });
});
