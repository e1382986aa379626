import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../domain/roles.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { CurrentActor } from '../../http/current-actor.ts';
import { May } from '../../http/may.ts';
import { ReceivedAt } from '../../http/received-at.ts';
import { AllMetService } from './all-met.service.ts';
import { AppraisalHistory } from './appraisal-history.ts';
import { HistoryView } from './appraisal-history.view.ts';
import { AppraisalReading } from './appraisal-reading.ts';
import { AllMet, AppraiseNominee, GrantException, MarkDocument } from './appraisal.dto.ts';
import { AppraisalView } from './appraisal.view.ts';
import { ExceptionsService } from './exceptions.service.ts';
import { JudgingService } from './judging.service.ts';
import { MarksService } from './marks.service.ts';

const everyAct = [
  'request.invalid',
  'auth.forbidden',
  'conflict-of-interest',
  'not-found',
  'transition-not-allowed',
] as const;

@ApiTags('Thẩm định')
@Controller()
export class AppraisalController {
  constructor(
    private readonly judging: JudgingService,
    private readonly allMet: AllMetService,
    private readonly marks: MarksService,
    private readonly exceptions: ExceptionsService,
    private readonly reading: AppraisalReading,
    private readonly history: AppraisalHistory,
  ) {}

  @Get('dossiers/:id/appraisal')
  @May('appraisal', 'read')
  @ApiOperation({
    summary: 'Cả hồ sơ để thẩm định',
    description:
      'Từng trường hợp, từng tiêu chuẩn: nguyên văn, máy xét, người thẩm định; giấy tờ, dấu hiệu, điều còn cản.',
  })
  @ApiOkResponse({ type: AppraisalView })
  @ApiProblems('auth.forbidden', 'not-found')
  one(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<AppraisalView> {
    return this.reading.one(actor, id);
  }

  @Put('nominees/:id/appraisal')
  @May('nominees', 'appraise')
  @ApiOperation({
    summary: 'Thẩm định một trường hợp',
    description: 'Ghi kết quả từng tiêu chuẩn và kết luận; trả về cả hồ sơ như người thẩm định thấy.',
  })
  @ApiOkResponse({ type: AppraisalView })
  @ApiProblems(
    ...everyAct,
    'stale',
    'nominee.on-hold',
    'appraisal.incomplete',
    'criterion.unmet',
    'subject.excluded',
    'quota.exhausted',
  )
  async appraise(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AppraiseNominee,
    @ReceivedAt() at: Date,
  ): Promise<AppraisalView> {
    return this.reading.one(actor, await this.judging.appraise(actor, id, body, at));
  }

  @Get('nominees/:id/appraisal/history')
  @May('appraisal', 'read')
  @ApiOperation({ summary: 'Quá trình thẩm định một trường hợp', description: 'Lấy từ nhật ký, không ai sửa được.' })
  @ApiOkResponse({ type: HistoryView })
  @ApiProblems('auth.forbidden', 'not-found')
  async past(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<HistoryView> {
    return { items: await this.history.of(actor, id) };
  }

  @Post('dossiers/:id/appraisal/all-met')
  @HttpCode(200)
  @May('nominees', 'appraise')
  @ApiOperation({
    summary: 'Đạt tất cả, trừ…',
    description:
      'Ghi «đạt» cho mọi tiêu chuẩn đơn vị cam kết, của các trường hợp chưa kết luận, trừ những mục nêu riêng. Số liệu chưa xác nhận vẫn để ngỏ; kết luận thì ghi cho từng trường hợp.',
  })
  @ApiOkResponse({ type: AppraisalView })
  @ApiProblems(...everyAct, 'stale', 'criterion.unmet')
  async fill(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AllMet,
    @ReceivedAt() at: Date,
  ): Promise<AppraisalView> {
    await this.allMet.fill(actor, id, body, at);
    return this.reading.one(actor, id);
  }

  @Put('documents/:id/marks')
  @May('documents', 'mark')
  @ApiOperation({ summary: 'Đánh dấu chữ ký, con dấu, xác nhận trên một bản scan' })
  @ApiOkResponse({ type: AppraisalView })
  @ApiProblems(...everyAct)
  async mark(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { marks }: MarkDocument,
    @ReceivedAt() at: Date,
  ): Promise<AppraisalView> {
    return this.reading.one(actor, await this.marks.mark(actor, id, marks, at));
  }

  @Post('nominees/:id/exceptions')
  @May('nominees', 'except')
  @ApiOperation({
    summary: 'Cho ngoại lệ một tiêu chuẩn không đạt',
    description: 'Trường hợp có ngoại lệ gửi được và kết luận đủ điều kiện được.',
  })
  @ApiCreatedResponse({ type: AppraisalView })
  @ApiProblems(...everyAct, 'already-exists')
  async except(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: GrantException,
    @ReceivedAt() at: Date,
  ): Promise<AppraisalView> {
    return this.reading.one(actor, await this.exceptions.grant(actor, id, body, at));
  }
}
