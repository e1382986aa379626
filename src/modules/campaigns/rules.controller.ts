import { Body, Controller, Get, Param, ParseIntPipe, Patch, Put } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { CampaignPlan } from '../../domain/plan/plan.ts';
import type { Actor } from '../../domain/roles.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { CurrentActor } from '../../http/current-actor.ts';
import { May } from '../../http/may.ts';
import { ReceivedAt } from '../../http/received-at.ts';
import { CampaignView } from './campaign.view.ts';
import { CampaignChangesService } from './campaign-changes.service.ts';
import { AnswerQuestion, QuestionPath } from './campaigns.dto.ts';
import { CampaignQueries } from './campaigns.queries.ts';
import { readPlanPatch } from './plan-patch.ts';
import { RuleBookHistoryView, RuleBookView } from './rule-book.view.ts';
import { RuleBookQueries } from './rule-books.queries.ts';

const byCode = { name: 'code', description: 'Mã đợt.', example: 'cao-loc-2026' } as const;
const patchExample = {
  dates: { DOSSIER_CUTOFF: { date: '2026-03-20', text: 'chậm nhất ngày 20/3/2026' } },
  reason: 'Tỉnh lùi hạn trình hồ sơ thêm hai ngày.',
  version: 12,
};

/** The rules of a campaign: its plan, the answers, and the versions that were frozen. */
@ApiTags('Đợt thi đua')
@Controller('campaigns/:code')
export class RulesController {
  constructor(
    private readonly campaigns: CampaignQueries,
    private readonly ruleBooks: RuleBookQueries,
    private readonly changes: CampaignChangesService,
  ) {}

  @Patch()
  @May('campaigns', 'change')
  @ApiOperation({
    summary: 'Sửa kế hoạch bằng merge patch (RFC 7396)',
    description:
      'Gửi những phần cần sửa theo cấu trúc của `GET …/plan`; null là bỏ. Thêm `reason` (bắt buộc khi đợt đang mở, ít nhất 10 ký tự) và `version` (tùy chọn). Khi đợt đang mở, mỗi lần sửa là một phiên bản quy định mới.',
  })
  @ApiConsumes('application/merge-patch+json', 'application/json')
  @ApiBody({ schema: { type: 'object', additionalProperties: true, example: patchExample } })
  @ApiParam(byCode)
  @ApiOkResponse({ type: CampaignView })
  @ApiProblems(
    'request.invalid',
    'auth.required',
    'auth.forbidden',
    'not-found',
    'stale',
    'transition-not-allowed',
    'campaign.reason-required',
    'plan.invalid',
  )
  async change(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Body() body: object,
    @ReceivedAt() at: Date,
  ): Promise<CampaignView> {
    await this.changes.change(actor, code, readPlanPatch(body), at);
    return this.campaigns.one(actor, code);
  }

  @Get('plan')
  @May('campaigns', 'read')
  @ApiOperation({ summary: 'Kế hoạch đúng như khi sửa: chưa có câu trả lời nào trong đó' })
  @ApiParam(byCode)
  @ApiOkResponse({
    schema: { type: 'object', additionalProperties: true, example: { schema: 1, code: 'cao-loc-2026' } },
  })
  @ApiProblems('auth.required', 'not-found')
  plan(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<CampaignPlan> {
    return this.campaigns.plan(actor, code);
  }

  @Put('questions/:id')
  @May('campaigns', 'answer')
  @ApiOperation({ summary: 'Trả lời một câu hỏi của kế hoạch; khi đợt đang mở thì thành phiên bản quy định mới' })
  @ApiOkResponse({ type: CampaignView })
  @ApiProblems(
    'request.invalid',
    'auth.required',
    'auth.forbidden',
    'not-found',
    'stale',
    'transition-not-allowed',
    'campaign.reason-required',
    'plan.invalid',
  )
  async answer(
    @CurrentActor() actor: Actor,
    @Param() path: QuestionPath,
    @Body() body: AnswerQuestion,
    @ReceivedAt() at: Date,
  ): Promise<CampaignView> {
    await this.changes.answer(actor, path, body, at);
    return this.campaigns.one(actor, path.code);
  }

  @Get('rule-books')
  @May('campaigns', 'read')
  @ApiOperation({ summary: 'Các phiên bản quy định: ai, khi nào, vì sao, khác gì' })
  @ApiParam(byCode)
  @ApiOkResponse({ type: RuleBookHistoryView })
  @ApiProblems('auth.required', 'not-found')
  history(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<RuleBookHistoryView> {
    return this.ruleBooks.history(actor, code);
  }

  @Get('rule-books/:version')
  @May('campaigns', 'read')
  @ApiOperation({ summary: 'Toàn văn một phiên bản quy định, đúng như khi chốt' })
  @ApiParam(byCode)
  @ApiParam({ name: 'version', description: 'Số phiên bản.', type: Number, example: 1 })
  @ApiOkResponse({ type: RuleBookView })
  @ApiProblems('request.invalid', 'auth.required', 'not-found')
  version(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Param('version', ParseIntPipe) version: number,
  ): Promise<RuleBookView> {
    return this.ruleBooks.version(actor, code, version);
  }
}
