import { ApiProperty } from '@nestjs/swagger';
import type { FolderDocument } from './dossier-folder.ts';

/** Một giấy tờ hiện hành trong hồ sơ. */
export class DossierDocumentView {
  @ApiProperty({ description: 'Định danh.', format: 'uuid' })
  id!: string;
  @ApiProperty({ description: 'Những loại giấy tờ có trong tệp.', type: [String], example: ['TO_TRINH', 'DANH_SACH'] })
  kinds!: string[];
  @ApiProperty({
    description: 'Trong đó, những giấy tờ mà tệp này là bản mới nhất.',
    type: [String],
    example: ['TO_TRINH', 'DANH_SACH'],
  })
  latestKinds!: readonly string[];
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

  static of(row: FolderDocument, latestKinds: readonly string[]): DossierDocumentView {
    const { id, kinds, form, nomineeId, fileName, size, sha256, receivedAt, checks, findings } = row;
    return { id, kinds, latestKinds, form, nomineeId, fileName, size, sha256, receivedAt, checks, findings };
  }
}
