import fc from 'fast-check';
import {
  checkNumber,
  countInWords,
  dateInWords,
  documentTypes,
  formatDate,
  formatDateInColumn,
  formatMoney,
  placeAndDate,
  twoDigits,
} from '../../src/domain/official-document.ts';

const day = fc
  .date({ min: new Date('1945-09-02T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((instant) => instant.toISOString().slice(0, 10));

describe('dates', () => {
  it.each([
    ['2026-02-05', 'ngày 05 tháng 02 năm 2026', '05/02/2026', '05/02/2026'],
    ['2026-03-05', 'ngày 05 tháng 3 năm 2026', '05/3/2026', '05/03/2026'],
    ['2026-03-18', 'ngày 18 tháng 3 năm 2026', '18/3/2026', '18/03/2026'],
    ['2026-11-09', 'ngày 09 tháng 11 năm 2026', '09/11/2026', '09/11/2026'],
    ['2026-01-31', 'ngày 31 tháng 01 năm 2026', '31/01/2026', '31/01/2026'],
    ['2026-09-10', 'ngày 10 tháng 9 năm 2026', '10/9/2026', '10/09/2026'],
    ['2026-10-01', 'ngày 01 tháng 10 năm 2026', '01/10/2026', '01/10/2026'],
    ['2026-12-30', 'ngày 30 tháng 12 năm 2026', '30/12/2026', '30/12/2026'],
  ])('%s: «%s», «%s», «%s»', (date, words, short, column) => {
    expect(placeAndDate('Cao Lộc', date)).toBe(`Cao Lộc, ${words}`);
    expect(dateInWords(date)).toBe(words);
    expect(formatDate(date)).toBe(short);
    expect(formatDateInColumn(date)).toBe(column);
  });

  it('writes every day in the one form of the decree', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(placeAndDate('phường Lương Văn Tri', date)).toMatch(
          /^(.+), ngày (0[1-9]|[12][0-9]|3[01]) tháng (01|02|[3-9]|1[0-2]) năm (\d{4})$/,
        );
      }),
    );
  });

  it('keeps day, month and year in every form', () => {
    fc.assert(
      fc.property(day, (date) => {
        const numbers = date.split('-').reverse().map(Number);
        for (const text of [formatDate(date), formatDateInColumn(date)])
          expect(text.split('/').map(Number)).toEqual(numbers);
        expect(dateInWords(date).match(/\d+/g)?.map(Number)).toEqual(numbers);
      }),
    );
  });

  it.each(['2026-02-30', '18/3/2026', ''])('refuses %j, which is no day', (date) => {
    for (const write of [formatDate, formatDateInColumn, dateInWords]) expect(() => write(date)).toThrow(RangeError);
  });
});

describe('counts', () => {
  it.each([
    [0, '00'],
    [1, '01'],
    [9, '09'],
    [10, '10'],
    [15, '15'],
    [1404, '1.404'],
  ])('%i is written %s', (count, text) => {
    expect(twoDigits(count)).toBe(text);
  });

  it.each([
    [{ TAP_THE: 2, CA_NHAN: 5 }, '02 tập thể, 05 cá nhân'],
    [{ CA_NHAN: 12, TAP_THE: 1 }, '01 tập thể, 12 cá nhân'],
    [{ CA_NHAN: 2 }, '02 cá nhân'],
    [{ TAP_THE: 1, CA_NHAN: 0 }, '01 tập thể'],
    [{ HO_GIA_DINH: 3, CA_NHAN: 1, TAP_THE: 1 }, '01 tập thể, 01 cá nhân, 03 hộ gia đình'],
    [{}, 'không có trường hợp nào'],
    [{ TAP_THE: 0, CA_NHAN: 0, HO_GIA_DINH: 0 }, 'không có trường hợp nào'],
  ])('%j is «%s»', (counts, words) => {
    expect(countInWords(counts)).toBe(words);
  });
});

