import { ApiProperty } from '@nestjs/swagger';

const countsByCode = (example: Record<string, number>) =>
  ({ type: 'object', additionalProperties: { type: 'integer' }, example }) as const;

/** Số trường hợp đã gửi ở một hình thức khen thưởng. */
export class LevelStatisticsView {
  @ApiProperty({ description: 'Mã hình thức.', example: 'GIAY_KHEN_XA' })
  level!: string;
  @ApiProperty({ description: 'Tên hình thức.', example: 'Giấy khen của Chủ tịch UBND xã' })
  name!: string;
  @ApiProperty({ description: 'Tổng số trường hợp.', example: 12 })
  total!: number;
  @ApiProperty({ description: 'Theo loại.', ...countsByCode({ TAP_THE: 4, CA_NHAN: 8 }) })
  byKind!: Record<string, number>;
  @ApiProperty({ description: 'Theo trạng thái.', ...countsByCode({ proposed: 2, qualified: 10 }) })
  byState!: Record<string, number>;
  @ApiProperty({ description: 'Cá nhân là nữ.', example: 5 })
  women!: number;
  @ApiProperty({ description: 'Cá nhân giữ chức vụ lãnh đạo, quản lý.', example: 3 })
  leaders!: number;
}

/** Đơn vị chưa gửi hồ sơ nào. */
export class SilentUnitView {
  @ApiProperty({ description: 'Định danh.', format: 'uuid', example: '0199c0de-0000-7000-8000-000000000015' })
  id!: string;
  @ApiProperty({ description: 'Mã.', example: 'TBC05' })
  code!: string;
  @ApiProperty({ description: 'Tên.', example: 'Tổ bầu cử số 05' })
  name!: string;
  @ApiProperty({ description: 'Đã có bản nháp.', example: true })
  hasDraft!: boolean;
}

/** Các đơn vị tham gia đợt. */
export class UnitStatisticsView {
  @ApiProperty({ description: 'Số đơn vị tham gia.', example: 32 })
  participating!: number;
  @ApiProperty({ description: 'Trong đó đã gửi ít nhất một hồ sơ (không tính hồ sơ đã rút).', example: 20 })
  sent!: number;
  @ApiProperty({ description: 'Chưa gửi hồ sơ nào, theo thứ tự của danh sách đơn vị.', type: [SilentUnitView] })
  notSent!: SilentUnitView[];
}

/** Số liệu của một đợt, vào lúc hỏi. */
export class StatisticsView {
  @ApiProperty({ description: 'Mã đợt.', example: 'cao-loc-2026' })
  campaign!: string;
  @ApiProperty({ description: 'Vào lúc, theo đồng hồ của đợt.', type: String, format: 'date-time' })
  asOf!: Date;
  @ApiProperty({
    description: 'Hồ sơ theo trạng thái; `lapsed` = bản nháp đã quá hạn của đơn vị.',
    ...countsByCode({ draft: 3, submitted: 10, lapsed: 0 }),
  })
  dossiers!: Record<string, number>;
  @ApiProperty({
    description: 'Tập thể, cá nhân trong hồ sơ đã gửi, mọi hình thức.',
    ...countsByCode({ TAP_THE: 4, CA_NHAN: 8 }),
  })
  nominees!: Record<string, number>;
  @ApiProperty({ description: 'Theo từng hình thức, thứ tự của kế hoạch.', type: [LevelStatisticsView] })
  levels!: LevelStatisticsView[];
  @ApiProperty({ description: 'Đơn vị tham gia.', type: UnitStatisticsView })
  units!: UnitStatisticsView;
}
