import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { DossierEntity } from '../../database/entities/dossier.entity.ts';
import type { NomineeEntity } from '../../database/entities/nominee.entity.ts';
import { maskCitizenId } from '../../domain/citizen-id.ts';
import { type NomineeState, nomineeStateNames, nomineeStates } from '../../domain/nominee-workflow.ts';
import { scopeOf } from '../../domain/permissions.ts';
import { type NomineeKind, nomineeKinds } from '../../domain/plan/plan.ts';
import type { Actor } from '../../domain/roles.ts';
import { masked } from '../../domain/sensitive-fields.ts';
import { nomineeActions } from './allowed-actions.ts';

/** Một tập thể, cá nhân trong hồ sơ. */
export class NomineeView {
  @ApiProperty({ description: 'Định danh.', format: 'uuid', example: '0199c0de-0000-7000-8000-000000000101' })
  id!: string;
  @ApiProperty({ description: 'Hồ sơ chứa trường hợp này.', format: 'uuid' })
  dossierId!: string;
  @ApiProperty({ description: 'Thứ tự trong hồ sơ.', example: 1 })
  order!: number;
  @ApiProperty({ description: 'Phiên bản.', example: 1 })
  version!: number;
  @ApiProperty({ description: 'Trạng thái.', enum: nomineeStates, example: 'proposed' })
  state!: NomineeState;
  @ApiProperty({ description: 'Tên trạng thái.', example: 'Đang đề nghị' })
  stateName!: string;
  @ApiProperty({ description: 'Loại.', enum: nomineeKinds, example: 'CA_NHAN' })
  kind!: NomineeKind;
  @ApiProperty({ description: 'Tên.', example: 'Nông Quang Thiện' })
  name!: string;
  @ApiProperty({ description: 'Tôn xưng.', type: String, nullable: true, example: 'Ông' })
  honorific!: string | null;
  @ApiProperty({ description: 'Cấp bậc.', type: String, nullable: true, example: null })
  rank!: string | null;
  @ApiProperty({ description: 'Giới tính.', enum: ['NAM', 'NU'], nullable: true, example: 'NAM' })
  gender!: 'NAM' | 'NU' | null;
  @ApiProperty({
    description: 'Ngày sinh; «•••» khi không có quyền xem.',
    type: String,
    nullable: true,
    example: '1968-04-12',
  })
  birthDate!: string | null;
  @ApiProperty({
    description: 'Năm sinh khi không rõ ngày tháng; trống khi không có quyền xem.',
    type: Number,
    nullable: true,
    example: null,
  })
  birthYear!: number | null;
  @ApiProperty({
    description: 'Số CCCD; che bớt khi không có quyền xem.',
    type: String,
    nullable: true,
    example: '020*****3417',
  })
  citizenId!: string | null;
  @ApiProperty({ description: 'Chức vụ.', type: String, nullable: true, example: 'Tổ trưởng' })
  position!: string | null;
  @ApiProperty({ description: 'Đơn vị công tác.', type: String, nullable: true, example: 'Tổ bầu cử số 05' })
  workplace!: string | null;
  @ApiProperty({ description: 'Đơn vị mà tập thể là.', type: String, format: 'uuid', nullable: true, example: null })
  subjectUnitId!: string | null;
  @ApiProperty({ description: 'Loại tổ chức ngoài danh sách đơn vị.', type: String, nullable: true, example: null })
  bodyKind!: string | null;
  @ApiProperty({
    description: 'Là đảng viên; trống khi không có quyền xem.',
    type: Boolean,
    nullable: true,
    example: true,
  })
  isPartyMember!: boolean | null;
  @ApiProperty({ description: 'Giữ chức vụ lãnh đạo, quản lý.', type: Boolean, nullable: true, example: false })
  isLeader!: boolean | null;
  @ApiProperty({ description: 'Dân tộc; «•••» khi không có quyền xem.', type: String, nullable: true, example: null })
  ethnicity!: string | null;
  @ApiProperty({ description: 'Tỷ lệ nữ của tập thể, phần trăm.', type: Number, nullable: true, example: null })
  womenPercent!: number | null;
  @ApiProperty({ description: 'Số người của tập thể.', type: Number, nullable: true, example: null })
  headcount!: number | null;
  @ApiProperty({ description: 'Đã được đề nghị qua tuyến khác.', type: String, nullable: true, example: null })
  otherRoute!: string | null;
  @ApiProperty({ description: 'Tóm tắt thành tích.', example: 'Chỉ đạo tổ chức bỏ phiếu đúng luật.' })
  achievementSummary!: string;
  @ApiProperty({
    description: 'Tự đánh giá theo mã tiêu chuẩn.',
    type: 'object',
    additionalProperties: { type: 'boolean' },
    example: { 'G.CN.0': true },
  })
  attestations!: Readonly<Record<string, boolean>>;
  @ApiProperty({ description: 'Những ô bị che với người đang xem.', type: [String], example: ['citizenId'] })
  maskedFields!: string[];
  @ApiProperty({ description: 'Ghi chú kết luận thẩm định.', type: String, nullable: true, example: null })
  conclusionNote!: string | null;
  @ApiProperty({
    description: 'Kết quả đổi sau thẩm định: lý do; trống = không đổi.',
    type: String,
    nullable: true,
    example: null,
  })
  changedAfterAppraisal!: string | null;
  @ApiProperty({ description: 'Việc người đang xem làm được lúc này.', type: [String], example: ['edit'] })
  allowedActions!: string[];
  @ApiPropertyOptional({ description: 'Lúc sửa gần nhất.', format: 'date-time', type: String })
  updatedAt!: Date;

