import { Refusal } from '../../domain/refusal.ts';

/** What makes a file dangerous or unreadable on purpose, and what its sender can do about it. */
const unsafeTexts = {
  'pdf.encrypted': 'Tệp PDF có mật khẩu hoặc bị khóa. Hãy bỏ khóa (in lại thành PDF không đặt mật khẩu) rồi gửi lại.',
  'zip.encrypted': 'Tệp có mật khẩu. Hãy mở tệp, bỏ mật khẩu, lưu lại rồi gửi lại.',
  'zip.broken':
    'Tệp bị hỏng hoặc có cấu trúc bất thường, không mở an toàn được. Hãy mở tệp trên máy, lưu lại thành tệp mới rồi gửi lại.',
  'zip.too-many-entries':
    'Tệp chứa quá nhiều thành phần bên trong, có dấu hiệu bất thường. Hãy lưu lại thành tệp mới rồi gửi lại.',
  'zip.too-large-inside':
    'Tệp khi mở ra lớn bất thường so với giới hạn an toàn. Hãy giảm dung lượng ảnh bên trong, lưu lại rồi gửi lại.',
  'zip.path': 'Tệp chứa đường dẫn bất thường bên trong. Hãy lưu lại thành tệp mới rồi gửi lại.',
  macros:
    'Tệp chứa macro (mã lệnh), không nhận vì lý do an toàn. Hãy lưu lại dạng .docx hoặc .xlsx không có macro rồi gửi lại.',
  'image.too-many-pixels':
    'Ảnh có kích thước quá lớn (trên 100 triệu điểm ảnh). Hãy quét ở 200–300 dpi hoặc giảm kích thước ảnh rồi gửi lại.',
} as const;

export type UnsafeReason = keyof typeof unsafeTexts;

/** The refusal `file.unsafe` for this reason; `reason` and the figures travel as facts. */
export function unsafe(reason: UnsafeReason, facts: Readonly<Record<string, unknown>> = {}): Refusal {
  return new Refusal('file.unsafe', unsafeTexts[reason], { reason, ...facts });
}
