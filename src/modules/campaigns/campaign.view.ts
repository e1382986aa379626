import { ApiExtraModels, ApiProperty, type ApiPropertyOptions, getSchemaPath } from '@nestjs/swagger';
import type { CampaignPlan } from '../../domain/plan/plan.ts';
import { PageView } from '../../http/paging.ts';
import { campaignPhases } from './campaigns.dto.ts';
import {
  CriteriaSetView,
  ExclusionView,
  LevelView,
  PlanDateView,
  QuotaRuleView,
  PlannedSlotView,
  UnitKindView,
} from './plan-section.view.ts';
import { ConferenceView, IndicatorView, ReportView, TaskView } from './plan-work.view.ts';
import { QuestionView } from './question.view.ts';
import type { CampaignPhase } from './rule-books.ts';

/** A map from codes to views, in the order people read them. */
const mapOf = (view: new () => object, description: string): ApiPropertyOptions =>
  ({ description, type: 'object', additionalProperties: { $ref: getSchemaPath(view) } }) as ApiPropertyOptions;

export const phaseNames: Readonly<Record<CampaignPhase, string>> = {
  draft: 'Đang soạn',
  open: 'Đang mở',
  closed: 'Đã đóng',
};

/** Một đợt trong danh sách. */
export class CampaignSummaryView {
  @ApiProperty({ description: 'Định danh.', format: 'uuid', example: '0199c0de-0000-7000-8000-000000000010' })
  id!: string;
  @ApiProperty({ description: 'Mã đợt.', example: 'cao-loc-2026' })
  code!: string;
  @ApiProperty({ description: 'Tên.', example: 'Thi đua lập thành tích trong công tác bầu cử, xã Cao Lộc' })
  name!: string;
  @ApiProperty({ description: 'Kế hoạch mẫu đã dùng.', example: 'cao-loc-2026' })
  preset!: string;
  @ApiProperty({ description: 'Trạng thái.', enum: campaignPhases, example: 'open' })
  phase!: CampaignPhase;
  @ApiProperty({ description: 'Tên trạng thái.', example: 'Đang mở' })
  phaseName!: string;
  @ApiProperty({ description: 'Phiên bản của đợt; gửi lại khi sửa.', example: 12 })
  version!: number;
  @ApiProperty({
    description: 'Phiên bản quy định đang áp dụng; null khi chưa mở.',
    type: Number,
    nullable: true,
    example: 1,
  })
  ruleBookVersion!: number | null;
  @ApiProperty({ description: 'Cơ quan chủ trì.', format: 'uuid' })
  organizationId!: string;
  @ApiProperty({ description: 'Người lập.', example: 'Hoàng Văn Thụ' })
  createdBy!: string;
  @ApiProperty({ description: 'Lúc lập.', type: String, format: 'date-time', example: '2026-02-01T01:00:00.000Z' })
  createdAt!: Date;
  @ApiProperty({
    description: 'Lúc mở.',
    type: String,
    format: 'date-time',
    nullable: true,
    example: '2026-02-02T01:00:00.000Z',
  })
  openedAt!: Date | null;
  @ApiProperty({ description: 'Lúc đóng.', type: String, format: 'date-time', nullable: true, example: null })
  closedAt!: Date | null;
}

/** Một trang các đợt. */
export class CampaignPageView extends PageView {
  @ApiProperty({ description: 'Các đợt; mới trước.', type: [CampaignSummaryView] })
  items!: readonly CampaignSummaryView[];
}

/** Bao nhiêu đơn vị tham gia. */
export class ParticipationCountView {
  @ApiProperty({ description: 'Mọi đơn vị, hay chỉ đơn vị được ghi nhận.', enum: ['ALL', 'RECORDED'], example: 'ALL' })
  setting!: 'ALL' | 'RECORDED';
  @ApiProperty({ description: 'Số đơn vị tham gia; null khi đợt chưa mở.', type: Number, nullable: true, example: 32 })
  participating!: number | null;
  @ApiProperty({ description: 'Số đơn vị đang hoạt động của cơ quan.', example: 36 })
  units!: number;
}

