import { ApiProperty } from '@nestjs/swagger';
import { scopeOf } from '../../domain/permissions.ts';
import type { Role } from '../../domain/roles.ts';
import { masked } from '../../domain/sensitive-fields.ts';
import { type Page, PageView } from '../../http/paging.ts';
import { MembershipView } from './membership.dto.ts';
import type { PersonRow } from './people.queries.ts';

const manage = ['change', 'disable', 'grant', 'revoke', 'reset-password', 'end-sessions'] as const;
const personActions = [...manage, 'stand-in'] as const;

/** Một người của cơ quan. */
export class PersonView {
  @ApiProperty({ description: 'Mã định danh.', format: 'uuid', example: '01980000-0000-7000-8000-000000000006' })
  id!: string;
  @ApiProperty({ description: 'Tên đăng nhập.', example: 'tbc05' })
  username!: string;
  @ApiProperty({ description: 'Họ và tên.', example: 'Nông Quang Thiện' })
  fullName!: string;
  @ApiProperty({ description: 'Thư điện tử; «•••» khi không được xem.', type: String, nullable: true, example: null })
  email!: string | null;
  @ApiProperty({
    description: 'Số căn cước công dân; «•••» khi không được xem.',
    type: String,
    nullable: true,
    example: masked,
  })
  citizenId!: string | null;
  @ApiProperty({ description: 'Bị khóa lúc.', type: String, format: 'date-time', nullable: true, example: null })
  disabledAt!: string | null;
  @ApiProperty({ description: 'Còn dùng mật khẩu cấp tạm.', example: true })
  mustChangePassword!: boolean;
  @ApiProperty({ description: 'Vai trò ở cơ quan này, kể cả đã hết.', type: [MembershipView] })
  memberships!: MembershipView[];
  @ApiProperty({
    description: 'Việc người đang hỏi được làm với người này.',
    enum: personActions,
    isArray: true,
    example: ['change', 'stand-in'],
  })
  allowedActions!: string[];

  static of(row: PersonRow, asker: Role): PersonView {
    const mayManage = scopeOf(asker, 'people', 'manage') !== undefined;
    const { id, username, fullName, email, citizenId, disabledAt, mustChangePassword, memberships } = row;
    return {
      id,
      username,
      fullName,
      email: email === null || mayManage ? email : masked,
      citizenId: citizenId === null || scopeOf(asker, 'fields', 'citizenId') ? citizenId : masked,
      disabledAt: disabledAt?.toISOString() ?? null,
      mustChangePassword,
      memberships: memberships.map(MembershipView.of),
      allowedActions: [...(mayManage ? manage : []), ...(scopeOf(asker, 'people', 'stand-in') ? ['stand-in'] : [])],
    };
  }
}

/** Một trang danh sách người dùng, xếp theo tên. */
export class PeoplePageView extends PageView {
  @ApiProperty({ description: 'Người của trang này.', type: [PersonView] })
  items!: PersonView[];

  static of({ items, ...figures }: Page<PersonRow>, asker: Role): PeoplePageView {
    return { ...figures, items: items.map((row) => PersonView.of(row, asker)) };
  }
}
