import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { IsInstant } from '../../http/dates.ts';
import { PageQuery } from '../../http/paging.ts';

/** Lọc nhật ký. Tìm chung (`q`) theo tên người thực hiện, hành động hoặc mã đối tượng. */
export class AuditQuery extends PageQuery {
  @ApiPropertyOptional({
    description: 'Từ thời điểm này (tính cả), theo đồng hồ của đợt.',
    type: String,
    format: 'date-time',
    example: '2026-03-17T00:00:00+07:00',
  })
  @IsOptional()
  @IsInstant()
  from?: string;

  @ApiPropertyOptional({
    description: 'Trước thời điểm này (không tính), theo đồng hồ của đợt.',
    type: String,
    format: 'date-time',
    example: '2026-03-19T00:00:00+07:00',
  })
  @IsOptional()
  @IsInstant()
  to?: string;

  @ApiPropertyOptional({ description: 'Chỉ việc của người này (định danh).', type: String, format: 'uuid' })
  @IsOptional()
  @IsUUID()
  actor?: string;

  @ApiPropertyOptional({
    description: 'Hành động, hoặc phần đầu của nó: «dossier» tìm được «dossier.submit».',
    example: 'dossier.submit',
  })
  @IsOptional()
  @IsString()
  @Matches(/^[a-z][a-z.-]{0,63}$/, { message: 'Chỉ gồm chữ thường không dấu, dấu chấm và gạch nối.' })
  action?: string;

  @ApiPropertyOptional({ description: 'Chỉ việc với đối tượng này (mã hồ sơ, người, đơn vị…).' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  subject?: string;
}
