import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsNotEmpty, IsString, IsUUID, MaxLength } from 'class-validator';
import { longestPassword } from '../../domain/password-rules.ts';
import { type ActionOn, permissions, type Resource, type Scope, scopeOf } from '../../domain/permissions.ts';
import type { Role } from '../../domain/roles.ts';
import type { TimeLeft } from '../../http/session-store.ts';
import { MembershipView } from './membership.dto.ts';
import type { Self } from './own-account.service.ts';
import { TimeLeftView } from './session.dto.ts';
import type { SignedInAs } from './sign-in.service.ts';
import { tidyUsername } from './usernames.ts';

/** Đăng nhập. */
export class SignIn {
  @ApiProperty({ description: 'Tên đăng nhập; không phân biệt hoa thường, bỏ cách hai đầu.', example: 'tbc05' })
  @Transform(({ value }) => tidyUsername(value))
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  username!: string;

  @ApiProperty({ description: 'Mật khẩu.', format: 'password', example: 'con trâu đi trước cái cày' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  password!: string;
}

/** Chuyển vai trò. */
export class SwitchMembership {
  @ApiProperty({
    description: 'Vai trò muốn dùng, một trong các vai trò của mình.',
    format: 'uuid',
    example: '01980000-0000-7000-8000-000000000007',
  })
  @IsUUID()
  id!: string;
}

/** Đổi mật khẩu của mình. */
export class ChangePassword {
  @ApiProperty({ description: 'Mật khẩu đang dùng.', format: 'password', example: 'k7fm-2xwp-hq9d' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  current!: string;

  @ApiProperty({
    description:
      'Mật khẩu mới: ít nhất 12 ký tự, nên là một câu; có dấu, có cách đều được; không trùng tên đăng nhập, không quá phổ biến.',
    format: 'password',
    maxLength: longestPassword,
    example: 'con trâu đi trước cái cày',
  })
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  new!: string;
}

/** Người đang đăng nhập. */
export class SelfView {
  @ApiProperty({ description: 'Mã định danh.', format: 'uuid', example: '01980000-0000-7000-8000-000000000006' })
  id!: string;
  @ApiProperty({ description: 'Tên đăng nhập.', example: 'tbc05' })
  username!: string;
  @ApiProperty({ description: 'Họ và tên.', example: 'Nông Quang Thiện' })
  fullName!: string;
  @ApiProperty({ description: 'Thư điện tử.', type: String, nullable: true, example: null })
  email!: string | null;
}

/** Mình là ai, đang dùng vai trò nào, được làm gì. */
export class MeView {
  @ApiProperty({ description: 'Người đang đăng nhập.', type: SelfView })
  user!: SelfView;
  @ApiProperty({ description: 'Vai trò đang dùng.', type: MembershipView })
  membership!: MembershipView;
  @ApiProperty({ description: 'Mọi vai trò đang có hiệu lực, kể cả phụ trách thay.', type: [MembershipView] })
  memberships!: MembershipView[];
  @ApiProperty({ description: 'Phải đổi mật khẩu trước khi làm việc khác.', example: false })
  mustChangePassword!: boolean;
  @ApiProperty({
    description: 'Phải cài xác thực hai bước trước khi làm việc khác: cơ quan yêu cầu ở vai trò này.',
    example: false,
  })
  secondFactorMissing!: boolean;
  @ApiProperty({
    description: 'Thời gian còn lại của phiên; null khi dùng mã truy cập.',
    type: TimeLeftView,
    nullable: true,
  })
  session!: TimeLeftView | null;
  @ApiProperty({
    description: 'Việc vai trò đang dùng được làm («nhóm:việc») và trong phạm vi nào.',
    type: 'object',
    additionalProperties: { type: 'string', enum: ['unit', 'organization'] },
    example: { 'dossiers:create': 'unit', 'dossiers:submit': 'unit' },
  })
  permissions!: Record<string, Scope>;

  static of(self: Self, membershipId: string, { left, awaiting, by }: SessionFacts = {}): MeView {
    const { id, username, fullName, email, memberships } = self;
    const views = memberships.map(MembershipView.of);
    const membership = views.find((view) => view.id === membershipId)!;
    return {
      user: { id, username, fullName, email },
      membership,
      memberships: views,
      mustChangePassword: self.mustChangePassword && by !== 'oidc',
      secondFactorMissing: awaiting === 'enrolment',
      session: left ? TimeLeftView.of(left) : null,
      permissions: permissionsOf(membership.role),
    };
  }
}

/** What the session adds to the person; nothing for a machine's token. */
export interface SessionFacts extends Pick<SignedInAs, 'awaiting' | 'by'> {
  readonly left?: TimeLeft;
}

function permissionsOf(role: Role): Record<string, Scope> {
  const reached: Record<string, Scope> = {};
  for (const resource of Object.keys(permissions) as Resource[]) {
    for (const action of Object.keys(permissions[resource]) as ActionOn<typeof resource>[]) {
      const scope = scopeOf(role, resource, action);
      if (scope) reached[`${resource}:${action}`] = scope;
    }
  }
  return reached;
}
