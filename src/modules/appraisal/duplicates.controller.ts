import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Actor } from '../../domain/roles.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { CurrentActor } from '../../http/current-actor.ts';
import { May } from '../../http/may.ts';
import { ReceivedAt } from '../../http/received-at.ts';
import { DecideDuplicate, DuplicateQuery } from './duplicates.dto.ts';
import { DuplicatesQueries } from './duplicates.queries.ts';
import { DuplicatesService } from './duplicates.service.ts';
import { DuplicatePageView, RecordedDuplicateDecisionView } from './duplicates.view.ts';

@ApiTags('Thẩm định')
@Controller('campaigns/:code/duplicates')
export class DuplicatesController {
  constructor(
    private readonly duplicates: DuplicatesService,
    private readonly queries: DuplicatesQueries,
  ) {}

  @Get()
  @May('duplicates', 'read')
  @ApiOperation({
    summary: 'Những trường hợp nghi trùng của một đợt',
    description:
      'Trùng số CCCD; trùng tên cùng ngày sinh hoặc đơn vị; một tập thể đề nghị hai nơi; một người ở hai hình thức; đã đề nghị tuyến khác. Hệ thống chỉ nêu, người thẩm định kết luận.',
  })
  @ApiOkResponse({ type: DuplicatePageView })
  @ApiProblems('request.invalid', 'not-found', 'campaign.not-open')
  list(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Query() query: DuplicateQuery,
  ): Promise<DuplicatePageView> {
    return this.queries.list(actor, code, query);
  }

  @Post('decisions')
  @May('duplicates', 'decide')
  @ApiOperation({
    summary: 'Kết luận một nghi vấn trùng',
    description:
      'Kết luận mới thay kết luận cũ. Bên không giữ lại không tự bị loại: đơn vị rút, hoặc người thẩm định kết luận không đủ điều kiện.',
  })
  @ApiCreatedResponse({ type: RecordedDuplicateDecisionView })
  @ApiProblems('request.invalid', 'not-found', 'auth.forbidden', 'conflict-of-interest', 'campaign.not-open')
  async decide(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Body() body: DecideDuplicate,
    @ReceivedAt() at: Date,
    @Res({ passthrough: true }) response: Response,
  ): Promise<RecordedDuplicateDecisionView> {
    const id = await this.duplicates.decide(actor, code, body, at);
    response.location(`/api/campaigns/${encodeURIComponent(code)}/duplicates`);
    return this.queries.decision(actor, id);
  }
}
