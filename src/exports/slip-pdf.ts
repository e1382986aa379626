import { formatInstant } from '../domain/cutoff.ts';
import { dateLine, type PaperFrame } from './paper-frame.ts';
import type { PaperPrinter } from './typst.ts';

/** What the desk hands to a person whose password was reset. */
export interface PasswordSlip extends PaperFrame {
  readonly name: string;
  readonly unit: string;
  readonly username: string;
  /** Shown here once and nowhere else; the caller must not keep the bytes. */
  readonly oneTimePassword: string;
  readonly issuedBy: string;
  /** Until when the password works; null = until the first sign-in. */
  readonly validUntil: Date | null;
}

/** The slip of a password reset at the desk, half a page (A5). */
export function slipPdf(printer: PaperPrinter, slip: PasswordSlip): Buffer {
  const data = {
    title: 'PHIẾU CẤP LẠI MẬT KHẨU',
    subtitle: '(giao tận tay, dùng một lần)',
    issuer: slip.issuer,
    placeAndDate: dateLine(slip),
    facts: [
      { label: 'Họ và tên', value: slip.name, strong: true },
      { label: 'Đơn vị', value: slip.unit },
      { label: 'Tên đăng nhập', value: slip.username, strong: true },
      { label: 'Cấp lúc', value: formatInstant(slip.madeAt, slip.timeZone) },
      { label: 'Người cấp', value: slip.issuedBy },
    ],
    password: slip.oneTimePassword,
    notes: [
      'Đổi mật khẩu ngay khi đăng nhập; mật khẩu trên phiếu chỉ dùng được một lần.',
      ...(slip.validUntil ? [`Mật khẩu này hết hiệu lực lúc ${formatInstant(slip.validUntil, slip.timeZone)}.`] : []),
      'Không chụp, không gửi phiếu cho người khác; hủy phiếu sau khi đổi mật khẩu.',
    ],
    footer: `Tài khoản ${slip.username}`,
  };
  return printer.compile('slip', data, slip.madeAt);
}
