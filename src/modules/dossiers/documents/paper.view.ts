import { ApiProperty } from '@nestjs/swagger';
import type { PaperReceiptEntity } from '../../../database/entities/paper-receipt.entity.ts';
import type { PaperWaiverEntity } from '../../../database/entities/paper-waiver.entity.ts';
import { type DocumentKind, documentKinds } from '../../../domain/plan/plan.ts';

/** Một bản giấy đã đến. */
export class PaperReceiptView {
  @ApiProperty({ description: 'Định danh.', format: 'uuid', example: '0199c0de-0000-7000-8000-000000000301' })
  id!: string;
  @ApiProperty({ description: 'Loại giấy tờ.', enum: documentKinds, example: 'TO_TRINH' })
  kind!: DocumentKind;
  @ApiProperty({
    description: 'Của trường hợp nào; trống = của cả hồ sơ.',
    type: String,
    format: 'uuid',
    nullable: true,
    example: null,
  })
  nomineeId!: string | null;
  @ApiProperty({ description: 'Lúc đến.', format: 'date-time', type: String, example: '2026-03-18T16:40:00+07:00' })
  receivedAt!: Date;
  @ApiProperty({ description: 'Đến sau hạn bản giấy.', example: false })
  late!: boolean;
  @ApiProperty({ description: 'Ghi chú.', type: String, nullable: true, example: null })
  note!: string | null;
  @ApiProperty({ description: 'Người ghi nhận.', example: 'Vi Thị Hạnh' })
  recordedByName!: string;
  @ApiProperty({
    description: 'Lúc ghi nhận.',
    format: 'date-time',
    type: String,
    example: '2026-03-18T16:45:00+07:00',
  })
  recordedAt!: Date;

  static of({
    id,
    kind,
    nomineeId,
    receivedAt,
    late,
    note,
    recordedByName,
    recordedAt,
  }: PaperReceiptEntity): PaperReceiptView {
    return { id, kind, nomineeId, receivedAt, late, note, recordedByName, recordedAt };
  }
}

/** Một lần chấp thuận thiếu hoặc muộn bản giấy. */
export class PaperWaiverView {
  @ApiProperty({ description: 'Định danh.', format: 'uuid', example: '0199c0de-0000-7000-8000-000000000302' })
  id!: string;
  @ApiProperty({
    description: 'Lý do.',
    example: 'Mưa lũ chia cắt đường, đơn vị cam kết nộp bản giấy trước ngày 25/3.',
  })
  reason!: string;
  @ApiProperty({ description: 'Người chấp thuận.', example: 'Hoàng Văn Lâm' })
  grantedByName!: string;
  @ApiProperty({
    description: 'Lúc chấp thuận.',
    format: 'date-time',
    type: String,
    example: '2026-03-19T08:00:00+07:00',
  })
  grantedAt!: Date;

  static of({ id, reason, grantedByName, grantedAt }: PaperWaiverEntity): PaperWaiverView {
    return { id, reason, grantedByName, grantedAt };
  }
}

/** Bản giấy của một hồ sơ. */
export class PaperView {
  @ApiProperty({ description: 'Các bản giấy đã ghi nhận, cũ trước.', type: [PaperReceiptView] })
  receipts!: PaperReceiptView[];
  @ApiProperty({ description: 'Các lần chấp thuận thiếu, muộn, cũ trước.', type: [PaperWaiverView] })
  waivers!: PaperWaiverView[];
}
