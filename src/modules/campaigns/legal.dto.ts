import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { type NomineeKind, nomineeKinds } from '../../domain/plan/plan.ts';
import { IsRealDate } from '../../http/dates.ts';

const code = /^[A-Z][A-Z0-9_]{1,59}$/;
const codeMessage = 'Chỉ gồm chữ hoa không dấu, số và gạch dưới.';

/** Hỏi quy định của ngày nào. */
export class OnDate {
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

/** Khoảng thời gian có hiệu lực. */
export class ValiditySpan {
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
}

/** Văn bản làm căn cứ của cơ quan mình; cùng mã với dòng chung thì thay dòng chung. */
export class PutLegalBasis extends ValiditySpan {
  @ApiProperty({ description: 'Mã.', example: 'QD_86_2025_LS' })
  @Matches(code, { message: codeMessage })
  code!: string;

  @ApiProperty({ description: 'Loại văn bản.', example: 'Quyết định' })
  @IsString()
  @MinLength(2)
  @MaxLength(100)
  type!: string;

  @ApiPropertyOptional({ description: 'Số, ký hiệu.', type: String, nullable: true, example: '86/2025/QĐ-UBND' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  number?: string | null;

  @ApiProperty({ description: 'Trích yếu.', example: 'Quy định công tác thi đua, khen thưởng trên địa bàn tỉnh' })
  @IsString()
  @MinLength(5)
  @MaxLength(1000)
  title!: string;

  @ApiProperty({ description: 'Cơ quan ban hành.', example: 'UBND tỉnh Lạng Sơn' })
  @IsString()
  @MinLength(2)
  @MaxLength(300)
  issuer!: string;

  @ApiPropertyOptional({
    description: 'Ngày ban hành.',
    type: String,
    format: 'date',
    nullable: true,
    example: '2025-12-20',
  })
  @IsOptional()
  @IsRealDate()
  issuedOn?: string | null;

  @ApiPropertyOptional({ description: 'Mã văn bản thay thế.', type: String, nullable: true, example: null })
  @IsOptional()
  @Matches(code, { message: codeMessage })
  replacedBy?: string | null;

  @ApiPropertyOptional({
    description: 'Thuộc chế độ pháp lý ghi vào từng lần gửi hồ sơ.',
    type: Boolean,
    default: false,
    example: false,
  })
  @IsOptional()
  @IsBoolean()
  regime = false;

  @ApiPropertyOptional({ description: 'Ghi chú.', type: String, nullable: true, example: null })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string | null;
}

/** Hệ số tiền thưởng của cơ quan mình. */
export class PutCoefficient extends ValiditySpan {
  @ApiProperty({ description: 'Hình thức.', example: 'GIAY_KHEN_XA' })
  @Matches(code, { message: codeMessage })
  level!: string;

  @ApiProperty({ description: 'Loại đối tượng.', enum: nomineeKinds, example: 'CA_NHAN' })
  @IsIn(nomineeKinds)
  nomineeKind!: NomineeKind;

  @ApiProperty({ description: 'Phần trăm lương cơ sở, số nguyên: 0,3 lần là 30.', example: 30 })
  @IsInt()
  @Min(1)
  @Max(100_000)
  coefficientX100!: number;

  @ApiProperty({ description: 'Căn cứ.', example: 'Nghị quyết số 05/2026/NQ-HĐND' })
  @IsString()
  @MinLength(5)
  @MaxLength(1000)
  basis!: string;
}

/** Lương cơ sở theo cơ quan mình ghi. */
export class PutBaseSalary extends ValiditySpan {
  @ApiProperty({ description: 'Mức, đồng.', example: 2_530_000 })
  @IsInt()
  @Min(1)
  @Max(1_000_000_000)
  amount!: number;

  @ApiProperty({ description: 'Căn cứ.', example: 'Nghị định số 161/2026/NĐ-CP' })
  @IsString()
  @MinLength(5)
  @MaxLength(1000)
  basis!: string;
}
