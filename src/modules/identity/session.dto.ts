import { ApiProperty } from '@nestjs/swagger';
import type { TimeLeft } from '../../http/session-store.ts';
import type { SessionRow } from './sessions.queries.ts';

/** Phiên còn bao lâu, để hỏi «ở lại» kịp lúc. Hết phiên không mất bản nháp: đăng nhập lại là làm tiếp. */
export class TimeLeftView {
  @ApiProperty({
    description: 'Số giây còn lại nếu không làm gì thêm; đúng đến phút, không bao giờ nhiều hơn thật.',
    example: 3540,
  })
  idleSecondsLeft!: number;
  @ApiProperty({ description: 'Số giây còn lại dù vẫn làm việc; hết thì đăng nhập lại.', example: 41_000 })
  secondsLeft!: number;

  static of({ idleSeconds, seconds }: TimeLeft): TimeLeftView {
    return { idleSecondsLeft: idleSeconds, secondsLeft: seconds };
  }
}

/** Một phiên đăng nhập. */
export class SessionView {
  @ApiProperty({
    description: 'Mã để kết thúc phiên.',
    example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  })
  id!: string;
  @ApiProperty({ description: 'Thiết bị, theo lời trình duyệt.', example: 'Chrome, Windows' })
  device!: string;
  @ApiProperty({ description: 'Địa chỉ mạng lúc đăng nhập.', example: '203.113.131.5' })
  address!: string;
  @ApiProperty({ description: 'Đăng nhập lúc (giờ máy).', format: 'date-time', example: '2026-03-17T01:00:00.000Z' })
  since!: string;
  @ApiProperty({
    description: 'Tự hết lúc, nếu không làm gì thêm (giờ máy).',
    format: 'date-time',
    example: '2026-03-17T02:00:00.000Z',
  })
  expiresAt!: string;
  @ApiProperty({ description: 'Phiên đang dùng để hỏi.', example: true })
  current!: boolean;

  static of({ id, device, address, signedInAt, expiresAt, current }: SessionRow): SessionView {
    return { id, device, address, since: signedInAt, expiresAt: expiresAt.toISOString(), current };
  }
}

/** Các phiên đăng nhập của một người. */
export class SessionListView {
  @ApiProperty({ description: 'Mới nhất trước.', type: [SessionView] })
  items!: SessionView[];

  static of(rows: readonly SessionRow[]): SessionListView {
    return { items: rows.map(SessionView.of) };
  }
}
