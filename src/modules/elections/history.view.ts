import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { ElectionResultHistoryEntity } from '../../database/entities/election-result-history.entity.ts';
import type { FigureStatus } from '../../domain/figure-change.ts';
import { type Election, elections } from '../../domain/plan/plan.ts';
import { PageView } from '../../http/paging.ts';
import { type FigureName, figureNames } from './figure-kinds.ts';

/** Số liệu tại một thời điểm: bốn ô đầu của tổ bầu cử, bốn ô sau của đơn vị bầu cử. */
export class FigureSnapshotView {
  @ApiPropertyOptional({ description: 'Số cử tri trong danh sách.', example: 461 })
  registered?: number;
  @ApiPropertyOptional({ description: 'Số cử tri đã bỏ phiếu.', example: 460 })
  voted?: number;
  @ApiPropertyOptional({
    description: 'Kết thúc sớm hoặc đúng giờ; null là chưa ghi nhận.',
    type: Boolean,
    nullable: true,
    example: true,
  })
  closedOnTime?: boolean | null;
  @ApiPropertyOptional({ description: 'Số đại biểu được bầu.', example: 4 })
  allotted?: number;
  @ApiPropertyOptional({ description: 'Số đại biểu đã trúng cử.', example: 4 })
  elected?: number;
  @ApiPropertyOptional({ description: 'Có bầu lại.', example: false })
  revote?: boolean;
  @ApiPropertyOptional({ description: 'Có bầu thêm.', example: false })
  extraElection?: boolean;
  @ApiProperty({
    description: 'Tạm thời hay đã xác nhận.',
    enum: ['provisional', 'confirmed'],
    example: 'provisional',
  })
  status!: FigureStatus;
}

/** Một lần thay đổi số liệu. */
export class FigureHistoryView {
  @ApiProperty({ description: 'Định danh.', format: 'uuid', example: '0199c0de-0000-7000-8000-000000000009' })
  id!: string;
  @ApiProperty({
    description: 'Lúc thay đổi.',
    type: String,
    format: 'date-time',
    example: '2026-03-17T08:00:00+07:00',
  })
  at!: Date;
  @ApiProperty({ description: 'Cuộc bầu cử.', enum: elections, example: 'HDND_XA' })
  election!: Election;
  @ApiProperty({ description: 'Cử tri đi bầu hay đại biểu.', enum: figureNames, example: 'turnout' })
  figure!: FigureName;
  @ApiProperty({ description: 'Trước khi thay đổi; null là chưa có.', type: FigureSnapshotView, nullable: true })
  before!: FigureSnapshotView | null;
  @ApiProperty({ description: 'Sau khi thay đổi.', type: FigureSnapshotView })
  after!: FigureSnapshotView;
  @ApiProperty({
    description: 'Lý do.',
    type: String,
    nullable: true,
    example: 'Theo biên bản kiểm phiếu lại ngày 17/3/2026.',
  })
  reason!: string | null;
  @ApiProperty({ description: 'Người thay đổi.', example: 'Hoàng Thị Mai' })
  actorName!: string;

  static of(row: ElectionResultHistoryEntity): FigureHistoryView {
    const { id, at, election, figure, before, after, reason, actorName } = row;
    const snapshots = { before: before as FigureSnapshotView | null, after: after as FigureSnapshotView };
    return { id, at, election, figure, ...snapshots, reason, actorName };
  }
}

/** Một trang lịch sử, mới nhất trước. */
export class FigureHistoryPageView extends PageView {
  @ApiProperty({ description: 'Các lần thay đổi; mới nhất trước.', type: [FigureHistoryView] })
  items!: FigureHistoryView[];
}
