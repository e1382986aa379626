import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../domain/roles.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { CurrentActor } from '../../http/current-actor.ts';
import { May } from '../../http/may.ts';
import { PageQuery } from '../../http/paging.ts';
import { ReceivedAt } from '../../http/received-at.ts';
import { ConfirmationService } from './confirmation.service.ts';
import { ConfirmFigures } from './election-results.dto.ts';
import { ResultsGridQueries } from './results-grid.queries.ts';
import { ResultsGridView } from './results-grid.view.ts';

const codeParam = { name: 'code', description: 'Mã đợt thi đua.', example: 'cao-loc-2026' } as const;

/** Kết quả của một lần xác nhận nhiều số liệu. */
export class ConfirmedView {
  @ApiProperty({ description: 'Số số liệu vừa được xác nhận (không kể số đã xác nhận từ trước).', example: 2 })
  confirmed!: number;
}

/** The figures of a whole campaign. */
@ApiTags('Kết quả bầu cử')
@Controller('campaigns/:code/election-results')
export class ElectionResultsController {
  constructor(
    private readonly confirmation: ConfirmationService,
    private readonly queries: ResultsGridQueries,
  ) {}

  @Get()
  @May('elections', 'read')
  @ApiOperation({ summary: 'Bảng kết quả bầu cử: tổ bầu cử × cuộc bầu cử, và các đơn vị bầu cử' })
  @ApiParam(codeParam)
  @ApiOkResponse({ type: ResultsGridView })
  @ApiProblems('request.invalid', 'auth.required', 'auth.forbidden', 'not-found', 'campaign.not-open')
  grid(@CurrentActor() actor: Actor, @Param('code') code: string, @Query() query: PageQuery): Promise<ResultsGridView> {
    return this.queries.grid(actor, code, query);
  }

  @Post('confirm')
  @HttpCode(200)
  @May('elections', 'confirm')
  @ApiOperation({ summary: 'Xác nhận nhiều số liệu một lần; được tất cả hoặc không số nào' })
  @ApiParam(codeParam)
  @ApiOkResponse({ type: ConfirmedView })
  @ApiProblems(
    'request.invalid',
    'auth.required',
    'auth.forbidden',
    'not-found',
    'campaign.not-open',
    'stale',
    'transition-not-allowed',
  )
  confirm(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Body() { items }: ConfirmFigures,
    @ReceivedAt() at: Date,
  ): Promise<ConfirmedView> {
    return this.confirmation.confirm(actor, code, items, at);
  }
}
