import { writeRestrictedList } from '../../src/exports/restricted-list.ts';
import { bytesOf, openWorkbook, printedPages, sheetTexts, throughLibreOffice } from './read-back.ts';
import { restrictedList } from './sample-lists.ts';

const list = (more = {}) => bytesOf((out) => writeRestrictedList(out, { ...restrictedList, ...more }));
const headerRow = 7;

it('shows citizen numbers as text with their zeros and birth dates as known, cell by cell in LibreOffice', async () => {
  const sheet = (await throughLibreOffice(await list())).worksheets[0]!;
  expect(sheetTexts(sheet).slice(headerRow - 1)).toEqual([
    ['STT', 'Họ và tên', 'Giới tính', 'Ngày sinh', 'Số CCCD', 'Đảng viên', 'Chức vụ', 'Nơi công tác', 'Đơn vị đề nghị'],
    [
      '1',
      'Ông Nông Quang Thiện',
      'Nam',
      '12/04/1968',
      '020068003417',
      'x',
      'Tổ trưởng',
      'Tổ bầu cử số 05',
      'Tổ bầu cử số 05',
    ],
    ['2', 'Bà Vi Thị Bích Hường', 'Nữ', '1985', '001185004921', '', 'Thư ký', 'Tổ bầu cử số 05', 'Tổ bầu cử số 05'],
  ]);
  expect(sheet.getCell(headerRow + 1, 5).numFmt).toBe('@');
});

it('gives no column to a field that the plan has turned off', async () => {
  const fields = { citizenId: false, ethnicity: false, partyMembership: false };
  const sheet = (await openWorkbook(await list({ fields }))).worksheets[0]!;
  expect(sheetTexts(sheet)[headerRow - 1]).toEqual([
    'STT',
    'Họ và tên',
    'Giới tính',
    'Ngày sinh',
    'Chức vụ',
    'Nơi công tác',
    'Đơn vị đề nghị',
  ]);
});

it('warns of personal data and names who took it out on every page', async () => {
  const person = restrictedList.levels[0]!.rows;
  const rows = Array.from({ length: 60 }, () => [...(person as Iterable<never>)]).flat();
  const pages = await printedPages(await list({ levels: [{ ...restrictedList.levels[0], rows }] }));
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) {
    expect(page).toContain('TÀI LIỆU CÓ DỮ LIỆU CÁ NHÂN');
    expect(page).toContain('Người xuất: Lý Thị Mai');
  }
});
