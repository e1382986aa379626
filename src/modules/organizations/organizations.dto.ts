import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import type { Host } from '../../domain/plan/plan.ts';
import { PageQuery } from '../../http/paging.ts';
import { IsRealDate } from '../../http/dates.ts';

export const organizationKinds: readonly Host['kind'][] = ['COMMUNE', 'PROVINCE', 'CITY'];

/** Lọc danh mục cơ quan. */
export class OrganizationsQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Chỉ một loại.', enum: organizationKinds, example: 'COMMUNE' })
  @IsOptional()
  @IsIn(organizationKinds)
  kind?: Host['kind'];

  @ApiPropertyOptional({ description: 'Chỉ các cơ quan trực thuộc cơ quan này.', type: String, format: 'uuid' })
  @IsOptional()
  @IsUUID()
  parent?: string;
}

/** Phần chung của mọi thay đổi có căn cứ. */
export class DatedChange {
  @ApiProperty({
    description: 'Ngày thay đổi có hiệu lực; không ở tương lai.',
    type: String,
    format: 'date',
    example: '2026-01-01',
  })
  @IsRealDate()
  effectiveOn!: string;

  @ApiProperty({ description: 'Văn bản làm căn cứ.', example: 'Nghị quyết số 12/NQ-HĐND ngày 20/12/2025' })
  @IsString()
  @MinLength(5)
  @MaxLength(1000)
  basis!: string;
}

/** Đổi tên. */
export class Rename extends DatedChange {
  @ApiProperty({ description: 'Tên mới.', example: 'Xã Cao Lộc' })
  @IsString()
  @MinLength(2)
  @MaxLength(300)
  name!: string;
}

/** Nhập vào cơ quan, đơn vị khác. */
export class MergeInto extends DatedChange {
  @ApiProperty({ description: 'Nơi nhận.', format: 'uuid', example: '0199c0de-0000-7000-8000-000000000002' })
  @IsUUID()
  intoId!: string;
}
