import { ApiProperty } from '@nestjs/swagger';
import type { NomineeHoldEntity } from '../../database/entities/nominee-hold.entity.ts';
import { scopeOf } from '../../domain/permissions.ts';
import type { Actor } from '../../domain/roles.ts';
import { masked } from '../../domain/sensitive-fields.ts';

/** Một lần tạm dừng xem xét. */
export class HoldView {
  @ApiProperty({ description: 'Định danh.', format: 'uuid' })
  id!: string;
  @ApiProperty({ description: 'Trường hợp.', format: 'uuid' })
  nomineeId!: string;
  @ApiProperty({ description: 'Lý do; «•••» khi không có quyền xem thông tin kỷ luật.', example: '•••' })
  reason!: string;
  @ApiProperty({ description: 'Người tạm dừng.', example: 'Lương Thị Thu' })
  placedByName!: string;
  @ApiProperty({ description: 'Lúc tạm dừng.', format: 'date-time', type: String })
  placedAt!: Date;
  @ApiProperty({
    description: 'Kết luận cho xem xét tiếp; trống = còn tạm dừng; «•••» khi không có quyền xem.',
    type: String,
    nullable: true,
    example: null,
  })
  conclusion!: string | null;
  @ApiProperty({ description: 'Người cho xem xét tiếp.', type: String, nullable: true, example: null })
  releasedByName!: string | null;
  @ApiProperty({ description: 'Lúc cho xem xét tiếp.', format: 'date-time', type: String, nullable: true })
  releasedAt!: Date | null;

  /** The words of a hold are about discipline: everybody else learns that there is one, not why. */
  static of(row: NomineeHoldEntity, actor: Actor): HoldView {
    const { id, nomineeId, reason, placedByName, placedAt, conclusion, releasedByName, releasedAt } = row;
    const mayRead = scopeOf(actor.role, 'fields', 'discipline') !== undefined;
    return {
      ...{ id, nomineeId, placedByName, placedAt, releasedByName, releasedAt },
      reason: mayRead ? reason : masked,
      conclusion: mayRead ? conclusion : conclusion && masked,
    };
  }
}

/** Các lần tạm dừng của một trường hợp. */
export class HoldListView {
  @ApiProperty({ description: 'Cũ trước.', type: [HoldView] })
  items!: HoldView[];
}
