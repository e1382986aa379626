import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsUUID, Min, ValidateIf } from 'class-validator';

/** Giao hồ sơ. */
export class AssignDossier {
  @ApiProperty({ description: 'Phiên bản hồ sơ đang xem.', example: 4 })
  @IsInt()
  @Min(1)
  version!: number;

  @ApiProperty({ description: 'Người thẩm định; `null` = chưa giao ai.', type: String, format: 'uuid', nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  userId!: string | null;

  @ApiPropertyOptional({
    description: 'Người đọc lại, khác người thẩm định; `null` = bỏ; không ghi = giữ nguyên.',
    type: String,
    format: 'uuid',
    nullable: true,
  })
  @IsOptional()
  @IsUUID()
  secondReaderId?: string | null;
}

/** Một người làm thẩm định. */
export class AssignedPersonView {
  @ApiProperty({ description: 'Định danh.', format: 'uuid' })
  id!: string;
  @ApiProperty({ description: 'Họ tên.', example: 'Lương Thị Thu' })
  name!: string;
}

/** Hồ sơ đang giao cho ai. */
export class AssignmentView {
  @ApiProperty({ description: 'Hồ sơ.', format: 'uuid' })
  dossierId!: string;
  @ApiProperty({ description: 'Phiên bản hồ sơ.', example: 5 })
  version!: number;
  @ApiProperty({ description: 'Người thẩm định.', type: AssignedPersonView, nullable: true })
  assignee!: AssignedPersonView | null;
  @ApiProperty({ description: 'Người đọc lại.', type: AssignedPersonView, nullable: true })
  secondReader!: AssignedPersonView | null;
}
