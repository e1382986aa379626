import { Body, Controller, Get, Param, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Actor } from '../../domain/roles.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { CurrentActor } from '../../http/current-actor.ts';
import { May } from '../../http/may.ts';
import { ReceivedAt } from '../../http/received-at.ts';
import { ExtensionListView, ListedUnitView } from './campaign-unit.view.ts';
import { CampaignUnitQueries } from './campaign-units.queries.ts';
import { CampaignUnitPath, GrantExtension, RecordParticipation } from './campaigns.dto.ts';
import { ExtensionsService } from './extensions.service.ts';
import { ParticipationService } from './participation.service.ts';

@ApiTags('Đợt thi đua')
@Controller('campaigns/:code')
export class CampaignUnitsController {
  constructor(
    private readonly queries: CampaignUnitQueries,
    private readonly participation: ParticipationService,
    private readonly extensions: ExtensionsService,
  ) {}

  @Put('units/:unitId/participation')
  @May('units', 'participate')
  @ApiOperation({ summary: 'Ghi nhận đơn vị có tham gia đợt hay không' })
  @ApiOkResponse({ type: ListedUnitView })
  @ApiProblems(
    'request.invalid',
    'auth.required',
    'auth.forbidden',
    'not-found',
    'transition-not-allowed',
    'unit.may-not-propose',
  )
  async record(
    @CurrentActor() actor: Actor,
    @Param() path: CampaignUnitPath,
    @Body() body: RecordParticipation,
    @ReceivedAt() at: Date,
  ): Promise<ListedUnitView> {
    await this.participation.record(actor, path, body, at);
    return this.queries.one(actor, path.code, path.unitId);
  }

  @Post('units/:unitId/extensions')
  @May('campaigns', 'extend')
  @ApiOperation({ summary: 'Gia hạn gửi hồ sơ cho một đơn vị' })
  @ApiCreatedResponse({
    type: ExtensionListView,
    headers: { Location: { description: 'Các lần gia hạn của đơn vị.' } },
  })
  @ApiProblems(
    'request.invalid',
    'auth.required',
    'auth.forbidden',
    'not-found',
    'campaign.not-open',
    'transition-not-allowed',
  )
  async grant(
    @CurrentActor() actor: Actor,
    @Param() path: CampaignUnitPath,
    @Body() body: GrantExtension,
    @ReceivedAt() at: Date,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ExtensionListView> {
    await this.extensions.grant(actor, path, body, at);
    response.location(`/api/campaigns/${path.code}/units/${path.unitId}/extensions`);
    return this.queries.extensions(actor, path.code, path.unitId);
  }

  @Get('units/:unitId/extensions')
  @May('units', 'read')
  @ApiOperation({ summary: 'Các lần gia hạn của một đơn vị' })
  @ApiOkResponse({ type: ExtensionListView })
  @ApiProblems('auth.required', 'auth.forbidden', 'not-found')
  ofUnit(@CurrentActor() actor: Actor, @Param() { code, unitId }: CampaignUnitPath): Promise<ExtensionListView> {
    return this.queries.extensions(actor, code, unitId);
  }

  @Get('extensions')
  @May('units', 'read')
  @ApiOperation({ summary: 'Mọi lần gia hạn của đợt mà người này được xem' })
  @ApiParam({ name: 'code', description: 'Mã đợt.', example: 'cao-loc-2026' })
  @ApiOkResponse({ type: ExtensionListView })
  @ApiProblems('auth.required', 'auth.forbidden', 'not-found')
  all(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<ExtensionListView> {
    return this.queries.extensions(actor, code);
  }
}
