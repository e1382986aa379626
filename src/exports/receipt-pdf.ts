import QRCode from 'qrcode';
import { formatInstant } from '../domain/cutoff.ts';
import { dateLine, type PaperFrame } from './paper-frame.ts';
import type { PaperPrinter } from './typst.ts';

/** Everything one submission's receipt prints. */
export interface ReceiptPaper extends PaperFrame {
  readonly number: string;
  readonly campaign: string;
  readonly unit: string;
  readonly level: string;
  /** The arrival that decides lateness: stamped, or evidenced for other channels. */
  readonly receivedAt: Date;
  /** «Gửi trên phần mềm», «iOffice», «Nộp trực tiếp tại Phòng …». */
  readonly channel: string;
  /** «Số 12/TTr-VP ngày 18/3/2026» of the incoming paper, where there is one. */
  readonly incoming?: string | null;
  readonly submittedBy?: string | null;
  /** 1 for the first submission of the dossier. */
  readonly submissionNumber: number;
  /** Number of the receipt that this one replaces. */
  readonly supersedes?: string | null;
  readonly nominees: readonly { readonly name: string; readonly detail: string }[];
  /** Names that the replaced receipt had and this one has no longer. */
  readonly leftOut?: readonly string[];
  readonly documents: readonly { readonly fileName: string; readonly sha256: string }[];
  /** What the dossier still lacks, one sentence each. */
  readonly missing: readonly string[];
  /** «01/01 tập thể, 02/02 cá nhân»; null where the plan sets no limit. */
  readonly quota: string | null;
  readonly nextSteps: readonly string[];
  readonly verificationCode: string;
  /** Public address of the service; without it the receipt carries no QR code. */
  readonly appUrl?: string | null;
}

/** The receipt as PDF: one page with up to some 14 files, more go on. The bytes are worth keeping: a reprint must be identical. */
export async function receiptPdf(printer: PaperPrinter, receipt: ReceiptPaper): Promise<Buffer> {
  const address = receipt.appUrl ? checkAddress(receipt.appUrl, receipt.number) : null;
  const data = {
    title: 'PHIẾU GHI NHẬN TRÊN PHẦN MỀM',
    subtitle: '(không thay thế văn bản đến)',
    issuer: receipt.issuer,
    placeAndDate: dateLine(receipt),
    number: receipt.number,
    facts: factsOf(receipt),
    nominees: receipt.nominees,
    documents: receipt.documents.map(({ fileName, sha256 }) => ({ name: fileName, sha256 })),
    missing: receipt.missing,
    next: receipt.nextSteps,
    verification: {
      code: receipt.verificationCode,
      lines: checkLines(address, receipt.number),
      qr: address && (await QRCode.toString(address, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' })),
    },
    footer: `Phiếu số ${receipt.number} – mã kiểm tra ${receipt.verificationCode}`,
  };
  return printer.compile('receipt', data, receipt.madeAt);
}

function factsOf(receipt: ReceiptPaper): { label: string; value: string; strong?: boolean }[] {
  const { incoming, submittedBy, supersedes, leftOut = [] } = receipt;
  const turn = `Lần ${receipt.submissionNumber}`;
  return [
    { label: 'Đợt khen thưởng', value: receipt.campaign },
    { label: 'Đơn vị đề nghị', value: receipt.unit, strong: true },
    { label: 'Hình thức khen thưởng', value: receipt.level },
    { label: 'Thời điểm nhận', value: formatInstant(receipt.receivedAt, receipt.timeZone), strong: true },
    { label: 'Cách gửi', value: receipt.channel },
    ...(incoming ? [{ label: 'Văn bản đến', value: incoming }] : []),
    ...(submittedBy ? [{ label: 'Người gửi', value: submittedBy }] : []),
    { label: 'Lần gửi', value: supersedes ? `${turn}, thay phiếu số ${supersedes}` : turn },
    ...(leftOut.length > 0 ? [{ label: 'Không còn đề nghị', value: leftOut.join('; ') }] : []),
    { label: 'Số lượng đã đề nghị', value: receipt.quota ?? 'Kế hoạch không giới hạn số lượng' },
  ];
}

/** «https://…/kiem-tra/CL-2026-000123». */
function checkAddress(appUrl: string, number: string): string {
  return `${appUrl.replace(/\/+$/, '')}/kiem-tra/${encodeURIComponent(number)}`;
}

function checkLines(address: string | null, number: string): string[] {
  return address
    ? ['Kiểm tra phiếu này: quét mã QR hoặc mở địa chỉ dưới đây rồi nhập mã kiểm tra.', address]
    : [`Kiểm tra phiếu này: mở trang «Kiểm tra phiếu» của phần mềm, nhập số ${number} và mã kiểm tra.`];
}
