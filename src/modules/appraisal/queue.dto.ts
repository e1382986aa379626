import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import type { DossierState } from '../../domain/dossier-workflow.ts';
import { PageQuery } from '../../http/paging.ts';

export const queueStates: readonly DossierState[] = ['submitted', 'returned', 'accepted', 'declined', 'withdrawn'];
export const queueSorts = ['receivedAt', '-receivedAt', 'mendBy', '-updatedAt', 'unit'] as const;
export type QueueSort = (typeof queueSorts)[number];

const uuid = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';
const Flag = () =>
  Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value));

/** Lọc hàng đợi thẩm định. */
export class QueueQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Mã đợt thi đua.', example: 'cao-loc-2026' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  campaign?: string;

  @ApiPropertyOptional({ description: 'Hình thức đề nghị.', example: 'GIAY_KHEN_XA' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  level?: string;

  @ApiPropertyOptional({ description: 'Mã hoặc định danh đơn vị.', example: 'TBC05' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  unit?: string;

  @ApiPropertyOptional({
    description:
      'Trạng thái; không ghi = việc còn phải làm (đã gửi, đang bổ sung, đã tiếp nhận nhưng kết quả thay đổi sau thẩm định).',
    enum: queueStates,
    example: 'submitted',
  })
  @IsOptional()
  @IsIn(queueStates)
  state?: DossierState;

  @ApiPropertyOptional({
    description: 'Người thẩm định: `me`, `none` (chưa giao) hoặc định danh.',
    type: String,
    example: 'me',
  })
  @IsOptional()
  @Matches(new RegExp(`^(me|none|${uuid})$`), { message: 'Ghi me, none hoặc định danh của một người.' })
  assignee?: string;

  @ApiPropertyOptional({ description: 'Chỉ hồ sơ gửi khi còn thiếu (hoặc không thiếu).', type: Boolean, example: true })
  @IsOptional()
  @Flag()
  @IsBoolean()
  incomplete?: boolean;

  @ApiPropertyOptional({
    description: 'Chỉ hồ sơ có trường hợp thay đổi kết quả sau thẩm định (hoặc không có).',
    type: Boolean,
    example: true,
  })
  @IsOptional()
  @Flag()
  @IsBoolean()
  changed?: boolean;

  @ApiPropertyOptional({
    description: 'Thứ tự: đến trước, đến sau, hạn bổ sung, mới thay đổi, đơn vị.',
    enum: queueSorts,
    default: 'receivedAt',
    example: 'receivedAt',
  })
  @IsOptional()
  @IsIn(queueSorts)
  sort: QueueSort = 'receivedAt';
}
