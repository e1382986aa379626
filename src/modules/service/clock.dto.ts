import { ApiProperty } from '@nestjs/swagger';
import type { CampaignClock } from '../../campaign-clock.ts';
import { officialTimeZone } from '../../domain/local-time.ts';
import { IsInstant } from '../../http/dates.ts';

/** Đồng hồ dùng để tính hạn. */
export class ClockView {
  @ApiProperty({ description: 'Bây giờ.', type: String, format: 'date-time', example: '2026-03-17T01:00:00.000Z' })
  now!: Date;
  @ApiProperty({ description: 'Múi giờ để hiển thị.', example: officialTimeZone })
  timeZone!: string;
  @ApiProperty({ description: 'Đồng hồ mô phỏng, không phải giờ thật.', example: true })
  simulated!: boolean;

  static of(clock: CampaignClock): ClockView {
    return { now: clock.now(), timeZone: officialTimeZone, simulated: clock.simulated };
  }
}

/** Chuyển đồng hồ mô phỏng tới một thời điểm sau. */
export class MoveClock {
  @ApiProperty({
    description: 'Thời điểm mới, có múi giờ; không trước thời điểm hiện tại.',
    type: String,
    format: 'date-time',
    example: '2026-03-18T17:00:00+07:00',
  })
  @IsInstant()
  now!: string;
}
