import { Refusal } from '../../domain/refusal.ts';

/** What makes a file dangerous or unreadable on purpose, and what its sender can do about it. */
const unsafeTexts = {
  'pdf.encrypted': 'Tệp PDF có mật khẩu hoặc bị khóa. Hãy bỏ khóa (in lại thành PDF không đặt mật khẩu) rồi gửi lại.',
  'pdf.scripts':
    'Tệp PDF chứa mã lệnh (JavaScript, biểu mẫu XFA). Hãy in lại thành PDF thường (Print to PDF) rồi gửi lại.',
  'pdf.actions':
    'Tệp PDF chứa lệnh mở chương trình hoặc gửi dữ liệu ra ngoài. Hãy in lại thành PDF thường (Print to PDF) rồi gửi lại.',
  'pdf.embedded-files':
    'Tệp PDF có tệp khác đính kèm bên trong. Hãy bỏ tệp đính kèm (in lại thành PDF) và gửi riêng từng tệp.',
  'pdf.media':
    'Tệp PDF có âm thanh, phim hoặc nội dung tương tác. Hãy in lại thành PDF thường (Print to PDF) rồi gửi lại.',
  'pdf.truncated':
    'Tệp PDF thiếu phần cuối, có thể tải hoặc chép chưa hết. Hãy quét hoặc chép lại, mở thử đủ trang rồi gửi lại.',
  'pdf.broken':
    'Tệp PDF bị hỏng hoặc có cấu trúc bất thường, không kiểm tra an toàn được. Hãy in lại thành PDF rồi gửi lại.',
  'pdf.bomb': 'Tệp PDF khi mở ra lớn bất thường so với giới hạn an toàn. Hãy in lại thành PDF thường rồi gửi lại.',
  'pdf.too-many-pages': 'Tệp PDF có quá nhiều trang. Hãy chia thành nhiều tệp theo từng giấy tờ rồi gửi lại.',
  polyglot:
    'Tệp lẫn nhiều định dạng (ví dụ vừa là PDF vừa là tệp nén hoặc trang web), không nhận vì lý do an toàn. Hãy in hoặc lưu lại thành tệp mới rồi gửi lại.',
  'zip.encrypted': 'Tệp có mật khẩu. Hãy mở tệp, bỏ mật khẩu, lưu lại rồi gửi lại.',
  'zip.broken':
    'Tệp bị hỏng hoặc có cấu trúc bất thường, không mở an toàn được. Hãy mở tệp trên máy, lưu lại thành tệp mới rồi gửi lại.',
  'zip.overlap':
    'Các thành phần bên trong tệp chồng lên nhau, không mở an toàn được. Hãy mở tệp trên máy, lưu lại thành tệp mới rồi gửi lại.',
  'zip.duplicate':
    'Tệp có hai thành phần trùng tên bên trong, không mở an toàn được. Hãy mở tệp trên máy, lưu lại thành tệp mới rồi gửi lại.',
  'zip.too-many-entries':
    'Tệp chứa quá nhiều thành phần bên trong, có dấu hiệu bất thường. Hãy lưu lại thành tệp mới rồi gửi lại.',
  'zip.too-large-inside':
    'Tệp khi mở ra lớn bất thường so với giới hạn an toàn. Hãy giảm dung lượng ảnh bên trong, lưu lại rồi gửi lại.',
  'zip.bomb':
    'Tệp nén chặt bất thường, có dấu hiệu làm treo máy. Hãy mở tệp trên máy, lưu lại thành tệp mới rồi gửi lại.',
  'zip.path': 'Tệp chứa đường dẫn bất thường bên trong. Hãy lưu lại thành tệp mới rồi gửi lại.',
  macros:
    'Tệp chứa macro (mã lệnh), không nhận vì lý do an toàn. Hãy lưu lại dạng .docx hoặc .xlsx không có macro rồi gửi lại.',
  'office.active-x': 'Tệp chứa điều khiển ActiveX. Hãy bỏ các nút, ô điều khiển đó trong tệp, lưu lại rồi gửi lại.',
  'office.embedded':
    'Tệp có đối tượng hoặc tệp khác nhúng bên trong (OLE). Hãy thay bằng ảnh hoặc gửi riêng, lưu lại rồi gửi lại.',
  'office.template':
    'Tệp dùng mẫu (template) lấy từ máy khác hoặc từ mạng. Hãy gắn lại mẫu Normal, lưu lại rồi gửi lại.',
  'office.remote':
    'Tệp lấy nội dung từ máy khác hoặc từ mạng khi mở (ảnh, khung, đối tượng liên kết). Hãy ngắt liên kết (Tệp › Thông tin › Chỉnh sửa liên kết) hoặc chèn lại ảnh, lưu lại rồi gửi lại.',
  'xml.entities':
    'Tệp có khai báo thực thể XML (DTD), không nhận vì lý do an toàn. Hãy lưu lại thành tệp mới bằng Word hoặc LibreOffice.',
  'xml.encoding':
    'Tệp có phần viết bằng bảng mã lạ, không kiểm tra an toàn được. Hãy lưu lại thành tệp mới bằng Word hoặc LibreOffice.',
  'image.too-many-pixels':
    'Ảnh có kích thước quá lớn so với giới hạn an toàn. Hãy quét ở 200–300 dpi hoặc giảm kích thước ảnh rồi gửi lại.',
  virus: 'Máy quét phát hiện mã độc trong tệp. Hãy quét vi-rút trên máy, tạo lại tệp từ bản sạch rồi gửi lại.',
  'inspection.too-long':
    'Tệp quá phức tạp, kiểm tra an toàn không xong trong thời gian cho phép. Hãy lưu lại thành tệp mới, đơn giản hơn rồi gửi lại.',
  'inspection.failed':
    'Tệp làm hỏng việc kiểm tra an toàn nên không nhận. Hãy mở tệp trên máy, lưu lại thành tệp mới rồi gửi lại.',
} as const;

export type UnsafeReason = keyof typeof unsafeTexts;

/** The refusal `file.unsafe` for this reason; `reason` and the figures travel as facts. */
export function unsafe(reason: UnsafeReason, facts: Readonly<Record<string, unknown>> = {}): Refusal {
  return new Refusal('file.unsafe', unsafeTexts[reason], { reason, ...facts });
}
