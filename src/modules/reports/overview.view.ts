import { ApiProperty } from '@nestjs/swagger';
import { type UnitStanding, unitStandingNames, unitStandings } from '../../domain/unit-standing.ts';
import { UnitRef } from '../dossiers/dossier.view.ts';
import { QuotaItemView } from '../dossiers/quota.view.ts';
import { TimelineView } from './timeline.view.ts';

/** Hạn gửi của một hình thức khen thưởng. */
export class OverviewLevelView {
  @ApiProperty({ description: 'Mã hình thức.', example: 'GIAY_KHEN_XA' })
  level!: string;
  @ApiProperty({ description: 'Tên hình thức.', example: 'Giấy khen của Chủ tịch UBND xã' })
  name!: string;
  @ApiProperty({
    description: 'Từ thời điểm này là muộn (đơn vị được gia hạn có hạn riêng); null là kế hoạch chưa có hạn.',
    type: String,
    format: 'date-time',
    nullable: true,
    example: '2026-03-18T17:00:00.000Z',
  })
  cutoff!: Date | null;
  @ApiProperty({
    description: 'Hạn bằng lời; null là kế hoạch chưa có hạn.',
    type: String,
    nullable: true,
    example: 'hết ngày 18/3/2026 (trước 00:00 ngày 19/3/2026)',
  })
  words!: string | null;
  @ApiProperty({ description: 'Đã qua hạn.', example: false })
  passed!: boolean;
}

/** Số hồ sơ ở một trạng thái. */
export class DossierCountView {
  @ApiProperty({ description: 'Trạng thái; `lapsed` là bản nháp đã quá hạn của đơn vị.', example: 'submitted' })
  state!: string;
  @ApiProperty({ description: 'Tên trạng thái.', example: 'Đã gửi' })
  name!: string;
  @ApiProperty({ description: 'Số hồ sơ.', example: 3 })
  count!: number;
}

/** Số đơn vị ở một tình trạng. */
export class StandingCountView {
  @ApiProperty({ description: 'Tình trạng.', enum: unitStandings, example: 'sent' })
  standing!: UnitStanding;
  @ApiProperty({ description: 'Tên tình trạng.', example: unitStandingNames.sent })
  name!: string;
  @ApiProperty({ description: 'Số đơn vị.', example: 20 })
  count!: number;
}

/** Hạn riêng của một đơn vị: lần gia hạn muộn nhất. */
export class UnitExtensionView {
  @ApiProperty({
    description: 'Từ thời điểm này là muộn.',
    type: String,
    format: 'date-time',
    example: '2026-03-20T10:00:00.000Z',
  })
  until!: Date;
  @ApiProperty({ description: 'Hạn bằng lời.', example: 'trước 17:00 ngày 20/3/2026' })
  words!: string;
  @ApiProperty({ description: 'Lý do.', example: 'Đường vào thôn bị sạt lở từ ngày 16/3.' })
  reason!: string;
  @ApiProperty({ description: 'Người cho gia hạn.', example: 'Hoàng Văn Thụ' })
  grantedBy!: string;
}

const unitActions = ['extend', 'participate'] as const;

/** Một đơn vị trong đợt. */
export class OverviewUnitView {
  @ApiProperty({ description: 'Đơn vị.', type: UnitRef })
  unit!: UnitRef;
  @ApiProperty({ description: 'Tên loại đơn vị.', example: 'Tổ bầu cử' })
  kindName!: string;
  @ApiProperty({
    description: 'Tình trạng: đã gửi (không tính hồ sơ đã rút), có bản nháp, chưa có gì, quá hạn, không tham gia.',
    enum: unitStandings,
    example: 'drafting',
  })
  standing!: UnitStanding;
  @ApiProperty({ description: 'Tên tình trạng.', example: unitStandingNames.drafting })
  standingName!: string;
  @ApiProperty({ description: 'Có tham gia đợt.', example: true })
  participates!: boolean;
  @ApiProperty({ description: 'Ghi chú khi ghi nhận tham gia.', type: String, nullable: true, example: null })
  note!: string | null;
  @ApiProperty({ description: 'Hồ sơ theo trạng thái; chỉ trạng thái có hồ sơ.', type: [DossierCountView] })
  dossiers!: DossierCountView[];
  @ApiProperty({
    description: 'Lần đầu có hồ sơ đến; null là chưa.',
    type: String,
    format: 'date-time',
    nullable: true,
    example: '2026-03-16T01:30:00.000Z',
  })
  firstReceivedAt!: Date | null;
  @ApiProperty({ description: 'Hạn riêng; null là theo hạn chung.', type: UnitExtensionView, nullable: true })
  extension!: UnitExtensionView | null;
  @ApiProperty({ description: 'Số lượng ở từng hình thức, theo thứ tự của kế hoạch.', type: [QuotaItemView] })
  quota!: QuotaItemView[];
  @ApiProperty({
    description: 'Việc người đang xem làm được với đơn vị này lúc này.',
    enum: unitActions,
    isArray: true,
    example: ['extend'],
  })
  allowedActions!: (typeof unitActions)[number][];
}

/** Toàn cảnh một đợt, vào lúc hỏi. */
export class OverviewView {
  @ApiProperty({ description: 'Mã đợt.', example: 'cao-loc-2026' })
  campaign!: string;
  @ApiProperty({ description: 'Tên đợt.', example: 'Thi đua lập thành tích trong công tác bầu cử, xã Cao Lộc' })
  name!: string;
  @ApiProperty({ description: 'Vào lúc, theo đồng hồ của đợt.', type: String, format: 'date-time' })
  asOf!: Date;
  @ApiProperty({ description: 'Các hình thức khen thưởng với hạn gửi.', type: [OverviewLevelView] })
  levels!: OverviewLevelView[];
  @ApiProperty({ description: 'Số đơn vị tham gia.', example: 32 })
  participating!: number;
  @ApiProperty({ description: 'Số đơn vị theo tình trạng; mọi tình trạng.', type: [StandingCountView] })
  standings!: StandingCountView[];
  @ApiProperty({ description: 'Hồ sơ của cả đợt theo trạng thái; mọi trạng thái.', type: [DossierCountView] })
  dossiers!: DossierCountView[];
  @ApiProperty({
    description: 'Các đơn vị được đề nghị và đơn vị khác đã có hồ sơ, theo thứ tự của cơ quan.',
    type: [OverviewUnitView],
  })
  units!: OverviewUnitView[];
  @ApiProperty({ description: 'Hồ sơ đến theo thời gian.', type: TimelineView })
  timeline!: TimelineView;
}
