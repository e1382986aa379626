import { applyDecorators, Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../domain/roles.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { CurrentActor } from '../../http/current-actor.ts';
import { May } from '../../http/may.ts';
import { ReceivedAt } from '../../http/received-at.ts';
import { DatedChange, MergeInto, Rename } from './organizations.dto.ts';
import { UnitDetailView } from './unit.view.ts';
import { UnitChangesService } from './unit-changes.service.ts';
import { UnitQueries } from './units.queries.ts';

/** What every recorded change of a unit has in common at the door. */
const RecordedChange = (summary: string) =>
  applyDecorators(
    HttpCode(200),
    May('units', 'manage'),
    ApiOperation({ summary }),
    ApiParam({ name: 'id', description: 'Định danh đơn vị.', format: 'uuid' }),
    ApiOkResponse({ type: UnitDetailView }),
    ApiProblems('request.invalid', 'auth.required', 'auth.forbidden', 'not-found', 'transition-not-allowed'),
  );

@ApiTags('Cơ quan, đơn vị')
@Controller('units')
export class UnitChangesController {
  constructor(
    private readonly queries: UnitQueries,
    private readonly changes: UnitChangesService,
  ) {}

  @Post(':id/rename')
  @RecordedChange('Đổi tên đơn vị, có căn cứ và ngày hiệu lực')
  async rename(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: Rename,
    @ReceivedAt() at: Date,
  ): Promise<UnitDetailView> {
    await this.changes.rename(actor, id, body, at);
    return this.queries.one(actor, id);
  }

  @Post(':id/merge')
  @RecordedChange('Nhập đơn vị vào đơn vị khác')
  async merge(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MergeInto,
    @ReceivedAt() at: Date,
  ): Promise<UnitDetailView> {
    await this.changes.merge(actor, id, body, at);
    return this.queries.one(actor, id);
  }

  @Post(':id/close')
  @RecordedChange('Giải thể đơn vị')
  async close(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DatedChange,
    @ReceivedAt() at: Date,
  ): Promise<UnitDetailView> {
    await this.changes.close(actor, id, body, at);
    return this.queries.one(actor, id);
  }
}
