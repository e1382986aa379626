import { ApiProperty } from '@nestjs/swagger';
import { formatInstant } from '../../domain/cutoff.ts';
import { officialTimeZone } from '../../domain/local-time.ts';
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
    description: 'Mật khẩu dùng một lần hết hiệu lực lúc; null khi yêu cầu là lần gửi lặp.',
    type: String,
    format: 'date-time',
    nullable: true,
    example: '2026-03-20T01:00:00.000Z',
  })
  validUntil!: string | null;
  @ApiProperty({
    description: 'Nội dung phiếu giao tận tay, để in.',
    type: String,
    nullable: true,
    example:
      'Họ và tên: Nông Quang Thiện\nTên đăng nhập: tbc05\nMật khẩu dùng một lần: k7fm-2xwp-hq9d\nHết hiệu lực lúc: 08:00:00 ngày 20/03/2026\nĐổi mật khẩu ngay khi đăng nhập.',
  })
  slip!: string | null;

  static of(row: PersonRow, issued: Issued | undefined, asker: Role): IssuedPasswordView {
    return {
      person: PersonView.of(row, asker),
      username: row.username,
      oneTimePassword: issued?.oneTimePassword ?? null,
      validUntil: issued?.validUntil.toISOString() ?? null,
      slip: issued ? slipText(row, issued) : null,
    };
  }
}

/** A password as it is handed out, and until when it works. */
export interface Issued {
  readonly oneTimePassword: string;
  readonly validUntil: Date;
}

const slipText = ({ fullName, username }: PersonRow, { oneTimePassword, validUntil }: Issued): string =>
  [
    `Họ và tên: ${fullName}`,
    `Tên đăng nhập: ${username}`,
    `Mật khẩu dùng một lần: ${oneTimePassword}`,
    `Hết hiệu lực lúc: ${formatInstant(validUntil, officialTimeZone)}`,
    'Đổi mật khẩu ngay khi đăng nhập. Không chụp, không gửi phiếu cho người khác.',
  ].join('\n');