describe('formatMoney', () => {
  it.each([
    [1404000, '1.404.000 đồng'],
    [710000, '710.000 đồng'],
    [0, '0 đồng'],
  ])('%i đồng is «%s»', (dong, text) => {
    expect(formatMoney(dong)).toBe(text);
  });

  it('refuses a part of a đồng', () => {
    expect(() => formatMoney(0.5)).toThrow(RangeError);
  });
});

describe('checkNumber', () => {
  it.each([
    '05/TTr-TBC05',
    '02/TTr-TBC05',
    '18/TTr-MTTQ-BTT',
    '34/TTr-VP',
    '01/BB-TBC05',
    '123/QĐ-UBND',
    '86/KH-UBND',
    '12/UBND-VHXH',
    '07/QyĐ-ĐU',
    '10000/TB-HĐND',
    '99999/CV-VPUB',
  ])('%j is right', (text) => {
    expect(checkNumber(text)).toEqual({ ok: true, normalized: text });
    expect(checkNumber(`Số: ${text}`)).toEqual({ ok: true, normalized: text });
  });

  it.each([
    ['7/TTr-CAX', '07/TTr-CAX'],
    ['0125/KH-UBND', '125/KH-UBND'],
    ['007/CT-UBND', '07/CT-UBND'],
    ['07 / TTr - CAX', '07/TTr-CAX'],
    ['07/TTR-CAX', '07/TTr-CAX'],
    ['07/ttr-cax', '07/TTr-CAX'],
    ['07/TTr–CAX', '07/TTr-CAX'],
    ['123/QD-UBND', '123/QĐ-UBND'],
    ['123/QÐ-UBND', '123/QĐ-UBND'],
    ['123/qyđ-UBND', '123/QyĐ-UBND'],
    ['12/hd-ubnd', '12/HD-UBND'],
  ])('%j should be %j', (text, normalized) => {
    expect(checkNumber(text)).toEqual({
      ok: false,
      normalized,
      problem: `Số, ký hiệu «${text}» chưa đúng thể thức. Ghi lại là «${normalized}»: số dưới 10 có một số 0 đứng trước, dấu «/» sau số, dấu «-» giữa các nhóm chữ viết tắt, không cách chữ.`,
    });
  });

  it.each([
    '',
    'Số:',
    '05',
    '/TTr-CAX',
    '05/',
    '05/TTr',
    '05/TTr-',
    '05/TTr--CAX',
    '05/-CAX',
    '0/TTr-CAX',
    '000/TTr-CAX',
    '123456/TTr-CAX',
    '05-TTr/CAX',
    '05/TTr_CAX',
    'năm/TTr-CAX',
    '05/2026/TTr-CAX',
    '05/TTr-CAX./.',
    '05/TTr-123',
  ])('%j cannot be read as a number', (text) => {
    const { ok, normalized, problem } = checkNumber(text);
    expect({ ok, normalized }).toEqual({ ok: false, normalized: undefined });
    expect(problem).toMatch(
      /^«.*» không phải số, ký hiệu văn bản\. Ghi theo mẫu số\/loại văn bản-cơ quan, ví dụ «05\/TTr-UBND»\.$/u,
    );
  });

  it.each(documentTypes)('knows %s in any case and writes it as the decree does', (type) => {
    expect(checkNumber(`15/${type}-UBND`)).toEqual({ ok: true, normalized: `15/${type}-UBND` });
    expect(checkNumber(`15/${type.toLowerCase()}-UBND`).normalized).toBe(`15/${type}-UBND`);
  });

  it('answers any text, and what it proposes is right', () => {
    const likely = fc.stringMatching(/^(Số: ?)?[0-9 ]{0,7}[/-]?[A-Za-zĐđ]{0,4} ?[-–/]?[A-Za-z0-9ĐƯ-]{0,6}$/);
    fc.assert(
      fc.property(fc.oneof(likely, fc.string({ unit: 'binary' })), (text) => {
        const { ok, normalized, problem } = checkNumber(text);
        expect(ok).toBe(problem === undefined);
        if (normalized !== undefined) expect(checkNumber(normalized)).toEqual({ ok: true, normalized });
      }),
      { numRuns: 500 },
    );
  });
});
