import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { IsRealDate } from '../../http/dates.ts';

const kindShape = /^[A-Z][A-Z0-9_]{1,59}$/;
const kindMessage = 'Loại đơn vị chỉ gồm chữ hoa không dấu, số và gạch dưới, ví dụ TO_BAU_CU.';

/** Thêm đơn vị. */
export class CreateUnit {
  @ApiProperty({ description: 'Mã ngắn, không đổi về sau.', example: 'TBC16' })
  @Matches(/^[A-Z][A-Z0-9_-]{0,39}$/, { message: 'Mã chỉ gồm chữ hoa không dấu, số, gạch nối và gạch dưới.' })
  code!: string;

  @ApiProperty({ description: 'Tên in trên giấy tờ.', example: 'Tổ bầu cử số 16, thôn Bản Vàng, xã Cao Lộc' })
  @IsString()
  @MinLength(2)
  @MaxLength(300)
  name!: string;

  @ApiProperty({ description: 'Loại đơn vị theo kế hoạch.', example: 'TO_BAU_CU' })
  @Matches(kindShape, { message: kindMessage })
  kind!: string;

  @ApiPropertyOptional({ description: 'Thứ tự trong danh sách; không ghi thì xếp cuối.', type: Number, example: 16 })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100_000)
  position?: number;

  @ApiPropertyOptional({
    description: 'Ngày thành lập; không ghi thì là hôm nay. Không ở tương lai.',
    type: String,
    format: 'date',
    example: '2026-01-31',
  })
  @IsOptional()
  @IsRealDate()
  effectiveOn?: string;

  @ApiProperty({ description: 'Văn bản làm căn cứ.', example: 'Quyết định số 45/QĐ-UBND ngày 30/01/2026' })
  @IsString()
  @MinLength(5)
  @MaxLength(1000)
  basis!: string;
}

/** Sửa thứ tự, loại của đơn vị. Tên đổi bằng «rename» để giữ lịch sử. */
export class ChangeUnit {
  @ApiPropertyOptional({ description: 'Thứ tự trong danh sách.', type: Number, example: 3 })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100_000)
  position?: number;

  @ApiPropertyOptional({ description: 'Loại đơn vị theo kế hoạch.', type: String, example: 'DON_VI' })
  @IsOptional()
  @Matches(kindShape, { message: kindMessage })
  kind?: string;
}

const inConstituency = { type: String, format: 'uuid', nullable: true } as const;

/** Tổ bầu cử thuộc đơn vị bầu cử nào, theo từng cuộc; cuộc không ghi hoặc null thì không thuộc đơn vị nào. */
export class UnitConstituencies {
  @ApiPropertyOptional({ description: 'Đơn vị bầu cử đại biểu Quốc hội.', ...inConstituency })
  @IsOptional()
  @IsUUID()
  QUOC_HOI?: string | null;

  @ApiPropertyOptional({ description: 'Đơn vị bầu cử đại biểu HĐND tỉnh.', ...inConstituency })
  @IsOptional()
  @IsUUID()
  HDND_TINH?: string | null;

  @ApiPropertyOptional({ description: 'Đơn vị bầu cử đại biểu HĐND xã.', ...inConstituency })
  @IsOptional()
  @IsUUID()
  HDND_XA?: string | null;
}
