import { ApiProperty } from '@nestjs/swagger';
import { outcomes } from '../../domain/eligibility/verdict.ts';

/** Kết quả máy xét một tiêu chuẩn cho một trường hợp. */
export class EligibilityItemView {
  @ApiProperty({ description: 'Trường hợp.', format: 'uuid' })
  nomineeId!: string;
  @ApiProperty({ description: 'Mã tiêu chuẩn.', example: 'G.TT.4.a' })
  criterion!: string;
  @ApiProperty({ description: 'Tên ngắn.', example: 'Tỷ lệ cử tri đi bầu từ 98%' })
  label!: string;
  @ApiProperty({ description: 'Điều khoản.', example: 'IV.1.2.a' })
  clause!: string;
  @ApiProperty({ description: 'Nguyên văn.', example: 'Có tỷ lệ cử tri đi bầu cử đạt từ 98% trở lên' })
  text!: string;
  @ApiProperty({ description: 'Đơn vị tự trả lời có hay không; false = xét theo số liệu.', example: false })
  asked!: boolean;
  @ApiProperty({ description: 'Đơn vị còn nợ câu trả lời này.', example: false })
  owed!: boolean;
  @ApiProperty({ description: 'Kết quả.', enum: outcomes, example: 'met' })
  outcome!: string;
  @ApiProperty({ description: 'Vì sao.', example: 'Quốc hội: 1.239/1.246 cử tri (99,43%).' })
  reason!: string;
  @ApiProperty({ description: 'Số liệu đã dùng.', type: 'object', additionalProperties: true, example: {} })
  evidence!: unknown;
}

/** Bộ tiêu chuẩn áp dụng cho một trường hợp. */
export class AppliedCriteriaView {
  @ApiProperty({ description: 'Trường hợp.', format: 'uuid' })
  nomineeId!: string;
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
}

/** Kết quả máy xét cả hồ sơ. */
export class EligibilityView {
  @ApiProperty({
    description: 'Bộ tiêu chuẩn của từng trường hợp; không có dòng = kế hoạch không đặt tiêu chuẩn.',
    type: [AppliedCriteriaView],
  })
  sets!: AppliedCriteriaView[];
  @ApiProperty({ description: 'Mỗi trường hợp, mỗi tiêu chuẩn một dòng.', type: [EligibilityItemView] })
  items!: EligibilityItemView[];
}
