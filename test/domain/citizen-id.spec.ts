import fc from 'fast-check';
import { citizenIdDoubts, isMaskedCitizenId, maskCitizenId, normaliseCitizenId } from '../../src/domain/citizen-id.ts';

const twelveDigits = fc.stringMatching(/^[0-9]{12}$/);

describe('normaliseCitizenId', () => {
  it.each([
    '020068003417',
    ' 020068003417 ',
    '020 068 003 417',
    '020\u00a0068\u00a0003\u00a0417',
    '0200 6800 3417',
    '020.068.003.417',
    '020-068-003-417',
    "'020068003417",
    '’020068003417',
    '０２００６８００３４１７',
    '020068\u200b003417\ufeff',
  ])('reads %j as 020068003417', (text) => {
    expect(normaliseCitizenId(text)).toEqual({ kind: 'ok', citizenId: '020068003417' });
  });

  it.each(['20068003417', '20.068.003.417', '20,068,003,417', '20 068 003 417', '20068003417.0', '20068003417,00'])(
    'suggests the zero that %j has lost, and asks',
    (text) => {
      expect(normaliseCitizenId(text)).toEqual({
        kind: 'lost-zero',
        suggestion: '020068003417',
        detail:
          'Số CCCD chỉ có 11 chữ số, có thể đã mất số 0 ở đầu. Đối chiếu với thẻ căn cước rồi xác nhận số đã thêm 0.',
      });
    },
  );

  it.each([
    ['', 'Số CCCD chỉ gồm chữ số, không có chữ cái hay ký hiệu khác.'],
    ['chưa có', 'Số CCCD chỉ gồm chữ số, không có chữ cái hay ký hiệu khác.'],
    ['020*****3417', 'Số CCCD chỉ gồm chữ số, không có chữ cái hay ký hiệu khác.'],
    ['02O068003417', 'Số CCCD chỉ gồm chữ số, không có chữ cái hay ký hiệu khác.'],
    ['200680034170.5', 'Số CCCD chỉ gồm chữ số, không có chữ cái hay ký hiệu khác.'],
    ['-20068003417', 'Số CCCD chỉ gồm chữ số, không có chữ cái hay ký hiệu khác.'],
    ['081234567', 'Đây là số chứng minh nhân dân 9 chữ số, không còn dùng được.'],
    ['2,0091E+10', 'Số CCCD đã mất các chữ số cuối khi lưu bảng tính (dạng 2,0E+10).'],
    ['2.0068E10', 'Số CCCD đã mất các chữ số cuối khi lưu bảng tính (dạng 2,0E+10).'],
    ['0912345678', 'Số CCCD phải có đúng 12 chữ số, ở đây có 10 chữ số.'],
    ['2009100445', 'Số CCCD phải có đúng 12 chữ số, ở đây có 10 chữ số.'],
    ['02006800341', 'Số CCCD phải có đúng 12 chữ số, ở đây có 11 chữ số.'],
    ['0200680034170', 'Số CCCD phải có đúng 12 chữ số, ở đây có 13 chữ số.'],
  ])('asks for the number again when it reads %j', (text, what) => {
    expect(normaliseCitizenId(text)).toEqual({
      kind: 'not-a-citizen-id',
      detail: `${what} Nhập lại đủ 12 chữ số ghi trên thẻ căn cước.`,
    });
  });

  it('takes every 12 digits, from any place, and what it answers reads as itself', () => {
    fc.assert(fc.property(twelveDigits, (id) => expect(normaliseCitizenId(id)).toEqual({ kind: 'ok', citizenId: id })));
  });

  it('gives back the number that a spreadsheet stored as a number, where one zero was lost', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^0[1-9][0-9]{10}$/), (id) => {
        expect(normaliseCitizenId(String(Number(id)))).toMatchObject({ kind: 'lost-zero', suggestion: id });
      }),
    );
  });

  it('answers 12 digits or a sentence to any text, never an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const reading = normaliseCitizenId(text);
        if (reading.kind === 'ok') expect(reading.citizenId).toMatch(/^\d{12}$/);
        else expect(reading.detail).toMatch(/\.$/);
      }),
    );
  });
});

