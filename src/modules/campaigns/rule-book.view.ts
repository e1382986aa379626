import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { RuleBookEntity } from '../../database/entities/rule-book.entity.ts';
import type { CampaignPlan } from '../../domain/plan/plan.ts';
import { PageView } from '../../http/paging.ts';
import type { PlanChange } from './plan-changes.ts';

const anyValue = {
  oneOf: ['string', 'number', 'boolean', 'object', 'array', 'null'].map((type) =>
    type === 'array' ? { type, items: {} } : { type },
  ),
};

/** Một chỗ khác với phiên bản trước. */
export class PlanChangeView implements PlanChange {
  @ApiProperty({
    description: 'Khác gì, đọc thành lời.',
    example: 'Mốc thời gian «Hạn gửi hồ sơ», ngày: trước là «18/03/2026», nay là «20/03/2026».',
  })
  words!: string;
  @ApiProperty({ description: 'Chỗ nào.', example: 'dates.DOSSIER_CUTOFF.date' })
  path!: string;
  @ApiPropertyOptional({ description: 'Trước; không có khi mới thêm.', ...anyValue, example: '2026-03-18' })
  before?: unknown;
  @ApiPropertyOptional({ description: 'Sau; không có khi bị bỏ.', ...anyValue, example: '2026-03-20' })
  after?: unknown;
}

/** Một phiên bản quy định của đợt. */
export class RuleBookSummaryView {
  @ApiProperty({ description: 'Số phiên bản, từ 1.', example: 2 })
  version!: number;
  @ApiProperty({ description: 'Lý do.', example: 'Tỉnh lùi hạn trình hồ sơ.' })
  reason!: string;
  @ApiProperty({ description: 'Người ban hành.', example: 'Hoàng Văn Thụ' })
  author!: string;
  @ApiProperty({ description: 'Lúc ban hành.', type: String, format: 'date-time', example: '2026-03-01T01:00:00.000Z' })
  createdAt!: Date;
  @ApiProperty({ description: 'Những chỗ khác phiên bản trước; rỗng ở phiên bản đầu.', type: [PlanChangeView] })
  changes!: readonly PlanChangeView[];

  static of(
    { version, reason, authorName: author, createdAt }: RuleBookEntity,
    changes: readonly PlanChangeView[],
  ): RuleBookSummaryView {
    return { version, reason, author, createdAt, changes };
  }
}

/** Lịch sử quy định của đợt. */
export class RuleBookHistoryView extends PageView {
  @ApiProperty({ description: 'Các phiên bản; cũ trước.', type: [RuleBookSummaryView] })
  items!: readonly RuleBookSummaryView[];
}

/** Toàn văn một phiên bản quy định. */
export class RuleBookView {
  @ApiProperty({ description: 'Số phiên bản, từ 1.', example: 1 })
  version!: number;
  @ApiProperty({ description: 'Lý do.', example: 'Mở đợt' })
  reason!: string;
  @ApiProperty({ description: 'Người ban hành.', example: 'Hoàng Văn Thụ' })
  author!: string;
  @ApiProperty({ description: 'Lúc ban hành.', type: String, format: 'date-time', example: '2026-02-02T01:00:00.000Z' })
  createdAt!: Date;
  @ApiProperty({
    description: 'Kế hoạch với mọi câu trả lời.',
    type: Object,
    example: { schema: 1, code: 'cao-loc-2026' },
  })
  plan!: CampaignPlan;
  @ApiProperty({
    description: 'Các câu trả lời, theo mã câu hỏi.',
    type: Object,
    example: { Q1: { answer: 'RIENG_02', basis: 'Thông báo số 12/TB-UBND' } },
  })
  answers!: RuleBookEntity['answers'];

  static of({ version, reason, authorName: author, createdAt, plan, answers }: RuleBookEntity): RuleBookView {
    return { version, reason, author, createdAt, plan, answers };
  }
}
