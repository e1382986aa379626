import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../domain/roles.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { CurrentActor } from '../../http/current-actor.ts';
import { May } from '../../http/may.ts';
import { ReceivedAt } from '../../http/received-at.ts';
import { DossierReading } from '../dossiers/dossier-reading.ts';
import { DossierView } from '../dossiers/dossier.view.ts';
import { AppraisalReading } from './appraisal-reading.ts';
import { AppraisalView } from './appraisal.view.ts';
import { AcceptDossier, DeclineDossier, OverrideConflict, ReadAgain, ReturnDossier } from './decision.dto.ts';
import { DecisionView } from './decision.view.ts';
import { DossierDecisionsService } from './dossier-decisions.service.ts';
import { IndependenceService } from './independence.service.ts';

const everyAct = [
  'request.invalid',
  'auth.forbidden',
  'conflict-of-interest',
  'not-found',
  'stale',
  'transition-not-allowed',
] as const;

@ApiTags('Thẩm định')
@Controller('dossiers/:id')
export class DossierDecisionsController {
  constructor(
    private readonly decisions: DossierDecisionsService,
    private readonly independence: IndependenceService,
    private readonly dossiers: DossierReading,
    private readonly appraisals: AppraisalReading,
  ) {}

  @Post('return')
  @HttpCode(200)
  @May('dossiers', 'return')
  @ApiOperation({
    summary: 'Yêu cầu bổ sung, hoàn thiện',
    description: 'Chỉ các mục được đánh dấu mở lại, kể cả sau hạn gửi, đến trước `mendBy`.',
  })
  @ApiOkResponse({ type: DossierView })
  @ApiProblems(...everyAct)
  async return(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReturnDossier,
    @ReceivedAt() at: Date,
  ): Promise<DossierView> {
    await this.decisions.return(actor, id, body, at);
    return this.dossiers.one(actor, id);
  }

  @Post('accept')
  @HttpCode(200)
  @May('dossiers', 'accept')
  @ApiOperation({
    summary: 'Tiếp nhận hồ sơ',
    description:
      'Mọi điều còn cản được nêu cùng một lúc. Hồ sơ đang bổ sung chỉ quyết định được khi hết hạn bổ sung, theo lần gửi gần nhất.',
  })
  @ApiOkResponse({ type: DossierView })
  @ApiProblems(...everyAct, 'dossier.blocked')
  async accept(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AcceptDossier,
    @ReceivedAt() at: Date,
  ): Promise<DossierView> {
    await this.decisions.accept(actor, id, body, at);
    return this.dossiers.one(actor, id);
  }

  @Post('decline')
  @HttpCode(200)
  @May('dossiers', 'decline')
  @ApiOperation({ summary: 'Không tiếp nhận hồ sơ', description: 'Số lượng của hồ sơ được trả lại cho đơn vị.' })
  @ApiOkResponse({ type: DossierView })
  @ApiProblems(...everyAct)
  async decline(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DeclineDossier,
    @ReceivedAt() at: Date,
  ): Promise<DossierView> {
    await this.decisions.decline(actor, id, body, at);
    return this.dossiers.one(actor, id);
  }

  @Get('decision')
  @May('dossiers', 'read')
  @ApiOperation({
    summary: 'Nơi tiếp nhận đã quyết định thế nào',
    description: 'Đơn vị đọc lý do không tiếp nhận ở đây.',
  })
  @ApiOkResponse({ type: DecisionView })
  @ApiProblems('not-found')
  decision(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<DecisionView> {
    return this.appraisals.decision(actor, id);
  }

  @Post('second-reading')
  @HttpCode(200)
  @May('nominees', 'appraise')
  @ApiOperation({
    summary: 'Ghi ý kiến người đọc lại',
    description: 'Người được Trưởng phòng giao đọc lại, khác người đã thẩm định; cần trước khi tiếp nhận.',
  })
  @ApiOkResponse({ type: AppraisalView })
  @ApiProblems(...everyAct)
  async readAgain(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReadAgain,
    @ReceivedAt() at: Date,
  ): Promise<AppraisalView> {
    await this.independence.readAgain(actor, id, body, at);
    return this.appraisals.one(actor, id);
  }

  @Post('conflict-override')
  @May('dossiers', 'assign')
  @ApiOperation({
    summary: 'Cho phép thẩm định dù có xung đột lợi ích',
    description: 'Trưởng phòng cho người khác, không cho chính mình; được ghi lại.',
  })
  @ApiCreatedResponse({ type: AppraisalView })
  @ApiProblems('request.invalid', 'auth.forbidden', 'conflict-of-interest', 'not-found', 'transition-not-allowed')
  async override(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: OverrideConflict,
    @ReceivedAt() at: Date,
  ): Promise<AppraisalView> {
    await this.independence.override(actor, id, body, at);
    return this.appraisals.one(actor, id);
  }
}
