import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';

/** Danh sách nào. */
export class CouncilListQuery {
  @ApiPropertyOptional({
    description: 'Chỉ một hình thức khen thưởng của đợt; bỏ trống = mỗi hình thức một trang tính.',
    example: 'GIAY_KHEN_XA',
  })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  level?: string;

  @ApiPropertyOptional({
    description:
      '`all`: cả trường hợp chưa kết luận, không đủ điều kiện, tạm dừng (trạng thái ghi ở cột Ghi chú). Bỏ trống: chỉ trường hợp đủ điều kiện.',
    enum: ['all'],
  })
  @IsOptional()
  @IsIn(['all'])
  include?: 'all';
}

/** Danh sách có dữ liệu cá nhân: phải nêu dùng vào việc gì. */
export class RestrictedListQuery extends CouncilListQuery {
  @ApiProperty({
    description: 'Xuất để làm gì; lưu vào nhật ký (Luật Bảo vệ dữ liệu cá nhân).',
    minLength: 10,
    maxLength: 500,
    example: 'Đối chiếu số CCCD trước khi trình Hội đồng ngày 25/3/2026.',
  })
  @IsString()
  @MinLength(10, { message: 'Hãy nêu lý do xuất danh sách, ít nhất 10 ký tự.' })
  @MaxLength(500)
  reason!: string;
}
