import { Controller, Delete, Get, Headers, HttpCode, Param, ParseUUIDPipe, Query, Req, Res } from '@nestjs/common';
import {
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiProduces,
  ApiQuery,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { Actor } from '../../../domain/roles.ts';
import { ApiProblems } from '../../../http/api-problems.ts';
import { CurrentActor } from '../../../http/current-actor.ts';
import { versionOf } from '../../../http/if-match.ts';
import { May } from '../../../http/may.ts';
import { ReceivedAt } from '../../../http/received-at.ts';
import { DocumentContent } from './document-content.ts';
import { DocumentView } from './document.view.ts';
import { DocumentsQueries } from './documents.queries.ts';
import { DocumentsService } from './documents.service.ts';

@ApiTags('Giấy tờ')
@ApiParam({ name: 'id', description: 'Định danh tệp.', format: 'uuid' })
@Controller('documents/:id')
export class DocumentsController {
  constructor(
    private readonly documents: DocumentsService,
    private readonly queries: DocumentsQueries,
    private readonly contents: DocumentContent,
  ) {}

  @Get()
  @May('documents', 'read')
  @ApiOperation({ summary: 'Một tệp: loại, dạng, kết quả kiểm tra' })
  @ApiOkResponse({ type: DocumentView })
  @ApiProblems('not-found')
  one(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<DocumentView> {
    return this.queries.one(actor, id);
  }

  @Get('content')
  @May('documents', 'read')
  @ApiOperation({
    summary: 'Tải nội dung tệp',
    description: 'Được ghi nhật ký. Nhận Range và If-None-Match (ETag là SHA-256).',
  })
  @ApiQuery({
    name: 'inline',
    required: false,
    type: String,
    description: '`1`: xem trong trình duyệt thay vì lưu; chỉ với PDF.',
    example: '1',
  })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ description: 'Cả tệp.', schema: { type: 'string', format: 'binary' } })
  @ApiResponse({ status: 206, description: 'Phần tệp theo Range.' })
  @ApiResponse({ status: 304, description: 'Tệp không đổi.' })
  @ApiProblems('not-found', 'file.pending', 'file.unsafe')
  content(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query('inline') inline: string | undefined,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return this.contents.send(actor, { id, inline: inline === '1' }, request, response);
  }

  @Delete()
  @HttpCode(204)
  @May('documents', 'delete')
  @ApiOperation({
    summary: 'Bỏ một tệp',
    description: 'Trong bản nháp, hoặc trong ô được mở lại. Tệp chỉ bị ẩn; nội dung vẫn được lưu.',
  })
  @ApiHeader({ name: 'If-Match', required: false, description: 'Phiên bản hồ sơ đang xem, ví dụ "3".' })
  @ApiNoContentResponse()
  @ApiProblems('not-found', 'auth.forbidden', 'stale', 'transition-not-allowed', 'dossier.not-reopened')
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @ReceivedAt() at: Date,
  ): Promise<void> {
    return this.documents.remove(actor, id, versionOf(ifMatch), at);
  }
}
