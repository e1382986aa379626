import { ApiProperty } from '@nestjs/swagger';
import type { UnitEntity } from '../../database/entities/unit.entity.ts';
import { type Election, elections } from '../../domain/plan/plan.ts';
import { ChangeView } from './organization.view.ts';
import { isActive } from './unit-lookup.ts';

/** Tên một đơn vị trong một đơn vị khác. */
export class UnitNameView {
  @ApiProperty({ description: 'Định danh.', format: 'uuid', example: '0199c0de-0000-7000-8000-000000000005' })
  id!: string;
  @ApiProperty({ description: 'Mã.', example: 'DVBC03' })
  code!: string;
  @ApiProperty({ description: 'Tên.', example: 'Đơn vị bầu cử số 3' })
  name!: string;

  static of({ id, code, name }: UnitNameView): UnitNameView {
    return { id, code, name };
  }
}

/** Một đơn vị. */
export class UnitView extends UnitNameView {
  @ApiProperty({ description: 'Loại đơn vị.', example: 'TO_BAU_CU' })
  kind!: string;
  @ApiProperty({ description: 'Thứ tự trong danh sách.', example: 5 })
  position!: number;
  @ApiProperty({ description: 'Còn hoạt động (chưa nhập, chưa giải thể).', example: true })
  active!: boolean;

  static override of(row: UnitEntity): UnitView {
    const { id, code, name, kind, position } = row;
    return { id, code, name, kind, position, active: isActive(row) };
  }
}

const constituency = { type: UnitNameView, nullable: true } as const;

/** Nơi một tổ bầu cử thuộc về, theo từng cuộc bầu cử. */
export class ConstituenciesView implements Record<Election, UnitNameView | null> {
  @ApiProperty({ description: 'Đơn vị bầu cử đại biểu Quốc hội.', ...constituency })
  QUOC_HOI!: UnitNameView | null;
  @ApiProperty({ description: 'Đơn vị bầu cử đại biểu HĐND tỉnh.', ...constituency })
  HDND_TINH!: UnitNameView | null;
  @ApiProperty({ description: 'Đơn vị bầu cử đại biểu HĐND xã.', ...constituency })
  HDND_XA!: UnitNameView | null;

  static of(rows: readonly (UnitNameView & { readonly election: Election })[]): ConstituenciesView {
    const found = elections.map((election) => rows.find((row) => row.election === election));
    const entries = elections.map((election, index) => [election, found[index] ? UnitNameView.of(found[index]) : null]);
    return Object.fromEntries(entries) as ConstituenciesView;
  }
}

/** Một đơn vị kèm lịch sử và địa bàn bầu cử. */
export class UnitDetailView extends UnitView {
  @ApiProperty({ description: 'Đã nhập vào đơn vị này.', type: String, format: 'uuid', nullable: true, example: null })
  mergedIntoId!: string | null;
  @ApiProperty({ description: 'Có từ ngày.', type: String, format: 'date', nullable: true, example: '2026-01-31' })
  validFrom!: string | null;
  @ApiProperty({
    description: 'Ngày cuối cùng còn hoạt động.',
    type: String,
    format: 'date',
    nullable: true,
    example: null,
  })
  validUntil!: string | null;
  @ApiProperty({ description: 'Thuộc đơn vị bầu cử nào, theo từng cuộc.', type: ConstituenciesView })
  constituencies!: ConstituenciesView;
  @ApiProperty({ description: 'Các tổ bầu cử thuộc đơn vị bầu cử này.', type: [UnitNameView] })
  pollingUnits!: UnitNameView[];
  @ApiProperty({ description: 'Lịch sử; cũ trước.', type: [ChangeView] })
  history!: ChangeView[];
}
