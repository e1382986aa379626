import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Actor } from '../../domain/roles.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { CurrentActor } from '../../http/current-actor.ts';
import { May } from '../../http/may.ts';
import { ReceivedAt } from '../../http/received-at.ts';
import { CampaignPageView, CampaignView } from './campaign.view.ts';
import { CampaignsQuery, CreateCampaign, MovePhase } from './campaigns.dto.ts';
import { CampaignQueries } from './campaigns.queries.ts';
import { CampaignsService } from './campaigns.service.ts';

const byCode = { name: 'code', description: 'Mã đợt.', example: 'cao-loc-2026' } as const;

@ApiTags('Đợt thi đua')
@Controller('campaigns')
export class CampaignsController {
  constructor(
    private readonly queries: CampaignQueries,
    private readonly campaigns: CampaignsService,
  ) {}

  @Get()
  @May('campaigns', 'read')
  @ApiOperation({ summary: 'Các đợt của cơ quan' })
  @ApiOkResponse({ type: CampaignPageView })
  @ApiProblems('request.invalid', 'auth.required')
  list(@CurrentActor() actor: Actor, @Query() query: CampaignsQuery): Promise<CampaignPageView> {
    return this.queries.list(actor, query);
  }

  @Post()
  @May('campaigns', 'create')
  @ApiOperation({ summary: 'Lập đợt mới (đang soạn) từ kế hoạch mẫu' })
  @ApiCreatedResponse({ type: CampaignView, headers: { Location: { description: 'Địa chỉ đợt mới.' } } })
  @ApiProblems('request.invalid', 'auth.required', 'auth.forbidden', 'not-found', 'already-exists', 'plan.invalid')
  async create(
    @CurrentActor() actor: Actor,
    @Body() body: CreateCampaign,
    @ReceivedAt() at: Date,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CampaignView> {
    const { code } = await this.campaigns.create(actor, body, at);
    response.location(`/api/campaigns/${code}`);
    return this.queries.one(actor, code);
  }

  @Get(':code')
  @May('campaigns', 'read')
  @ApiOperation({ summary: 'Một đợt: hạn, hình thức, tiêu chuẩn, số lượng, giấy tờ, câu hỏi và câu trả lời' })
  @ApiParam(byCode)
  @ApiOkResponse({ type: CampaignView })
  @ApiProblems('auth.required', 'not-found')
  one(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<CampaignView> {
    return this.queries.one(actor, code);
  }

  @Post(':code/open')
  @HttpCode(200)
  @May('campaigns', 'open')
  @ApiOperation({ summary: 'Mở đợt: chốt quy định, nhận hồ sơ' })
  @ApiParam(byCode)
  @ApiOkResponse({ type: CampaignView })
  @ApiProblems(
    'auth.required',
    'auth.forbidden',
    'not-found',
    'stale',
    'transition-not-allowed',
    'campaign.questions-open',
    'plan.invalid',
  )
  async open(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Body() { version }: MovePhase,
    @ReceivedAt() at: Date,
  ): Promise<CampaignView> {
    await this.campaigns.open(actor, code, version, at);
    return this.queries.one(actor, code);
  }

  @Post(':code/close')
  @HttpCode(200)
  @May('campaigns', 'open')
  @ApiOperation({ summary: 'Đóng đợt' })
  @ApiParam(byCode)
  @ApiOkResponse({ type: CampaignView })
  @ApiProblems('auth.required', 'auth.forbidden', 'not-found', 'stale', 'transition-not-allowed')
  async close(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Body() { version }: MovePhase,
    @ReceivedAt() at: Date,
  ): Promise<CampaignView> {
    await this.campaigns.close(actor, code, version, at);
    return this.queries.one(actor, code);
  }
}
