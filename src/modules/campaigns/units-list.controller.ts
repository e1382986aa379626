import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../domain/roles.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { CurrentActor } from '../../http/current-actor.ts';
import { May } from '../../http/may.ts';
import { UnitPageView } from './campaign-unit.view.ts';
import { CampaignUnitQueries } from './campaign-units.queries.ts';
import { UnitsQuery } from './units-list.dto.ts';

/** The list of units stands here because who takes part is a matter of campaigns. */
@ApiTags('Cơ quan, đơn vị')
@Controller('units')
export class UnitsListController {
  constructor(private readonly units: CampaignUnitQueries) {}

  @Get()
  @May('units', 'read')
  @ApiOperation({ summary: 'Các đơn vị người này được xem; kèm việc tham gia khi chọn một đợt' })
  @ApiOkResponse({ type: UnitPageView })
  @ApiProblems('request.invalid', 'auth.required', 'auth.forbidden', 'not-found')
  list(@CurrentActor() actor: Actor, @Query() query: UnitsQuery): Promise<UnitPageView> {
    return this.units.list(actor, query);
  }
}
