import { ApiProperty } from '@nestjs/swagger';
import type { FigureStatus } from '../../domain/figure-change.ts';
import { type Election, elections } from '../../domain/plan/plan.ts';
import { formatTurnout, reachesTurnout, type Turnout } from '../../domain/turnout.ts';
import type { ResultRow, SeatFigure, TurnoutFigure } from './figure-kinds.ts';

export type FigureAction = 'record' | 'confirm';
const statuses: readonly FigureStatus[] = ['provisional', 'confirmed'];
const actions: readonly FigureAction[] = ['record', 'confirm'];

/** Số cử tri, tỷ lệ và mức kế hoạch đặt ra. */
export class TurnoutShareView {
  @ApiProperty({ description: 'Số cử tri trong danh sách.', example: 3999 })
  registered!: number;
  @ApiProperty({ description: 'Số cử tri đã bỏ phiếu.', example: 3919 })
  voted!: number;
  @ApiProperty({
    description: 'Tỷ lệ để đọc, cắt sau hai chữ số (không làm tròn lên); «chưa xác định» khi không có cử tri.',
    example: '97,99%',
  })
  percent!: string;
  @ApiProperty({
    description: 'Mức (phần trăm) kế hoạch đặt ra cho cuộc bầu cử này; null là không đặt.',
    type: Number,
    nullable: true,
    example: 98,
  })
  target!: number | null;
  @ApiProperty({
    description: 'Đạt mức đó, so bằng số nguyên; null khi không đặt mức hoặc không có cử tri.',
    type: Boolean,
    nullable: true,
    example: false,
  })
  reachesTarget!: boolean | null;

  static share(turnout: Turnout, target: number | null): TurnoutShareView {
    const { registered, voted } = turnout;
    const reachesTarget = target === null ? null : (reachesTurnout(turnout, target) ?? null);
    return { registered, voted, percent: formatTurnout(turnout), target, reachesTarget };
  }
}

const instant = { type: String, format: 'date-time' } as const;

/** Cử tri đi bầu của một tổ bầu cử trong một cuộc bầu cử. */
export class TurnoutView extends TurnoutShareView {
  @ApiProperty({ description: 'Cuộc bầu cử.', enum: elections, example: 'HDND_XA' })
  election!: Election;
  @ApiProperty({
    description: 'Kết thúc sớm hoặc đúng giờ; null là chưa ghi nhận.',
    type: Boolean,
    nullable: true,
    example: true,
  })
  closedOnTime!: boolean | null;
  @ApiProperty({ description: 'Tạm thời hay đã được cơ quan xác nhận.', enum: statuses, example: 'confirmed' })
  status!: FigureStatus;
  @ApiProperty({ description: 'Phiên bản; gửi lại khi sửa.', example: 1 })
  version!: number;
  @ApiProperty({ description: 'Người ghi.', example: 'Hoàng Thị Mai' })
  recordedByName!: string;
  @ApiProperty({ description: 'Lúc ghi.', ...instant, example: '2026-03-16T09:00:00+07:00' })
  recordedAt!: Date;
  @ApiProperty({ description: 'Người xác nhận.', type: String, nullable: true, example: 'Lý Văn Thành' })
  confirmedByName!: string | null;
  @ApiProperty({ description: 'Lúc xác nhận.', ...instant, nullable: true, example: '2026-03-16T10:00:00+07:00' })
  confirmedAt!: Date | null;
  @ApiProperty({ description: 'Việc người đang xem được làm.', enum: actions, isArray: true, example: ['record'] })
  allowedActions!: FigureAction[];

  static of(row: ResultRow & TurnoutFigure, target: number | null, allowedActions: FigureAction[]): TurnoutView {
    return {
      ...TurnoutShareView.share(row, target),
      closedOnTime: row.closedOnTime,
      ...standing(row),
      allowedActions,
    };
  }
}

/** Đại biểu được bầu của một đơn vị bầu cử trong một cuộc bầu cử. */
export class SeatView {
  @ApiProperty({ description: 'Cuộc bầu cử.', enum: elections, example: 'HDND_XA' })
  election!: Election;
  @ApiProperty({ description: 'Số đại biểu được bầu.', example: 5 })
  allotted!: number;
  @ApiProperty({ description: 'Số đại biểu đã trúng cử.', example: 5 })
  elected!: number;
  @ApiProperty({ description: 'Có bầu lại.', example: false })
  revote!: boolean;
  @ApiProperty({ description: 'Có bầu thêm.', example: false })
  extraElection!: boolean;
  @ApiProperty({ description: 'Tạm thời hay đã được cơ quan xác nhận.', enum: statuses, example: 'confirmed' })
  status!: FigureStatus;
  @ApiProperty({ description: 'Phiên bản; gửi lại khi sửa.', example: 1 })
  version!: number;
  @ApiProperty({ description: 'Người ghi.', example: 'Hoàng Thị Mai' })
  recordedByName!: string;
  @ApiProperty({ description: 'Lúc ghi.', ...instant, example: '2026-03-16T09:00:00+07:00' })
  recordedAt!: Date;
  @ApiProperty({ description: 'Người xác nhận.', type: String, nullable: true, example: 'Lý Văn Thành' })
  confirmedByName!: string | null;
  @ApiProperty({ description: 'Lúc xác nhận.', ...instant, nullable: true, example: '2026-03-16T10:00:00+07:00' })
  confirmedAt!: Date | null;
  @ApiProperty({ description: 'Việc người đang xem được làm.', enum: actions, isArray: true, example: ['record'] })
  allowedActions!: FigureAction[];

  static of(row: ResultRow & SeatFigure, allowedActions: FigureAction[]): SeatView {
    const { allotted, elected, revote, extraElection } = row;
    return { allotted, elected, revote, extraElection, ...standing(row), allowedActions };
  }
}

function standing({ election, status, version, ...row }: ResultRow) {
  const { recordedByName, recordedAt, confirmedByName, confirmedAt } = row;
  return { election, status, version, recordedByName, recordedAt, confirmedByName, confirmedAt };
}
