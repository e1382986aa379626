import { ApiProperty } from '@nestjs/swagger';

/** Một người làm thẩm định. */
export class OfficePersonView {
  @ApiProperty({ description: 'Định danh.', format: 'uuid' })
  id!: string;
  @ApiProperty({ description: 'Họ tên.', example: 'Lương Thị Thu' })
  name!: string;
  @ApiProperty({
    description: 'Vai trò; trống = không còn làm thẩm định ở cơ quan mà vẫn còn hồ sơ, cần bàn giao.',
    type: String,
    nullable: true,
    example: 'Chuyên viên thẩm định',
  })
  roleName!: string | null;
  @ApiProperty({ description: 'Số hồ sơ được giao chưa xong (đã gửi, đang bổ sung).', example: 4 })
  open!: number;
}

/** Những người làm thẩm định. */
export class OfficePeopleView {
  @ApiProperty({ description: 'Theo tên.', type: [OfficePersonView] })
  items!: OfficePersonView[];
}
