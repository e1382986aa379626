import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Actor } from '../../domain/roles.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { CurrentActor } from '../../http/current-actor.ts';
import { May } from '../../http/may.ts';
import { ReceivedAt } from '../../http/received-at.ts';
import { CreateDossier, DossierQuery, SubmitDossier, WithdrawDossier } from './dossier.dto.ts';
import { DossierReading } from './dossier-reading.ts';
import { DossierPageView, DossierView } from './dossier.view.ts';
import { DossiersQueries } from './dossiers.queries.ts';
import { DossiersService } from './dossiers.service.ts';
import { EligibilityReading } from './eligibility-reading.ts';
import { EligibilityView } from './eligibility.view.ts';
import { QuotaView } from './quota.view.ts';

@ApiTags('Hồ sơ')
@Controller()
export class DossiersController {
  constructor(
    private readonly dossiers: DossiersService,
    private readonly queries: DossiersQueries,
    private readonly reading: DossierReading,
    private readonly eligibilityReading: EligibilityReading,
  ) {}

  @Post('dossiers')
  @May('dossiers', 'create')
  @ApiOperation({
    summary: 'Lập hồ sơ mới',
    description:
      'Đơn vị lập trên phần mềm; nơi tiếp nhận nhập thay đơn vị khi văn bản đến qua iOffice hoặc nộp trực tiếp.',
  })
  @ApiCreatedResponse({ type: DossierView })
  @ApiProblems('request.invalid', 'not-found', 'campaign.not-open', 'unit.may-not-propose', 'unit.not-participating')
  async create(
    @CurrentActor() actor: Actor,
    @Body() body: CreateDossier,
    @ReceivedAt() at: Date,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DossierView> {
    const id = await this.dossiers.create(actor, body, at);
    response.location(`/api/dossiers/${id}`);
    return this.reading.one(actor, id);
  }

  @Get('dossiers')
  @May('dossiers', 'read')
  @ApiOperation({
    summary: 'Danh sách hồ sơ',
    description: 'Chỉ những hồ sơ người xem được thấy; tìm không phân biệt dấu.',
  })
  @ApiOkResponse({ type: DossierPageView })
  @ApiProblems('request.invalid')
  async list(@CurrentActor() actor: Actor, @Query() query: DossierQuery): Promise<DossierPageView> {
    return (await this.queries.list(actor, query)) as DossierPageView;
  }

  @Get('dossiers/:id')
  @May('dossiers', 'read')
  @ApiOperation({ summary: 'Xem cả hồ sơ' })
  @ApiOkResponse({ type: DossierView })
  @ApiProblems('not-found')
  one(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<DossierView> {
    return this.reading.one(actor, id);
  }

  @Get('dossiers/:id/eligibility')
  @May('dossiers', 'read')
  @ApiOperation({
    summary: 'Kết quả máy xét từng tiêu chuẩn',
    description: 'Tính trên số liệu hiện có; kết luận là của người thẩm định.',
  })
  @ApiOkResponse({ type: EligibilityView })
  @ApiProblems('not-found')
  eligibility(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<EligibilityView> {
    return this.eligibilityReading.ofDossier(actor, id);
  }

  @Post('dossiers/:id/submit')
  @HttpCode(200)
  @May('dossiers', 'submit')
  @ApiOperation({
    summary: 'Gửi hồ sơ',
    description: 'Đúng hạn tính theo lúc yêu cầu đến hệ thống. Mọi điều còn cản được nêu cùng một lúc.',
  })
  @ApiOkResponse({ type: DossierView })
  @ApiProblems(
    'not-found',
    'stale',
    'transition-not-allowed',
    'campaign.not-open',
    'campaign.closed',
    'dossier.blocked',
  )
  async submit(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SubmitDossier,
    @ReceivedAt() at: Date,
  ): Promise<DossierView> {
    await this.dossiers.submit(actor, id, body, at);
    return this.reading.one(actor, id);
  }

  @Post('dossiers/:id/withdraw')
  @HttpCode(200)
  @May('dossiers', 'withdraw')
  @ApiOperation({ summary: 'Rút hồ sơ đã gửi' })
  @ApiOkResponse({ type: DossierView })
  @ApiProblems('not-found', 'stale', 'transition-not-allowed')
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: WithdrawDossier,
    @ReceivedAt() at: Date,
  ): Promise<DossierView> {
    await this.dossiers.withdraw(actor, id, body, at);
    return this.reading.one(actor, id);
  }

  @Get('campaigns/:code/units/:unitId/quota')
  @May('quota', 'read')
  @ApiOperation({
    summary: 'Số lượng đề nghị của một đơn vị',
    description: 'Đã tính, trong nháp, còn lại, ở từng hình thức, kèm điều khoản.',
  })
  @ApiOkResponse({ type: QuotaView })
  @ApiProblems('not-found', 'campaign.not-open')
  quota(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Param('unitId') unitId: string,
  ): Promise<QuotaView> {
    return this.reading.quota(actor, code, unitId);
  }
}
