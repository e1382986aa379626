import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  type AwardLevel,
  type CriterionRule,
  type DateSense,
  type DocumentForm,
  type DocumentKind,
  documentForms,
  documentKinds,
  type Exclusion,
  type NomineeKind,
  nomineeKinds,
  type PaperMark,
  type QuotaLimit,
  type QuotaRule,
  type UnitKind,
} from '../../domain/plan/plan.ts';

const senses: readonly DateSense[] = ['NO_LATER_THAN', 'BEFORE', 'AT', 'DURING'];
const codes = (example: string[]) => ({ type: [String] as [typeof String], example });

/** Một mốc thời gian của kế hoạch. */
export class PlanDateView {
  @ApiProperty({ description: 'Tên mốc.', example: 'Hạn gửi hồ sơ đề nghị khen thưởng' })
  label!: string;
  @ApiProperty({ description: '«chậm nhất D» tính cả D; «trước D» thì không.', enum: senses, example: 'NO_LATER_THAN' })
  sense!: DateSense;
  @ApiProperty({
    description: 'Ngày; null khi sẽ thông báo sau.',
    type: String,
    format: 'date',
    nullable: true,
    example: '2026-03-18',
  })
  date!: string | null;
  @ApiPropertyOptional({ description: 'Giờ; không có thì cả ngày.', type: String, nullable: true, example: '17:00' })
  time?: string | null;
  @ApiPropertyOptional({
    description: 'Ngày cuối của một khoảng.',
    type: String,
    format: 'date',
    nullable: true,
    example: null,
  })
  until?: string | null;
  @ApiProperty({ description: 'Nguyên văn.', example: 'chậm nhất ngày 18/3/2026' })
  text!: string;
  @ApiProperty({ description: 'Điều khoản của kế hoạch.', example: 'IV.6' })
  clause!: string;
  @ApiProperty({
    description: 'Thời điểm đầu tiên bị coi là muộn; null khi mốc không phải là hạn hoặc chưa có ngày.',
    type: String,
    format: 'date-time',
    nullable: true,
    example: '2026-03-18T17:00:00.000Z',
  })
  cutoff!: Date | null;
  @ApiProperty({ description: 'Hạn bằng lời.', example: 'hết ngày 18/3/2026 (trước 00:00 ngày 19/3/2026)' })
  words!: string;
}

/** Một hình thức khen thưởng. */
export class LevelView implements AwardLevel {
  @ApiProperty({ description: 'Tên.', example: 'Giấy khen của Chủ tịch UBND xã' })
  name!: string;
  @ApiProperty({ description: 'Hình thức.', example: 'Giấy khen' })
  form!: string;
  @ApiProperty({ description: 'Điều khoản của kế hoạch.', example: 'IV.1' })
  clause!: string;
  @ApiProperty({ description: 'Ai quyết định.', example: 'Chủ tịch UBND xã Cao Lộc' })
  decidedBy!: string;
  @ApiProperty({
    description: 'Trình lên đâu; null = quyết định tại chỗ.',
    enum: ['PROVINCE', 'PRIME_MINISTER', 'FRONT'],
    nullable: true,
    example: null,
  })
  forwardedTo!: AwardLevel['forwardedTo'];
  @ApiProperty({
    description: 'Mốc hạn gửi hồ sơ (khóa trong dates).',
    type: String,
    nullable: true,
    example: 'DOSSIER_CUTOFF',
  })
  cutoff!: string | null;
  @ApiProperty({
    description: 'Mốc hạn bản giấy (khóa trong dates).',
    type: String,
    nullable: true,
    example: 'PAPER_CUTOFF',
  })
  paperCutoff!: string | null;
  @ApiPropertyOptional({ description: 'Số được phân bổ; null = chưa có.', type: Number, nullable: true, example: 12 })
  allocation?: number | null;
  @ApiPropertyOptional({ description: 'Ghi chú.', type: String, example: 'Phòng Văn hóa - Xã hội trình cấp tỉnh.' })
  note?: string;
  @ApiProperty({
    description: 'Hồ sơ đến từ thời điểm này là muộn.',
    type: String,
    format: 'date-time',
    nullable: true,
  })
  cutoffAt!: Date | null;
  @ApiProperty({
    description: 'Bản giấy đến từ thời điểm này là muộn.',
    type: String,
    format: 'date-time',
    nullable: true,
  })
  paperCutoffAt!: Date | null;
}

