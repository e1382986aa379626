import { ApiProperty } from '@nestjs/swagger';
import type { DocumentMarkEntity } from '../../database/entities/document-mark.entity.ts';
import type { SecondReadingEntity } from '../../database/entities/second-reading.entity.ts';
import type { SecondReading } from '../../domain/acceptance.ts';
import { type ConflictKind, conflictKinds } from '../../domain/conflict-of-interest.ts';
import type { FilledSlot } from '../../domain/document-checklist.ts';
import { type DossierState, dossierStates } from '../../domain/dossier-workflow.ts';
import {
  type DocumentForm,
  type DocumentKind,
  documentForms,
  documentKinds,
  type PaperMark,
} from '../../domain/plan/plan.ts';
import { BlockerView } from '../dossiers/blocker.view.ts';
import { PaperWaiverView } from '../dossiers/documents/paper.view.ts';
import { UnitRef } from '../dossiers/dossier.view.ts';
import { paperMarks } from './appraisal.dto.ts';
import { AppraisedNomineeView } from './appraised-nominee.view.ts';

/** Vì sao người đang xem không được thẩm định. */
export class ConflictView {
  @ApiProperty({ description: 'Loại xung đột lợi ích.', enum: conflictKinds, example: 'own-unit' })
  kind!: ConflictKind;
  @ApiProperty({ description: 'Trường hợp liên quan; trống = cả hồ sơ.', type: String, format: 'uuid', nullable: true })
  nomineeId!: string | null;
  @ApiProperty({ description: 'Viết thành lời.', example: 'thuộc chính đơn vị đề nghị' })
  detail!: string;
}

/** Một dấu hiệu phải thấy trên bản scan. */
export class MarkView {
  @ApiProperty({ description: 'Loại giấy tờ.', enum: documentKinds, example: 'TO_TRINH' })
  kind!: DocumentKind;
  @ApiProperty({ description: 'Dấu hiệu.', enum: paperMarks, example: 'SEAL' })
  mark!: PaperMark;
  @ApiProperty({ description: 'Có, không, hoặc trống = chưa xem.', type: Boolean, nullable: true, example: true })
  present!: boolean | null;
  @ApiProperty({ description: 'Ghi chú.', type: String, nullable: true, example: null })
  note!: string | null;
  @ApiProperty({ description: 'Người đánh dấu.', type: String, nullable: true, example: 'Vi Thị Hạnh' })
  markedByName!: string | null;
  @ApiProperty({ description: 'Lúc đánh dấu.', format: 'date-time', type: String, nullable: true })
  markedAt!: Date | null;

  static of(kind: DocumentKind, mark: PaperMark, tick: DocumentMarkEntity | undefined): MarkView {
    const { present = null, note = null, markedByName = null, markedAt = null } = tick ?? {};
    return { kind, mark, present, note, markedByName, markedAt };
  }
}

/** Một tệp trong ô giấy tờ, với các dấu hiệu phải xem. */
export class MarkedFileView {
  @ApiProperty({ description: 'Định danh của tệp; bản giấy thì là định danh lần ghi nhận.', format: 'uuid' })
  id!: string;
  @ApiProperty({ description: 'Tên tệp; trống với bản giấy.', type: String, nullable: true, example: 'Tờ trình.pdf' })
  fileName!: string | null;
  @ApiProperty({ description: 'Các dấu hiệu phải xem trên tệp này cho ô này.', type: [MarkView] })
  marks!: MarkView[];
}

/** Một ô giấy tờ dưới mắt người thẩm định. */
export class AppraisedSlotView {
  @ApiProperty({ description: 'Mã ô, cố định.', example: 'TO_TRINH/SCAN' })
  key!: string;
  @ApiProperty({ description: 'Loại giấy tờ.', enum: documentKinds, example: 'TO_TRINH' })
  kind!: DocumentKind;
  @ApiProperty({ description: 'Dạng.', enum: documentForms, example: 'SCAN' })
  form!: DocumentForm;
  @ApiProperty({
    description: 'Của trường hợp nào; trống = của cả hồ sơ.',
    type: String,
    format: 'uuid',
    nullable: true,
  })
  nomineeId!: string | null;
  @ApiProperty({ description: 'Tên ô.', example: 'Tờ trình đề nghị khen thưởng' })
  name!: string;
  @ApiProperty({ description: 'Điều khoản của kế hoạch.', example: 'IV.4.a' })
  clause!: string;
  @ApiProperty({ description: 'Ai nộp: đơn vị hay nơi tiếp nhận.', enum: ['UNIT', 'OFFICE'], example: 'UNIT' })
  suppliedBy!: string;
  @ApiProperty({
    description: 'Thiếu; đang kiểm tra; bản giấy đến muộn; đã có.',
    enum: ['missing', 'pending', 'late', 'filled'],
    example: 'filled',
  })
  state!: FilledSlot['state'];
  @ApiProperty({ description: 'Các tệp, bản giấy trong ô.', type: [MarkedFileView] })
  files!: MarkedFileView[];
}

