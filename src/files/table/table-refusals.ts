import { Refusal } from '../../domain/refusal.ts';

export const tooManyRows = (maxRows: number): Refusal =>
  new Refusal(
    'file.too-large',
    `Bảng có hơn ${maxRows.toLocaleString('vi-VN')} dòng. Hãy bỏ các dòng trống ở cuối hoặc chia thành nhiều tệp rồi gửi lại.`,
    { maxRows },
  );

export const unreadableTable = (why: string): Refusal =>
  new Refusal('file.wrong-type', `Bảng không đọc được: ${why}. Hãy mở tệp trên máy, lưu lại rồi gửi lại.`);
