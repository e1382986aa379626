import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsISO8601, IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';

const instantShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** An instant with its offset, so that no server's or browser's time zone decides. */
export const IsInstant = () =>
  applyDecorators(
    Matches(instantShape, { message: 'Phải là thời điểm có múi giờ, dạng 2026-03-18T17:00:00+07:00.' }),
    IsISO8601({ strict: true }),
  );

/** Giao phụ trách thay. */
export class StandInRequest {
  @ApiProperty({
    description: 'Vai trò được thay (của người vắng mặt).',
    format: 'uuid',
    example: '01980000-0000-7000-8000-000000000009',
  })
  @IsUUID()
  forMembershipId!: string;

  @ApiProperty({ description: 'Từ thời điểm này.', format: 'date-time', example: '2026-03-17T00:00:00+07:00' })
  @IsInstant()
  from!: string;

  @ApiProperty({
    description: 'Đến trước thời điểm này; tự hết.',
    format: 'date-time',
    example: '2026-03-24T00:00:00+07:00',
  })
  @IsInstant()
  until!: string;

  @ApiProperty({ description: 'Lý do.', minLength: 5, maxLength: 500, example: 'Trưởng phòng đi công tác.' })
  @Transform(({ value }) => (typeof value === 'string' ? value.trim() : value))
  @IsString()
  @MinLength(5)
  @MaxLength(500)
  reason!: string;
}
