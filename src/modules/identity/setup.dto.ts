import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsIn, IsNotEmpty, IsObject, IsOptional, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';
import { tidyName } from '../../domain/vietnamese-names.ts';
import { tidyUsername, usernameRule, usernameShape } from './usernames.ts';

const organizationKinds = ['COMMUNE', 'PROVINCE', 'CITY'] as const;
const tidied = ({ value }: { value: unknown }) => (typeof value === 'string' ? tidyName(value) : value);

/** Cơ quan đầu tiên: chọn theo mã hành chính đã nạp, hoặc tạo mới. */
export class SetupOrganization {
  @ApiProperty({ description: 'Tên; bỏ qua khi mã hành chính đã có.', maxLength: 200, example: 'Xã Cao Lộc' })
  @Transform(tidied)
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name!: string;

  @ApiProperty({ description: 'Cấp; bỏ qua khi mã hành chính đã có.', enum: organizationKinds, example: 'COMMUNE' })
  @IsIn(organizationKinds)
  kind!: (typeof organizationKinds)[number];

  @ApiPropertyOptional({ description: 'Mã hành chính.', maxLength: 50, example: '06178' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(50)
  code?: string;

  @ApiPropertyOptional({
    description: 'Danh mục của mã hành chính; bỏ trống: danh mục duy nhất có mã này.',
    maxLength: 50,
    example: 'QD-19-2025',
  })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(50)
  codeScheme?: string;
}

/** Quản trị đầu tiên. */
export class Setup {
  @ApiProperty({ description: 'Mã thiết lập dùng một lần, in ra khi khởi động lần đầu.', example: 'thiet-lap_5f0c…' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  token!: string;

  @ApiProperty({ description: usernameRule, example: 'quantri' })
  @Transform(({ value }) => tidyUsername(value))
  @IsString()
  @Matches(usernameShape, { message: usernameRule })
  username!: string;

  @ApiProperty({ description: 'Mật khẩu, ít nhất 12 ký tự.', format: 'password', example: 'con trâu đi trước cái cày' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  password!: string;

  @ApiProperty({ description: 'Họ và tên.', maxLength: 200, example: 'Hoàng Thị Lan' })
  @Transform(tidied)
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  fullName!: string;

  @ApiProperty({ description: 'Cơ quan đầu tiên.', type: SetupOrganization })
  @IsObject()
  @ValidateNested()
  @Type(() => SetupOrganization)
  organization!: SetupOrganization;
}

/** Quản trị vừa tạo; hãy đăng nhập. */
export class SetupView {
  @ApiProperty({ description: 'Tên đăng nhập.', example: 'quantri' })
  username!: string;
  @ApiProperty({
    description: 'Cơ quan (mã định danh).',
    format: 'uuid',
    example: '01980000-0000-7000-8000-000000000001',
  })
  organizationId!: string;
}
