import fc from 'fast-check';
import { passwordFaults } from '../../src/domain/password-rules.ts';

describe('a password', () => {
  it.each([
    'con trâu đi trước',
    'Nắng ấm sân trường',
    'correct horse battery staple',
    'tR0ng-đầm-gì-đẹp',
    'k7fm-2xwp-hq9d',
    'hoa sen 2026 nở',
    'матрёшка на столе',
    `${'vừa đủ dài '.repeat(18)}ok`,
  ])('«%s» is taken', (password) => {
    expect(passwordFaults(password, 'tbc05')).toEqual([]);
  });

  it.each([
    ['demo-2026', 'cần ít nhất 12 ký tự, hiện có 9'],
    ['', 'cần ít nhất 12 ký tự, hiện có 0'],
    ['mười một ký', 'cần ít nhất 12 ký tự, hiện có 11'],
    ['x'.repeat(201), 'dài quá 200 ký tự'],
    ['quantri.quantri', 'tên đăng nhập'],
    ['QuanTri-123456', 'tên đăng nhập'],
    ['mật khẩu 123456', 'quá phổ biến'],
    ['Matkhau@123456', 'quá phổ biến'],
    ['password2026!', 'quá phổ biến'],
    ['P@ssw0rd12345', 'quá phổ biến'],
    ['anh yêu em 1234', 'quá phổ biến'],
    ['123456789012', 'quá phổ biến'],
    ['0987654321098', 'quá phổ biến'],
    ['qwertyuiop123', 'quá phổ biến'],
    ['abcdefghijklm', 'quá phổ biến'],
    ['aaaaaaaaaaaa', 'quá phổ biến'],
    ['121212121212', 'quá phổ biến'],
    ['            ', 'quá phổ biến'],
    ['!!!???...---', 'quá phổ biến'],
    ['thiđua2026!!!', 'quá phổ biến'],
  ])('«%s» is refused: %s', (password, why) => {
    expect(passwordFaults(password, 'quantri')).toEqual([expect.stringContaining(why)]);
  });

  it('is counted in letters as people see them, however they are encoded', () => {
    const password = 'ổ ế ữ ẫ ợ ỷ';
    expect(passwordFaults(password.normalize('NFD'), 'tbc05')).toEqual(passwordFaults(password, 'tbc05'));
    expect(passwordFaults(password, 'tbc05')[0]).toContain('hiện có 11');
  });

  it('may hold the user name when enough is left without it', () => {
    expect(passwordFaults('tbc05 gửi hồ sơ đúng hạn', 'tbc05')).toEqual([]);
  });

  it('is judged without failing, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 70 }), (password, username) => {
        expect(passwordFaults(password, username).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('that is shorter than 12 letters is never taken', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 11 }), (password) => {
        expect(passwordFaults(password, 'tbc05')).toHaveLength(1);
      }),
    );
  });
});
