import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** `total` is exact up to here; beyond it a list says «hơn 10.000». */
export const totalCap = 10_000;

/** What every list takes. */
export class PageQuery {
  @ApiPropertyOptional({ description: 'Trang, từ 1.', type: Number, default: 1, minimum: 1 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  page = 1;

  @ApiPropertyOptional({ description: 'Số dòng mỗi trang.', type: Number, default: 50, minimum: 1, maximum: 200 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  pageSize = 50;

  @ApiPropertyOptional({
    description: 'Tìm không phân biệt dấu, hoa thường: «hoa» tìm được «Hòa», «Hoà».',
    example: 'nong quang',
  })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
}

/** One page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly totalCapped: boolean;
  readonly page: number;
  readonly pageSize: number;
}

/** The figures around the items of a page; views extend it with `items`. */
export class PageView {
  @ApiProperty({ description: 'Tổng số dòng; chính xác đến 10.000.', example: 3 })
  total!: number;
  @ApiProperty({ description: 'Đúng khi có hơn 10.000 dòng.', example: false })
  totalCapped!: boolean;
  @ApiProperty({ description: 'Trang hiện tại, từ 1.', example: 1 })
  page!: number;
  @ApiProperty({ description: 'Số dòng mỗi trang.', example: 50 })
  pageSize!: number;
}

/** Assembles a page from rows and a count that was stopped at `totalCap + 1`. */
export function pageOf<T>(items: readonly T[], counted: number, { page, pageSize }: PageQuery): Page<T> {
  return { items, total: Math.min(counted, totalCap), totalCapped: counted > totalCap, page, pageSize };
}
