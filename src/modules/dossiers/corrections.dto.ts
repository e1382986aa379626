import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsString, MaxLength, Min, MinLength } from 'class-validator';
import type { CorrectableField, CorrectionEntity } from '../../database/entities/correction.entity.ts';
import { scopeOf } from '../../domain/permissions.ts';
import { type Actor, officeRoles } from '../../domain/roles.ts';
import { masked } from '../../domain/sensitive-fields.ts';

export const correctableFields: readonly CorrectableField[] = [
  'name',
  'position',
  'workplace',
  'honorific',
  'rank',
  'birthDate',
  'birthYear',
  'gender',
];

/** Đề nghị đính chính một thông tin sau khi hồ sơ đã gửi. */
export class ProposeCorrection {
  @ApiProperty({ description: 'Phiên bản của trường hợp mà người đề nghị đang xem.', example: 2 })
  @IsInt()
  @Min(1)
  version!: number;

  @ApiProperty({ description: 'Ô cần đính chính.', enum: correctableFields, example: 'name' })
  @IsIn(correctableFields)
  field!: CorrectableField;

  @ApiProperty({ description: 'Giá trị đúng.', example: 'Lăng Văn Hoàng', maxLength: 300 })
  @IsString()
  @MinLength(1)
  @MaxLength(300)
  value!: string;

  @ApiProperty({
    description: 'Lý do và căn cứ.',
    example: 'Biên bản gõ nhầm, đối chiếu theo căn cước.',
    minLength: 10,
  })
  @IsString()
  @MinLength(10)
  @MaxLength(2000)
  reason!: string;
}

/** Không đồng ý đính chính. */
export class RejectCorrection {
  @ApiProperty({ description: 'Vì sao không đồng ý.', example: 'Tên trên căn cước đúng như hồ sơ.', minLength: 10 })
  @IsString()
  @MinLength(10)
  @MaxLength(2000)
  reason!: string;
}

/** Một lần đính chính. */
export class CorrectionView {
  @ApiProperty({ description: 'Định danh.', format: 'uuid' })
  id!: string;
  @ApiProperty({ description: 'Trường hợp.', format: 'uuid' })
  nomineeId!: string;
  @ApiProperty({ description: 'Ô.', enum: correctableFields, example: 'name' })
  field!: string;
  @ApiProperty({ description: 'Giá trị cũ.', type: String, nullable: true, example: 'Lăng Văn Hoang' })
  oldValue!: string | null;
  @ApiProperty({ description: 'Giá trị mới.', example: 'Lăng Văn Hoàng' })
  newValue!: string;
  @ApiProperty({ description: 'Lý do.', example: 'Biên bản gõ nhầm, đối chiếu theo căn cước.' })
  reason!: string;
  @ApiProperty({ description: 'Trạng thái.', enum: ['proposed', 'confirmed', 'rejected'], example: 'proposed' })
  state!: string;
  @ApiProperty({ description: 'Bên đề nghị; bên kia xác nhận.', enum: ['unit', 'office'], example: 'unit' })
  side!: string;
  @ApiProperty({ description: 'Người đề nghị.', example: 'Nông Quang Thiện' })
  proposedByName!: string;
  @ApiProperty({ description: 'Lúc đề nghị.', format: 'date-time', type: String })
  proposedAt!: Date;
  @ApiProperty({ description: 'Người quyết định.', type: String, nullable: true, example: null })
  decidedByName!: string | null;
  @ApiProperty({ description: 'Lúc quyết định.', format: 'date-time', type: String, nullable: true })
  decidedAt!: Date | null;
  @ApiProperty({
    description: 'Giấy tờ đã thay theo đính chính; trống = chưa thay.',
    type: String,
    format: 'uuid',
    nullable: true,
  })
  documentId!: string | null;
  @ApiPropertyOptional({ description: 'Việc người đang xem làm được.', type: [String], example: ['confirm', 'reject'] })
  allowedActions!: string[];

  static of(row: CorrectionEntity, actor: Actor): CorrectionView {
    const {
      id,
      nomineeId,
      field,
      oldValue,
      newValue,
      reason,
      state,
      side,
      proposedByName,
      proposedAt,
      decidedByName,
      decidedAt,
      documentId,
    } = row;
    const hidden = field.startsWith('birth') && scopeOf(actor.role, 'fields', 'birthDate') === undefined;
    const allowedActions = state === 'proposed' && sideOf(actor) === otherSide(side) ? ['confirm', 'reject'] : [];
    return {
      id,
      nomineeId,
      field,
      oldValue: hidden ? oldValue && masked : oldValue,
      newValue: hidden ? masked : newValue,
      reason,
      state,
      side,
      proposedByName,
      proposedAt,
      decidedByName,
      decidedAt,
      documentId,
      allowedActions,
    };
  }
}

/** Các lần đính chính của một hồ sơ. */
export class CorrectionListView {
  @ApiProperty({ description: 'Cũ trước.', type: [CorrectionView] })
  items!: CorrectionView[];
}

export type Side = CorrectionEntity['side'];
export const sideOf = (actor: Actor): Side => (officeRoles.has(actor.role) ? 'office' : 'unit');
export const otherSide = (side: Side): Side => (side === 'unit' ? 'office' : 'unit');
