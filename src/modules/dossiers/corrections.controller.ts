import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Actor } from '../../domain/roles.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { CurrentActor } from '../../http/current-actor.ts';
import { May } from '../../http/may.ts';
import { ReceivedAt } from '../../http/received-at.ts';
import { CorrectionListView, CorrectionView, ProposeCorrection, RejectCorrection } from './corrections.dto.ts';
import { CorrectionsService } from './corrections.service.ts';

@ApiTags('Đính chính')
@Controller()
export class CorrectionsController {
  constructor(private readonly corrections: CorrectionsService) {}

  @Get('dossiers/:id/corrections')
  @May('dossiers', 'read')
  @ApiOperation({ summary: 'Các lần đính chính của hồ sơ' })
  @ApiOkResponse({ type: CorrectionListView })
  @ApiProblems('not-found')
  async list(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<CorrectionListView> {
    return { items: (await this.corrections.list(actor, id)).map((row) => CorrectionView.of(row, actor)) };
  }

  @Post('nominees/:id/corrections')
  @May('dossiers', 'correct')
  @ApiOperation({
    summary: 'Đề nghị đính chính',
    description: 'Tên, chức vụ, ngày sinh… sau khi hồ sơ đã gửi; bên kia xác nhận thì mới đổi.',
  })
  @ApiCreatedResponse({ type: CorrectionView })
  @ApiProblems('request.invalid', 'not-found', 'stale', 'transition-not-allowed', 'already-exists')
  async propose(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ProposeCorrection,
    @ReceivedAt() at: Date,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CorrectionView> {
    const correction = await this.corrections.one(await this.corrections.propose(actor, id, body, at));
    response.location(`/api/dossiers/${correction.dossierId}/corrections`);
    return CorrectionView.of(correction, actor);
  }

  @Post('corrections/:id/confirm')
  @HttpCode(200)
  @May('dossiers', 'correct')
  @ApiOperation({ summary: 'Xác nhận đính chính của bên kia' })
  @ApiOkResponse({ type: CorrectionView })
  @ApiProblems('not-found', 'auth.forbidden', 'transition-not-allowed')
  async confirm(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @ReceivedAt() at: Date,
  ): Promise<CorrectionView> {
    return CorrectionView.of(await this.corrections.one(await this.corrections.confirm(actor, id, at)), actor);
  }

  @Post('corrections/:id/reject')
  @HttpCode(200)
  @May('dossiers', 'correct')
  @ApiOperation({ summary: 'Không đồng ý đính chính của bên kia' })
  @ApiOkResponse({ type: CorrectionView })
  @ApiProblems('request.invalid', 'not-found', 'auth.forbidden', 'transition-not-allowed')
  async reject(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RejectCorrection,
    @ReceivedAt() at: Date,
  ): Promise<CorrectionView> {
    return CorrectionView.of(
      await this.corrections.one(await this.corrections.reject(actor, id, body.reason, at)),
      actor,
    );
  }
}
