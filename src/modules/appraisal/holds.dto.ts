import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Min } from 'class-validator';
import { IsReason } from './reason.ts';

/** Tạm dừng xem xét một trường hợp. */
export class HoldNominee {
  @ApiProperty({ description: 'Phiên bản của trường hợp đang xem.', example: 2 })
  @IsInt()
  @Min(1)
  version!: number;

  @ApiProperty({
    description: 'Lý do: đang xem xét kỷ luật, thanh tra, kiểm tra, khiếu nại, hoặc chờ kết quả khen thưởng cấp trên.',
    example: 'Đang chờ kết luận kiểm tra của Ủy ban kiểm tra Đảng ủy xã.',
    minLength: 20,
  })
  @IsReason()
  reason!: string;
}

/** Cho xem xét tiếp. */
export class ReleaseNominee {
  @ApiProperty({ description: 'Phiên bản của trường hợp đang xem.', example: 3 })
  @IsInt()
  @Min(1)
  version!: number;

  @ApiProperty({
    description: 'Kết luận bằng văn bản cho phép xem xét tiếp: số, ngày, cơ quan, nội dung.',
    example: 'Thông báo số 12-TB/UBKT ngày 20/3/2026: không có vi phạm.',
    minLength: 20,
  })
  @IsReason()
  conclusion!: string;
}
