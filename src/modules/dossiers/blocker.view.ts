import { ApiProperty } from '@nestjs/swagger';
import { scopeOf } from '../../domain/permissions.ts';
import type { Blocker } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';

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
  @ApiProperty({ description: 'Ô thông tin đầu tiên còn thiếu.', type: String, required: false, example: 'gender' })
  field?: string;

  /** What gives away a field that this person may not read is only said to be there. */
  static of({ detail: said, speaksOf, ...blocker }: Blocker, { role }: Actor): BlockerView {
    const { code, severity, clause, nomineeId, slot, criterion, field } = blocker;
    const hidden = speaksOf !== undefined && scopeOf(role, 'fields', speaksOf) === undefined;
    const detail = hidden
      ? 'Một trường hợp không đạt tiêu chuẩn; lý do nêu thông tin về đảng viên nên không hiển thị.'
      : said;
    return { code, severity, detail, clause, nomineeId, slot, criterion, field };
  }
}
