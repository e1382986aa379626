import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsBoolean,
  IsIn,
  IsOptional,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { type DocumentKind, documentKinds } from '../../../domain/plan/plan.ts';
import type { FileForm } from '../../../files/file-inspection/accepted-kinds.ts';
import { fileForms } from './document.dto.ts';
import { maxFiles } from './upload.interceptor.ts';

const anId = '0199c0de-0000-7000-8000-000000000201';

/** Một giấy tờ của lô: xác nhận ô, ghép ảnh, hoặc bỏ. */
export class ConfirmItem {
  @ApiPropertyOptional({ description: 'Tệp đã gửi trong lô.', type: String, format: 'uuid', example: anId })
  @IsOptional()
  @IsUUID()
  documentId?: string;

  @ApiPropertyOptional({
    description: 'Thay cho `documentId`: các ảnh là từng trang của một giấy tờ, theo thứ tự, ghép thành một PDF.',
    type: [String],
    format: 'uuid',
    example: [anId],
  })
  @IsOptional()
  @ArrayNotEmpty()
  @ArrayMaxSize(maxFiles)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  documentIds?: string[];

  @ApiPropertyOptional({
    description: 'Những loại giấy tờ có trong tệp; bắt buộc trừ khi bỏ.',
    enum: documentKinds,
    isArray: true,
    example: ['TO_TRINH', 'DANH_SACH'],
  })
  @IsOptional()
  @ArrayNotEmpty()
  @ArrayMaxSize(documentKinds.length)
  @ArrayUnique()
  @IsIn(documentKinds, { each: true })
  kinds?: DocumentKind[];

  @ApiPropertyOptional({ description: 'Dạng, để đối chiếu với nội dung tệp.', enum: fileForms, example: 'SCAN' })
  @IsOptional()
  @IsIn(fileForms)
  form?: FileForm;

  @ApiPropertyOptional({
    description: 'Tập thể, cá nhân mà giấy tờ nói về.',
    type: String,
    format: 'uuid',
    example: '0199c0de-0000-7000-8000-000000000101',
  })
  @IsOptional()
  @IsUUID()
  nomineeId?: string;

  @ApiPropertyOptional({ type: Boolean, description: 'Bỏ tệp này khỏi hồ sơ.', default: false, example: false })
  @IsOptional()
  @IsBoolean()
  discard = false;
}

/** Xác nhận ô cho các tệp của lô: tất cả hoặc không. */
export class ConfirmBundle {
  @ApiProperty({ description: 'Mỗi giấy tờ một mục.', type: [ConfirmItem] })
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => ConfirmItem)
  items!: ConfirmItem[];
}
