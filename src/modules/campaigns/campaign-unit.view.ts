import { ApiProperty } from '@nestjs/swagger';
import { PageView } from '../../http/paging.ts';
import { UnitView } from '../organizations/unit.view.ts';

/** Một đơn vị trong danh sách, kèm việc có tham gia một đợt hay không. */
export class ListedUnitView extends UnitView {
  @ApiProperty({
    description: 'Có tham gia đợt đã chọn; null khi không chọn đợt hoặc đợt chưa mở mà chưa ghi nhận.',
    type: Boolean,
    nullable: true,
    example: true,
  })
  participates!: boolean | null;
  @ApiProperty({
    description: 'Cơ quan đã ghi nhận có hay không; null khi chưa ghi.',
    type: Boolean,
    nullable: true,
    example: null,
  })
  recorded!: boolean | null;
  @ApiProperty({ description: 'Ghi chú khi ghi nhận.', type: String, nullable: true, example: null })
  note!: string | null;
}

/** Một trang danh sách đơn vị. */
export class UnitPageView extends PageView {
  @ApiProperty({ description: 'Các đơn vị, theo thứ tự của cơ quan.', type: [ListedUnitView] })
  items!: readonly ListedUnitView[];
}

/** Một lần gia hạn. */
export class ExtensionView {
  @ApiProperty({ description: 'Định danh.', format: 'uuid', example: '0199c0de-0000-7000-8000-000000000020' })
  id!: string;
  @ApiProperty({ description: 'Đơn vị.', format: 'uuid', example: '0199c0de-0000-7000-8000-000000000005' })
  unitId!: string;
  @ApiProperty({ description: 'Mã đơn vị.', example: 'TBC05' })
  unitCode!: string;
  @ApiProperty({ description: 'Tên đơn vị.', example: 'Tổ bầu cử số 05' })
  unitName!: string;
  @ApiProperty({
    description: 'Từ thời điểm này là muộn.',
    type: String,
    format: 'date-time',
    example: '2026-03-20T10:00:00.000Z',
  })
  until!: Date;
  @ApiProperty({ description: 'Hạn mới bằng lời.', example: 'trước 17:00 ngày 20/3/2026' })
  words!: string;
  @ApiProperty({ description: 'Lý do.', example: 'Đường vào thôn bị sạt lở từ ngày 16/3.' })
  reason!: string;
  @ApiProperty({ description: 'Người cho gia hạn.', example: 'Hoàng Văn Thụ' })
  grantedBy!: string;
  @ApiProperty({
    description: 'Lúc cho gia hạn.',
    type: String,
    format: 'date-time',
    example: '2026-03-17T01:00:00.000Z',
  })
  grantedAt!: Date;
}

/** Các lần gia hạn. */
export class ExtensionListView extends PageView {
  @ApiProperty({ description: 'Các lần gia hạn; cũ trước.', type: [ExtensionView] })
  items!: readonly ExtensionView[];
}
