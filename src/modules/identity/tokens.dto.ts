import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { type Role, roleNames, roles } from '../../domain/roles.ts';
import { IsInstant } from './stand-in.dto.ts';
import type { TokenRow } from './tokens.queries.ts';

/** Mã truy cập mới cho một máy. */
export class CreateToken {
  @ApiProperty({ description: 'Dùng để làm gì, ở đâu.', maxLength: 200, example: 'Máy chủ iOffice của xã' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name!: string;

  @ApiProperty({
    description: 'Phạm vi: «nhóm:việc» của bảng quyền, hoặc «nhóm:*». Chỉ những việc mà vai trò được dùng có quyền.',
    type: [String],
    example: ['dossiers:read', 'documents:*'],
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsString({ each: true })
  scopes!: string[];

  @ApiPropertyOptional({
    description: 'Máy làm việc với vai trò nào (của người trong cơ quan); bỏ trống: vai trò đang dùng của người tạo.',
    format: 'uuid',
    example: '01980000-0000-7000-8000-000000000007',
  })
  @IsOptional()
  @IsUUID()
  membershipId?: string;

  @ApiPropertyOptional({
    description: 'Hết hạn lúc (giờ máy), trong vòng 366 ngày; bỏ trống: 90 ngày.',
    format: 'date-time',
    example: '2027-01-01T00:00:00+07:00',
  })
  @IsOptional()
  @IsInstant()
  expiresAt?: string;
}

/** Một mã truy cập, không kèm chính mã. */
export class TokenView {
  @ApiProperty({ description: 'Mã định danh.', format: 'uuid', example: '01980000-0000-7000-8000-000000000010' })
  id!: string;
  @ApiProperty({ description: 'Tên.', example: 'Máy chủ iOffice của xã' })
  name!: string;
  @ApiProperty({ description: 'Phạm vi.', type: [String], example: ['dossiers:read'] })
  scopes!: string[];
  @ApiProperty({
    description: 'Vai trò được dùng (mã định danh).',
    format: 'uuid',
    example: '01980000-0000-7000-8000-000000000007',
  })
  membershipId!: string;
  @ApiProperty({ description: 'Vai trò được dùng.', enum: roles, example: 'appraiser' })
  role!: Role;
  @ApiProperty({ description: 'Tên vai trò.', example: 'Chuyên viên thẩm định' })
  roleName!: string;
  @ApiProperty({ description: 'Người giữ vai trò đó.', example: 'Máy iOffice' })
  fullName!: string;
  @ApiProperty({ description: 'Tạo lúc (giờ máy).', format: 'date-time', example: '2026-03-17T01:00:00.000Z' })
  createdAt!: string;
  @ApiProperty({
    description: 'Hết hạn lúc (giờ máy).',
    type: String,
    format: 'date-time',
    nullable: true,
    example: '2026-06-15T01:00:00.000Z',
  })
  expiresAt!: string | null;
  @ApiProperty({
    description: 'Dùng gần nhất, chính xác đến giờ (giờ máy).',
    type: String,
    format: 'date-time',
    nullable: true,
    example: null,
  })
  lastUsedAt!: string | null;
  @ApiProperty({
    description: 'Thu hồi lúc (giờ máy).',
    type: String,
    format: 'date-time',
    nullable: true,
    example: null,
  })
  revokedAt!: string | null;

  static of(row: TokenRow): TokenView {
    const { id, name, scopes, membershipId, role, fullName } = row;
    return {
      id,
      name,
      scopes: [...scopes],
      membershipId,
      role,
      roleName: roleNames[role],
      fullName,
      createdAt: row.createdAt.toISOString(),
      expiresAt: row.expiresAt?.toISOString() ?? null,
      lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
      revokedAt: row.revokedAt?.toISOString() ?? null,
    };
  }
}

/** Mã truy cập vừa tạo. */
export class IssuedTokenView extends TokenView {
  @ApiProperty({
    description:
      'Chính mã, chỉ hiện ở đây: gửi kèm dạng `Authorization: Bearer …`. null khi yêu cầu là lần gửi lặp (Idempotency-Key).',
    type: String,
    nullable: true,
    example: 'tdkt_5f0c…',
  })
  token!: string | null;

  static issued(row: TokenRow, token: string | undefined): IssuedTokenView {
    return { ...TokenView.of(row), token: token ?? null };
  }
}

/** Các mã truy cập của cơ quan. */
export class TokenListView {
  @ApiProperty({ description: 'Mới nhất trước.', type: [TokenView] })
  items!: TokenView[];

  static of(rows: readonly TokenRow[]): TokenListView {
    return { items: rows.map(TokenView.of) };
  }
}
