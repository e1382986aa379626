import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Res,
  UploadedFiles,
  UseInterceptors,
} from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { Response } from 'express';
import type { Actor } from '../../../domain/roles.ts';
import type { UploadedFile } from '../../../files/multer-storage.ts';
import { ApiProblems } from '../../../http/api-problems.ts';
import { CurrentActor } from '../../../http/current-actor.ts';
import { May } from '../../../http/may.ts';
import { ReceivedAt } from '../../../http/received-at.ts';
import { BundleService } from './bundle.service.ts';
import { ConfirmBundle } from './bundle.dto.ts';
import { BundleConfirmationService } from './bundle-confirmation.service.ts';
import { FilesForm, NoFields, UploadPaper, UploadPaperForm } from './document.dto.ts';
import { BundleView, DocumentListView, DocumentView } from './document.view.ts';
import { DocumentsQueries } from './documents.queries.ts';
import { DocumentsService } from './documents.service.ts';
import { UploadInterceptor } from './upload.interceptor.ts';

const forms = [
  'request.invalid',
  'request.not-json',
  'request.key-reused',
  'auth.forbidden',
  'not-found',
  'transition-not-allowed',
] as const;
const files = ['file.missing', 'file.empty', 'file.too-large', 'file.unsafe', 'file.wrong-type'] as const;
const location = { Location: { description: 'Địa chỉ của cái vừa tạo.', schema: { type: 'string' as const } } };

@ApiTags('Giấy tờ')
@ApiParam({ name: 'id', description: 'Định danh hồ sơ.', format: 'uuid' })
@Controller('dossiers/:id')
export class DossierDocumentsController {
  constructor(
    private readonly documents: DocumentsService,
    private readonly bundles: BundleService,
    private readonly confirmations: BundleConfirmationService,
    private readonly queries: DocumentsQueries,
  ) {}

  @Post('documents')
  @May('documents', 'upload')
  @UseInterceptors(UploadInterceptor)
  @ApiOperation({
    summary: 'Gửi một giấy tờ',
    description:
      'Một tệp, hoặc nhiều ảnh của một giấy tờ. Bản gửi sau thay bản trước trong cùng ô; bản trước vẫn được lưu.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: UploadPaperForm })
  @ApiCreatedResponse({ type: DocumentView, headers: location })
  @ApiProblems(...forms, ...files, 'slot.unknown', 'dossier.not-reopened')
  async upload(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UploadPaper,
    @UploadedFiles() received: readonly UploadedFile[],
    @ReceivedAt() at: Date,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DocumentView> {
    const documentId = await this.documents.upload(actor, id, { ...body, files: received }, at);
    response.location(`/api/documents/${documentId}`);
    return this.queries.one(actor, documentId);
  }

  @Get('documents')
  @May('documents', 'read')
  @ApiOperation({
    summary: 'Mọi tệp của hồ sơ',
    description: 'Kể cả bản đã thay, đã bỏ và tệp của lô chưa xác nhận, có đánh dấu.',
  })
  @ApiOkResponse({ type: DocumentListView })
  @ApiProblems('not-found')
  async list(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<DocumentListView> {
    return { items: await this.queries.ofDossier(actor, id) };
  }

  @Post('bundle')
  @May('documents', 'upload')
  @UseInterceptors(UploadInterceptor)
  @ApiOperation({
    summary: 'Gửi nhiều tệp một lần',
    description:
      'Ô được đề xuất theo tên tệp, chỉ tính khi có người xác nhận. Tệp không dùng được thì nêu lý do, không cản tệp khác.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: FilesForm })
  @ApiCreatedResponse({ type: BundleView, headers: location })
  @ApiProblems(...forms, ...files)
  async bundle(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() _fields: NoFields,
    @UploadedFiles() received: readonly UploadedFile[],
    @ReceivedAt() at: Date,
    @Res({ passthrough: true }) response: Response,
  ): Promise<BundleView> {
    const { ids, refused } = await this.bundles.add(actor, id, received, at);
    response.location(`/api/dossiers/${id}/documents`);
    return { items: await this.queries.some(actor, id, ids), refused };
  }

  @Post('bundle/confirm')
  @HttpCode(200)
  @May('documents', 'upload')
  @ApiOperation({
    summary: 'Xác nhận ô cho các tệp của lô, ghép ảnh, bỏ tệp thừa',
    description: 'Tất cả các mục hoặc không mục nào.',
  })
  @ApiOkResponse({ type: DocumentListView })
  @ApiProblems(
    'request.invalid',
    'auth.forbidden',
    'not-found',
    'transition-not-allowed',
    'slot.unknown',
    'dossier.not-reopened',
    'file.wrong-type',
    'file.too-large',
  )
  async confirm(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { items }: ConfirmBundle,
    @ReceivedAt() at: Date,
  ): Promise<DocumentListView> {
    const ids = await this.confirmations.confirm(actor, id, items, at);
    return { items: await this.queries.some(actor, id, ids) };
  }

  @Post('evidence')
  @May('dossiers', 'take-in')
  @UseInterceptors(UploadInterceptor)
  @ApiOperation({
    summary: 'Gửi bằng chứng thời điểm đến',
    description: 'Cho hồ sơ nơi tiếp nhận nhập thay đơn vị: ảnh chụp màn hình iOffice, phiếu giao nhận (PDF hoặc ảnh).',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: FilesForm })
  @ApiCreatedResponse({ type: DocumentView, headers: location })
  @ApiProblems(...forms, ...files)
  async evidence(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() _fields: NoFields,
    @UploadedFiles() received: readonly UploadedFile[],
    @ReceivedAt() at: Date,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DocumentView> {
    const documentId = await this.documents.addEvidence(actor, id, received, at);
    response.location(`/api/documents/${documentId}`);
    return this.queries.one(actor, documentId);
  }
}
