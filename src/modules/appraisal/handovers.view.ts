import { ApiProperty } from '@nestjs/swagger';
import { PageView } from '../../http/paging.ts';
import type { OpenItem } from './open-items.ts';
import { AssignedPersonView } from './assignment.dto.ts';

/** Một hồ sơ đang xử lý lúc bàn giao. */
export class HandoverItemView implements OpenItem {
  @ApiProperty({ description: 'Hồ sơ.', format: 'uuid' })
  dossierId!: string;
  @ApiProperty({ description: 'Số phiếu ghi nhận gần nhất.', type: String, nullable: true, example: 'PGN-2026-000123' })
  receiptNumber!: string | null;
  @ApiProperty({ description: 'Tên đợt thi đua.', example: 'Thi đua phục vụ bầu cử xã Cao Lộc' })
  campaign!: string;
  @ApiProperty({ description: 'Đơn vị.', example: 'Tổ bầu cử số 05' })
  unit!: string;
  @ApiProperty({ description: 'Hình thức.', example: 'Giấy khen của Chủ tịch UBND xã' })
  level!: string;
  @ApiProperty({ description: 'Tình trạng.', example: 'Đã gửi' })
  state!: string;
  @ApiProperty({ description: 'Số trường hợp chưa kết luận.', example: 2 })
  undecided!: number;
  @ApiProperty({ description: 'Bản giấy đi kèm.', type: [String], example: ['Tờ trình đề nghị khen thưởng'] })
  papers!: readonly string[];
  @ApiProperty({ description: 'Hạn bổ sung.', format: 'date-time', type: String, nullable: true, example: null })
  mendBy!: string | null;
  @ApiProperty({
    description: 'Đã sang bên nhận; `false`: bên nhận có xung đột lợi ích nên hồ sơ chờ Trưởng phòng giao.',
    example: true,
  })
  handedOver!: boolean;
}

/** Một lần bàn giao, viết gọn. */
export class HandoverHeadView {
  @ApiProperty({ description: 'Định danh.', format: 'uuid' })
  id!: string;
  @ApiProperty({ description: 'Bên giao.', type: AssignedPersonView })
  from!: AssignedPersonView;
  @ApiProperty({ description: 'Bên nhận.', type: AssignedPersonView })
  to!: AssignedPersonView;
  @ApiProperty({ description: 'Lý do.', example: 'Nghỉ thai sản từ ngày 20/3/2026.' })
  reason!: string;
  @ApiProperty({ description: 'Số hồ sơ.', example: 12 })
  count!: number;
  @ApiProperty({ description: 'Người lập biên bản.', example: 'Vi Thị Hạnh' })
  handedOverByName!: string;
  @ApiProperty({ description: 'Lúc bàn giao.', format: 'date-time', type: String })
  handedOverAt!: Date;
}

/** Một lần bàn giao với danh mục hồ sơ. */
export class HandoverView extends HandoverHeadView {
  @ApiProperty({ description: 'Danh mục đang xử lý lúc bàn giao.', type: [HandoverItemView] })
  items!: readonly HandoverItemView[];
}

/** Một trang các lần bàn giao. */
export class HandoverPageView extends PageView {
  @ApiProperty({ description: 'Mới trước.', type: [HandoverHeadView] })
  items!: readonly HandoverHeadView[];
}