  static of(row: NomineeEntity, actor: Actor, dossier: DossierEntity): NomineeView {
    const hidden = hiddenFields(row, actor);
    const veil = <T, M>(field: HideableField, value: T, mask: M) => (hidden.includes(field) ? mask : value);
    return {
      id: row.id,
      dossierId: row.dossierId,
      order: row.position,
      version: row.version,
      state: row.state,
      stateName: nomineeStateNames[row.state],
      kind: row.kind,
      name: row.name,
      honorific: row.honorific,
      rank: row.rank,
      gender: row.gender,
      birthDate: veil('birthDate', row.birthDate, masked),
      birthYear: veil('birthYear', row.birthYear, null),
      citizenId: veil('citizenId', row.citizenId, row.citizenId && maskCitizenId(row.citizenId)),
      position: row.post,
      workplace: row.workplace,
      subjectUnitId: row.subjectUnitId,
      bodyKind: row.bodyKind,
      isPartyMember: veil('isPartyMember', row.isPartyMember, null),
      isLeader: row.isLeader,
      ethnicity: veil('ethnicity', row.ethnicity, masked),
      womenPercent: row.womenPercent,
      headcount: row.headcount,
      otherRoute: row.otherRoute,
      achievementSummary: row.achievementSummary,
      attestations: row.attestations,
      maskedFields: hidden,
      conclusionNote: row.conclusionNote,
      changedAfterAppraisal: row.changedAfterAppraisal,
      allowedActions: nomineeActions(actor, dossier, row),
      updatedAt: row.updatedAt,
    };
  }
}

/** Các trường hợp vừa ghi. */
export class NomineeListView {
  @ApiProperty({ description: 'Theo thứ tự trong hồ sơ.', type: [NomineeView] })
  items!: NomineeView[];
}

const rightOf = {
  citizenId: 'citizenId',
  birthDate: 'birthDate',
  birthYear: 'birthDate',
  isPartyMember: 'partyMembership',
  ethnicity: 'ethnicity',
} as const;
type HideableField = keyof typeof rightOf;

/** Fields that hold something this person may not read. */
export function hiddenFields(row: Pick<NomineeEntity, HideableField>, actor: Actor): HideableField[] {
  return (Object.keys(rightOf) as HideableField[]).filter(
    (field) => row[field] !== null && scopeOf(actor.role, 'fields', rightOf[field]) === undefined,
  );
}
