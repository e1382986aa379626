import { ApiProperty } from '@nestjs/swagger';
import type { SubmissionEntity } from '../../database/entities/submission.entity.ts';

/** Tệp đã nhận, ghi trên phiếu. */
export class ReceiptDocumentView {
  @ApiProperty({ description: 'Tên tệp.', example: 'to-trinh.scan.pdf' })
  fileName!: string;
  @ApiProperty({
    description: 'SHA-256 của tệp.',
    example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  })
  sha256!: string;
}

/** Một mục còn thiếu, ghi trên phiếu. */
export class ReceiptMissingView {
  @ApiProperty({ description: 'Mã.', example: 'slot.missing' })
  code!: string;
  @ApiProperty({ description: 'Thiếu gì.', example: 'Thiếu bản scan của «Biên bản họp xét».' })
  detail!: string;
  @ApiProperty({ description: 'Ô giấy tờ.', type: String, required: false, example: 'BIEN_BAN/SCAN' })
  slot?: string;
}

/** Phiếu ghi nhận trên phần mềm (không thay thế văn bản đến). */
export class ReceiptView {
  @ApiProperty({ description: 'Số phiếu.', example: 'PGN-2026-000001' })
  number!: string;
  @ApiProperty({ description: 'Thời điểm đến.', format: 'date-time', type: String })
  receivedAt!: Date;
  @ApiProperty({ description: 'Mã kiểm tra.', example: 'K7M2P9QRST' })
  code!: string;
  @ApiProperty({ description: 'Lần gửi thứ mấy.', example: 1 })
  submission!: number;
  @ApiProperty({ description: 'Phiếu mà phiếu này thay.', type: String, nullable: true, example: null })
  supersedes!: string | null;
  @ApiProperty({ description: 'Đường đến.', example: 'WEB' })
  channel!: string;
  @ApiProperty({ description: 'Số văn bản đến.', type: String, nullable: true, example: null })
  incomingNumber!: string | null;
  @ApiProperty({ description: 'Ngày văn bản đến.', type: String, nullable: true, example: null })
  incomingDate!: string | null;
  @ApiProperty({ description: 'Các tệp đã nhận.', type: [ReceiptDocumentView] })
  documents!: ReceiptDocumentView[];
  @ApiProperty({ description: 'Còn thiếu gì; trống = đủ.', type: [ReceiptMissingView] })
  missing!: ReceiptMissingView[];
  @ApiProperty({
    description: 'Số lượng của đơn vị sau lần gửi này.',
    type: 'object',
    additionalProperties: true,
    example: { words: '01/01 tập thể, 02/02 cá nhân' },
  })
  quota!: object;

  static of(row: SubmissionEntity): ReceiptView {
    return {
      number: row.receiptNumber,
      receivedAt: row.receivedAt,
      code: row.receiptCode,
      submission: row.number,
      supersedes: row.supersedes,
      channel: row.channel,
      incomingNumber: row.incomingNumber,
      incomingDate: row.incomingDate,
      documents: (row.documents as ReceiptDocumentView[]).map(({ fileName, sha256 }) => ({ fileName, sha256 })),
      missing: (row.missing as ReceiptMissingView[]).map(({ code, detail, slot }) => ({ code, detail, slot })),
      quota: row.quota,
    };
  }
}

/** Kết quả kiểm tra công khai, không có dữ liệu cá nhân. */
export class ReceiptCheckView {
  @ApiProperty({ description: 'Số và mã khớp với một phiếu đã cấp.', example: true })
  valid!: boolean;
}
