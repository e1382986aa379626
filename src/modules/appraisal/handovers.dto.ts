import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { IsReason } from './reason.ts';

/** Bàn giao công việc thẩm định. */
export class HandOverQueue {
  @ApiProperty({ description: 'Bên giao: người đang được giao hồ sơ.', format: 'uuid' })
  @IsUUID()
  fromUserId!: string;

  @ApiProperty({ description: 'Bên nhận: người đang làm thẩm định ở cơ quan.', format: 'uuid' })
  @IsUUID()
  toUserId!: string;

  @ApiProperty({ description: 'Lý do.', example: 'Nghỉ thai sản từ ngày 20/3/2026.', minLength: 10 })
  @IsReason(10)
  reason!: string;
}