/** Một lần đọc lại của người thứ hai. */
export class SecondReadingView {
  @ApiProperty({ description: 'Người đọc lại.', example: 'Chu Thị Hòa' })
  readerName!: string;
  @ApiProperty({ description: 'Ý kiến.', example: 'Đã đọc lại toàn bộ, thống nhất kết quả thẩm định.' })
  note!: string;
  @ApiProperty({ description: 'Lúc đọc lại.', format: 'date-time', type: String })
  readAt!: Date;

  static of({ readerName, note, readAt }: SecondReadingEntity): SecondReadingView {
    return { readerName, note, readAt };
  }
}

/** Cả hồ sơ dưới mắt người thẩm định. */
export class AppraisalView {
  @ApiProperty({ description: 'Hồ sơ.', format: 'uuid' })
  dossierId!: string;
  @ApiProperty({ description: 'Phiên bản hồ sơ.', example: 4 })
  version!: number;
  @ApiProperty({ description: 'Trạng thái.', enum: dossierStates, example: 'submitted' })
  state!: DossierState;
  @ApiProperty({ description: 'Mã đợt.', example: 'cao-loc-2026' })
  campaign!: string;
  @ApiProperty({ description: 'Hình thức.', example: 'GIAY_KHEN_XA' })
  level!: string;
  @ApiProperty({ description: 'Đơn vị đề nghị.', type: UnitRef })
  unit!: UnitRef;
  @ApiProperty({ description: 'Phiên bản bộ quy tắc áp dụng.', example: 1 })
  ruleBookVersion!: number;
  @ApiProperty({ description: 'Hạn bổ sung.', format: 'date-time', type: String, nullable: true })
  mendBy!: Date | null;
  @ApiProperty({ description: 'Người được giao thẩm định.', type: String, format: 'uuid', nullable: true })
  assigneeId!: string | null;
  @ApiProperty({ description: 'Người được giao đọc lại.', type: String, format: 'uuid', nullable: true })
  secondReaderId!: string | null;
  @ApiProperty({ description: 'Tên người thẩm định.', type: String, nullable: true, example: 'Vi Thị Hạnh' })
  assigneeName!: string | null;
  @ApiProperty({ description: 'Tên người đọc lại.', type: String, nullable: true, example: null })
  secondReaderName!: string | null;
  @ApiProperty({ description: 'Tên trạng thái.', example: 'Đã gửi' })
  stateName!: string;
  @ApiProperty({ description: 'Tên hình thức.', example: 'Giấy khen của Chủ tịch UBND xã' })
  levelName!: string;
  @ApiProperty({
    description: 'Việc đọc lại: không cần, chưa giao người, chưa đọc, đã đọc.',
    enum: ['not-needed', 'nobody-named', 'unread', 'done'],
    example: 'not-needed',
  })
  secondReading!: SecondReading;
  @ApiProperty({ description: 'Các lần đọc lại, cũ trước.', type: [SecondReadingView] })
  secondReadings!: SecondReadingView[];
  @ApiProperty({ description: 'Xung đột lợi ích của người đang xem; trống = không có.', type: [ConflictView] })
  conflicts!: ConflictView[];
  @ApiProperty({ description: 'Các trường hợp.', type: [AppraisedNomineeView] })
  nominees!: AppraisedNomineeView[];
  @ApiProperty({ description: 'Các ô giấy tờ theo thứ tự của kế hoạch.', type: [AppraisedSlotView] })
  papers!: AppraisedSlotView[];
  @ApiProperty({ description: 'Các lần chấp thuận thiếu, muộn bản giấy.', type: [PaperWaiverView] })
  waivers!: PaperWaiverView[];
  @ApiProperty({ description: 'Mọi điều còn cản việc tiếp nhận.', type: [BlockerView] })
  blockers!: BlockerView[];
  @ApiProperty({
    description: 'Việc người đang xem làm được với hồ sơ lúc này.',
    type: [String],
    example: ['all-met', 'return', 'accept', 'decline'],
  })
  allowedActions!: string[];
}
