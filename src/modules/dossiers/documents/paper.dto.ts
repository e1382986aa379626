import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsISO8601, IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { type DocumentKind, documentKinds } from '../../../domain/plan/plan.ts';

/** Ghi nhận một bản giấy đã đến. */
export class RecordPaper {
  @ApiProperty({ description: 'Loại giấy tờ.', enum: documentKinds, example: 'TO_TRINH' })
  @IsIn(documentKinds)
  kind!: DocumentKind;

  @ApiPropertyOptional({
    description: 'Trường hợp mà giấy tờ nói về; bắt buộc với giấy tờ của từng trường hợp.',
    type: String,
    format: 'uuid',
    example: '0199c0de-0000-7000-8000-000000000101',
  })
  @IsOptional()
  @IsUUID()
  nomineeId?: string;

  @ApiProperty({
    description: 'Lúc bản giấy đến nơi tiếp nhận.',
    format: 'date-time',
    type: String,
    example: '2026-03-18T16:40:00+07:00',
  })
  @IsISO8601({ strict: true, strictSeparator: true })
  receivedAt!: string;

  @ApiPropertyOptional({
    description: 'Ghi chú.',
    type: String,
    maxLength: 2000,
    example: 'Nộp tại bộ phận một cửa, 02 bản.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string;
}

/** Chấp thuận thiếu bản giấy, hoặc bản giấy đến muộn. */
export class WaivePaper {
  @ApiProperty({
    description: 'Lý do, ít nhất 20 ký tự.',
    minLength: 20,
    maxLength: 2000,
    example: 'Mưa lũ chia cắt đường, đơn vị cam kết nộp bản giấy trước ngày 25/3.',
  })
  @IsString()
  @MinLength(20)
  @MaxLength(2000)
  reason!: string;
}
