import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, IsUUID, MaxLength, Min } from 'class-validator';
import { IsReason } from './reason.ts';

/** Chuyển một trường hợp sang hình thức hoặc đơn vị đề nghị khác. */
export class MoveNominee {
  @ApiProperty({ description: 'Phiên bản của hồ sơ đang chứa trường hợp.', example: 4 })
  @IsInt()
  @Min(1)
  version!: number;

  @ApiPropertyOptional({
    description: 'Hồ sơ nhận, cùng đợt và đang ở trạng thái «Đã gửi». Không ghi cùng `toLevel`, `toUnit`.',
    type: String,
    format: 'uuid',
  })
  @IsOptional()
  @IsUUID()
  toDossierId?: string;

  @ApiPropertyOptional({
    description: 'Hình thức mới; hệ thống lập một hồ sơ mới cho trường hợp này.',
    type: String,
    example: 'BANG_KHEN_TINH',
  })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  toLevel?: string;

  @ApiPropertyOptional({
    description: 'Đơn vị đề nghị mới (mã hoặc định danh); hệ thống lập một hồ sơ mới cho trường hợp này.',
    type: String,
    example: 'VP',
  })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  toUnit?: string;

  @ApiProperty({
    description: 'Lý do, để đơn vị biết.',
    example: 'Thành tích có phạm vi ảnh hưởng toàn tỉnh, đề nghị xét Bằng khen.',
    minLength: 20,
  })
  @IsReason()
  reason!: string;
}
