import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { DateSense, PlanConference, PlanIndicator, PlanReport, PlanTask } from '../../domain/plan/plan.ts';

const dueSenses = ['NO_LATER_THAN', 'BEFORE', 'AT', 'DURING'] as const;

/** Một nhiệm vụ. */
export class TaskView implements PlanTask {
  @ApiProperty({ description: 'Việc.', example: 'Tiếp nhận, thẩm định, tổng hợp hồ sơ đề nghị khen thưởng.' })
  title!: string;
  @ApiProperty({ description: 'Ai làm.', example: 'Phòng Văn hóa - Xã hội' })
  owner!: string;
  @ApiProperty({ description: 'Hạn.', type: String, format: 'date', nullable: true, example: '2026-03-18' })
  due!: string | null;
  @ApiProperty({ description: 'Cách hiểu hạn.', enum: dueSenses, nullable: true, example: 'NO_LATER_THAN' })
  dueSense!: DateSense | null;
  @ApiProperty({ description: 'Điều khoản.', example: 'V.2' })
  clause!: string;
}

/** Một báo cáo phải nộp. */
export class ReportView implements PlanReport {
  @ApiProperty({ description: 'Tên.', example: 'Báo cáo tổng kết công tác bầu cử' })
  name!: string;
  @ApiProperty({ description: 'Ai nộp.', example: 'UBND các xã, phường' })
  by!: string;
  @ApiProperty({ description: 'Nộp cho ai.', example: 'Sở Nội vụ' })
  to!: string;
  @ApiProperty({ description: 'Mẫu.', type: String, nullable: true, example: null })
  form!: string | null;
  @ApiProperty({
    description: 'Một lần hay định kỳ.',
    enum: ['ONCE', 'MONTHLY', 'QUARTERLY', 'YEARLY'],
    example: 'ONCE',
  })
  period!: PlanReport['period'];
  @ApiProperty({
    description: 'Mốc hạn (khóa trong dates) khi nộp một lần.',
    type: String,
    nullable: true,
    example: 'REPORT_DUE',
  })
  due!: string | null;
  @ApiProperty({ description: 'Trước ngày này của tháng khi định kỳ.', type: Number, nullable: true, example: 25 })
  beforeDay!: number | null;
  @ApiProperty({ description: 'Các phần.', type: [String], example: ['Công tác chỉ đạo', 'Kết quả'] })
  sections!: string[];
  @ApiProperty({ description: 'Điều khoản.', example: 'V.9' })
  clause!: string;
}

/** Mốc giữa kỳ của một chỉ tiêu. */
export class MilestoneView {
  @ApiProperty({ description: 'Đến ngày.', format: 'date', example: '2026-06-30' })
  by!: string;
  @ApiProperty({ description: 'Phải đạt, số thập phân viết bằng dấu chấm.', example: '3' })
  target!: string;
}

/** Một chỉ tiêu đo được. */
export class IndicatorView implements PlanIndicator {
  @ApiProperty({ description: 'Tên.', example: 'Trồng mới cây hạt dẻ' })
  name!: string;
  @ApiProperty({ description: 'Đơn vị tính.', example: 'ha' })
  unit!: string;
  @ApiProperty({ description: 'Chỉ tiêu, số thập phân viết bằng dấu chấm.', example: '12.5' })
  target!: string;
  @ApiProperty({ description: 'Ít nhất hay nhiều nhất.', enum: ['AT_LEAST', 'AT_MOST'], example: 'AT_LEAST' })
  direction!: PlanIndicator['direction'];
  @ApiPropertyOptional({
    description: 'Mức gốc của chỉ tiêu tương đối.',
    type: Object,
    example: { label: 'Chỉ tiêu tỉnh giao', unit: 'đồng', value: null },
  })
  baseline?: PlanIndicator['baseline'];
  @ApiProperty({ description: 'Ai chịu trách nhiệm.', type: String, nullable: true, example: 'Phòng Kinh tế' })
  owner!: string | null;
  @ApiProperty({ description: 'Kỳ.', example: 'Năm 2026' })
  period!: string;
  @ApiProperty({ description: 'Các mốc giữa kỳ.', type: [MilestoneView] })
  milestones!: MilestoneView[];
  @ApiProperty({ description: 'Điều khoản.', example: 'II.1' })
  clause!: string;
}

/** Một mục của chương trình. */
export class ProgrammeItemView {
  @ApiProperty({ description: 'Nội dung.', example: 'Báo cáo tổng kết' })
  item!: string;
  @ApiProperty({ description: 'Ai thực hiện.', example: 'Phó Chủ tịch UBND xã' })
  by!: string;
}

/** Một hội nghị. */
export class ConferenceView implements PlanConference {
  @ApiProperty({ description: 'Tên.', example: 'Hội nghị tổng kết công tác bầu cử' })
  name!: string;
  @ApiProperty({ description: 'Thời gian, nguyên văn.', example: 'tuần cuối tháng 3/2026' })
  when!: string;
  @ApiProperty({ description: 'Địa điểm.', example: 'Hội trường UBND xã' })
  place!: string;
  @ApiProperty({ description: 'Số điểm cầu.', example: 1 })
  points!: number;
  @ApiProperty({
    description: 'Thành phần theo nhóm.',
    type: Object,
    example: { 'Đại biểu xã': ['Thường trực Đảng ủy'] },
  })
  groups!: Record<string, readonly string[]>;
  @ApiProperty({ description: 'Chương trình.', type: [ProgrammeItemView] })
  programme!: ProgrammeItemView[];
  @ApiProperty({ description: 'Điều khoản.', example: 'IV' })
  clause!: string;
}
