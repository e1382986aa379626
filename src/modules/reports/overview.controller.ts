import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../domain/roles.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { CurrentActor } from '../../http/current-actor.ts';
import { May } from '../../http/may.ts';
import { ReceivedAt } from '../../http/received-at.ts';
import { OverviewQueries } from './overview.queries.ts';
import { OverviewView } from './overview.view.ts';

@ApiTags('Danh sách, thống kê')
@Controller('campaigns')
export class OverviewController {
  constructor(private readonly queries: OverviewQueries) {}

  @Get(':code/overview')
  @May('statistics', 'read')
  @ApiOperation({
    summary: 'Toàn cảnh đợt: đơn vị nào đã gửi, còn nháp, chưa gửi; số lượng, gia hạn, hồ sơ đến theo thời gian',
  })
  @ApiParam({ name: 'code', description: 'Mã đợt thi đua.', example: 'cao-loc-2026' })
  @ApiOkResponse({ type: OverviewView })
  @ApiProblems('auth.required', 'auth.forbidden', 'not-found', 'campaign.not-open')
  of(@CurrentActor() actor: Actor, @Param('code') code: string, @ReceivedAt() at: Date): Promise<OverviewView> {
    return this.queries.of(actor, code, at);
  }
}
