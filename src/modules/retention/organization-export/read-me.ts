/** What whoever opens the zip years later needs to know; the program is not needed to read any of it. */
export const readMe = (organization: string, madeAt: string): string =>
  `TOÀN BỘ DỮ LIỆU THI ĐUA, KHEN THƯỞNG CỦA ${organization.toUpperCase()}
Lập lúc ${madeAt}. Mở được bằng phần mềm thông thường, không cần hệ thống đã tạo ra.

TÀI LIỆU NÀY CÓ DỮ LIỆU CÁ NHÂN: chỉ người có trách nhiệm được giữ và đọc; hủy khi không còn cần.

1. Mỗi đợt thi đua là một thư mục; trong đó mỗi đơn vị một thư mục, mỗi hồ sơ một thư mục
   (tên gồm hình thức, tình trạng, số phiếu ghi nhận). Trong thư mục hồ sơ là giấy tờ như đơn vị đã gửi, đúng tên đã đặt.
   «Bản cũ, đã xóa» chứa các bản đã được thay hoặc đã xóa khỏi hồ sơ. «Phiếu ghi nhận PGN-….pdf» là phiếu đã in.
   Nhiều ảnh gửi thành một giấy tờ thì ở đây là tệp PDF đã ghép; ảnh gốc không kèm theo.
2. «Danh sách.xlsx» trong mỗi đợt: cá nhân được đề nghị, kèm các trường dữ liệu mà kế hoạch của đợt đã dùng.
3. Thư mục «du-lieu»: mỗi bảng dữ liệu một tệp JSON (UTF-8), mỗi tệp là một mảng, mỗi dòng một bản ghi. Các bảng chính:
   organizations (cơ quan), units (đơn vị), users và memberships (người dùng, vai trò), campaigns và rule_books (đợt, bộ quy tắc),
   dossiers (hồ sơ), nominees (tập thể, cá nhân), documents và files (giấy tờ, tệp), submissions (các lần gửi),
   submission_verdicts và appraisal_verdicts (kết quả tự động và thẩm định), turnout_results, seat_results (số liệu bầu cử),
   audit_entries và audit_seals (nhật ký và dấu niêm). Cột *_id trỏ tới cột id của bảng tương ứng; giờ ghi theo ISO 8601.
   Không có trong đây: mật khẩu, khóa truy cập và phiên đăng nhập.
4. manifest.json: từng tệp với dung lượng và mã SHA-256 để kiểm tra không bị sửa; mục «absent» nêu giấy tờ không có trong bản này
   (erased: đã hết thời hạn lưu nên đã xóa; missing: kho không còn; damaged: nội dung khác mã đã ghi).
   Kiểm tra một tệp trên Windows: certutil -hashfile "tên tệp" SHA256
`;
