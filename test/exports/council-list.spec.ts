import type ExcelJS from 'exceljs';
import { writeCouncilList } from '../../src/exports/council-list.ts';
import type { CouncilRow } from '../../src/exports/council-row.ts';
import { bytesOf, openWorkbook, printedPages, sheetTexts, textsOf, throughLibreOffice } from './read-back.ts';
import { collective, communeRows, councilList, person } from './sample-lists.ts';

const list = (more = {}) => bytesOf((out) => writeCouncilList(out, councilList(more)));
const onlyLevel = (rows: Iterable<CouncilRow> | AsyncIterable<CouncilRow>) => ({
  levels: [{ name: 'Giấy khen của Chủ tịch UBND xã', sheetName: 'Giấy khen xã', rows }],
});
const headerRow = 7;
const below = (sheet: ExcelJS.Worksheet) => sheetTexts(sheet).slice(headerRow);
const votes = ['', '', ''];

describe('the list for the Hội đồng', () => {
  let book: ExcelJS.Workbook;
  let reopened: ExcelJS.Workbook;
  let bytes: Buffer;
  beforeAll(async () => {
    bytes = await list();
    book = await openWorkbook(bytes);
    reopened = await throughLibreOffice(bytes);
  });

  it('has one sheet per level in plan order, then the statistics', () => {
    expect(reopened.worksheets.map(({ name }) => name)).toEqual(['Giấy khen xã', 'Bằng khen tỉnh', 'Thống kê']);
  });

  it('begins with the heading of Nghị định 30, the title, the level, the subject and the legal basis', () => {
    const texts = sheetTexts(reopened.worksheets[0]!)
      .slice(0, headerRow)
      .map((row) => row.filter(Boolean));
    expect(texts).toEqual([
      ['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['XÃ CAO LỘC', 'Độc lập - Tự do - Hạnh phúc'],
      ['_______', 'Cao Lộc, ngày 17 tháng 3 năm 2026'],
      ['DANH SÁCH ĐỀ NGHỊ XÉT KHEN THƯỞNG'],
      [
        'Giấy khen của Chủ tịch Ủy ban nhân dân xã\n' +
          'Có thành tích xuất sắc trong công tác bầu cử đại biểu Quốc hội khóa XVI và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2026 - 2031',
      ],
      [
        'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ;\n' +
          'Căn cứ Kế hoạch của Ủy ban nhân dân xã Cao Lộc về phát động thi đua lập thành tích trong công tác bầu cử.',
      ],
      [
        'STT',
        'Tên tập thể / Họ và tên',
        'Chức vụ, đơn vị',
        'Tóm tắt thành tích',
        'Tiêu chuẩn (khoản của kế hoạch)',
        'Tỷ lệ cử tri đi bầu',
        'Hồ sơ',
        'Kết luận thẩm định',
        'Ghi chú',
        'Đồng ý',
        'Không đồng ý',
        'Ý kiến khác',
      ],
    ]);
  });

  it('shows collectives, then persons by unit, then the total and who signs, cell by cell in LibreOffice', () => {
    const [of1, of2, of3, of4] = [communeRows[0]!, communeRows[1]!, communeRows[2]!, communeRows[3]!];
    const criteria =
      '[IV.1.2]\n- Nội bộ đoàn kết, gương mẫu: Đạt\n[IV.1.2.a]\n- Hưởng ứng đợt thi đua: Đạt\n- Tỷ lệ cử tri ≥ 98%: Đạt\n- Bầu đủ số đại biểu: Cần xem xét';
    const personal = '[IV.1.2]\n- Nội bộ đoàn kết, gương mẫu: Đạt\n[IV.1.2.a]\n- Hưởng ứng đợt thi đua: Đạt';
    const turnout =
      'QH 1.239/1.246 (99,43%);\nHĐND tỉnh 1.239/1.246 (99,43%);\nHĐND xã 3.919/3.999 (97,99%), chưa xác nhận';
    const missing = 'Thiếu: Biên bản họp xét (bản giấy); Báo cáo thành tích (bản quét)';
    const band = (text: string) => [text, ...Array.from({ length: 11 }, () => '')];
    expect(below(reopened.worksheets[0]!)).toEqual([
      band('I. TẬP THỂ'),
      ['1', 'Tổ bầu cử số 05', '', of1.achievement, criteria, turnout, 'Đủ', 'Đủ điều kiện', '', ...votes],
      [
        '2',
        'Chi hội Phụ nữ thôn Nà Soong',
        'Đơn vị đề nghị: Ủy ban MTTQ Việt Nam xã',
        of2.achievement,
        criteria,
        '',
        missing,
        'Đủ điều kiện',
        '',
        ...votes,
      ],
      band('II. CÁ NHÂN'),
      band('Tổ bầu cử số 05'),
      [
        '1',
        'Ông Nông Quang Thiện',
        'Tổ trưởng, Tổ bầu cử số 05',
        of3.achievement,
        personal,
        '',
        'Đủ',
        'Đủ điều kiện',
        '',
        ...votes,
      ],
      [
        '2',
        'Bà Vi Thị Bích Hường',
        'Thư ký, Tổ bầu cử số 05',
        of4.achievement,
        personal,
        '',
        'Đủ',
        'Đủ điều kiện',
        'Đề nghị lần đầu',
        ...votes,
      ],
      band('Công an xã'),
      [
        '3',
        'Thiếu tá Lăng Văn Hoàng',
        'Trưởng Công an xã, Công an xã',
        of3.achievement,
        personal,
        '',
        'Đủ',
        'Chưa kết luận\nChờ xác nhận của Công an tỉnh',
        '',
        ...votes,
      ],
      ['4', "Bà H'Hen Niê", 'Công an xã', of3.achievement, personal, '', 'Đủ', 'Không đủ điều kiện', '', ...votes],
      band('Tổng cộng: 02 tập thể, 04 cá nhân.'),
      band(''),
      ['THƯ KÝ', '', '', '', '', '', 'TM. HỘI ĐỒNG', '', '', '', '', ''],
      ['', '', '', '', '', '', 'CHỦ TỊCH', '', '', '', '', ''],
      band(''),
      ['Lý Thị Mai', '', '', '', '', '', 'Nguyễn Văn Thành', '', '', '', '', ''],
    ]);
  });

  it('counts units, levels, kinds, women and leaders', () => {
    const rows = sheetTexts(reopened.worksheets[2]!).slice(5);
    expect(rows).toEqual([
      ['', 'Giấy khen của Chủ tịch Ủy ban nhân dân xã', '2', '4', '0', '6', '2', '2'],
      ['1', 'Tổ bầu cử số 05', '1', '2', '0', '3', '1', '1'],
      ['2', 'Ủy ban MTTQ Việt Nam xã', '1', '0', '0', '1', '0', '0'],
      ['3', 'Công an xã', '0', '2', '0', '2', '1', '1'],
      ['', 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh', '1', '0', '0', '1', '0', '0'],
      ['1', 'Tổ bầu cử số 05', '1', '0', '0', '1', '0', '0'],
      ['', 'Tổng cộng (lượt đề nghị)', '3', '4', '0', '7', '2', '2'],
    ]);
    expect(reopened.worksheets[2]!.getCell(6, 6).value).toBe(6);
  });

  it.each([0, 1, 2])(
    'prints sheet %i on A4 landscape, fitted to its width, headers on every page, page numbers, margins of Nghị định 30',
    (index) => {
      for (const { worksheets } of [book, reopened]) {
        const { pageSetup, headerFooter } = worksheets[index]!;
        const header = index === 2 ? 5 : headerRow;
        expect([pageSetup.paperSize, pageSetup.orientation, pageSetup.fitToWidth, pageSetup.fitToHeight]).toEqual([
          9,
          'landscape',
          1,
          0,
        ]);
        expect(pageSetup.printTitlesRow).toBe(`${header}:${header}`);
        expect(headerFooter.oddFooter).toContain('Trang &P/&N');
        const millimetres = (inches: number | undefined) => Math.round((inches ?? 0) * 25.4);
        const { left, right, top, bottom } = pageSetup.margins!;
        expect([left, right, top, bottom].map(millimetres)).toEqual([30, 15, 20, 20]);
      }
    },
  );

  it('keeps the column headers in sight on every sheet', () => {
    const frozen = book.worksheets.map(({ views }) => [views[0]!.state, (views[0] as { ySplit?: number }).ySplit]);
    expect(frozen).toEqual([
      ['frozen', headerRow],
      ['frozen', headerRow],
      ['frozen', 5],
    ]);
  });

  it('is set in Times New Roman, wrapped, with borders round every cell of the table', () => {
    const sheet = book.worksheets[0]!;
    sheet.eachRow((row) => row.eachCell((cell) => expect(cell.font.name).toBe('Times New Roman')));
    for (const row of [headerRow, headerRow + 2, headerRow + 6]) {
      for (let column = 1; column <= 12; column++) {
        const { border, alignment } = sheet.getCell(row, column);
        expect([Object.keys(border), alignment.wrapText]).toEqual([['left', 'right', 'top', 'bottom'], true]);
      }
    }
  });

  it('repeats all column headers on each printed page, the last one beside the first, and numbers the pages', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => person({ name: `Người ${index}` }));
    const pages = await printedPages(await list(onlyLevel(rows)));
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages.slice(0, -1)) expect(page).toMatch(/STT.*Đồng ý/);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`Trang ${index + 1}/${pages.length}`);
    }
  });
});

