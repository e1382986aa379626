import { applyDecorators, Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { type Election, elections } from '../../domain/plan/plan.ts';
import type { Actor } from '../../domain/roles.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { CurrentActor } from '../../http/current-actor.ts';
import { May } from '../../http/may.ts';
import type { Page } from '../../http/paging.ts';
import { ReceivedAt } from '../../http/received-at.ts';
import { ConfirmationService } from './confirmation.service.ts';
import { ElectionPipe } from './election.pipe.ts';
import { ConfirmFigure, HistoryQuery, RecordSeats, RecordTurnout } from './election-results.dto.ts';
import { ElectionResultsService } from './election-results.service.ts';
import { FigureQueries } from './figure.queries.ts';
import { SeatView, TurnoutView } from './figure.view.ts';
import { FigureHistoryPageView, type FigureHistoryView } from './history.view.ts';

const codeParam = { name: 'code', type: String, description: 'Mã đợt thi đua.', example: 'cao-loc-2026' } as const;
const electionParam = { name: 'election', description: 'Cuộc bầu cử.', enum: elections, example: 'HDND_XA' } as const;
const unitParam = (example: string) =>
  ({ name: 'unitId', type: String, description: 'Định danh hoặc mã đơn vị.', example }) as const;

const common = ['request.invalid', 'auth.required', 'auth.forbidden', 'not-found', 'campaign.not-open'] as const;

const RecordsFigure = (summary: string, unitExample: string) =>
  applyDecorators(
    HttpCode(200),
    May('elections', 'record'),
    ApiOperation({
      summary,
      description:
        'Đơn vị ghi số liệu tạm thời của mình, sửa được đến khi cơ quan xác nhận. Sau đó chỉ cơ quan sửa, có lý do; số đã sửa trở lại tạm thời, trừ khi xác nhận luôn.',
    }),
    ApiParam(codeParam),
    ApiParam(unitParam(unitExample)),
    ApiParam(electionParam),
    ApiProblems(
      ...common,
      'stale',
      'transition-not-allowed',
      'election.impossible',
      'election.wrong-unit',
      'election.reason-required',
    ),
  );

const ConfirmsFigure = (summary: string, unitExample: string) =>
  applyDecorators(
    HttpCode(200),
    May('elections', 'confirm'),
    ApiOperation({
      summary,
      description: 'Số liệu đã xác nhận mới quyết định kết quả xét; xác nhận lần nữa không đổi gì.',
    }),
    ApiParam(codeParam),
    ApiParam(unitParam(unitExample)),
    ApiParam(electionParam),
    ApiProblems(...common, 'stale', 'transition-not-allowed'),
  );

/** The figures of one unit. */
@ApiTags('Kết quả bầu cử')
@Controller('campaigns/:code/units/:unitId')
export class FiguresController {
  constructor(
    private readonly results: ElectionResultsService,
    private readonly confirmation: ConfirmationService,
    private readonly queries: FigureQueries,
  ) {}

  @Put('election-results/:election')
  @RecordsFigure('Ghi số cử tri đi bầu của một tổ bầu cử', 'TBC05')
  @ApiOkResponse({ type: TurnoutView })
  async recordTurnout(
    @CurrentActor() actor: Actor,
    @Param() { code, unitId }: UnitPath,
    @Param('election', ElectionPipe) election: Election,
    @Body() body: RecordTurnout,
    @ReceivedAt() at: Date,
  ): Promise<TurnoutView> {
    const place = { campaign: code, unit: unitId, election };
    await this.results.recordTurnout({ actor, place, at }, body);
    return this.queries.turnout(actor, place);
  }

  @Put('seat-results/:election')
  @RecordsFigure('Ghi số đại biểu được bầu của một đơn vị bầu cử', 'DVBC03')
  @ApiOkResponse({ type: SeatView })
  async recordSeats(
    @CurrentActor() actor: Actor,
    @Param() { code, unitId }: UnitPath,
    @Param('election', ElectionPipe) election: Election,
    @Body() body: RecordSeats,
    @ReceivedAt() at: Date,
  ): Promise<SeatView> {
    const place = { campaign: code, unit: unitId, election };
    await this.results.recordSeats({ actor, place, at }, body);
    return this.queries.seats(actor, place);
  }

  @Post('election-results/:election/confirm')
  @ConfirmsFigure('Xác nhận số cử tri đi bầu của một tổ bầu cử', 'TBC15')
  @ApiOkResponse({ type: TurnoutView })
  async confirmTurnout(
    @CurrentActor() actor: Actor,
    @Param() { code, unitId }: UnitPath,
    @Param('election', ElectionPipe) election: Election,
    @Body() { version }: ConfirmFigure,
    @ReceivedAt() at: Date,
  ): Promise<TurnoutView> {
    const item = { unit: unitId, election, figure: 'turnout', version } as const;
    await this.confirmation.confirm(actor, code, [item], at);
    return this.queries.turnout(actor, { campaign: code, unit: unitId, election });
  }

  @Post('seat-results/:election/confirm')
  @ConfirmsFigure('Xác nhận số đại biểu được bầu của một đơn vị bầu cử', 'DVBC05')
  @ApiOkResponse({ type: SeatView })
  async confirmSeats(
    @CurrentActor() actor: Actor,
    @Param() { code, unitId }: UnitPath,
    @Param('election', ElectionPipe) election: Election,
    @Body() { version }: ConfirmFigure,
    @ReceivedAt() at: Date,
  ): Promise<SeatView> {
    const item = { unit: unitId, election, figure: 'seats', version } as const;
    await this.confirmation.confirm(actor, code, [item], at);
    return this.queries.seats(actor, { campaign: code, unit: unitId, election });
  }

  @Get('election-results/history')
  @May('elections', 'read')
  @ApiOperation({ summary: 'Lịch sử số liệu của một đơn vị: trước, sau, ai, lúc nào, vì sao' })
  @ApiParam(codeParam)
  @ApiParam(unitParam('TBC15'))
  @ApiOkResponse({ type: FigureHistoryPageView })
  @ApiProblems(...common)
  history(
    @CurrentActor() actor: Actor,
    @Param() { code, unitId }: UnitPath,
    @Query() query: HistoryQuery,
  ): Promise<Page<FigureHistoryView>> {
    return this.queries.history(actor, { campaign: code, unit: unitId }, query);
  }
}

/** Codes are looked up as they are: what does not exist is not found. */
type UnitPath = { readonly code: string; readonly unitId: string };
