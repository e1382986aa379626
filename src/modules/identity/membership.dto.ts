import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { type Role, roleNames, roles } from '../../domain/roles.ts';
import type { MembershipRow } from './memberships.queries.ts';

/** Vai trò giao cho một người. */
export class GrantMembership {
  @ApiProperty({ description: 'Vai trò.', enum: roles, example: 'nominator' })
  @IsIn(roles)
  role!: Role;

  @ApiPropertyOptional({
    description: 'Đơn vị (mã định danh). Vai trò của đơn vị thì bắt buộc có `unitId` hoặc `unitCode`.',
    format: 'uuid',
    example: '01980000-0000-7000-8000-000000000005',
  })
  @IsOptional()
  @IsUUID()
  unitId?: string;

  @ApiPropertyOptional({ description: 'Mã đơn vị, thay cho `unitId`.', example: 'TBC05' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  unitCode?: string;
}

/** Cơ quan. */
export class OrganizationBrief {
  @ApiProperty({ description: 'Mã định danh.', format: 'uuid', example: '01980000-0000-7000-8000-000000000001' })
  id!: string;
  @ApiProperty({ description: 'Mã hành chính.', example: '06178' })
  code!: string;
  @ApiProperty({ description: 'Tên.', example: 'Xã Cao Lộc' })
  name!: string;
  @ApiProperty({ description: 'Cấp.', enum: ['COMMUNE', 'PROVINCE', 'CITY'], example: 'COMMUNE' })
  kind!: string;
}

/** Đơn vị. */
export class UnitBrief {
  @ApiProperty({ description: 'Mã định danh.', format: 'uuid', example: '01980000-0000-7000-8000-000000000005' })
  id!: string;
  @ApiProperty({ description: 'Mã đơn vị.', example: 'TBC05' })
  code!: string;
  @ApiProperty({ description: 'Tên đơn vị.', example: 'Tổ bầu cử số 05' })
  name!: string;
}

/** Phụ trách thay ai. */
export class StandingInBrief {
  @ApiProperty({
    description: 'Vai trò được thay (mã định danh).',
    format: 'uuid',
    example: '01980000-0000-7000-8000-000000000009',
  })
  membershipId!: string;
  @ApiProperty({ description: 'Người được thay.', example: 'Nguyễn Thị Hòa' })
  fullName!: string;
}

/** Một vai trò của một người. */
export class MembershipView {
  @ApiProperty({ description: 'Mã định danh.', format: 'uuid', example: '01980000-0000-7000-8000-000000000007' })
  id!: string;
  @ApiProperty({ description: 'Vai trò.', enum: roles, example: 'nominator' })
  role!: Role;
  @ApiProperty({ description: 'Tên vai trò.', example: 'Người lập hồ sơ' })
  roleName!: string;
  @ApiProperty({ description: 'Cơ quan.', type: OrganizationBrief })
  organization!: OrganizationBrief;
  @ApiProperty({ description: 'Đơn vị; không có với vai trò của cả cơ quan.', type: UnitBrief, nullable: true })
  unit!: UnitBrief | null;
  @ApiProperty({ description: 'Có hiệu lực từ.', format: 'date-time', example: '2026-03-01T08:00:00.000Z' })
  validFrom!: string;
  @ApiProperty({
    description: 'Hết hiệu lực lúc; trống: không thời hạn.',
    type: String,
    format: 'date-time',
    nullable: true,
    example: null,
  })
  validUntil!: string | null;
  @ApiProperty({ description: 'Bị thu hồi lúc.', type: String, format: 'date-time', nullable: true, example: null })
  revokedAt!: string | null;
  @ApiProperty({ description: 'Đang có hiệu lực.', example: true })
  inForce!: boolean;
  @ApiProperty({ description: 'Phụ trách thay ai.', type: StandingInBrief, nullable: true })
  standingInFor!: StandingInBrief | null;
  @ApiProperty({ description: 'Lý do phụ trách thay.', type: String, nullable: true, example: null })
  reason!: string | null;

  static of(row: MembershipRow): MembershipView {
    const { id, role, organizationId, unitId, standingInForId, inForce, reason } = row;
    return {
      id,
      role,
      roleName: roleNames[role],
      organization: {
        id: organizationId,
        code: row.organizationCode,
        name: row.organizationName,
        kind: row.organizationKind,
      },
      unit: unitId ? { id: unitId, code: row.unitCode!, name: row.unitName! } : null,
      validFrom: row.validFrom.toISOString(),
      validUntil: row.validUntil?.toISOString() ?? null,
      revokedAt: row.revokedAt?.toISOString() ?? null,
      inForce,
      standingInFor: standingInForId ? { membershipId: standingInForId, fullName: row.standingInForName! } : null,
      reason,
    };
  }
}
