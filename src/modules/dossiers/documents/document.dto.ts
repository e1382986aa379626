import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsIn, IsOptional, IsUUID } from 'class-validator';
import { type DocumentKind, documentKinds } from '../../../domain/plan/plan.ts';
import type { FileForm } from '../../../files/file-inspection/accepted-kinds.ts';

export const fileForms: readonly FileForm[] = ['SCAN', 'WORD'];

/** A form sends one value as text, several as a list; an empty box is not given. */
const listed = ({ value }: { value: unknown }): unknown =>
  value === undefined || Array.isArray(value) ? value : [value];
const given = ({ value }: { value: unknown }): unknown => (value === '' ? undefined : value);

const files = {
  type: 'array',
  items: { type: 'string', format: 'binary' },
} as const;

/** Một giấy tờ gửi lên: các ô của biểu mẫu. */
export class UploadPaper {
  @ApiProperty({
    description: 'Những loại giấy tờ có trong tệp; lặp lại ô này khi một tệp chứa nhiều giấy tờ.',
    enum: documentKinds,
    isArray: true,
    example: ['TO_TRINH', 'DANH_SACH'],
  })
  @Transform(listed)
  @ArrayNotEmpty()
  @ArrayMaxSize(documentKinds.length)
  @ArrayUnique()
  @IsIn(documentKinds, { each: true })
  kind!: DocumentKind[];

  @ApiProperty({ description: 'Dạng: bản quét (PDF, ảnh) hoặc bản Word.', enum: fileForms, example: 'SCAN' })
  @IsIn(fileForms)
  form!: FileForm;

  @ApiPropertyOptional({
    description: 'Tập thể, cá nhân mà giấy tờ nói về; bắt buộc với giấy tờ của từng trường hợp.',
    type: String,
    format: 'uuid',
    example: '0199c0de-0000-7000-8000-000000000101',
  })
  @Transform(given)
  @IsOptional()
  @IsUUID()
  nomineeId?: string;
}

/** Biểu mẫu tải một giấy tờ. */
export class UploadPaperForm extends UploadPaper {
  @ApiProperty({
    ...files,
    description: 'Tệp; nhiều ảnh (JPG, PNG, HEIC) trong một lần gửi là các trang của một giấy tờ, ghép thành một PDF.',
  })
  file!: unknown[];
}

/** Biểu mẫu chỉ có tệp. */
export class FilesForm {
  @ApiProperty({ ...files, description: 'Các tệp, tối đa 40.' })
  file!: unknown[];
}

/** Không có ô nào ngoài tệp. */
export class NoFields {}
