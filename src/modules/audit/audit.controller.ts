import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../domain/roles.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { CurrentActor } from '../../http/current-actor.ts';
import { May } from '../../http/may.ts';
import { AuditQuery } from './audit.dto.ts';
import { AuditQueries } from './audit.queries.ts';
import { AuditPageView } from './audit.view.ts';

@ApiTags('Nhật ký')
@Controller('audit')
export class AuditController {
  constructor(private readonly queries: AuditQueries) {}

  @Get()
  @May('audit', 'read')
  @ApiOperation({ summary: 'Ai đã làm gì, lúc nào, trong cơ quan này; mới nhất trước' })
  @ApiOkResponse({ type: AuditPageView })
  @ApiProblems('request.invalid', 'auth.required', 'auth.forbidden')
  async list(@CurrentActor() actor: Actor, @Query() query: AuditQuery): Promise<AuditPageView> {
    const { page, names } = await this.queries.list(actor, query);
    return AuditPageView.of(page, names);
  }
}
