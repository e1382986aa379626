import { ApiProperty } from '@nestjs/swagger';

/** Một đầu của lần chuyển: hồ sơ nào, hình thức nào, đơn vị nào. */
export class MoveEndView {
  @ApiProperty({ description: 'Hồ sơ.', format: 'uuid' })
  dossierId!: string;
  @ApiProperty({ description: 'Hình thức.', example: 'GIAY_KHEN_XA' })
  level!: string;
  @ApiProperty({ description: 'Tên hình thức.', example: 'Giấy khen của Chủ tịch UBND xã' })
  levelName!: string;
  @ApiProperty({ description: 'Mã đơn vị đề nghị.', example: 'TBC05' })
  unitCode!: string;
  @ApiProperty({ description: 'Tên đơn vị đề nghị.', example: 'Tổ bầu cử số 05' })
  unitName!: string;
}

/** Một lần chuyển hình thức hoặc đơn vị đề nghị. */
export class MoveView {
  @ApiProperty({ description: 'Định danh.', format: 'uuid' })
  id!: string;
  @ApiProperty({ description: 'Trường hợp.', format: 'uuid' })
  nomineeId!: string;
  @ApiProperty({ description: 'Tên trường hợp.', example: 'Nông Quang Thiện' })
  nomineeName!: string;
  @ApiProperty({ description: 'Từ đâu.', type: MoveEndView })
  from!: MoveEndView;
  @ApiProperty({ description: 'Đến đâu.', type: MoveEndView })
  to!: MoveEndView;
  @ApiProperty({ description: 'Lý do.', example: 'Thành tích có phạm vi ảnh hưởng toàn tỉnh, đề nghị xét Bằng khen.' })
  reason!: string;
  @ApiProperty({ description: 'Người chuyển.', example: 'Lương Thị Thu' })
  movedByName!: string;
  @ApiProperty({ description: 'Lúc chuyển.', format: 'date-time', type: String })
  movedAt!: Date;
}

/** Các lần chuyển. */
export class MoveListView {
  @ApiProperty({ description: 'Cũ trước.', type: [MoveView] })
  items!: MoveView[];
}
