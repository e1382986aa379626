import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import type { DuplicateDecision } from '../../database/entities/duplicate-decision.entity.ts';
import type { DuplicateCode } from '../../domain/duplicates.ts';
import { PageQuery } from '../../http/paging.ts';
import { IsReason } from './reason.ts';

export const duplicateDecisions: readonly DuplicateDecision[] = [
  'DIFFERENT',
  'SAME_KEEP_FIRST',
  'SAME_KEEP_SECOND',
  'KEEP_BOTH',
];
export const duplicateCodes: readonly DuplicateCode[] = [
  'same-citizen-id',
  'same-name-and-birth',
  'same-name-and-unit',
  'same-collective',
  'two-levels',
  'other-route',
];

/** Lọc danh sách nghi trùng. */
export class DuplicateQuery extends PageQuery {
  @ApiPropertyOptional({
    description: 'Đã hay chưa có kết luận.',
    enum: ['undecided', 'decided'],
    example: 'undecided',
  })
  @IsOptional()
  @IsIn(['undecided', 'decided'])
  state?: 'undecided' | 'decided';

  @ApiPropertyOptional({ description: 'Chỉ những cặp có trường hợp trong hồ sơ này.', type: String, format: 'uuid' })
  @IsOptional()
  @IsUUID()
  dossier?: string;
}

/** Kết luận về một nghi vấn trùng. */
export class DecideDuplicate {
  @ApiProperty({ description: 'Trường hợp thứ nhất.', format: 'uuid' })
  @IsUUID()
  firstNomineeId!: string;

  @ApiProperty({
    description: 'Trường hợp thứ hai; trống khi nghi vấn là «đã đề nghị tuyến khác».',
    type: String,
    format: 'uuid',
    nullable: true,
  })
  @IsOptional()
  @IsUUID()
  secondNomineeId: string | null = null;

  @ApiProperty({
    description:
      'Nghi vấn đang xem; nếu không còn thì bị từ chối. Kết luận áp dụng cho mọi nghi vấn hiện có của cặp này.',
    enum: duplicateCodes,
    example: 'same-name-and-birth',
  })
  @IsIn(duplicateCodes)
  reason!: DuplicateCode;

  @ApiProperty({
    description:
      'DIFFERENT: là hai trường hợp khác nhau; SAME_KEEP_FIRST, SAME_KEEP_SECOND: là một, giữ trường hợp thứ nhất (thứ hai; hoặc đề nghị ở tuyến khác); KEEP_BOTH: là một nhưng giữ cả hai vì thành tích khác nhau.',
    enum: duplicateDecisions,
    example: 'DIFFERENT',
  })
  @IsIn(duplicateDecisions)
  decision!: DuplicateDecision;

  @ApiProperty({ description: 'Căn cứ.', example: 'Hai người khác nhau: khác ngày sinh và quê quán.', minLength: 10 })
  @IsReason(10)
  note!: string;
}
