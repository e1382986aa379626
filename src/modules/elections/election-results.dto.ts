import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { type Election, elections } from '../../domain/plan/plan.ts';
import { PageQuery } from '../../http/paging.ts';
import { type FigureName, figureNames } from './figure-kinds.ts';

/** Beyond any electorate; keeps what people mistype within the database's numbers. */
const mostPersons = 100_000_000;

/** Điều đi kèm khi ghi một số liệu. */
class RecordFigure {
  @ApiPropertyOptional({
    description:
      'Phiên bản số liệu mà người gửi đang xem (0 khi chưa có số liệu); khác phiên bản hiện tại thì bị từ chối.',
    example: 1,
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  version?: number;

  @ApiPropertyOptional({
    description: 'Lý do sửa; bắt buộc khi sửa số liệu đã xác nhận.',
    example: 'Theo biên bản kiểm phiếu lại ngày 17/3/2026.',
  })
  @IsOptional()
  @IsString()
  @MinLength(10)
  @MaxLength(1000)
  reason?: string;

  @ApiPropertyOptional({ description: 'Xác nhận luôn; chỉ cơ quan thẩm định.', type: Boolean, default: false })
  @IsOptional()
  @IsBoolean()
  confirm = false;
}

/** Cử tri đi bầu của một tổ bầu cử trong một cuộc bầu cử. */
export class RecordTurnout extends RecordFigure {
  @ApiProperty({ description: 'Số cử tri trong danh sách.', example: 1246, minimum: 0 })
  @IsInt()
  @Max(mostPersons)
  registered!: number;

  @ApiProperty({ description: 'Số cử tri đã bỏ phiếu.', example: 1239, minimum: 0 })
  @IsInt()
  @Max(mostPersons)
  voted!: number;

  @ApiPropertyOptional({
    description: 'Kết thúc sớm hoặc đúng giờ. Không gửi thì giữ như đã ghi; null là chưa ghi nhận.',
    type: Boolean,
    nullable: true,
    example: true,
  })
  @IsOptional()
  @IsBoolean()
  closedOnTime?: boolean | null;
}

/** Đại biểu được bầu của một đơn vị bầu cử trong một cuộc bầu cử. */
export class RecordSeats extends RecordFigure {
  @ApiProperty({ description: 'Số đại biểu được bầu (ấn định cho đơn vị bầu cử).', example: 5, minimum: 1 })
  @IsInt()
  @Max(mostPersons)
  allotted!: number;

  @ApiProperty({ description: 'Số đại biểu đã trúng cử.', example: 5, minimum: 0 })
  @IsInt()
  @Max(mostPersons)
  elected!: number;

  @ApiProperty({ description: 'Có bầu lại.', example: false })
  @IsBoolean()
  revote!: boolean;

  @ApiProperty({ description: 'Có bầu thêm.', example: false })
  @IsBoolean()
  extraElection!: boolean;
}

/** Xác nhận một số liệu. */
export class ConfirmFigure {
  @ApiPropertyOptional({ description: 'Phiên bản số liệu mà người xác nhận đang xem.', example: 1 })
  @IsOptional()
  @IsInt()
  @Min(0)
  version?: number;
}

/** Một số liệu trong lần xác nhận nhiều số liệu. */
export class FigureToConfirmItem extends ConfirmFigure {
  @ApiProperty({ description: 'Định danh hoặc mã đơn vị.', example: 'TBC15' })
  @IsString()
  @MaxLength(100)
  unit!: string;

  @ApiProperty({ description: 'Cuộc bầu cử.', enum: elections, example: 'HDND_XA' })
  @IsIn(elections)
  election!: Election;

  @ApiProperty({
    description: 'turnout = cử tri đi bầu của tổ; seats = đại biểu của đơn vị bầu cử.',
    enum: figureNames,
    example: 'turnout',
  })
  @IsIn(figureNames)
  figure!: FigureName;
}

/** Xác nhận nhiều số liệu; được tất cả hoặc không số nào. */
export class ConfirmFigures {
  @ApiProperty({ description: 'Các số liệu cần xác nhận.', type: [FigureToConfirmItem] })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => FigureToConfirmItem)
  items!: FigureToConfirmItem[];
}

/** Trang lịch sử. */
export class HistoryQuery extends OmitType(PageQuery, ['q']) {
  @ApiPropertyOptional({ description: 'Chỉ một cuộc bầu cử.', enum: elections, example: 'HDND_XA' })
  @IsOptional()
  @IsIn(elections)
  election?: Election;
}
