import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
} from 'class-validator';
import { IsInstant } from '../../http/dates.ts';
import { PageQuery } from '../../http/paging.ts';
import type { CampaignPhase } from './rule-books.ts';

export const campaignPhases: readonly CampaignPhase[] = ['draft', 'open', 'closed'];

const Trimmed = () => Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

/** Lọc danh sách đợt. */
export class CampaignsQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Chỉ các đợt ở trạng thái này.', enum: campaignPhases, example: 'open' })
  @IsOptional()
  @IsIn(campaignPhases)
  phase?: CampaignPhase;
}

/** Lập đợt từ kế hoạch mẫu. */
export class CreateCampaign {
  @ApiProperty({ description: 'Mã kế hoạch mẫu.', example: 'cao-loc-2026' })
  @IsString()
  @MaxLength(100)
  preset!: string;

  @ApiPropertyOptional({
    description: 'Mã đợt; không ghi thì là mã kế hoạch mẫu.',
    type: String,
    example: 'cao-loc-2026',
  })
  @IsOptional()
  @MaxLength(100)
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/, { message: 'Mã đợt chỉ gồm chữ thường không dấu, số và gạch nối.' })
  code?: string;

  @ApiPropertyOptional({ description: 'Cơ quan của người tạo; không ghi cũng vậy.', type: String, format: 'uuid' })
  @IsOptional()
  @IsUUID()
  organizationId?: string;
}

/** Mở hoặc đóng đợt. */
export class MovePhase {
  @ApiPropertyOptional({ description: 'Phiên bản đợt mà người làm đang xem.', type: Number, example: 12 })
  @IsOptional()
  @IsInt()
  @Min(1)
  version?: number;
}

/** Trả lời một câu hỏi của kế hoạch. */
export class AnswerQuestion {
  @ApiProperty({
    description:
      'Mã phương án, hoặc chính giá trị (ngày 2026-03-18, giờ 17:00, số, chữ); null = «chưa có» khi câu hỏi cho phép.',
    type: String,
    nullable: true,
    example: 'RIENG_02',
  })
  @ValidateIf(({ answer }: AnswerQuestion) => answer !== null)
  @IsString()
  @MaxLength(2000)
  answer!: string | null;

  @ApiProperty({ description: 'Căn cứ của câu trả lời.', example: 'Thông báo số 12/TB-UBND ngày 02/02/2026' })
  @Trimmed()
  @IsString()
  @MinLength(5)
  @MaxLength(2000)
  basis!: string;

  @ApiPropertyOptional({ description: 'Phiên bản đợt mà người trả lời đang xem.', type: Number, example: 4 })
  @IsOptional()
  @IsInt()
  @Min(1)
  version?: number;

  @ApiPropertyOptional({
    description: 'Lý do đổi khi đợt đang mở, ít nhất 10 ký tự; không ghi thì lấy căn cứ.',
    type: String,
    example: 'Tỉnh vừa thông báo ngày trình hồ sơ.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  reason?: string;
}

/** Ghi nhận một đơn vị có tham gia đợt hay không. */
export class RecordParticipation {
  @ApiProperty({ description: 'Có tham gia.', example: true })
  @IsBoolean()
  participates!: boolean;

  @ApiPropertyOptional({
    description: 'Ghi chú.',
    type: String,
    nullable: true,
    example: 'Trực tiếp phục vụ bầu cử theo Quyết định 45.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  note?: string | null;
}

/** Gia hạn cho một đơn vị. */
export class GrantExtension {
  @ApiProperty({
    description: 'Gia hạn đến trước thời điểm này; sau hạn của kế hoạch và sau bây giờ.',
    type: String,
    format: 'date-time',
    example: '2026-03-20T17:00:00+07:00',
  })
  @IsInstant()
  until!: string;

  @ApiProperty({
    description: 'Lý do, ít nhất 20 ký tự.',
    example: 'Đường vào thôn bị sạt lở từ ngày 16/3, tổ chưa họp xét được.',
  })
  @Trimmed()
  @IsString()
  @MinLength(20, { message: 'Hãy nêu lý do, ít nhất 20 ký tự.' })
  @MaxLength(2000)
  reason!: string;
}

/** Đơn vị trong một đợt, theo đường dẫn. */
export class CampaignUnitPath {
  @ApiProperty({ description: 'Mã đợt.', example: 'cao-loc-2026' })
  @IsString()
  code!: string;

  @ApiProperty({ description: 'Định danh hoặc mã đơn vị.', example: 'TBC05' })
  @IsString()
  unitId!: string;
}

/** Câu hỏi trong một đợt, theo đường dẫn. */
export class QuestionPath {
  @ApiProperty({ description: 'Mã đợt.', example: 'cao-loc-2026' })
  @IsString()
  code!: string;

  @ApiProperty({ description: 'Mã câu hỏi.', example: 'Q1' })
  @IsString()
  id!: string;
}
