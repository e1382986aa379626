import { ApiProperty } from '@nestjs/swagger';
import { PageView } from '../../http/paging.ts';
import { DossierListItem } from '../dossiers/dossier.view.ts';

/** Kết quả máy xét, đếm theo trường hợp. */
export class OutcomeCountsView {
  @ApiProperty({ description: 'Số trường hợp máy xét đạt.', example: 1 })
  met!: number;
  @ApiProperty({ description: 'Số trường hợp máy xét không đạt.', example: 0 })
  unmet!: number;
  @ApiProperty({ description: 'Số trường hợp cần người xem xét.', example: 2 })
  needsReview!: number;
}

/** Một hồ sơ trong hàng đợi. */
export class QueueItemView extends DossierListItem {
  @ApiProperty({ description: 'Người được giao thẩm định.', type: String, format: 'uuid', nullable: true })
  assigneeId!: string | null;
  @ApiProperty({ description: 'Người được giao đọc lại.', type: String, nullable: true, example: 'Chu Thị Hòa' })
  secondReaderName!: string | null;
  @ApiProperty({ description: 'Số trường hợp đã kết luận.', example: 1 })
  judged!: number;
  @ApiProperty({ description: 'Số trường hợp chưa kết luận.', example: 2 })
  undecided!: number;
  @ApiProperty({ description: 'Số trường hợp đang tạm dừng xem xét.', example: 0 })
  onHold!: number;
  @ApiProperty({ description: 'Số trường hợp thay đổi kết quả sau thẩm định.', example: 0 })
  changedAfterAppraisal!: number;
  @ApiProperty({ description: 'Kết quả máy xét.', type: OutcomeCountsView })
  machine!: OutcomeCountsView;
  @ApiProperty({ description: 'Số ô giấy tờ của đơn vị còn thiếu (tệp và bản giấy).', example: 3 })
  papersMissing!: number;
  @ApiProperty({ description: 'Số nghi vấn trùng về các trường hợp của hồ sơ chưa được kết luận.', example: 1 })
  openDuplicates!: number;
}

/** Số hồ sơ theo người thẩm định, trong các hồ sơ còn phải làm. */
export class AssigneeCountsView {
  @ApiProperty({ description: 'Của người đang xem.', example: 4 })
  me!: number;
  @ApiProperty({ description: 'Chưa giao cho ai.', example: 7 })
  none!: number;
  @ApiProperty({ description: 'Của người khác.', example: 3 })
  others!: number;
}

/** Số hồ sơ theo từng cách lọc; không tính lọc theo trạng thái và người thẩm định. */
export class QueueCountsView {
  @ApiProperty({
    description: 'Theo trạng thái.',
    type: 'object',
    additionalProperties: { type: 'number' },
    example: { submitted: 12, returned: 2, accepted: 5, declined: 0, withdrawn: 1 },
  })
  states!: Readonly<Record<string, number>>;
  @ApiProperty({ description: 'Theo người thẩm định.', type: AssigneeCountsView })
  assignees!: AssigneeCountsView;
  @ApiProperty({ description: 'Còn phải làm mà gửi khi còn thiếu.', example: 3 })
  incomplete!: number;
  @ApiProperty({ description: 'Có trường hợp thay đổi kết quả sau thẩm định.', example: 1 })
  changed!: number;
}

/** Một trang hàng đợi thẩm định. */
export class QueueView extends PageView {
  @ApiProperty({ description: 'Các hồ sơ.', type: [QueueItemView] })
  items!: QueueItemView[];
  @ApiProperty({ description: 'Số hồ sơ theo từng cách lọc.', type: QueueCountsView })
  counts!: QueueCountsView;
}
