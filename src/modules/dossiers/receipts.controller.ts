import { Controller, Get, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Actor } from '../../domain/roles.ts';
import { contentDisposition } from '../../files/file-name.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { CurrentActor } from '../../http/current-actor.ts';
import { May, Public } from '../../http/may.ts';
import { ReceiptCheckView, ReceiptView } from './receipt.view.ts';
import { ReceiptsService } from './receipts.service.ts';

@ApiTags('Phiếu ghi nhận')
@Controller()
export class ReceiptsController {
  constructor(private readonly receipts: ReceiptsService) {}

  @Get('dossiers/:id/receipt')
  @May('receipts', 'read')
  @ApiOperation({ summary: 'Phiếu ghi nhận mới nhất' })
  @ApiOkResponse({ type: ReceiptView })
  @ApiProblems('not-found')
  async latest(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ReceiptView> {
    return ReceiptView.of(await this.receipts.latest(actor, id));
  }

  @Get('dossiers/:id/receipt.pdf')
  @May('receipts', 'read')
  @ApiOperation({ summary: 'Phiếu ghi nhận dạng PDF', description: 'In lại thì giống hệt bản đầu.' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiProblems('not-found')
  async pdf(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res() response: Response,
  ): Promise<void> {
    const { fileName, bytes } = await this.receipts.pdf(actor, id);
    response
      .type('application/pdf')
      .setHeader('Content-Disposition', contentDisposition(fileName, 'attachment'))
      .send(bytes);
  }

  @Get('receipts/:number')
  @Public()
  @ApiOperation({
    summary: 'Kiểm tra công khai một phiếu',
    description: 'Chỉ trả lời đúng hay không; không có dữ liệu cá nhân.',
  })
  @ApiQuery({ name: 'code', required: true, description: 'Mã kiểm tra in trên phiếu.', example: 'K7M2P9QRST' })
  @ApiOkResponse({ type: ReceiptCheckView })
  async check(@Param('number') number: string, @Query('code') code?: string): Promise<ReceiptCheckView> {
    return { valid: typeof code === 'string' && (await this.receipts.check(number, code)) };
  }
}
