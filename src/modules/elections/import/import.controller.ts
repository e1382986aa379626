import { Body, Controller, HttpCode, Param, Post, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiTags } from '@nestjs/swagger';
import { Refusal } from '../../../domain/refusal.ts';
import type { Actor } from '../../../domain/roles.ts';
import type { UploadedFile as Uploaded } from '../../../files/multer-storage.ts';
import { CurrentActor } from '../../../http/current-actor.ts';
import { May } from '../../../http/may.ts';
import { ReceivedAt } from '../../../http/received-at.ts';
import { DescribesImport } from './import.description.ts';
import { ImportForm, ImportView } from './import.view.ts';
import { ImportService } from './import.service.ts';

/** Election results out of a file. */
@ApiTags('Kết quả bầu cử')
@Controller('campaigns/:code/election-results/import')
export class ImportController {
  constructor(private readonly imports: ImportService) {}

  @Post()
  @HttpCode(200)
  @May('elections', 'import')
  @UseInterceptors(FileInterceptor('file'))
  @DescribesImport()
  import(
    @CurrentActor() actor: Actor,
    @Param('code') campaign: string,
    @UploadedFile() file: Uploaded | undefined,
    @Body() { apply, reason }: ImportForm,
    @ReceivedAt() at: Date,
  ): Promise<ImportView> {
    const order = { actor, campaign, table: asTable(file), reason: reason?.trim() || null, at };
    return apply ? this.imports.apply(order) : this.imports.preview(order);
  }
}

function asTable(file: Uploaded | undefined) {
  if (!file) throw new Refusal('file.missing', 'Chưa chọn tệp. Hãy chọn bảng số liệu (.xlsx hoặc .csv) rồi gửi lại.');
  return { path: file.temp.path, name: file.originalname, sha256: file.sha256 };
}