/** Một loại đơn vị. */
export class UnitKindView implements UnitKind {
  @ApiProperty({ description: 'Tên.', example: 'Tổ bầu cử' })
  name!: string;
  @ApiProperty({ description: 'Nhóm tiêu chuẩn tập thể.', type: String, nullable: true, example: 'BAU_CU' })
  group!: string | null;
  @ApiProperty({ description: 'Được đề nghị khen thưởng.', example: true })
  mayPropose!: boolean;
  @ApiPropertyOptional({ description: 'Tên in trên giấy tờ khi khác.', type: String, example: 'Ban bầu cử' })
  printedAs?: string;
}

/** Đối tượng không khen thưởng. */
export class ExclusionView implements Exclusion {
  @ApiProperty({ description: 'Điều khoản.', example: 'IV.1.1' })
  clause!: string;
  @ApiProperty({ description: 'Nguyên văn.', example: 'không bao gồm Ban chỉ đạo, tổ chức cơ sở đảng' })
  text!: string;
  @ApiPropertyOptional({ description: 'Hình thức nào; không có = mọi hình thức.', ...codes(['GIAY_KHEN_XA']) })
  levels?: string[];
  @ApiProperty({ description: 'Loại tổ chức bị loại.', ...codes(['BAN_CHI_DAO']) })
  bodyKinds!: string[];
  @ApiProperty({ description: 'Tập thể: từ chối hay xem xét.', enum: ['REFUSE', 'REVIEW'], example: 'REFUSE' })
  collective!: Exclusion['collective'];
  @ApiProperty({ description: 'Thành viên là cá nhân.', enum: ['REFUSE', 'REVIEW', 'ALLOW'], example: 'REVIEW' })
  persons!: Exclusion['persons'];
}

/** Số lượng một đơn vị được đề nghị. */
export class QuotaRuleView implements QuotaRule {
  @ApiProperty({ description: 'Điều khoản.', example: 'IV.5' })
  clause!: string;
  @ApiProperty({ description: 'Nguyên văn.', example: 'không quá 01 tập thể, 02 cá nhân tiêu biểu' })
  text!: string;
  @ApiProperty({ description: 'Hình thức.', ...codes(['GIAY_KHEN_XA']) })
  levels!: string[];
  @ApiProperty({ description: 'Loại đơn vị.', ...codes(['TO_BAU_CU']) })
  unitKinds!: string[];
  @ApiPropertyOptional({ description: 'Đơn vị nêu đích danh (mã).', ...codes(['VHXH']) })
  units?: string[];
  @ApiProperty({
    description:
      'SEPARATE: giới hạn từng loại; JOINT: tổng; WITHIN: tính trong đơn vị loại khác; UNLIMITED: kế hoạch không giới hạn.',
    type: Object,
    example: { mode: 'SEPARATE', limits: { TAP_THE: 1, CA_NHAN: 2 } },
  })
  limit!: QuotaLimit;
  @ApiProperty({ description: 'Số lượng, đọc thành lời.', example: 'không quá 01 tập thể, 02 cá nhân' })
  limitWords!: string;
}

