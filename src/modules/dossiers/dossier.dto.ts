import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import type { Channel } from '../../database/entities/dossier.entity.ts';
import { dossierStates } from '../../domain/dossier-workflow.ts';
import { PageQuery } from '../../http/paging.ts';

export const channels: readonly Channel[] = ['WEB', 'IOFFICE', 'COUNTER'];
export const dossierSorts = ['-updatedAt', 'updatedAt', '-receivedAt', 'receivedAt', 'unit'] as const;
export type DossierSort = (typeof dossierSorts)[number];

/** Lập hồ sơ mới. */
export class CreateDossier {
  @ApiProperty({ description: 'Mã đợt thi đua.', example: 'cao-loc-2026' })
  @IsString()
  @MaxLength(100)
  campaign!: string;

  @ApiProperty({ description: 'Hình thức đề nghị.', example: 'GIAY_KHEN_XA' })
  @IsString()
  @MaxLength(60)
  level!: string;

  @ApiProperty({ description: 'Đơn vị đề nghị.', format: 'uuid', example: '0199c0de-0000-7000-8000-000000000005' })
  @IsUUID()
  unitId!: string;

  @ApiPropertyOptional({
    description: 'Đường đến: WEB, hoặc IOFFICE, COUNTER do nơi tiếp nhận nhập thay đơn vị.',
    enum: channels,
    default: 'WEB',
    example: 'WEB',
  })
  @IsOptional()
  @IsIn(channels)
  channel: Channel = 'WEB';

  @ApiPropertyOptional({ description: 'Số văn bản đến (khi không qua WEB).', type: String, example: '215' })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  incomingNumber?: string;

  @ApiPropertyOptional({
    description: 'Ngày văn bản đến (khi không qua WEB).',
    format: 'date',
    type: String,
    example: '2026-03-18',
  })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'Phải là ngày dạng 2026-03-18.' })
  incomingDate?: string;

  @ApiPropertyOptional({
    description: 'Thời điểm đến có bằng chứng (khi không qua WEB).',
    format: 'date-time',
    type: String,
    example: '2026-03-18T09:30:00+07:00',
  })
  @IsOptional()
  @IsISO8601({ strict: true, strictSeparator: true })
  evidencedArrival?: string;
}

/** Xác nhận gửi hồ sơ. */
export class SubmitDossier {
  @ApiProperty({
    description: 'Phiên bản hồ sơ mà người gửi đang xem; cũ hơn phiên bản hiện tại thì bị từ chối.',
    example: 3,
  })
  @IsInt()
  @Min(1)
  version!: number;

  @ApiPropertyOptional({
    description: 'Biết còn thiếu giấy tờ và vẫn gửi cho kịp hạn.',
    type: Boolean,
    default: false,
    example: false,
  })
  @IsOptional()
  @IsBoolean()
  acknowledgeMissing = false;
}

/** Rút hồ sơ. */
export class WithdrawDossier {
  @ApiProperty({ description: 'Phiên bản hồ sơ mà người rút đang xem.', example: 4 })
  @IsInt()
  @Min(1)
  version!: number;

  @ApiPropertyOptional({ description: 'Lý do rút.', type: String, example: 'Đơn vị họp lại, thay người được đề nghị.' })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  reason?: string;
}

/** Rút một trường hợp khỏi hồ sơ đã gửi. */
export class WithdrawNominee {
  @ApiProperty({ description: 'Phiên bản của trường hợp mà người rút đang xem.', example: 1 })
  @IsInt()
  @Min(1)
  version!: number;

  @ApiProperty({ description: 'Lý do rút.', example: 'Đã chuyển công tác trước ngày bầu cử.', minLength: 5 })
  @IsString()
  @MinLength(5)
  @MaxLength(2000)
  reason!: string;
}

/** Lọc danh sách hồ sơ. */
export class DossierQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Mã đợt thi đua.', example: 'cao-loc-2026' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  campaign?: string;

  @ApiPropertyOptional({ description: 'Mã hoặc định danh đơn vị.', example: 'TBC05' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  unit?: string;

  @ApiPropertyOptional({
    description: 'Trạng thái; `lapsed` = nháp đã quá hạn.',
    enum: [...dossierStates, 'lapsed'],
    example: 'submitted',
  })
  @IsOptional()
  @IsIn([...dossierStates, 'lapsed'])
  state?: string;

  @ApiPropertyOptional({ description: 'Hình thức đề nghị.', example: 'GIAY_KHEN_XA' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  level?: string;

  @ApiPropertyOptional({
    description: 'Thứ tự; dấu trừ = mới nhất trước.',
    enum: dossierSorts,
    default: '-updatedAt',
    example: '-updatedAt',
  })
  @IsOptional()
  @IsIn(dossierSorts)
  sort: DossierSort = '-updatedAt';
}