it('holds formulas of nominees as text, in every column a unit can fill', async () => {
  const evil = '=HYPERLINK("http://x")';
  const row = person({
    name: '=1+1',
    honorific: null,
    position: '+1',
    workplace: '',
    achievement: '-1+1',
    missingPapers: [],
    note: '@SUM(1)',
    conclusionNote: evil,
    unit: { code: 'X', name: '=unit' },
  });
  const sheet = (await throughLibreOffice(await list(onlyLevel([row])))).worksheets[0]!;
  sheet.eachRow((line) => line.eachCell((cell) => expect(cell.formula).toBeUndefined()));
  expect(below(sheet)[1]![0]).toBe('=unit');
  expect(below(sheet)[2]!.slice(0, 4)).toEqual(['1', '=1+1', '+1', '-1+1']);
});

it('says so when there is nobody on the list', async () => {
  const sheet = (await openWorkbook(await list(onlyLevel([])))).worksheets[0]!;
  expect(textsOf(sheet, headerRow + 1)[0]).toBe('Tổng cộng: không có trường hợp nào.');
});

it('numbers sections without gaps and counts households', async () => {
  const rows = [person(), person({ kind: 'HO_GIA_DINH', name: 'Hộ ông Lý Văn A', honorific: null })];
  const sheet = (await openWorkbook(await list(onlyLevel(rows)))).worksheets[0]!;
  const first = below(sheet).map(([text]) => text);
  expect(first.slice(0, 7)).toEqual([
    'I. CÁ NHÂN',
    'Tổ bầu cử số 05',
    '1',
    'II. HỘ GIA ĐÌNH',
    'Tổ bầu cử số 05',
    '1',
    'Tổng cộng: 01 cá nhân, 01 hộ gia đình.',
  ]);
});

it('refuses rows that come in another order than it numbers them', async () => {
  await expect(list(onlyLevel([person(), collective()]))).rejects.toThrow('TAP_THE after CA_NHAN');
});

it('streams rows as a query gives them', async () => {
  async function* rows() {
    for (let index = 0; index < 3000; index++)
      yield person({ name: `Người ${index}`, unit: { code: `U${index % 7}`, name: 'Đơn vị' } });
  }
  const book = await openWorkbook(await list(onlyLevel(rows())));
  expect(below(book.worksheets[0]!).filter(([, name]) => name?.startsWith('Ông Người'))).toHaveLength(3000);
  expect(book.worksheets[1]!.getCell(6, 4).value).toBe(3000);
});
