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
  @ApiProperty({ description: 'Kết quả.', enum: outcomes, example: 'met' })
  outcome!: string;
  @ApiProperty({ description: 'Vì sao.', example: 'Quốc hội: 1.239/1.246 cử tri (99,43%).' })
  reason!: string;
  @ApiProperty({ description: 'Số liệu đã dùng.', type: 'object', additionalProperties: true, example: {} })
  evidence!: unknown;
}

/** Kết quả máy xét cả hồ sơ. */
export class EligibilityView {
  @ApiProperty({ description: 'Mỗi trường hợp, mỗi tiêu chuẩn một dòng.', type: [EligibilityItemView] })
  items!: EligibilityItemView[];
}
