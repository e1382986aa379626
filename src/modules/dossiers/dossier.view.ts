import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { ReturnEntity } from '../../database/entities/return.entity.ts';
import type { SubmissionEntity } from '../../database/entities/submission.entity.ts';
import type { UnitEntity } from '../../database/entities/unit.entity.ts';
import { type DossierState, dossierStateNames, dossierStates, shownState } from '../../domain/dossier-workflow.ts';
import type { ReturnItem } from '../../domain/return-items.ts';
import { PageView } from '../../http/paging.ts';
import { BlockerView } from './blocker.view.ts';
import { DossierDocumentView } from './dossier-document.view.ts';
import { NomineeView } from './nominee.view.ts';
import { QuotaItemView } from './quota.view.ts';
import { ReceiptView } from './receipt.view.ts';

/** Every state people read of. */
export const shownStates = [...dossierStates, 'lapsed'] as const;
type ShownState = DossierState | 'lapsed';

/** Đơn vị, viết gọn. */
export class UnitRef {
  @ApiProperty({ description: 'Định danh.', format: 'uuid' })
  id!: string;
  @ApiProperty({ description: 'Mã.', example: 'TBC05' })
  code!: string;
  @ApiProperty({ description: 'Tên.', example: 'Tổ bầu cử số 05' })
  name!: string;
  @ApiProperty({ description: 'Loại đơn vị.', example: 'TO_BAU_CU' })
  kind!: string;

  static of({ id, code, name, kind }: UnitEntity): UnitRef {
    return { id, code, name, kind };
  }
}

/** Một lần gửi. */
export class SubmissionView {
  @ApiProperty({ description: 'Lần thứ mấy.', example: 1 })
  number!: number;
  @ApiProperty({ description: 'Thời điểm đến quyết định đúng hạn.', format: 'date-time', type: String })
  receivedAt!: Date;
  @ApiProperty({ description: 'Đường đến.', example: 'WEB' })
  channel!: string;
  @ApiProperty({ description: 'Số phiếu ghi nhận.', example: 'PGN-2026-000001' })
  receiptNumber!: string;
  @ApiProperty({ description: 'Phiên bản bộ quy tắc đã dùng.', example: 1 })
  ruleBookVersion!: number;
  @ApiProperty({ description: 'Người gửi.', example: 'Nông Quang Thiện' })
  submittedByName!: string;

  static of({
    number,
    receivedAt,
    channel,
    receiptNumber,
    ruleBookVersion,
    submittedByName,
  }: SubmissionEntity): SubmissionView {
    return { number, receivedAt, channel, receiptNumber, ruleBookVersion, submittedByName };
  }
}

/** Một mục được mở lại khi yêu cầu bổ sung: ô giấy tờ, ô thông tin, hoặc tiêu chuẩn của một trường hợp. */
export class ReturnItemView implements ReturnItem {
  @ApiPropertyOptional({ description: 'Ô giấy tờ.', type: String, example: 'BIEN_BAN/SCAN' })
  slot?: string;
  @ApiPropertyOptional({ description: 'Trường hợp.', type: String, format: 'uuid' })
  nomineeId?: string;
  @ApiPropertyOptional({ description: 'Ô thông tin của trường hợp.', type: String, example: 'position' })
  field?: string;
  @ApiPropertyOptional({ description: 'Tiêu chuẩn trả lời lại.', type: String, example: 'G.CN.1' })
  criterion?: string;
  @ApiProperty({ description: 'Cần sửa gì.', example: 'Thiếu chữ ký thư ký.' })
  note!: string;
}

/** Một lần yêu cầu bổ sung. */
export class ReturnView {
  @ApiProperty({ description: 'Lý do.', example: 'Biên bản họp xét thiếu chữ ký của thư ký, đề nghị ký bổ sung.' })
  reason!: string;
  @ApiProperty({ description: 'Các mục mở lại.', type: [ReturnItemView] })
  items!: readonly ReturnItemView[];
  @ApiProperty({ description: 'Bổ sung trước thời điểm này.', format: 'date-time', type: String })
  mendBy!: Date;
  @ApiProperty({ description: 'Người yêu cầu.', example: 'Vi Thị Hạnh' })
  returnedByName!: string;
  @ApiProperty({ description: 'Lúc yêu cầu.', format: 'date-time', type: String })
  returnedAt!: Date;

  static of({ reason, items, mendBy, returnedByName, returnedAt }: ReturnEntity): ReturnView {
    return { reason, items: items as readonly ReturnItemView[], mendBy, returnedByName, returnedAt };
  }
}

