import { handoverPdf } from '../../src/exports/handover-pdf.ts';
import { slipPdf } from '../../src/exports/slip-pdf.ts';
import { PaperPrinter } from '../../src/exports/typst.ts';
import { pagesOf } from './read-back.ts';
import { handover, slip } from './sample-papers.ts';

const printer = new PaperPrinter(process.cwd());
const flat = (texts: readonly string[]) => texts.join(' ').replace(/\s+/g, ' ');

it('prints the desk slip on one page: whom, which account, the password, and to change it at once', async () => {
  const pages = await pagesOf(slipPdf(printer, slip));
  expect(pages).toHaveLength(1);
  for (const stated of [
    'PHIẾU CẤP LẠI MẬT KHẨU',
    'Họ và tên: Nông Quang Thiện',
    'Đơn vị: Tổ bầu cử số 05',
    'Tên đăng nhập: tbc05',
    'Cấp lúc: 08:15:40 ngày 17/03/2026',
    'Người cấp: Hoàng Thị Lan, quản trị',
    'kHoa-7294-mUoi',
    'Đổi mật khẩu ngay khi đăng nhập',
    'hết hiệu lực lúc 08:15:40 ngày 18/03/2026',
  ]) {
    expect(flat(pages)).toContain(stated);
  }
});

it('prints no end where the one-time password has none', async () => {
  expect(flat(await pagesOf(slipPdf(printer, { ...slip, validUntil: null })))).not.toContain('hết hiệu lực');
});

it('prints the open items, their paper and the room for every signature', async () => {
  const text = flat(await pagesOf(handoverPdf(printer, handover)));
  for (const stated of [
    'BIÊN BẢN BÀN GIAO',
    'Bên giao: Lý Thị Mai, Chuyên viên Phòng Văn hóa - Xã hội',
    'Bên nhận: Hoàng Văn Thụ, Chuyên viên Phòng Văn hóa - Xã hội',
    'Người chứng kiến: Nguyễn Văn Thành, Trưởng phòng',
    'Lý do: Nghỉ phép từ ngày 18/3/2026 đến ngày 20/3/2026',
    'STT Hồ sơ Đơn vị Hình thức Tình trạng Bản giấy kèm theo Hạn xử lý',
    'CAO-LOC-2026-000005',
    "Chi hội H'Hen Niê",
    'Không có',
    'Tổng cộng: 02 hồ sơ. Biên bản lập thành 02 bản, mỗi bên giữ 01 bản.',
    'BÊN GIAO NGƯỜI CHỨNG KIẾN BÊN NHẬN',
  ]) {
    expect(text).toContain(stated);
  }
});

it('goes on over pages with the table head repeated, and needs no witness', async () => {
  const items = Array.from({ length: 60 }, (_, index) => ({ ...handover.items[0]!, dossier: `HS-${index}` }));
  const pages = await pagesOf(handoverPdf(printer, { ...handover, items, witness: null }));
  expect(pages.length).toBeGreaterThan(2);
  for (const page of pages.slice(0, -1)) expect(page).toMatch(/STT.*Hồ sơ/);
  expect(flat(pages)).not.toContain('CHỨNG KIẾN');
});

it('says so when nothing is open', async () => {
  expect(flat(await pagesOf(handoverPdf(printer, { ...handover, items: [] })))).toContain(
    'Không có công việc dở dang.',
  );
});