/** Một tiêu chuẩn, nguyên văn. */
export class CriterionView {
  @ApiProperty({ description: 'Mã.', example: 'G.TT.4.a' })
  code!: string;
  @ApiProperty({ description: 'Điều khoản.', example: 'IV.1.2.a' })
  clause!: string;
  @ApiProperty({ description: 'Tên ngắn.', example: 'Tỷ lệ cử tri ≥ 98%' })
  label!: string;
  @ApiProperty({ description: 'Nguyên văn.', example: 'Có tỷ lệ cử tri đi bầu cử đạt từ 98% trở lên' })
  text!: string;
  @ApiProperty({
    description: 'Cách xét.',
    type: Object,
    example: { kind: 'turnout-at-least', params: { percent: 98, elections: ['QUOC_HOI'] } },
  })
  rule!: CriterionRule;
  @ApiProperty({
    description: 'Cách xét, đọc thành lời.',
    example: 'Đơn vị cam đoan, người thẩm định đối chiếu.',
  })
  ruleWords!: string;
}

/** Các tiêu chuẩn của một loại đối tượng cho một hình thức. */
export class CriteriaSetView {
  @ApiProperty({ description: 'Hình thức.', example: 'GIAY_KHEN_XA' })
  level!: string;
  @ApiProperty({ description: 'Loại đối tượng.', enum: nomineeKinds, example: 'TAP_THE' })
  subject!: NomineeKind;
  @ApiProperty({ description: 'Nhóm đơn vị; rỗng = mọi nhóm.', ...codes(['BAU_CU']) })
  groups!: readonly string[];
  @ApiProperty({ description: 'Điều khoản.', example: 'IV.1.2.a' })
  clause!: string;
  @ApiProperty({ description: 'Câu mở đầu, nguyên văn.', example: 'Đối với Tổ bầu cử, Đơn vị bầu cử:' })
  text!: string;
  @ApiProperty({
    description: 'Cây điều kiện: mã tiêu chuẩn, hoặc allOf/anyOf.',
    oneOf: [{ type: 'string' }, { type: 'object' }],
    example: { allOf: ['G.CN.0', { anyOf: ['G.CN.1', 'G.CN.2'] }] },
  })
  require!: unknown;
  @ApiProperty({
    description: 'Điều kiện, đọc thành lời.',
    example: '«Chấp hành chủ trương» và một trong («Trực tiếp chỉ đạo», «Tham mưu giải pháp»)',
  })
  requireWords!: string;
  @ApiProperty({ description: 'Các tiêu chuẩn trong cây, theo thứ tự.', type: [CriterionView] })
  criteria!: CriterionView[];
}

/** Một ô giấy tờ: một loại giấy ở một dạng. */
export class PlannedSlotView {
  @ApiProperty({ description: 'Loại giấy.', enum: documentKinds, example: 'TO_TRINH' })
  kind!: DocumentKind;
  @ApiProperty({ description: 'Dạng.', enum: documentForms, example: 'SCAN' })
  form!: DocumentForm;
  @ApiProperty({ description: 'Tên giấy.', example: 'Tờ trình đề nghị khen thưởng' })
  name!: string;
  @ApiProperty({ description: 'Điều khoản.', example: 'IV.4.a' })
  clause!: string;
  @ApiProperty({
    description: 'Một bản cho cả hồ sơ hay cho mỗi trường hợp.',
    enum: ['DOSSIER', 'NOMINEE'],
    example: 'DOSSIER',
  })
  per!: 'DOSSIER' | 'NOMINEE';
  @ApiProperty({ description: 'Hình thức cần giấy này.', ...codes(['GIAY_KHEN_XA', 'BANG_KHEN_TINH']) })
  levels!: readonly string[];
  @ApiProperty({ description: 'Đơn vị nộp, hay cơ quan bổ sung sau.', enum: ['UNIT', 'OFFICE'], example: 'UNIT' })
  suppliedBy!: 'UNIT' | 'OFFICE';
  @ApiProperty({
    description: 'Người thẩm định phải thấy gì.',
    enum: ['SIGNATURE', 'SEAL', 'CONFIRMATION'],
    isArray: true,
    example: ['SIGNATURE', 'SEAL'],
  })
  marks!: readonly PaperMark[];
  @ApiProperty({
    description: 'Cỡ tệp lớn nhất, byte; null = theo giới hạn chung.',
    type: Number,
    nullable: true,
    example: null,
  })
  maxBytes!: number | null;
}
