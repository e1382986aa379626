import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import type { FigureOutcome } from '../../../domain/figure-change.ts';
import { type Election, elections } from '../../../domain/plan/plan.ts';
import { normaliseText } from '../../../http/text-hygiene.ts';
import { type FigureKind, type ResultRow, seatKind, turnoutKind } from '../figure-kinds.ts';
import { FigureSnapshotView } from '../history.view.ts';
import type { Decided, DecidedRow } from './import-decision.ts';

const changes: readonly FigureOutcome['change'][] = ['none', 'recorded', 'changed', 'confirmed'];

/** Các ô gửi kèm bảng số liệu. */
export class ImportForm {
  @ApiPropertyOptional({
    type: Boolean,
    description: 'false: chỉ xem trước, không lưu gì; true: lưu tất cả, hoặc không dòng nào khi còn lỗi.',
    default: false,
  })
  @Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  apply = false;

  @ApiPropertyOptional({
    description: 'Lý do sửa; cần khi bảng sửa số liệu đã xác nhận.',
    example: 'Theo biên bản kiểm phiếu lại ngày 17/3/2026.',
  })
  @IsOptional()
  @Transform(({ value }) => (value === '' ? undefined : normaliseText(value)))
  @IsString()
  @MinLength(10)
  @MaxLength(1000)
  reason?: string;
}

/** Số đại biểu mà một dòng mang theo cho đơn vị bầu cử của tổ. */
export class ImportSeatsView {
  @ApiProperty({ description: 'Mã đơn vị bầu cử được ghi.', example: 'DVBC03' })
  unit!: string;
  @ApiProperty({ description: 'Thay đổi sẽ xảy ra.', enum: changes, example: 'recorded' })
  change!: FigureOutcome['change'];
  @ApiProperty({ description: 'Số đang có; null là chưa có.', type: FigureSnapshotView, nullable: true })
  before!: FigureSnapshotView | null;
  @ApiProperty({ description: 'Số sau khi nhập.', type: FigureSnapshotView })
  after!: FigureSnapshotView;
}

/** Một dòng của bảng được xem trước. */
export class ImportRowView {
  @ApiProperty({ description: 'Số dòng trong tệp, từ 1.', example: 2 })
  row!: number;
  @ApiProperty({ description: 'Mã đơn vị như trong tệp.', example: 'TBC05' })
  unit!: string;
  @ApiProperty({
    description: 'Tên đơn vị trong danh sách; null là không tìm thấy.',
    type: String,
    nullable: true,
    example: 'Tổ bầu cử số 05',
  })
  unitName!: string | null;
  @ApiProperty({
    description: 'Cuộc bầu cử; null là không đọc được.',
    enum: elections,
    nullable: true,
    example: 'HDND_XA',
  })
  election!: Election | null;
  @ApiProperty({
    description: 'Thay đổi về số cử tri; null khi dòng có lỗi hoặc không có số cử tri.',
    enum: changes,
    nullable: true,
    example: 'recorded',
  })
  change!: FigureOutcome['change'] | null;
  @ApiProperty({ description: 'Số cử tri đang có; null là chưa có.', type: FigureSnapshotView, nullable: true })
  before!: FigureSnapshotView | null;
  @ApiProperty({ description: 'Số cử tri sau khi nhập.', type: FigureSnapshotView, nullable: true })
  after!: FigureSnapshotView | null;
  @ApiProperty({
    description: 'Số đại biểu của đơn vị bầu cử; null khi dòng không có.',
    type: ImportSeatsView,
    nullable: true,
  })
  seats!: ImportSeatsView | null;
  @ApiProperty({
    description: 'Lỗi cần sửa; còn một lỗi thì không lưu dòng nào.',
    type: [String],
    example: ['Thiếu «Số cử tri đi bầu». Hãy ghi đủ như biên bản.'],
  })
  problems!: readonly string[];
  @ApiProperty({ description: 'Điều nên xem lại, không chặn việc lưu.', type: [String], example: [] })
  notes!: readonly string[];

  static of({ read, unit, turnout, seats, seatUnit, problems, notes }: DecidedRow): ImportRowView {
    const figures = turnout ? snapshots(turnoutKind, turnout) : { before: null, after: null };
    return {
      row: read.number,
      unit: read.unit,
      unitName: unit?.name ?? null,
      election: read.election,
      change: turnout?.change ?? null,
      ...figures,
      seats: seats && seatUnit ? { unit: seatUnit.code, change: seats.change, ...snapshots(seatKind, seats) } : null,
      problems,
      notes,
    };
  }
}

function snapshots<Figure extends object, Row extends ResultRow & Figure>(
  kind: FigureKind<Figure, Row>,
  { write: { current, figure, status } }: Decided<Figure, Row>,
): { before: FigureSnapshotView | null; after: FigureSnapshotView } {
  const before = current ? { ...kind.figureOf(current), status: current.status } : null;
  return { before, after: { ...kind.figureOf(figure), status } };
}

/** Đếm theo số liệu (số cử tri của tổ, số đại biểu của đơn vị bầu cử), mỗi số một lần. */
export class ImportSummaryView {
  @ApiProperty({ description: 'Số dòng có nội dung.', example: 45 })
  rows!: number;
  @ApiProperty({ description: 'Số dòng có lỗi.', example: 0 })
  faultyRows!: number;
  @ApiProperty({ description: 'Số liệu mới.', example: 52 })
  recorded!: number;
  @ApiProperty({ description: 'Số liệu bị sửa.', example: 0 })
  changed!: number;
  @ApiProperty({ description: 'Số liệu giữ nguyên và được xác nhận.', example: 0 })
  confirmed!: number;
  @ApiProperty({ description: 'Số liệu không đổi.', example: 0 })
  unchanged!: number;
}

/** Kết quả xem trước hoặc nhập bảng số liệu. */
export class ImportView {
  @ApiProperty({ description: 'Đã lưu hay chỉ xem trước.', example: false })
  applied!: boolean;
  @ApiProperty({ description: 'Tổng hợp.', type: ImportSummaryView })
  summary!: ImportSummaryView;
  @ApiProperty({ description: 'Các dòng; chỉ có khi xem trước.', type: [ImportRowView] })
  rows!: ImportRowView[];
  @ApiProperty({ description: 'Các cột trong tệp không được dùng.', type: [String], example: [] })
  ignoredColumns!: string[];
}