describe('citizenIdDoubts', () => {
  const sex = (id: string, paper: string) =>
    `Số CCCD là của ${id}, hồ sơ ghi ${paper}. Đối chiếu với thẻ căn cước rồi sửa chỗ sai; nếu đã cải chính giới tính thì giữ nguyên.`;
  const year = (id: number, paper: number) =>
    `Số CCCD ứng với năm sinh ${id}, hồ sơ ghi ${paper}. Đối chiếu với thẻ căn cước rồi sửa chỗ sai; nếu đã cải chính ngày sinh thì giữ nguyên.`;
  const place =
    'Ba chữ số đầu của số CCCD là 000, không phải mã nơi đăng ký khai sinh. Đối chiếu lại với thẻ căn cước.';

  it.each([
    [{ citizenId: '020068003417', gender: 'NAM', birthDate: '1968-04-12' }, []],
    [{ citizenId: '020185004921', gender: 'NU', birthDate: '1985-09-27' }, []],
    [{ citizenId: '020202000111', gender: 'NAM', birthYear: 2002 }, []],
    [{ citizenId: '020301000222', gender: 'NU', birthYear: 2001 }, []],
    [{ citizenId: '020191004458', birthDate: '1992-06-15' }, [year(1991, 1992)]],
    [{ citizenId: '020191004458', birthYear: 1992 }, [year(1991, 1992)]],
    [{ citizenId: '020191004458', birthDate: '1991-06-15', birthYear: 1992 }, []],
    [{ citizenId: '020068003417', gender: 'NU' }, [sex('nam', 'nữ')]],
    [{ citizenId: '020185004921', gender: 'NAM', birthYear: 1958 }, [sex('nữ', 'nam'), year(1985, 1958)]],
    [{ citizenId: '020068003417', birthYear: 2068 }, [year(1968, 2068)]],
    [{ citizenId: '000068003417' }, [place]],
    [{ citizenId: '257068003417' }, []],
    [{ citizenId: '020068003417', gender: null, birthDate: null, birthYear: null }, []],
    [{ citizenId: '20068003417', gender: 'NU', birthYear: 1900 }, []],
    [{ citizenId: '020*****3417', gender: 'NU', birthYear: 1900 }, []],
  ] as const)('%j → %j', (holder, doubts) => {
    expect(citizenIdDoubts(holder)).toEqual(doubts);
  });

  it.each([
    ['0', 'NAM', 1977],
    ['1', 'NU', 1977],
    ['2', 'NAM', 2077],
    ['3', 'NU', 2077],
    ['4', 'NAM', 2177],
    ['5', 'NU', 2177],
    ['6', 'NAM', 2277],
    ['7', 'NU', 2277],
    ['8', 'NAM', 1877],
    ['9', 'NU', 1877],
  ] as const)('the fourth digit %s stands for %s and, with 77, for %i', (digit, gender, birthYear) => {
    expect(citizenIdDoubts({ citizenId: `020${digit}77000001`, gender, birthYear })).toEqual([]);
    const other = gender === 'NAM' ? 'NU' : 'NAM';
    expect(citizenIdDoubts({ citizenId: `020${digit}77000001`, gender: other, birthYear: birthYear + 1 })).toHaveLength(
      2,
    );
  });
});

describe('maskCitizenId', () => {
  it.each([
    ['020068003417', '020*****3417'],
    ['257301000222', '257*****0222'],
    ['20068003417', '************'],
    ['081234567', '************'],
    ['', '************'],
  ])('shows %j as %j', (id, masked) => {
    expect(maskCitizenId(id)).toBe(masked);
  });

  it('hides sex and birth year: all holders who differ only there look the same', () => {
    fc.assert(
      fc.property(twelveDigits, fc.stringMatching(/^[0-9]{5}$/), (id, other) => {
        expect(maskCitizenId(`${id.slice(0, 3)}${other}${id.slice(8)}`)).toBe(maskCitizenId(id));
      }),
    );
  });

  it('is recognised when sent back, as a number never is', () => {
    fc.assert(
      fc.property(fc.oneof(twelveDigits, fc.string()), (text) => {
        expect(isMaskedCitizenId(maskCitizenId(text))).toBe(true);
        if (normaliseCitizenId(text).kind === 'ok') expect(isMaskedCitizenId(text)).toBe(false);
      }),
    );
  });
});