/** Một dòng trong danh sách hồ sơ. */
export class DossierListItem {
  @ApiProperty({ description: 'Định danh.', format: 'uuid' })
  id!: string;
  @ApiProperty({ description: 'Mã đợt.', example: 'cao-loc-2026' })
  campaign!: string;
  @ApiProperty({ description: 'Hình thức.', example: 'GIAY_KHEN_XA' })
  level!: string;
  @ApiProperty({ description: 'Đơn vị đề nghị.', type: UnitRef })
  unit!: UnitRef;
  @ApiProperty({ description: 'Trạng thái.', enum: shownStates, example: 'submitted' })
  state!: ShownState;
  @ApiProperty({ description: 'Tên trạng thái.', example: 'Đã gửi' })
  stateName!: string;
  @ApiProperty({ description: 'Phiên bản.', example: 3 })
  version!: number;
  @ApiProperty({
    description: 'Số tập thể, cá nhân, hộ gia đình còn trong hồ sơ.',
    type: 'object',
    additionalProperties: { type: 'number' },
    example: { TAP_THE: 1, CA_NHAN: 2 },
  })
  counts!: Readonly<Record<string, number>>;
  @ApiProperty({ description: 'Đường đến.', example: 'WEB' })
  channel!: string;
  @ApiProperty({ description: 'Lần đến đầu tiên.', format: 'date-time', type: String, nullable: true })
  firstReceivedAt!: Date | null;
  @ApiProperty({ description: 'Đã gửi nhưng còn thiếu giấy tờ.', example: false })
  incomplete!: boolean;
  @ApiProperty({ description: 'Hạn bổ sung.', format: 'date-time', type: String, nullable: true })
  mendBy!: Date | null;
  @ApiProperty({ description: 'Người đang thẩm định.', type: String, nullable: true, example: null })
  assigneeName!: string | null;
  @ApiProperty({ description: 'Lúc thay đổi gần nhất.', format: 'date-time', type: String })
  updatedAt!: Date;
}

/** Danh sách hồ sơ. */
export class DossierPageView extends PageView {
  @ApiProperty({ description: 'Các hồ sơ.', type: [DossierListItem] })
  items!: DossierListItem[];
}

/** Cả hồ sơ. */
export class DossierView extends DossierListItem {
  @ApiProperty({
    description: 'Hạn gửi của đơn vị (đã tính gia hạn): thời điểm đầu tiên bị coi là muộn.',
    format: 'date-time',
    type: String,
    nullable: true,
  })
  cutoff!: Date | null;
  @ApiProperty({ description: 'Số văn bản đến.', type: String, nullable: true, example: null })
  incomingNumber!: string | null;
  @ApiProperty({ description: 'Ngày văn bản đến.', type: String, nullable: true, example: null })
  incomingDate!: string | null;
  @ApiProperty({
    description: 'Thời điểm đến có bằng chứng; trống = gửi trên phần mềm.',
    format: 'date-time',
    type: String,
    nullable: true,
    example: null,
  })
  evidencedArrival!: Date | null;
  @ApiProperty({ description: 'Do nơi tiếp nhận nhập thay đơn vị.', example: false })
  takenInByOffice!: boolean;
  @ApiProperty({ description: 'Phiên bản bộ quy tắc áp dụng.', example: 1 })
  ruleBookVersion!: number;
  @ApiProperty({ description: 'Người lập.', example: 'Nông Quang Thiện' })
  createdByName!: string;
  @ApiProperty({ description: 'Lúc lập.', format: 'date-time', type: String })
  createdAt!: Date;
  @ApiProperty({ description: 'Các tập thể, cá nhân.', type: [NomineeView] })
  nominees!: NomineeView[];
  @ApiProperty({ description: 'Giấy tờ hiện hành.', type: [DossierDocumentView] })
  documents!: DossierDocumentView[];
  @ApiProperty({ description: 'Các lần gửi, cũ trước.', type: [SubmissionView] })
  submissions!: SubmissionView[];
  @ApiProperty({ description: 'Các lần yêu cầu bổ sung, cũ trước.', type: [ReturnView] })
  returns!: ReturnView[];
  @ApiProperty({
    description: 'Đang yêu cầu bổ sung: chỉ những mục này sửa được; null = không giới hạn theo mục.',
    type: [ReturnItemView],
    nullable: true,
  })
  reopened!: readonly ReturnItemView[] | null;
  @ApiProperty({ description: 'Mọi điều còn cản việc gửi, cùng một lúc.', type: [BlockerView] })
  blockers!: BlockerView[];
  @ApiProperty({ description: 'Số lượng của đơn vị ở hình thức này.', type: QuotaItemView })
  quota!: QuotaItemView;
  @ApiProperty({ description: 'Phiếu ghi nhận mới nhất.', type: ReceiptView, nullable: true })
  receipt!: ReceiptView | null;
  @ApiProperty({ description: 'Việc người đang xem làm được lúc này.', type: [String], example: ['edit', 'submit'] })
  allowedActions!: string[];
}

/** The state people read, with its name. */
export function shown(
  state: DossierState,
  cutoff: Date | undefined,
  now: Date,
): { state: ShownState; stateName: string } {
  const current = shownState(state, cutoff, now);
  return { state: current, stateName: dossierStateNames[current] };
}
