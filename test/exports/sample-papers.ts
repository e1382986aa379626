import { createHash } from 'node:crypto';
import type { Handover } from '../../src/exports/handover-pdf.ts';
import type { PaperFrame } from '../../src/exports/paper-frame.ts';
import type { ReceiptPaper } from '../../src/exports/receipt-pdf.ts';
import type { PasswordSlip } from '../../src/exports/slip-pdf.ts';

export const frame: PaperFrame = {
  issuer: ['ỦY BAN NHÂN DÂN', 'XÃ CAO LỘC'],
  place: 'Cao Lộc',
  timeZone: 'Asia/Ho_Chi_Minh',
  madeAt: new Date('2026-03-17T01:15:40.000Z'),
};
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const fileNames = [
  'to-trinh.docx',
  'to-trinh.scan.pdf',
  'danh-sach.docx',
  'danh-sach.scan.pdf',
  'bieu-tom-tat.docx',
  'bieu-tom-tat.scan.pdf',
  'bien-ban.docx',
  'bien-ban.scan.pdf',
  'bao-cao-08-tap-the.docx',
  'bao-cao-08-tap-the.scan.pdf',
  'Báo cáo thành tích Nông Quang Thiện.docx',
  'bao-cao-08-nong-quang-thien.scan.pdf',
  'Báo cáo thành tích Vi Thị Bích Hường.docx',
  'bao-cao-08-vi-thi-bich-huong.scan.pdf',
];
export const documents = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    fileName: fileNames[n] ?? `Ảnh chụp trang ${n}.jpg`,
    sha256: sha256(`${n}`),
  }));

export const receipt: ReceiptPaper = {
  ...frame,
  number: 'CAO-LOC-2026-000005',
  campaign:
    'Thi đua lập thành tích trong công tác bầu cử đại biểu Quốc hội khóa XVI và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2026 - 2031',
  unit: 'Tổ bầu cử số 05',
  level: 'Giấy khen của Chủ tịch Ủy ban nhân dân xã',
  receivedAt: new Date('2026-03-17T01:15:32.123Z'),
  channel: 'Gửi trên phần mềm',
  incoming: 'Số 02/TTr-TBC05 ngày 17/3/2026',
  submittedBy: 'Nông Quang Thiện, Tổ trưởng',
  submissionNumber: 2,
  supersedes: 'CAO-LOC-2026-000003',
  nominees: [
    { name: 'Tổ bầu cử số 05, thôn Nà Soong, xã Cao Lộc', detail: 'Tập thể' },
    { name: 'Ông Nông Quang Thiện', detail: 'Tổ trưởng, Tổ bầu cử số 05' },
    { name: 'Bà Vi Thị Bích Hường', detail: 'Thư ký, Tổ bầu cử số 05' },
  ],
  documents: documents(14),
  missing: ['Biên bản họp xét, bản giấy: nộp tại Phòng Văn hóa - Xã hội trước 17 giờ ngày 18/3/2026 [IV.6].'],
  quota: '01/01 tập thể, 02/02 cá nhân',
  nextSteps: [
    'Phòng Văn hóa - Xã hội thẩm định hồ sơ; nếu cần bổ sung, đơn vị được báo trên phần mềm.',
    'Hội đồng Thi đua - Khen thưởng xã họp xét sau khi thẩm định xong.',
  ],
  verificationCode: 'K7QP-3M9X',
  appUrl: 'https://khenthuong.caoloc.example/',
};

export const slip: PasswordSlip = {
  ...frame,
  name: 'Nông Quang Thiện',
  unit: 'Tổ bầu cử số 05',
  username: 'tbc05',
  oneTimePassword: 'kHoa-7294-mUoi',
  issuedBy: 'Hoàng Thị Lan, quản trị',
  validUntil: new Date('2026-03-18T01:15:40.000Z'),
};

export const handover: Handover = {
  ...frame,
  campaign: receipt.campaign,
  from: { name: 'Lý Thị Mai', post: 'Chuyên viên Phòng Văn hóa - Xã hội' },
  to: { name: 'Hoàng Văn Thụ', post: 'Chuyên viên Phòng Văn hóa - Xã hội' },
  witness: { name: 'Nguyễn Văn Thành', post: 'Trưởng phòng' },
  reason: 'Nghỉ phép từ ngày 18/3/2026 đến ngày 20/3/2026',
  items: [
    {
      dossier: 'CAO-LOC-2026-000005',
      unit: 'Tổ bầu cử số 05',
      level: 'Giấy khen xã',
      state: 'Đã gửi',
      papers: 'Tờ trình, danh sách, biên bản',
      due: '20/3/2026',
    },
    {
      dossier: 'CAO-LOC-2026-000009',
      unit: "Chi hội H'Hen Niê",
      level: 'Bằng khen tỉnh',
      state: 'Yêu cầu bổ sung, hoàn thiện',
      papers: '',
      due: '',
    },
  ],
};
