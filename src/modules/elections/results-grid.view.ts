import { ApiProperty } from '@nestjs/swagger';
import { type Election, elections } from '../../domain/plan/plan.ts';
import { PageView } from '../../http/paging.ts';
import { UnitNameView } from '../organizations/unit.view.ts';
import { SeatView, TurnoutShareView, TurnoutView } from './figure.view.ts';

const electionField = { description: 'Cuộc bầu cử.', enum: elections, example: 'HDND_XA' } as const;

/** Một ô của bảng: một tổ bầu cử, một cuộc bầu cử. */
export class AreaResultView {
  @ApiProperty(electionField)
  election!: Election;
  @ApiProperty({ description: 'Cử tri đi bầu; null là chưa có số liệu.', type: TurnoutView, nullable: true })
  turnout!: TurnoutView | null;
  @ApiProperty({
    description: 'Đơn vị bầu cử chứa tổ trong cuộc này; null là chưa ghi.',
    type: UnitNameView,
    nullable: true,
  })
  constituency!: UnitNameView | null;
  @ApiProperty({
    description: 'Đại biểu của đơn vị bầu cử đó, tổ dùng chung; null là chưa có số liệu.',
    type: SeatView,
    nullable: true,
  })
  seats!: SeatView | null;
  @ApiProperty({ description: 'Người đang xem được nhập số cử tri ở ô này.', example: true })
  mayRecord!: boolean;
}

/** Một dòng của bảng: một tổ bầu cử. */
export class AreaRowView {
  @ApiProperty({ description: 'Tổ bầu cử.', type: UnitNameView })
  unit!: UnitNameView;
  @ApiProperty({ description: 'Ba cuộc bầu cử, theo thứ tự.', type: [AreaResultView] })
  results!: AreaResultView[];
}

/** Cử tri đi bầu của một đơn vị bầu cử: tổng các tổ, không nhập riêng. */
export class TurnoutSumView extends TurnoutShareView {
  @ApiProperty({
    description: 'Mọi tổ kết thúc sớm hoặc đúng giờ; null khi còn tổ chưa ghi nhận.',
    type: Boolean,
    nullable: true,
    example: true,
  })
  closedOnTime!: boolean | null;
  @ApiProperty({ description: 'Đúng khi số liệu của mọi tổ đã được xác nhận.', example: true })
  confirmed!: boolean;
}

/** Một đơn vị bầu cử trong một cuộc bầu cử. */
export class ConstituencyResultView {
  @ApiProperty(electionField)
  election!: Election;
  @ApiProperty({
    description: 'Tổng các tổ; null khi chưa tổ nào có số liệu hoặc người xem chỉ xem được tổ của mình.',
    type: TurnoutSumView,
    nullable: true,
  })
  turnout!: TurnoutSumView | null;
  @ApiProperty({
    description: 'Đại biểu được bầu; null khi chưa có số liệu hoặc đơn vị không bầu đại biểu của cuộc này.',
    type: SeatView,
    nullable: true,
  })
  seats!: SeatView | null;
  @ApiProperty({ description: 'Người đang xem được nhập số đại biểu ở đây.', example: false })
  mayRecord!: boolean;
}

/** Một đơn vị bầu cử. */
export class ConstituencyRowView {
  @ApiProperty({ description: 'Đơn vị bầu cử.', type: UnitNameView })
  unit!: UnitNameView;
  @ApiProperty({ description: 'Ba cuộc bầu cử, theo thứ tự.', type: [ConstituencyResultView] })
  results!: ConstituencyResultView[];
}

/** Bảng kết quả bầu cử: tổ bầu cử × cuộc bầu cử, kèm các đơn vị bầu cử. */
export class ResultsGridView extends PageView {
  @ApiProperty({ description: 'Các tổ bầu cử của trang.', type: [AreaRowView] })
  items!: AreaRowView[];
  @ApiProperty({ description: 'Các đơn vị bầu cử (không chia trang).', type: [ConstituencyRowView] })
  constituencies!: ConstituencyRowView[];
}
