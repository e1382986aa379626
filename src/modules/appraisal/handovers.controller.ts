import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Actor } from '../../domain/roles.ts';
import { handoverPdf } from '../../exports/handover-pdf.ts';
import { PaperPrinter } from '../../exports/typst.ts';
import { contentDisposition } from '../../files/file-name.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { CurrentActor } from '../../http/current-actor.ts';
import { May } from '../../http/may.ts';
import { PageQuery } from '../../http/paging.ts';
import { ReceivedAt } from '../../http/received-at.ts';
import { HandOverQueue } from './handovers.dto.ts';
import { HandoversQueries } from './handovers.queries.ts';
import { HandoversService } from './handovers.service.ts';
import { HandoverPageView, HandoverView } from './handovers.view.ts';

@ApiTags('Bàn giao')
@Controller('handovers')
export class HandoversController {
  constructor(
    private readonly handovers: HandoversService,
    private readonly queries: HandoversQueries,
    private readonly printer: PaperPrinter,
  ) {}

  @Post()
  @May('handovers', 'make')
  @ApiOperation({
    summary: 'Bàn giao công việc thẩm định',
    description:
      'Mọi hồ sơ đang chờ thẩm định hoặc chờ bổ sung của bên giao chuyển sang bên nhận, kèm danh mục để hai bên ký. Hồ sơ mà bên nhận có xung đột lợi ích thì chờ Trưởng phòng giao.',
  })
  @ApiCreatedResponse({ type: HandoverView })
  @ApiProblems('request.invalid', 'auth.forbidden')
  async handOver(
    @CurrentActor() actor: Actor,
    @Body() body: HandOverQueue,
    @ReceivedAt() at: Date,
    @Res({ passthrough: true }) response: Response,
  ): Promise<HandoverView> {
    const id = await this.handovers.handOver(actor, body, at);
    response.location(`/api/handovers/${id}`);
    return this.queries.one(actor, id);
  }

  @Get()
  @May('handovers', 'read')
  @ApiOperation({
    summary: 'Các lần bàn giao',
    description: 'Tìm theo tên bên giao hoặc bên nhận. Chuyên viên thẩm định chỉ thấy các lần mình giao hoặc nhận.',
  })
  @ApiOkResponse({ type: HandoverPageView })
  @ApiProblems('request.invalid', 'auth.forbidden')
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<HandoverPageView> {
    return this.queries.list(actor, query);
  }

  @Get(':id.pdf')
  @May('handovers', 'read')
  @ApiOperation({ summary: 'Biên bản bàn giao dạng PDF', description: 'In lại thì nội dung vẫn như lúc bàn giao.' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiProblems('not-found', 'auth.forbidden')
  async pdf(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res() response: Response,
  ): Promise<void> {
    const paper = await this.queries.paper(actor, id);
    const bytes = handoverPdf(this.printer, paper);
    await this.handovers.notePrint(actor, id);
    const fileName = `Biên bản bàn giao ${paper.from.name} - ${paper.to.name}.pdf`;
    response
      .type('application/pdf')
      .setHeader('Content-Disposition', contentDisposition(fileName, 'attachment'))
      .send(bytes);
  }

  @Get(':id')
  @May('handovers', 'read')
  @ApiOperation({ summary: 'Một lần bàn giao với danh mục hồ sơ' })
  @ApiOkResponse({ type: HandoverView })
  @ApiProblems('not-found', 'auth.forbidden')
  one(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<HandoverView> {
    return this.queries.one(actor, id);
  }
}
