import { ApiProperty } from '@nestjs/swagger';
import type { Role } from '../../domain/roles.ts';
import type { PersonRow } from './people.queries.ts';
import { PersonView } from './people.views.ts';

/** Mật khẩu dùng một lần, chỉ hiện ở đây. Gửi `Accept: application/pdf` để nhận phiếu in. */
export class IssuedPasswordView {
  @ApiProperty({ description: 'Người được cấp.', type: PersonView })
  person!: PersonView;
  @ApiProperty({ description: 'Tên đăng nhập.', example: 'tbc05' })
  username!: string;
  @ApiProperty({
    description:
      'Mật khẩu dùng một lần. null khi yêu cầu là lần gửi lặp (Idempotency-Key): mật khẩu đã hiện ở lần đầu; chưa giữ được thì cấp lại.',
    type: String,
    nullable: true,
    example: 'k7fm-2xwp-hq9d',
  })
  oneTimePassword!: string | null;
  @ApiProperty({
    description: 'Nội dung phiếu giao tận tay, để in.',
    type: String,
    nullable: true,
    example:
      'Họ và tên: Nông Quang Thiện\nTên đăng nhập: tbc05\nMật khẩu dùng một lần: k7fm-2xwp-hq9d\nĐổi mật khẩu ngay khi đăng nhập.',
  })
  slip!: string | null;

  static of(row: PersonRow, oneTimePassword: string | null, asker: Role): IssuedPasswordView {
    const { username } = row;
    return {
      person: PersonView.of(row, asker),
      username,
      oneTimePassword,
      slip: oneTimePassword && slipText(row, oneTimePassword),
    };
  }
}

const slipText = ({ fullName, username }: PersonRow, oneTimePassword: string): string =>
  [
    `Họ và tên: ${fullName}`,
    `Tên đăng nhập: ${username}`,
    `Mật khẩu dùng một lần: ${oneTimePassword}`,
    'Đổi mật khẩu ngay khi đăng nhập. Không chụp, không gửi phiếu cho người khác.',
  ].join('\n');
