import { ApiProperty } from '@nestjs/swagger';
import { conclusions, type Conclusion } from '../../domain/appraisal/conclusion.ts';
import { type Outcome, outcomes } from '../../domain/eligibility/verdict.ts';
import { NomineeView } from '../dossiers/nominee.view.ts';

/** Kết quả máy xét, tính trên số liệu lúc này. */
export class MachineVerdictView {
  @ApiProperty({ description: 'Kết quả.', enum: outcomes, example: 'met' })
  outcome!: Outcome;
  @ApiProperty({ description: 'Vì sao.', example: 'Đại biểu Quốc hội: 1.239/1.246 cử tri (99,43%).' })
  reason!: string;
  @ApiProperty({ description: 'Số liệu đã dùng.', type: 'object', additionalProperties: true, example: {} })
  evidence!: object;
}

/** Kết quả thẩm định của người. */
export class PersonVerdictView {
  @ApiProperty({ description: 'Kết quả.', enum: outcomes, example: 'met' })
  outcome!: Outcome;
  @ApiProperty({ description: 'Ghi chú.', type: String, nullable: true, example: null })
  note!: string | null;
  @ApiProperty({ description: 'Người thẩm định.', example: 'Vi Thị Hạnh' })
  appraisedByName!: string;
  @ApiProperty({ description: 'Lúc thẩm định.', format: 'date-time', type: String })
  appraisedAt!: Date;
  @ApiProperty({ description: 'Lúc đó máy xét thế nào.', enum: outcomes, example: 'needs-review' })
  machineOutcome!: Outcome;
  @ApiProperty({
    description: 'Còn hiệu lực: máy vẫn xét như lúc đó; hết hiệu lực thì phải xem lại.',
    example: true,
  })
  stands!: boolean;
}

/** Ngoại lệ của Trưởng phòng cho một tiêu chuẩn. */
export class ExceptionView {
  @ApiProperty({ description: 'Lý do.', example: 'Cử tri đi làm ăn xa đã được xác minh.' })
  reason!: string;
  @ApiProperty({ description: 'Người cho.', example: 'Hoàng Văn Lâm' })
  grantedByName!: string;
  @ApiProperty({ description: 'Lúc cho.', format: 'date-time', type: String })
  grantedAt!: Date;
}

/** Một tiêu chuẩn của một trường hợp. */
export class AppraisedCriterionView {
  @ApiProperty({ description: 'Mã tiêu chuẩn.', example: 'G.TT.4.a' })
  criterion!: string;
  @ApiProperty({ description: 'Tên ngắn.', example: 'Tỷ lệ cử tri ≥ 98%' })
  label!: string;
  @ApiProperty({ description: 'Nguyên văn trong kế hoạch.', example: 'Có tỷ lệ cử tri đi bầu cử đạt từ 98% trở lên' })
  text!: string;
  @ApiProperty({ description: 'Điều khoản.', example: 'IV.1.2.a' })
  clause!: string;
  @ApiProperty({ description: 'Máy xét.', type: MachineVerdictView })
  machine!: MachineVerdictView;
  @ApiProperty({ description: 'Điền sẵn cho người thẩm định.', enum: outcomes, example: 'met' })
  proposed!: Outcome;
  @ApiProperty({ description: 'Người thẩm định ghi; trống = chưa ai ghi.', type: PersonVerdictView, nullable: true })
  appraised!: PersonVerdictView | null;
  @ApiProperty({ description: 'Ngoại lệ; trống = không có.', type: ExceptionView, nullable: true })
  exception!: ExceptionView | null;
  @ApiProperty({ description: 'Kết quả chung lúc này.', enum: outcomes, example: 'met' })
  outcome!: Outcome;
}

/** Một điều người thẩm định nên xem lại; không tự động từ chối. */
export class DoubtView {
  @ApiProperty({
    description: 'Mã.',
    enum: ['citizen-id', 'excluded-body', 'other-route', 'no-criteria'],
    example: 'citizen-id',
  })
  code!: string;
  @ApiProperty({
    description: 'Điều gì và cần làm gì.',
    example: 'Số CCCD là của nữ, hồ sơ ghi nam. Đối chiếu với thẻ căn cước rồi sửa chỗ sai.',
  })
  detail!: string;
  @ApiProperty({ description: 'Điều khoản của kế hoạch.', type: String, nullable: true, example: null })
  clause!: string | null;
}

/** Một trường hợp với kết quả thẩm định. */
export class AppraisedNomineeView {
  @ApiProperty({ description: 'Tập thể, cá nhân.', type: NomineeView })
  nominee!: NomineeView;
  @ApiProperty({ description: 'Tiêu chuẩn áp dụng, mỗi tiêu chuẩn một dòng.', type: [AppraisedCriterionView] })
  criteria!: AppraisedCriterionView[];
  @ApiProperty({ description: 'Máy xét chung.', enum: outcomes, nullable: true, example: 'needs-review' })
  machineOutcome!: Outcome | null;
  @ApiProperty({ description: 'Kết quả chung: máy và người.', enum: outcomes, nullable: true, example: 'met' })
  outcome!: Outcome | null;
  @ApiProperty({ description: 'Tiêu chuẩn làm cho không đạt.', type: [String], example: [] })
  decisive!: readonly string[];
  @ApiProperty({ description: 'Tiêu chuẩn còn phải có người xem.', type: [String], example: ['G.CN.1'] })
  open!: readonly string[];
  @ApiProperty({ description: 'Đề xuất điền sẵn, viết thành lời.', example: 'Đạt tất cả.' })
  proposal!: string;
  @ApiProperty({ description: 'Những điều nên xem lại.', type: [DoubtView] })
  doubts!: DoubtView[];
  @ApiProperty({ description: 'Kết luận hiện có.', enum: conclusions, example: 'undecided' })
  conclusion!: Conclusion;
  @ApiProperty({ description: 'Người thẩm định gần nhất.', type: String, nullable: true, example: null })
  appraisedByName!: string | null;
  @ApiProperty({ description: 'Lúc thẩm định gần nhất.', format: 'date-time', type: String, nullable: true })
  appraisedAt!: Date | null;
  @ApiProperty({
    description: 'Việc người đang xem làm được với trường hợp này lúc này.',
    type: [String],
    example: ['qualify', 'disqualify', 'reopen'],
  })
  allowedActions!: string[];
}