/** Một đợt với toàn bộ quy định đang áp dụng (khi đang soạn: kế hoạch với các câu trả lời đã có). */
@ApiExtraModels(
  PlanDateView,
  LevelView,
  UnitKindView,
  ExclusionView,
  QuotaRuleView,
  CriteriaSetView,
  TaskView,
  ReportView,
  IndicatorView,
  ConferenceView,
)
export class CampaignView extends CampaignSummaryView {
  @ApiProperty({
    description: 'Văn bản kế hoạch.',
    type: Object,
    example: { type: 'Kế hoạch', number: null, issuer: 'UBND xã Cao Lộc' },
  })
  document!: CampaignPlan['document'];
  @ApiProperty({
    description: 'Cơ quan chủ trì và nơi tiếp nhận.',
    type: Object,
    example: { name: 'Ủy ban nhân dân xã Cao Lộc', kind: 'COMMUNE' },
  })
  host!: CampaignPlan['host'];
  @ApiProperty({
    description: 'Căn cứ kế hoạch viện dẫn, theo mã.',
    type: Object,
    example: { KH_268: { type: 'Kế hoạch', number: '268/KH-UBND' } },
  })
  basis!: CampaignPlan['basis'];
  @ApiProperty({ description: 'Múi giờ của đợt.', example: 'Asia/Ho_Chi_Minh' })
  timeZone!: string;
  @ApiProperty({
    description: 'Thời gian thi đua.',
    type: Object,
    example: { from: null, to: '2026-03-31', clause: 'III.1' },
  })
  period!: CampaignPlan['period'];
  @ApiProperty({ description: 'Câu thành tích in trên giấy tờ.', example: 'có thành tích xuất sắc trong cuộc bầu cử' })
  achievement!: string;
  @ApiProperty(mapOf(LevelView, 'Hình thức khen thưởng, theo mã.'))
  levels!: Record<string, LevelView>;
  @ApiProperty({
    description: 'Loại đối tượng.',
    enum: ['TAP_THE', 'CA_NHAN', 'HO_GIA_DINH'],
    isArray: true,
    example: ['TAP_THE', 'CA_NHAN'],
  })
  subjectKinds!: CampaignPlan['subjectKinds'];
  @ApiProperty(mapOf(UnitKindView, 'Loại đơn vị, theo mã.'))
  unitKinds!: CampaignPlan['unitKinds'];
  @ApiProperty(mapOf(ExclusionView, 'Đối tượng loại trừ, theo mã.'))
  exclusions!: CampaignPlan['exclusions'];
  @ApiProperty(mapOf(QuotaRuleView, 'Số lượng được đề nghị, theo mã.'))
  quotas!: CampaignPlan['quotas'];
  @ApiProperty(
    mapOf(CriteriaSetView, 'Bộ tiêu chuẩn theo hình thức, đối tượng và nhóm đơn vị, kèm nguyên văn từng tiêu chuẩn.'),
  )
  criteriaSets!: Record<string, CriteriaSetView>;
  @ApiProperty({ description: 'Các ô giấy tờ: loại giấy × dạng.', type: [PlannedSlotView] })
  slots!: PlannedSlotView[];
  @ApiProperty(mapOf(PlanDateView, 'Các mốc thời gian, theo mã.'))
  dates!: Record<string, PlanDateView>;
  @ApiProperty({
    description: 'Thông tin nhạy cảm được thu thập.',
    type: Object,
    example: { citizenId: 'OPTIONAL', partyMembership: 'OPTIONAL', ethnicity: 'OFF', discipline: 'HOLD' },
  })
  fields!: CampaignPlan['fields'];
  @ApiProperty({
    description: 'Cách xử lý.',
    type: Object,
    example: { incompleteOnTime: true, confirmedFailure: 'REFUSE', participation: 'ALL' },
  })
  settings!: CampaignPlan['settings'];
  @ApiProperty({ description: 'Câu hỏi cơ quan phải chốt và câu trả lời.', type: [QuestionView] })
  questions!: QuestionView[];
  @ApiProperty({ description: 'Mã các câu hỏi chưa trả lời.', type: [String], example: [] })
  openQuestions!: readonly string[];
  @ApiProperty(mapOf(TaskView, 'Nhiệm vụ, theo mã.'))
  tasks!: CampaignPlan['tasks'];
  @ApiProperty(mapOf(ReportView, 'Báo cáo, theo mã.'))
  reports!: CampaignPlan['reports'];
  @ApiProperty(mapOf(IndicatorView, 'Chỉ tiêu đo được, theo mã.'))
  indicators!: CampaignPlan['indicators'];
  @ApiProperty(mapOf(ConferenceView, 'Hội nghị, theo mã.'))
  conferences!: CampaignPlan['conferences'];
  @ApiProperty({ description: 'Đơn vị tham gia.', type: ParticipationCountView })
  participation!: ParticipationCountView;
  @ApiProperty({
    description: 'Việc người này làm được lúc này.',
    type: [String],
    example: ['change', 'answer', 'open'],
  })
  allowedActions!: readonly string[];
}
