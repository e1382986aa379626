import { ApiProperty } from '@nestjs/swagger';
import { type Role, roleNames } from '../../domain/roles.ts';
import { maskSensitive } from '../../domain/sensitive-fields.ts';
import { type Page, PageView } from '../../http/paging.ts';
import type { AuditRow } from './audit.queries.ts';
import type { Names } from './audit-names.ts';

/** Một việc đã làm. */
export class AuditEntryView {
  @ApiProperty({ description: 'Định danh.', format: 'uuid', example: '0199c0de-0000-7000-8000-000000000901' })
  id!: string;
  @ApiProperty({ description: 'Lúc làm, theo đồng hồ của đợt (có thể giả lập).', type: String, format: 'date-time' })
  campaignAt!: Date;
  @ApiProperty({ description: 'Lúc làm, theo đồng hồ của máy chủ.', type: String, format: 'date-time' })
  at!: Date;
  @ApiProperty({ description: 'Người làm; trống khi chưa đăng nhập.', type: String, format: 'uuid', nullable: true })
  actorId!: string | null;
  @ApiProperty({ description: 'Tên người làm, như lúc đó.', example: 'Nông Quang Thiện' })
  actorName!: string;
  @ApiProperty({ description: 'Vai trò lúc đó.', type: String, nullable: true, example: 'nominator' })
  role!: string | null;
  @ApiProperty({ description: 'Tên vai trò.', type: String, nullable: true, example: 'Người lập hồ sơ' })
  roleName!: string | null;
  @ApiProperty({ description: 'Hành động.', example: 'dossier.submit' })
  action!: string;
  @ApiProperty({ description: 'Đối tượng của việc.', type: String, nullable: true })
  subjectId!: string | null;
  @ApiProperty({
    description: 'Chi tiết: định danh và tên ô, không có dữ liệu cá nhân.',
    type: 'object',
    additionalProperties: true,
    example: { from: 'draft', to: 'submitted' },
  })
  detail!: object;
  @ApiProperty({
    description:
      'Tên hiện nay của trường hợp, giấy tờ, người mà mục này nêu, theo định danh; chỉ những tên người đang xem được biết.',
    type: 'object',
    additionalProperties: { type: 'string' },
    example: { '0199c0de-0000-7000-8000-000000000101': 'Nông Quang Thiện' },
  })
  names!: Readonly<Record<string, string>>;
  @ApiProperty({ description: 'Mã yêu cầu, để đối chiếu với nhật ký máy chủ.', type: String, nullable: true })
  requestId!: string | null;

  static of(row: AuditRow, known: Names): AuditEntryView {
    const roleName = roleNames[row.role as Role] ?? row.role;
    const whole = `${row.subjectId} ${JSON.stringify(row.detail)}`;
    const names = Object.fromEntries([...known].filter(([id]) => whole.includes(id)));
    return { ...row, roleName, detail: maskSensitive(row.detail) as object, names };
  }
}

/** Một trang nhật ký, mới nhất trước. */
export class AuditPageView extends PageView {
  @ApiProperty({ description: 'Các việc của trang này.', type: [AuditEntryView] })
  items!: AuditEntryView[];

  static of({ items, ...figures }: Page<AuditRow>, names: Names): AuditPageView {
    return { ...figures, items: items.map((row) => AuditEntryView.of(row, names)) };
  }
}
