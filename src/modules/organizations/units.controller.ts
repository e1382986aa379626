import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Actor } from '../../domain/roles.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { CurrentActor } from '../../http/current-actor.ts';
import { May } from '../../http/may.ts';
import { ReceivedAt } from '../../http/received-at.ts';
import { ChangeUnit, CreateUnit, UnitConstituencies } from './unit.dto.ts';
import { UnitDetailView } from './unit.view.ts';
import { UnitQueries } from './units.queries.ts';
import { UnitsService } from './units.service.ts';

const byId = { name: 'id', description: 'Định danh đơn vị.', format: 'uuid' } as const;

/** One unit. The list stands where participation is known, in the campaigns module. */
@ApiTags('Cơ quan, đơn vị')
@Controller('units')
export class UnitsController {
  constructor(
    private readonly queries: UnitQueries,
    private readonly units: UnitsService,
  ) {}

  @Post()
  @May('units', 'manage')
  @ApiOperation({ summary: 'Thêm đơn vị vào danh sách của cơ quan mình' })
  @ApiCreatedResponse({ type: UnitDetailView, headers: { Location: { description: 'Địa chỉ đơn vị mới.' } } })
  @ApiProblems('request.invalid', 'auth.required', 'auth.forbidden', 'already-exists')
  async create(
    @CurrentActor() actor: Actor,
    @Body() body: CreateUnit,
    @ReceivedAt() at: Date,
    @Res({ passthrough: true }) response: Response,
  ): Promise<UnitDetailView> {
    const { id } = await this.units.create(actor, body, at);
    response.location(`/api/units/${id}`);
    return this.queries.one(actor, id);
  }

  @Get(':id')
  @May('units', 'read')
  @ApiOperation({ summary: 'Một đơn vị: lịch sử, địa bàn bầu cử' })
  @ApiParam({ name: 'id', description: 'Định danh hoặc mã đơn vị.', example: 'TBC05' })
  @ApiOkResponse({ type: UnitDetailView })
  @ApiProblems('auth.required', 'auth.forbidden', 'not-found')
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<UnitDetailView> {
    return this.queries.one(actor, id);
  }

  @Patch(':id')
  @May('units', 'manage')
  @ApiOperation({ summary: 'Sửa thứ tự, loại đơn vị' })
  @ApiParam(byId)
  @ApiOkResponse({ type: UnitDetailView })
  @ApiProblems('request.invalid', 'auth.required', 'auth.forbidden', 'not-found')
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangeUnit,
  ): Promise<UnitDetailView> {
    await this.units.change(actor, id, body);
    return this.queries.one(actor, id);
  }

  @Put(':id/constituencies')
  @HttpCode(200)
  @May('units', 'manage')
  @ApiOperation({ summary: 'Ghi tổ bầu cử thuộc đơn vị bầu cử nào, theo từng cuộc' })
  @ApiParam(byId)
  @ApiOkResponse({ type: UnitDetailView })
  @ApiProblems('request.invalid', 'auth.required', 'auth.forbidden', 'not-found')
  async placeIn(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UnitConstituencies,
  ): Promise<UnitDetailView> {
    await this.units.placeIn(actor, id, body);
    return this.queries.one(actor, id);
  }
}
