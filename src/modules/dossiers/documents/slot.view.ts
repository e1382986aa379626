import { ApiProperty } from '@nestjs/swagger';
import type { FilledSlot } from '../../../domain/document-checklist.ts';
import { type DocumentForm, type DocumentKind, documentForms, documentKinds } from '../../../domain/plan/plan.ts';
import { DocumentView } from './document.view.ts';
import { PaperReceiptView } from './paper.view.ts';

export const slotActions = ['upload', 'remove', 'record-paper'] as const;
export type SlotAction = (typeof slotActions)[number];
type SlotContents = Pick<DossierSlotView, 'documents' | 'papers' | 'open' | 'allowedActions' | 'maxBytes'>;

/** Một ô giấy tờ của hồ sơ. */
export class DossierSlotView {
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
    example: null,
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
  @ApiProperty({
    description: 'Đang được nhận tệp từ người lập hồ sơ: bản nháp, hoặc ô được mở lại khi yêu cầu bổ sung.',
    example: true,
  })
  open!: boolean;
  @ApiProperty({
    description: 'Việc người đang xem làm được với ô này lúc này: gửi tệp, bỏ tệp, ghi nhận bản giấy.',
    enum: slotActions,
    isArray: true,
    example: ['upload', 'remove'],
  })
  allowedActions!: SlotAction[];
  @ApiProperty({ description: 'Tệp lớn nhất mà ô này nhận, byte.', example: 26214400 })
  maxBytes!: number;
  @ApiProperty({ description: 'Các tệp trong ô.', type: [DocumentView] })
  documents!: DocumentView[];
  @ApiProperty({ description: 'Các bản giấy đã ghi nhận.', type: [PaperReceiptView] })
  papers!: PaperReceiptView[];

  static of(slot: FilledSlot, contents: SlotContents): DossierSlotView {
    const { key, kind, form, nomineeId = null, name, clause, suppliedBy, state } = slot;
    return { key, kind, form, nomineeId, name, clause, suppliedBy, state, ...contents };
  }
}

/** Mọi ô giấy tờ của hồ sơ. */
export class SlotListView {
  @ApiProperty({ description: 'Các ô theo thứ tự của kế hoạch.', type: [DossierSlotView] })
  items!: DossierSlotView[];
}
