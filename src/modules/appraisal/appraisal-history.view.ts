import { ApiProperty } from '@nestjs/swagger';
import { conclusions } from '../../domain/appraisal/conclusion.ts';
import { outcomes } from '../../domain/eligibility/verdict.ts';

/** Kết quả một tiêu chuẩn đã ghi lúc đó. */
export class SpokenVerdictView {
  @ApiProperty({ description: 'Mã tiêu chuẩn.', example: 'G.CN.1' })
  criterion!: string;
  @ApiProperty({ description: 'Kết quả.', enum: outcomes, example: 'met' })
  outcome!: string;
  @ApiProperty({ description: 'Lúc đó máy xét thế nào.', enum: outcomes, example: 'needs-review' })
  machineOutcome!: string;
  @ApiProperty({ description: 'Ghi chú.', type: String, required: false, example: 'Đối chiếu biên bản họp xét.' })
  note?: string;
}

/** Một việc trong quá trình thẩm định một trường hợp. */
export class HistoryItemView {
  @ApiProperty({ description: 'Lúc làm.', format: 'date-time', type: String })
  at!: Date;
  @ApiProperty({ description: 'Người làm; «Hệ thống» khi máy xét lại.', example: 'Vi Thị Hạnh' })
  byName!: string;
  @ApiProperty({ description: 'Việc.', example: 'nominee.appraise' })
  action!: string;
  @ApiProperty({ description: 'Trạng thái (hoặc kết quả máy xét) trước.', type: String, nullable: true })
  from!: string | null;
  @ApiProperty({ description: 'Trạng thái (hoặc kết quả máy xét) sau.', type: String, nullable: true })
  to!: string | null;
  @ApiProperty({ description: 'Kết luận.', enum: conclusions, nullable: true, example: 'qualified' })
  conclusion!: string | null;
  @ApiProperty({ description: 'Ghi chú kết luận.', type: String, nullable: true, example: null })
  note!: string | null;
  @ApiProperty({ description: 'Kết quả các tiêu chuẩn được ghi trong lần này.', type: [SpokenVerdictView] })
  verdicts!: readonly SpokenVerdictView[];
  @ApiProperty({ description: 'Tiêu chuẩn được cho ngoại lệ.', type: String, nullable: true, example: null })
  criterion!: string | null;
  @ApiProperty({ description: 'Lý do.', type: String, nullable: true, example: null })
  reason!: string | null;
  @ApiProperty({ description: 'Điều đã thay đổi sau thẩm định.', type: String, nullable: true, example: null })
  changedAfterAppraisal!: string | null;
}

/** Quá trình thẩm định một trường hợp. */
export class HistoryView {
  @ApiProperty({ description: 'Các việc, cũ trước.', type: [HistoryItemView] })
  items!: HistoryItemView[];
}
