import { receiptPdf } from '../../src/exports/receipt-pdf.ts';
import { PaperPrinter } from '../../src/exports/typst.ts';
import { pagesOf } from './read-back.ts';
import { documents, receipt } from './sample-papers.ts';

const printer = new PaperPrinter(process.cwd());
const pages = async (more: Partial<typeof receipt> = {}) => pagesOf(await receiptPdf(printer, { ...receipt, ...more }));
const flat = (texts: readonly string[]) => texts.join(' ').replace(/\s+/g, ' ');

it('states on one page what arrived, when, from whom and how to check it', async () => {
  const text = await pages();
  expect(text).toHaveLength(1);
  for (const stated of [
    'ỦY BAN NHÂN DÂN',
    'XÃ CAO LỘC',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Cao Lộc, ngày 17 tháng 3 năm 2026',
    'Số: CAO-LOC-2026-000005',
    'PHIẾU GHI NHẬN TRÊN PHẦN MỀM',
    '(không thay thế văn bản đến)',
    'Đơn vị đề nghị: Tổ bầu cử số 05',
    'Hình thức khen thưởng: Giấy khen của Chủ tịch Ủy ban nhân dân xã',
    'Thời điểm nhận: 08:15:32 ngày 17/03/2026',
    'Cách gửi: Gửi trên phần mềm',
    'Văn bản đến: Số 02/TTr-TBC05 ngày 17/3/2026',
    'Người gửi: Nông Quang Thiện, Tổ trưởng',
    'Lần gửi: Lần 2, thay phiếu số CAO-LOC-2026-000003',
    'Số lượng đã đề nghị: 01/01 tập thể, 02/02 cá nhân',
    '2 Ông Nông Quang Thiện Tổ trưởng, Tổ bầu cử số 05',
    '- Biên bản họp xét, bản giấy: nộp tại Phòng Văn hóa - Xã hội trước 17 giờ ngày 18/3/2026 [IV.6].',
    '- Hội đồng Thi đua - Khen thưởng xã họp xét sau khi thẩm định xong.',
    'Mã kiểm tra: K7QP-3M9X',
    'https://khenthuong.caoloc.example/kiem-tra/CAO-LOC-2026-000005',
    'Trang 1/1',
  ]) {
    expect(flat(text)).toContain(stated);
  }
});

it('names each of fourteen files with its whole SHA-256 on that page', async () => {
  const text = flat(await pages());
  for (const { fileName, sha256 } of receipt.documents) expect(text).toContain(`${fileName} ${sha256}`);
});

it('goes on over more pages with headers, and leaves no file out', async () => {
  const many = documents(70);
  const text = await pages({ documents: many });
  expect(text.length).toBeGreaterThan(1);
  expect(text.map((page) => page.includes('SHA-256') || page.includes('Mã kiểm tra'))).not.toContain(false);
  for (const { sha256 } of many) expect(flat(text)).toContain(sha256);
  expect(flat(text)).toContain(`Trang ${text.length}/${text.length}`);
});

it('breaks file names of 255 bytes inside their column', async () => {
  const fileName = `${'ẵ'.repeat(83)}.pdf`;
  const text = await pages({ documents: [{ ...documents(1)[0]!, fileName }] });
  expect(text).toHaveLength(1);
  expect(text[0]!.match(/ẵ/g)).toHaveLength(83);
  const widest = Math.max(...text[0]!.split('\n').map((line) => line.match(/ẵ/g)?.length ?? 0));
  expect(widest).toBeLessThan(45);
});

it('says so when nothing is missing, nothing came on paper, and the plan sets no limit', async () => {
  const text = flat(
    await pages({ missing: [], incoming: null, supersedes: null, submissionNumber: 1, quota: null, submittedBy: null }),
  );
  expect(text).toContain('Không thiếu giấy tờ nào theo danh mục của kế hoạch.');
  expect(text).toContain('Lần gửi: Lần 1 Số lượng đã đề nghị: Kế hoạch không giới hạn số lượng');
  expect(text).not.toContain('Văn bản đến:');
  expect(text).not.toContain('Người gửi:');
});

it('shows the arrival in the campaign time zone, to the second that was reached', async () => {
  const lastMoment = new Date('2026-03-18T16:59:59.999Z');
  expect(flat(await pages({ receivedAt: lastMoment }))).toContain('Thời điểm nhận: 23:59:59 ngày 18/03/2026');
});

it('carries a QR code only where the service has a public address', async () => {
  const withAddress = await receiptPdf(printer, receipt);
  const without = await receiptPdf(printer, { ...receipt, appUrl: null });
  expect(flat(await pagesOf(without))).toContain('mở trang «Kiểm tra phiếu» của phần mềm, nhập số CAO-LOC-2026-000005');
  expect(flat(await pagesOf(without))).not.toContain('http');
  expect(await darkShare(withAddress)).toBeGreaterThan((await darkShare(without)) + 0.05);
});

/** Share of dark dots in the lower right of the page, where the code stands. */
async function darkShare(pdf: Buffer): Promise<number> {
  const { execFile } = await import('node:child_process');
  const grey = await new Promise<Buffer>((resolve, reject) => {
    const child = execFile(
      'pdftoppm',
      ['-r', '72', '-gray', '-x', '470', '-y', '630', '-W', '80', '-H', '80'],
      { encoding: 'buffer' },
      (error, stdout) => (error ? reject(error) : resolve(stdout)),
    );
    child.stdin!.end(pdf);
  });
  const dots = grey.subarray(-80 * 80);
  return dots.filter((dot) => dot < 128).length / dots.length;
}
