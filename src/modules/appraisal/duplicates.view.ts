import { ApiProperty } from '@nestjs/swagger';
import type { DuplicateDecisionEntity } from '../../database/entities/duplicate-decision.entity.ts';
import { dossierStateNames, dossierStates } from '../../domain/dossier-workflow.ts';
import type { DuplicateCode } from '../../domain/duplicates.ts';
import { nomineeStateNames, nomineeStates } from '../../domain/nominee-workflow.ts';
import { scopeOf } from '../../domain/permissions.ts';
import { nomineeKinds } from '../../domain/plan/plan.ts';
import type { Actor } from '../../domain/roles.ts';
import { PageView } from '../../http/paging.ts';
import type { Finding, LatestDecision, PutUp } from './duplicate-findings.ts';
import { duplicateCodes, duplicateDecisions } from './duplicates.dto.ts';
import { leftOverSentence } from './undecided-duplicates.ts';

/** Một bên của nghi vấn. */
export class DuplicateSideView {
  @ApiProperty({ description: 'Trường hợp.', format: 'uuid' })
  nomineeId!: string;
  @ApiProperty({ description: 'Loại.', enum: nomineeKinds, example: 'CA_NHAN' })
  kind!: string;
  @ApiProperty({ description: 'Tên.', example: 'Nông Quang Thiện' })
  name!: string;
  @ApiProperty({ description: 'Trạng thái.', enum: nomineeStates, example: 'proposed' })
  state!: string;
  @ApiProperty({ description: 'Tên trạng thái.', example: 'Đang đề nghị' })
  stateName!: string;
  @ApiProperty({ description: 'Hồ sơ.', format: 'uuid' })
  dossierId!: string;
  @ApiProperty({ description: 'Trạng thái hồ sơ.', enum: dossierStates, example: 'submitted' })
  dossierState!: string;
  @ApiProperty({ description: 'Tên trạng thái hồ sơ.', example: 'Đã gửi' })
  dossierStateName!: string;
  @ApiProperty({ description: 'Hình thức.', example: 'GIAY_KHEN_XA' })
  level!: string;
  @ApiProperty({ description: 'Mã đơn vị đề nghị.', example: 'TBC05' })
  unitCode!: string;
  @ApiProperty({ description: 'Tên đơn vị đề nghị.', example: 'Tổ bầu cử số 05' })
  unitName!: string;

  static of({ id, kind, name, state, dossierId, dossierState, level, unitCode, unitName }: PutUp): DuplicateSideView {
    return {
      ...{ nomineeId: id, kind, name, state, stateName: nomineeStateNames[state], level, unitCode, unitName },
      ...{ dossierId, dossierState, dossierStateName: dossierStateNames[dossierState] },
    };
  }
}

/** Vì sao nghi trùng. */
export class DuplicateReasonView {
  @ApiProperty({ description: 'Mã cố định.', enum: duplicateCodes, example: 'same-name-and-birth' })
  code!: DuplicateCode;
  @ApiProperty({
    description: 'Điều gì trùng và cần làm gì; số CCCD được che bớt.',
    example: 'Hai trường hợp tên «Nông Quang Thiện» trùng tên và ngày sinh. Đối chiếu giấy tờ rồi kết luận.',
  })
  detail!: string;
}

/** Kết luận gần nhất. */
export class DuplicateDecisionView {
  @ApiProperty({ description: 'Định danh.', format: 'uuid' })
  id!: string;
  @ApiProperty({ description: 'Kết luận.', enum: duplicateDecisions, example: 'DIFFERENT' })
  decision!: string;
  @ApiProperty({ description: 'Những nghi vấn có lúc kết luận.', type: [String], example: ['same-name-and-birth'] })
  reasons!: string[];
  @ApiProperty({ description: 'Căn cứ.', example: 'Hai người khác nhau: khác ngày sinh và quê quán.' })
  note!: string;
  @ApiProperty({ description: 'Người kết luận.', example: 'Lương Thị Thu' })
  decidedByName!: string;
  @ApiProperty({ description: 'Lúc kết luận.', format: 'date-time', type: String })
  decidedAt!: Date;

  static of({
    id,
    decision,
    reasons,
    note,
    decidedByName,
    decidedAt,
  }: Omit<LatestDecision, 'first' | 'second'>): DuplicateDecisionView {
    return { id, decision, reasons: reasons.split(' '), note, decidedByName, decidedAt };
  }
}

/** Kết luận vừa ghi, với hai trường hợp của nó. */
export class RecordedDuplicateDecisionView extends DuplicateDecisionView {
  @ApiProperty({ description: 'Trường hợp thứ nhất, theo thứ tự của danh sách.', format: 'uuid' })
  firstNomineeId!: string;
  @ApiProperty({ description: 'Trường hợp thứ hai.', type: String, format: 'uuid', nullable: true })
  secondNomineeId!: string | null;

  static ofRow({ firstNomineeId, secondNomineeId, ...row }: DuplicateDecisionEntity): RecordedDuplicateDecisionView {
    return { ...DuplicateDecisionView.of({ ...row, reasons: row.reason }), firstNomineeId, secondNomineeId };
  }
}

/** Một nghi vấn trùng: hai trường hợp, hoặc một trường hợp đã đề nghị tuyến khác. */
export class DuplicateView {
  @ApiProperty({ description: 'Bên thứ nhất.', type: DuplicateSideView })
  first!: DuplicateSideView;
  @ApiProperty({ description: 'Bên thứ hai; trống = đã đề nghị tuyến khác.', type: DuplicateSideView, nullable: true })
  second!: DuplicateSideView | null;
  @ApiProperty({ description: 'Các lý do nghi trùng.', type: [DuplicateReasonView] })
  reasons!: readonly DuplicateReasonView[];
  @ApiProperty({
    description: 'Đã kết luận cho mọi lý do hiện có; lý do mới phát sinh thì lại là chưa.',
    example: false,
  })
  decided!: boolean;
  @ApiProperty({ description: 'Kết luận gần nhất.', type: DuplicateDecisionView, nullable: true })
  decision!: DuplicateDecisionView | null;
  @ApiProperty({
    description: 'Còn phải làm gì sau kết luận: bên không giữ vẫn chưa rút và chưa bị kết luận không đủ điều kiện.',
    type: String,
    nullable: true,
    example: null,
  })
  doubt!: string | null;
  @ApiProperty({ description: 'Việc người đang xem làm được.', type: [String], example: ['decide'] })
  allowedActions!: string[];

  static of(finding: Finding, actor: Actor): DuplicateView {
    const { first, second, reasons, decided, decision, leftOver } = finding;
    return {
      first: DuplicateSideView.of(first),
      second: second && DuplicateSideView.of(second),
      reasons,
      decided,
      decision: decision && DuplicateDecisionView.of(decision),
      doubt: leftOver && leftOverSentence(finding, leftOver),
      allowedActions: scopeOf(actor.role, 'duplicates', 'decide') ? ['decide'] : [],
    };
  }
}

/** Một trang nghi vấn trùng. */
export class DuplicatePageView extends PageView {
  @ApiProperty({ description: 'Các nghi vấn.', type: [DuplicateView] })
  items!: DuplicateView[];
}
