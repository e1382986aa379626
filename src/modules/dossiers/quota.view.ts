import { ApiProperty } from '@nestjs/swagger';
import { type QuotaFigures, type QuotaState, quotaInWords, quotaState } from '../../domain/quota.ts';
import type { PoolCounts, QuotaPool } from './quota-pool.ts';

/** Số lượng của đơn vị ở một hình thức. */
export class QuotaItemView {
  @ApiProperty({ description: 'Hình thức.', example: 'GIAY_KHEN_XA' })
  level!: string;
  @ApiProperty({
    description: 'Cách tính: tách tập thể và cá nhân, tính chung, không giới hạn, hoặc không được đề nghị.',
    enum: ['SEPARATE', 'JOINT', 'UNLIMITED', 'NONE'],
    example: 'SEPARATE',
  })
  mode!: QuotaState['mode'];
  @ApiProperty({
    description: 'Giới hạn; trống = không giới hạn.',
    type: 'object',
    additionalProperties: { type: 'number' },
    nullable: true,
    example: { TAP_THE: 1, CA_NHAN: 2 },
  })
  limit!: QuotaFigures | null;
  @ApiProperty({
    description: 'Đã tính (hồ sơ đã gửi).',
    type: 'object',
    additionalProperties: { type: 'number' },
    example: { TAP_THE: 1, CA_NHAN: 1, HO_GIA_DINH: 0 },
  })
  counted!: QuotaState['counted'];
  @ApiProperty({
    description: 'Trong các bản nháp.',
    type: 'object',
    additionalProperties: { type: 'number' },
    example: { TAP_THE: 0, CA_NHAN: 1, HO_GIA_DINH: 0 },
  })
  drafts!: QuotaState['drafts'];
  @ApiProperty({
    description: 'Còn lại; trống = không giới hạn.',
    type: 'object',
    additionalProperties: { type: 'number' },
    nullable: true,
    example: { TAP_THE: 0, CA_NHAN: 1 },
  })
  remaining!: QuotaFigures | null;
  @ApiProperty({ description: 'Viết thành lời.', example: '01/01 tập thể, 01/02 cá nhân' })
  words!: string;
  @ApiProperty({ description: 'Điều khoản của kế hoạch.', type: String, nullable: true, example: 'IV.5' })
  clause!: string | null;

  static of(level: string, { limit, clause }: Pick<QuotaPool, 'limit' | 'clause'>, counts: PoolCounts): QuotaItemView {
    const words = quotaInWords(limit, counts.counted);
    return { level, ...quotaState({ limit, ...counts }), words, clause: clause ?? null };
  }
}

/** Số lượng của đơn vị ở mọi hình thức của đợt. */
export class QuotaView {
  @ApiProperty({ description: 'Mỗi hình thức một dòng.', type: [QuotaItemView] })
  items!: QuotaItemView[];
}
