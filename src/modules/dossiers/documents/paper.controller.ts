import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Actor } from '../../../domain/roles.ts';
import { ApiProblems } from '../../../http/api-problems.ts';
import { CurrentActor } from '../../../http/current-actor.ts';
import { May } from '../../../http/may.ts';
import { ReceivedAt } from '../../../http/received-at.ts';
import { RecordPaper, WaivePaper } from './paper.dto.ts';
import { PaperService } from './paper.service.ts';
import { PaperReceiptView, PaperView, PaperWaiverView } from './paper.view.ts';
import { SlotListView } from './slot.view.ts';
import { SlotsQueries } from './slots.queries.ts';

const location = { Location: { description: 'Bản giấy của hồ sơ.', schema: { type: 'string' as const } } };

@ApiTags('Giấy tờ')
@ApiParam({ name: 'id', description: 'Định danh hồ sơ.', format: 'uuid' })
@Controller('dossiers/:id')
export class PaperController {
  constructor(
    private readonly papers: PaperService,
    private readonly queries: SlotsQueries,
  ) {}

  @Get('slots')
  @May('documents', 'read')
  @ApiOperation({ summary: 'Các ô giấy tờ: cần gì, đã có gì', description: 'Gồm cả bản giấy.' })
  @ApiOkResponse({ type: SlotListView })
  @ApiProblems('not-found')
  async slots(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SlotListView> {
    return { items: await this.queries.ofDossier(actor, id) };
  }

  @Get('paper')
  @May('documents', 'read')
  @ApiOperation({ summary: 'Bản giấy đã ghi nhận và các lần chấp thuận thiếu, muộn' })
  @ApiOkResponse({ type: PaperView })
  @ApiProblems('not-found')
  paper(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PaperView> {
    return this.queries.paper(actor, id);
  }

  @Post('paper')
  @May('dossiers', 'record-paper')
  @ApiOperation({
    summary: 'Ghi nhận một bản giấy đã đến',
    description: 'Không cản việc gửi hồ sơ, chỉ cản việc tiếp nhận.',
  })
  @ApiCreatedResponse({ type: PaperReceiptView, headers: location })
  @ApiProblems('request.invalid', 'auth.forbidden', 'not-found', 'transition-not-allowed', 'slot.unknown')
  async record(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RecordPaper,
    @ReceivedAt() at: Date,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PaperReceiptView> {
    const receiptId = await this.papers.record(actor, id, body, at);
    response.location(`/api/dossiers/${id}/paper`);
    const { receipts } = await this.queries.paper(actor, id);
    return receipts.find((receipt) => receipt.id === receiptId)!;
  }

  @Post('paper-waiver')
  @May('dossiers', 'waive-paper')
  @ApiOperation({
    summary: 'Chấp thuận thiếu bản giấy, hoặc bản giấy đến muộn',
    description: 'Trưởng phòng, có lý do.',
  })
  @ApiCreatedResponse({ type: PaperWaiverView, headers: location })
  @ApiProblems('request.invalid', 'auth.forbidden', 'not-found', 'transition-not-allowed')
  async waive(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: WaivePaper,
    @ReceivedAt() at: Date,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PaperWaiverView> {
    const waiverId = await this.papers.waive(actor, id, body, at);
    response.location(`/api/dossiers/${id}/paper`);
    const { waivers } = await this.queries.paper(actor, id);
    return waivers.find((waiver) => waiver.id === waiverId)!;
  }
}
