import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { type Conclusion, conclusions } from '../../domain/appraisal/conclusion.ts';
import { type Outcome, outcomes } from '../../domain/eligibility/verdict.ts';
import { type DocumentKind, documentKinds, type PaperMark } from '../../domain/plan/plan.ts';
import { IsReason } from './reason.ts';

export const paperMarks: readonly PaperMark[] = ['SIGNATURE', 'SEAL', 'CONFIRMATION'];

/** Kết quả thẩm định một tiêu chuẩn. */
export class VerdictInput {
  @ApiProperty({ description: 'Mã tiêu chuẩn.', example: 'G.CN.1' })
  @IsString()
  @MaxLength(60)
  criterion!: string;

  @ApiProperty({ description: 'Đạt, không đạt, hay còn cần xem xét.', enum: outcomes, example: 'met' })
  @IsIn(outcomes)
  outcome!: Outcome;

  @ApiPropertyOptional({
    description: 'Ghi chú.',
    type: String,
    nullable: true,
    example: 'Đối chiếu biên bản họp xét.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string | null;
}

/** Thẩm định một trường hợp. */
export class AppraiseNominee {
  @ApiProperty({ description: 'Phiên bản của trường hợp mà người thẩm định đang xem.', example: 1 })
  @IsInt()
  @Min(1)
  version!: number;

  @ApiProperty({
    description: 'Kết quả từng tiêu chuẩn; tiêu chuẩn không nêu thì giữ kết quả đã có, hoặc theo kết quả máy xét.',
    type: [VerdictInput],
  })
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => VerdictInput)
  verdicts!: VerdictInput[];

  @ApiProperty({
    description: 'Kết luận: đủ điều kiện, không đủ điều kiện, hoặc chưa kết luận.',
    enum: conclusions,
    example: 'qualified',
  })
  @IsIn(conclusions)
  conclusion!: Conclusion;

  @ApiPropertyOptional({
    description: 'Ghi chú kết luận; bắt buộc từ 20 ký tự khi không đủ điều kiện.',
    type: String,
    nullable: true,
    example: 'Đủ điều kiện, thành tích rõ, giấy tờ đầy đủ.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string | null;
}

/** Một ngoại lệ của «đạt tất cả». */
export class ExceptInput extends VerdictInput {
  @ApiProperty({ description: 'Trường hợp.', format: 'uuid', example: '0199c0de-0000-7000-8000-000000000101' })
  @IsUUID()
  nomineeId!: string;
}

/** Đạt tất cả, trừ… */
export class AllMet {
  @ApiProperty({ description: 'Phiên bản hồ sơ mà người thẩm định đang xem.', example: 4 })
  @IsInt()
  @Min(1)
  version!: number;

  @ApiPropertyOptional({ description: 'Những tiêu chuẩn không ghi «đạt».', type: [ExceptInput], default: [] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => ExceptInput)
  except: ExceptInput[] = [];
}

/** Một dấu hiệu phải thấy trên bản scan. */
export class MarkInput {
  @ApiProperty({ description: 'Loại giấy tờ trong tệp.', enum: documentKinds, example: 'TO_TRINH' })
  @IsIn(documentKinds)
  kind!: DocumentKind;

  @ApiProperty({ description: 'Chữ ký, con dấu hoặc xác nhận.', enum: paperMarks, example: 'SEAL' })
  @IsIn(paperMarks)
  mark!: PaperMark;

  @ApiProperty({ description: 'Có hay không.', example: true })
  @IsBoolean()
  present!: boolean;

  @ApiPropertyOptional({ description: 'Ghi chú.', type: String, nullable: true, example: 'Dấu mờ nhưng đọc được.' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  note?: string | null;
}

/** Đánh dấu chữ ký, con dấu, xác nhận trên một tệp. */
export class MarkDocument {
  @ApiProperty({ description: 'Các dấu hiệu đã xem; dấu hiệu không nêu thì giữ như cũ.', type: [MarkInput] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => MarkInput)
  marks!: MarkInput[];
}

/** Cho ngoại lệ một tiêu chuẩn. */
export class GrantException {
  @ApiProperty({ description: 'Mã tiêu chuẩn không đạt.', example: 'G.TT.4.a' })
  @IsString()
  @MaxLength(60)
  criterion!: string;

  @ApiProperty({
    description: 'Lý do, từ 20 ký tự.',
    minLength: 20,
    example: 'Cử tri đi làm ăn xa đã được xác minh, tỷ lệ thực tế đạt yêu cầu của xã.',
  })
  @IsReason()
  reason!: string;
}
