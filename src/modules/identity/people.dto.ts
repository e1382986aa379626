import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { type Role, roles } from '../../domain/roles.ts';
import { tidyName } from '../../domain/vietnamese-names.ts';
import { PageQuery } from '../../http/paging.ts';
import { GrantMembership } from './membership.dto.ts';
import { tidyUsername, usernameRule, usernameShape } from './usernames.ts';

const tidied = ({ value }: { value: unknown }) => (typeof value === 'string' ? tidyName(value) : value);
const citizenIdText =
  'Số căn cước công dân, 12 chữ số; chỉ để nhận ra người thẩm định chính là người được đề nghị. Giá trị bị che gửi lại thì được bỏ qua.';

/** Người mới. */
export class CreatePerson {
  @ApiProperty({ description: usernameRule, example: 'tbc05' })
  @Transform(({ value }) => tidyUsername(value))
  @IsString()
  @Matches(usernameShape, { message: usernameRule })
  username!: string;

  @ApiProperty({ description: 'Họ và tên.', maxLength: 200, example: 'Nông Quang Thiện' })
  @Transform(tidied)
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  fullName!: string;

  @ApiPropertyOptional({ description: 'Thư điện tử; không bắt buộc.', example: 'thien@example.org' })
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  email?: string;

  @ApiPropertyOptional({ description: citizenIdText, example: '020068003417' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  citizenId?: string;

  @ApiProperty({ description: 'Các vai trò, ít nhất một.', type: [GrantMembership] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => GrantMembership)
  memberships!: GrantMembership[];
}

/** Sửa thông tin hoặc khóa, mở tài khoản; bỏ qua ô nào thì giữ nguyên ô đó. */
export class ChangePerson {
  @ApiPropertyOptional({ description: 'Họ và tên.', maxLength: 200, example: 'Nông Quang Thiện' })
  @ValidateIf(({ fullName }) => fullName !== undefined)
  @Transform(tidied)
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  fullName?: string;

  @ApiPropertyOptional({ description: 'Thư điện tử; null để xóa.', type: String, nullable: true, example: null })
  @ValidateIf(({ email }) => email !== null && email !== undefined && email !== '•••')
  @IsEmail()
  @MaxLength(254)
  email?: string | null;

  @ApiPropertyOptional({ description: citizenIdText, type: String, nullable: true, example: '020068003417' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  citizenId?: string | null;

  @ApiPropertyOptional({ description: 'true: khóa tài khoản (mọi phiên kết thúc); false: mở lại.', example: false })
  @ValidateIf(({ disabled }) => disabled !== undefined)
  @IsBoolean()
  disabled?: boolean;
}

/** Lọc danh sách người dùng. */
export class PeopleQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Chỉ người đang có vai trò này.', enum: roles, example: 'appraiser' })
  @IsOptional()
  @IsIn(roles)
  role?: Role;

  @ApiPropertyOptional({ description: 'Chỉ người đang có vai trò ở đơn vị có mã này.', example: 'TBC05' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  unit?: string;
}
