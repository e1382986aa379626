import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../domain/roles.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { CurrentActor } from '../../http/current-actor.ts';
import { May } from '../../http/may.ts';
import { ReceivedAt } from '../../http/received-at.ts';
import { StatisticsQueries } from './statistics.queries.ts';
import { StatisticsView } from './statistics.view.ts';

@ApiTags('Danh sách, thống kê')
@Controller('campaigns')
export class StatisticsController {
  constructor(private readonly queries: StatisticsQueries) {}

  @Get(':code/statistics')
  @May('statistics', 'read')
  @ApiOperation({ summary: 'Số hồ sơ, số trường hợp theo hình thức và trạng thái, nữ, lãnh đạo, đơn vị chưa gửi' })
  @ApiParam({ name: 'code', description: 'Mã đợt thi đua.', example: 'cao-loc-2026' })
  @ApiOkResponse({ type: StatisticsView })
  @ApiProblems('auth.required', 'auth.forbidden', 'not-found', 'campaign.not-open')
  of(@CurrentActor() actor: Actor, @Param('code') code: string, @ReceivedAt() at: Date): Promise<StatisticsView> {
    return this.queries.of(actor, code, at);
  }
}
