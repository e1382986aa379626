import { ApiProperty } from '@nestjs/swagger';
import type { OrganizationEntity } from '../../database/entities/organization.entity.ts';
import type { Host } from '../../domain/plan/plan.ts';
import { PageView } from '../../http/paging.ts';
import { organizationKinds } from './organizations.dto.ts';

/** Một lần thay đổi đã ghi nhận, của cơ quan hoặc của đơn vị. */
export class ChangeView {
  @ApiProperty({ description: 'Loại thay đổi.', enum: ['created', 'renamed', 'merged', 'closed'], example: 'renamed' })
  kind!: string;
  @ApiProperty({ description: 'Ngày có hiệu lực.', format: 'date', example: '2026-01-01' })
  effectiveOn!: string;
  @ApiProperty({ description: 'Tên cũ.', type: String, nullable: true, example: 'Xã Lộc Yên' })
  oldName!: string | null;
  @ApiProperty({ description: 'Tên mới.', type: String, nullable: true, example: 'Xã Cao Lộc' })
  newName!: string | null;
  @ApiProperty({ description: 'Nơi nhận khi nhập.', type: String, format: 'uuid', nullable: true })
  mergedIntoId!: string | null;
  @ApiProperty({ description: 'Căn cứ.', example: 'Nghị quyết số 12/NQ-HĐND ngày 20/12/2025' })
  basis!: string;
  @ApiProperty({ description: 'Người ghi nhận.', example: 'Nông Thị Hương' })
  recordedBy!: string;
  @ApiProperty({ description: 'Lúc ghi nhận.', type: String, format: 'date-time', example: '2026-03-17T08:00:00.000Z' })
  recordedAt!: Date;

  static of(row: ChangeRow): ChangeView {
    const { kind, effectiveOn, oldName, newName, mergedIntoId, basis, recordedByName, recordedAt } = row;
    return { kind, effectiveOn, oldName, newName, mergedIntoId, basis, recordedBy: recordedByName, recordedAt };
  }
}

/** What changes of organisations and of units have in common. */
export interface ChangeRow extends Omit<ChangeView, 'recordedBy'> {
  readonly recordedByName: string;
}

/** Một cơ quan trong danh mục. */
export class OrganizationView {
  @ApiProperty({ description: 'Định danh.', format: 'uuid', example: '0199c0de-0000-7000-8000-000000000001' })
  id!: string;
  @ApiProperty({ description: 'Mã trong bảng mã.', example: '06211' })
  code!: string;
  @ApiProperty({ description: 'Bảng mã nào; cùng một dãy số là nơi khác trong bảng khác.', example: 'QD-19-2025' })
  codeScheme!: string;
  @ApiProperty({ description: 'Tên.', example: 'Xã Cao Lộc' })
  name!: string;
  @ApiProperty({ description: 'Loại.', enum: organizationKinds, example: 'COMMUNE' })
  kind!: Host['kind'];
  @ApiProperty({ description: 'Cơ quan cấp trên.', type: String, format: 'uuid', nullable: true })
  parentId!: string | null;
  @ApiProperty({ description: 'Đã nhập vào cơ quan này.', type: String, format: 'uuid', nullable: true, example: null })
  mergedIntoId!: string | null;
  @ApiProperty({ description: 'Có từ ngày.', type: String, format: 'date', nullable: true, example: '2025-07-01' })
  validFrom!: string | null;
  @ApiProperty({
    description: 'Ngày cuối cùng còn tồn tại.',
    type: String,
    format: 'date',
    nullable: true,
    example: null,
  })
  validUntil!: string | null;

  static of(row: OrganizationEntity): OrganizationView {
    const { id, code, codeScheme, name, kind, parentId, mergedIntoId, validFrom, validUntil } = row;
    return { id, code, codeScheme, name, kind, parentId, mergedIntoId, validFrom, validUntil };
  }
}

/** Một cơ quan kèm lịch sử. */
export class OrganizationDetailView extends OrganizationView {
  @ApiProperty({ description: 'Lịch sử đổi tên, sáp nhập; cũ trước.', type: [ChangeView] })
  history!: ChangeView[];
}

/** Một trang danh mục cơ quan. */
export class OrganizationPageView extends PageView {
  @ApiProperty({ description: 'Các cơ quan.', type: [OrganizationView] })
  items!: readonly OrganizationView[];
}
