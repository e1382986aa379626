import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsString, Matches, MaxLength, MinLength, ValidateIf } from 'class-validator';
import { type CountsFrom, countsFromValues } from '../../domain/retention.ts';
import { IsRealDate } from '../../http/dates.ts';

/** Hỏi quy định của ngày nào. */
export class RetentionOnDate {
  @ApiPropertyOptional({
    description: 'Ngày; không ghi thì hôm nay.',
    type: String,
    format: 'date',
    example: '2026-03-17',
  })
  @IsOptional()
  @IsRealDate()
  on?: string;
}

/** Thời hạn lưu một loại, do cơ quan mình ghi kèm căn cứ; thay cho thời hạn chung trong khoảng hiệu lực. */
export class PutRetentionRule {
  @ApiProperty({
    description: 'Thời hạn lưu theo ISO 8601 (năm, tháng, ngày); null = vĩnh viễn.',
    type: String,
    nullable: true,
    example: 'P10Y',
  })
  @ValidateIf((_, value) => value !== null)
  @Matches(/^P(?=\d)(\d{1,3}Y)?(\d{1,4}M)?(\d{1,5}D)?$/, {
    message: 'Ghi thời hạn như P10Y (10 năm), P6M (6 tháng), P30D (30 ngày), hoặc null nếu lưu vĩnh viễn.',
  })
  keep!: string | null;

  @ApiProperty({
    description: 'Tính từ ngày việc cuối cùng (act) hay từ 01/01 năm sau đó (year-end).',
    enum: countsFromValues,
    example: 'year-end',
  })
  @IsIn(countsFromValues)
  countsFrom!: CountsFrom;

  @ApiProperty({ description: 'Có hiệu lực từ ngày.', type: String, format: 'date', example: '2026-07-01' })
  @IsRealDate()
  validFrom!: string;

  @ApiPropertyOptional({
    description: 'Ngày cuối cùng còn hiệu lực; null = chưa biết.',
    type: String,
    format: 'date',
    nullable: true,
    example: null,
  })
  @IsOptional()
  @IsRealDate()
  validUntil?: string | null;

  @ApiProperty({ description: 'Căn cứ pháp lý.', example: 'Quyết định số 12/QĐ-UBND ngày 05/01/2026' })
  @IsString()
  @MinLength(10)
  @MaxLength(1000)
  basis!: string;

  @ApiPropertyOptional({ description: 'Ghi chú.', type: String, nullable: true, example: null })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string | null;
}

/** Yêu cầu một lượt rà soát dữ liệu hết thời hạn lưu. */
export class StartRetentionRun {
  @ApiProperty({ description: 'true: chỉ lập báo cáo, không thay đổi gì.', example: true })
  @IsBoolean()
  dryRun!: boolean;

  @ApiProperty({
    description: 'Lý do, căn cứ của lượt này (ít nhất 20 ký tự); vào nhật ký.',
    example: 'Rà soát hằng năm theo Quy chế lưu trữ của UBND xã.',
  })
  @IsString()
  @MinLength(20, { message: 'Ghi lý do ít nhất 20 ký tự.' })
  @MaxLength(1000)
  reason!: string;
}

/** Yêu cầu bản tải toàn bộ. */
export class ExportOrganization {
  @ApiProperty({
    description: 'Lý do tải toàn bộ dữ liệu (ít nhất 20 ký tự); vào nhật ký.',
    example: 'Nộp lưu vào lưu trữ lịch sử theo yêu cầu của Sở Nội vụ.',
  })
  @IsString()
  @MinLength(20, { message: 'Ghi lý do ít nhất 20 ký tự.' })
  @MaxLength(1000)
  reason!: string;
}
