import { ApiProperty } from '@nestjs/swagger';
import type { ReturnEntity } from '../../database/entities/return.entity.ts';
import type { SubmissionEntity } from '../../database/entities/submission.entity.ts';
import type { UnitEntity } from '../../database/entities/unit.entity.ts';
import { type DossierState, dossierStateNames, dossierStates, shownState } from '../../domain/dossier-workflow.ts';
import type { QuotaFigures, QuotaState } from '../../domain/quota.ts';
import type { Blocker } from '../../domain/refusal.ts';
import { PageView } from '../../http/paging.ts';
import type { FolderDocument } from './dossier-folder.ts';
import { NomineeView } from './nominee.view.ts';
import { ReceiptView } from './receipt.view.ts';

const shownStates = [...dossierStates, 'lapsed'] as const;
type ShownState = DossierState | 'lapsed';

/** Một điều còn cản hồ sơ. */
export class BlockerView {
  @ApiProperty({ description: 'Mã cố định.', example: 'slot.missing' })
  code!: string;
  @ApiProperty({
    description: '`refusing`: không gửi được; `missing`: có thể xác nhận gửi thiếu rồi bổ sung.',
    enum: ['refusing', 'missing'],
    example: 'missing',
  })
  severity!: string;
  @ApiProperty({
    description: 'Điều gì sai và cần làm gì.',
    example: 'Thiếu bản scan của «Biên bản họp xét»: tải lên tệp PDF hoặc ảnh chụp có chữ ký, con dấu.',
  })
  detail!: string;
  @ApiProperty({ description: 'Điều khoản của kế hoạch.', type: String, required: false, example: 'IV.4.b' })
  clause?: string;
  @ApiProperty({ description: 'Trường hợp liên quan.', type: String, format: 'uuid', required: false })
  nomineeId?: string;
  @ApiProperty({ description: 'Ô giấy tờ liên quan.', type: String, required: false, example: 'BIEN_BAN/SCAN' })
  slot?: string;
  @ApiProperty({ description: 'Tiêu chuẩn liên quan.', type: String, required: false, example: 'G.TT.4.a' })
  criterion?: string;

  static of({ code, severity, detail, clause, nomineeId, slot, criterion }: Blocker): BlockerView {
    return { code, severity, detail, clause, nomineeId, slot, criterion };
  }
}

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

/** Một giấy tờ hiện hành trong hồ sơ. */
export class DossierDocumentView {
  @ApiProperty({ description: 'Định danh.', format: 'uuid' })
  id!: string;
  @ApiProperty({ description: 'Những loại giấy tờ có trong tệp.', type: [String], example: ['TO_TRINH', 'DANH_SACH'] })
  kinds!: string[];
  @ApiProperty({ description: 'Dạng.', enum: ['SCAN', 'WORD'], example: 'SCAN' })
  form!: string;
  @ApiProperty({
    description: 'Của trường hợp nào; trống = của cả hồ sơ.',
    type: String,
    format: 'uuid',
    nullable: true,
  })
  nomineeId!: string | null;
  @ApiProperty({ description: 'Tên tệp như khi gửi.', example: 'Tờ trình Tổ bầu cử số 05.pdf' })
  fileName!: string;
  @ApiProperty({ description: 'Dung lượng, byte.', example: 418553 })
  size!: number;
  @ApiProperty({
    description: 'SHA-256 của tệp.',
    example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  })
  sha256!: string;
  @ApiProperty({ description: 'Lúc đến.', format: 'date-time', type: String })
  receivedAt!: Date;
  @ApiProperty({ description: 'Đang kiểm tra hay đã xong.', enum: ['pending', 'done'], example: 'done' })
  checks!: string;
  @ApiProperty({ description: 'Ý kiến kiểm tra tệp.', type: 'array', items: { type: 'object' }, example: [] })
  findings!: readonly object[];

  static of({
    id,
    kinds,
    form,
    nomineeId,
    fileName,
    size,
    sha256,
    receivedAt,
    checks,
    findings,
  }: FolderDocument): DossierDocumentView {
    return { id, kinds, form, nomineeId, fileName, size, sha256, receivedAt, checks, findings };
  }
}

/** Số lượng của đơn vị ở một hình thức. */
export class QuotaItemView {
  @ApiProperty({ description: 'Hình thức.', example: 'GIAY_KHEN_XA' })
  level!: string;
  @ApiProperty({
    description: 'Cách tính: tách tập thể và cá nhân, tính chung, không giới hạn, hoặc không được đề nghị.',
    enum: ['SEPARATE', 'JOINT', 'UNLIMITED', 'NONE'],
    example: 'SEPARATE',
  })
  mode!: QuotaState['mode'];
  @ApiProperty({
    description: 'Giới hạn; trống = không giới hạn.',
    type: 'object',
    additionalProperties: { type: 'number' },
    nullable: true,
    example: { TAP_THE: 1, CA_NHAN: 2 },
  })
  limit!: QuotaFigures | null;
  @ApiProperty({
    description: 'Đã tính (hồ sơ đã gửi).',
    type: 'object',
    additionalProperties: { type: 'number' },
    example: { TAP_THE: 1, CA_NHAN: 1, HO_GIA_DINH: 0 },
  })
  counted!: QuotaState['counted'];
  @ApiProperty({
    description: 'Trong các bản nháp.',
    type: 'object',
    additionalProperties: { type: 'number' },
    example: { TAP_THE: 0, CA_NHAN: 1, HO_GIA_DINH: 0 },
  })
  drafts!: QuotaState['drafts'];
  @ApiProperty({
    description: 'Còn lại; trống = không giới hạn.',
    type: 'object',
    additionalProperties: { type: 'number' },
    nullable: true,
    example: { TAP_THE: 0, CA_NHAN: 1 },
  })
  remaining!: QuotaFigures | null;
  @ApiProperty({ description: 'Viết thành lời.', example: '01/01 tập thể, 01/02 cá nhân' })
  words!: string;
  @ApiProperty({ description: 'Điều khoản của kế hoạch.', type: String, nullable: true, example: 'IV.5' })
  clause!: string | null;
}

/** Số lượng của đơn vị ở mọi hình thức của đợt. */
export class QuotaView {
  @ApiProperty({ description: 'Mỗi hình thức một dòng.', type: [QuotaItemView] })
  items!: QuotaItemView[];
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

/** Một lần yêu cầu bổ sung. */
export class ReturnView {
  @ApiProperty({ description: 'Lý do.', example: 'Biên bản họp xét thiếu chữ ký của thư ký, đề nghị ký bổ sung.' })
  reason!: string;
  @ApiProperty({
    description: 'Các mục mở lại.',
    type: 'array',
    items: { type: 'object' },
    example: [{ slot: 'BIEN_BAN/SCAN', note: 'Thiếu chữ ký thư ký' }],
  })
  items!: readonly object[];
  @ApiProperty({ description: 'Bổ sung trước thời điểm này.', format: 'date-time', type: String })
  mendBy!: Date;
  @ApiProperty({ description: 'Người yêu cầu.', example: 'Vi Thị Hạnh' })
  returnedByName!: string;
  @ApiProperty({ description: 'Lúc yêu cầu.', format: 'date-time', type: String })
  returnedAt!: Date;

  static of({ reason, items, mendBy, returnedByName, returnedAt }: ReturnEntity): ReturnView {
    return { reason, items, mendBy, returnedByName, returnedAt };
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
