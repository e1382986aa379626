import { ApiProperty } from '@nestjs/swagger';

/** Hồ sơ đến trong một ngày hoặc một giờ. */
export class TimelineStepView {
  @ApiProperty({
    description: 'Bắt đầu của ngày hoặc giờ, theo múi giờ của đợt.',
    type: String,
    format: 'date-time',
    example: '2026-03-15T17:00:00.000Z',
  })
  from!: Date;
  @ApiProperty({ description: 'Hồ sơ đến lần đầu.', example: 4 })
  first!: number;
  @ApiProperty({ description: 'Lượt gửi lại của hồ sơ đã gửi trước đó.', example: 1 })
  again!: number;
  @ApiProperty({ description: 'Tổng số hồ sơ đã đến lần đầu, tính đến hết bước này.', example: 18 })
  total!: number;
}

/** Hồ sơ đến theo thời gian; bước không có hồ sơ cũng có mặt. Hồ sơ đã rút vẫn tính, vì đã đến. */
export class TimelineView {
  @ApiProperty({
    description: 'Từng ngày, từ hồ sơ đầu tiên (nhiều nhất 92 ngày) đến hôm nay, và đến các hạn trong 31 ngày tới.',
    type: [TimelineStepView],
  })
  days!: TimelineStepView[];
  @ApiProperty({
    description: 'Từng giờ: 48 giờ gần nhất, và đến các hạn trong 48 giờ tới.',
    type: [TimelineStepView],
  })
  hours!: TimelineStepView[];
}
