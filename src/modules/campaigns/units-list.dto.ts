import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '../../http/paging.ts';

/** Query parameters are text; anything but true and false stays as it is and is refused. */
const Flag = () =>
  Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value));

/** Lọc danh sách đơn vị. */
export class UnitsQuery extends PageQuery {
  @ApiPropertyOptional({
    description: 'Mã đợt: thêm việc đơn vị có tham gia hay không.',
    type: String,
    example: 'cao-loc-2026',
  })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  campaign?: string;

  @ApiPropertyOptional({ description: 'Chỉ một loại đơn vị.', type: String, example: 'TO_BAU_CU' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  kind?: string;

  @ApiPropertyOptional({
    description: 'Chỉ đơn vị có (hoặc không) tham gia đợt đã chọn.',
    type: Boolean,
    example: true,
  })
  @IsOptional()
  @Flag()
  @IsBoolean()
  participates?: boolean;

  @ApiPropertyOptional({ description: 'Cả đơn vị đã nhập, giải thể.', type: Boolean, default: false, example: false })
  @IsOptional()
  @Flag()
  @IsBoolean()
  closed = false;
}
