import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsInstant } from '../../http/dates.ts';
import { IsReason } from './reason.ts';

/** Một mục cần bổ sung: đúng một trong `slot`, `field`, `criterion`. */
export class ReturnItemInput {
  @ApiPropertyOptional({ description: 'Ô giấy tờ.', type: String, example: 'BIEN_BAN/SCAN' })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  slot?: string;

  @ApiPropertyOptional({ description: 'Trường hợp, khi nêu `field` hoặc `criterion`.', type: String, format: 'uuid' })
  @IsOptional()
  @IsUUID()
  nomineeId?: string;

  @ApiPropertyOptional({ description: 'Ô thông tin của trường hợp.', type: String, example: 'achievementSummary' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  field?: string;

  @ApiPropertyOptional({ description: 'Tiêu chuẩn phải trả lời lại.', type: String, example: 'G.CN.1' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  criterion?: string;

  @ApiProperty({ description: 'Sai, thiếu gì.', minLength: 3, example: 'Thiếu chữ ký của thư ký.' })
  @IsReason(3)
  note!: string;
}

/** Yêu cầu bổ sung, hoàn thiện hồ sơ. */
export class ReturnDossier {
  @ApiProperty({ description: 'Phiên bản hồ sơ mà người yêu cầu đang xem.', example: 4 })
  @IsInt()
  @Min(1)
  version!: number;

  @ApiProperty({
    description: 'Lý do, từ 20 ký tự.',
    minLength: 20,
    example: 'Biên bản họp xét thiếu chữ ký của thư ký, đề nghị ký bổ sung.',
  })
  @IsReason()
  reason!: string;

  @ApiProperty({ description: 'Những mục được mở lại; chỉ các mục này sửa được.', type: [ReturnItemInput] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => ReturnItemInput)
  items!: ReturnItemInput[];

  @ApiProperty({
    description: 'Bổ sung trước thời điểm này; có thể sau hạn gửi hồ sơ.',
    format: 'date-time',
    type: String,
    example: '2026-03-25T17:00:00+07:00',
  })
  @IsInstant()
  mendBy!: string;
}

/** Tiếp nhận hồ sơ. */
export class AcceptDossier {
  @ApiProperty({ description: 'Phiên bản hồ sơ mà người tiếp nhận đang xem.', example: 9 })
  @IsInt()
  @Min(1)
  version!: number;

  @ApiPropertyOptional({ description: 'Ghi chú.', type: String, nullable: true, example: 'Đủ giấy tờ, đã đối chiếu.' })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string | null;
}

/** Không tiếp nhận hồ sơ. */
export class DeclineDossier {
  @ApiProperty({ description: 'Phiên bản hồ sơ mà người quyết định đang xem.', example: 9 })
  @IsInt()
  @Min(1)
  version!: number;

  @ApiProperty({
    description: 'Lý do, từ 20 ký tự; đơn vị đọc được.',
    minLength: 20,
    example: 'Đã quá hạn bổ sung mà hồ sơ vẫn thiếu biên bản họp xét.',
  })
  @IsReason()
  reason!: string;
}

/** Ghi ý kiến của người đọc lại. */
export class ReadAgain {
  @ApiProperty({ description: 'Phiên bản hồ sơ mà người đọc lại đang xem.', example: 8 })
  @IsInt()
  @Min(1)
  version!: number;

  @ApiProperty({ description: 'Ý kiến.', minLength: 3, example: 'Đã đọc lại toàn bộ, thống nhất kết quả thẩm định.' })
  @IsReason(3)
  note!: string;
}

/** Cho phép một người thẩm định dù có xung đột lợi ích. */
export class OverrideConflict {
  @ApiProperty({ description: 'Người được phép.', format: 'uuid', example: '0199c0de-0000-7000-8000-000000000007' })
  @IsUUID()
  userId!: string;

  @ApiProperty({
    description: 'Lý do, từ 20 ký tự.',
    minLength: 20,
    example: 'Trùng họ tên nhưng là hai người khác nhau, đã đối chiếu căn cước.',
  })
  @IsReason()
  reason!: string;
}
