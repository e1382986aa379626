import { ApiProperty } from '@nestjs/swagger';

/** Dịch vụ đang nhận việc được. */
export class HealthView {
  @ApiProperty({ description: 'Luôn là «ok»; khi không nhận được việc thì trả lời 503.', example: 'ok' })
  status!: 'ok';

  @ApiProperty({
    description: '«clamd»: tệp tải lên được quét vi-rút; «off»: không quét.',
    enum: ['clamd', 'off'],
    example: 'clamd',
  })
  virusScan!: 'clamd' | 'off';
}
