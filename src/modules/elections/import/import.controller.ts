import { Body, Controller, HttpCode, Param, Post, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Refusal } from '../../../domain/refusal.ts';
import type { Actor } from '../../../domain/roles.ts';
import type { UploadedFile as Uploaded } from '../../../files/multer-storage.ts';
import { ApiProblems } from '../../../http/api-problems.ts';
import { CurrentActor } from '../../../http/current-actor.ts';
import { May } from '../../../http/may.ts';
import { ReceivedAt } from '../../../http/received-at.ts';
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
  @ApiOperation({
    summary: 'Nhập bảng kết quả bầu cử từ CSV hoặc Excel: xem trước, rồi lưu tất cả hoặc không dòng nào',
    description:
      'Tiêu đề cột theo thứ tự bất kỳ, tiếng Anh (unit, election, registered, voted, seatsAllotted, seatsElected, revote, extraElection, closedOnTime, status) hoặc tiếng Việt. Số đại biểu lặp lại ở từng tổ phải như nhau trong một đơn vị bầu cử. Tối đa 5 MB, 20.000 dòng.',
  })
  @ApiParam({ name: 'code', description: 'Mã đợt thi đua.', example: 'cao-loc-2026' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: {
        file: { type: 'string', format: 'binary', description: 'Bảng số liệu (.xlsx hoặc .csv).' },
        apply: { type: 'boolean', default: false, description: 'true để lưu; false chỉ xem trước.' },
        reason: {
          type: 'string',
          minLength: 10,
          maxLength: 1000,
          description: 'Lý do sửa; cần khi bảng sửa số liệu đã xác nhận.',
          example: 'Theo biên bản kiểm phiếu lại ngày 17/3/2026.',
        },
      },
    },
  })
  @ApiOkResponse({ type: ImportView })
  @ApiProblems(
    'request.invalid',
    'auth.required',
    'auth.forbidden',
    'not-found',
    'campaign.not-open',
    'file.missing',
    'file.empty',
    'file.too-large',
    'file.unsafe',
    'file.wrong-type',
    'election.import-faulty',
  )
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
