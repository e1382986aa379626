import { Controller, Get, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Actor } from '../../domain/roles.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { CurrentActor } from '../../http/current-actor.ts';
import { May } from '../../http/may.ts';
import { JobsQuery } from './job.dto.ts';
import { JobPageView, JobView } from './job.view.ts';
import { JobResults } from './job-results.ts';
import { JobQueries } from './jobs.queries.ts';

const byId = { name: 'id', description: 'Định danh việc.', format: 'uuid' } as const;

@ApiTags('Việc phía sau')
@Controller('jobs')
export class JobsController {
  constructor(
    private readonly queries: JobQueries,
    private readonly results: JobResults,
  ) {}

  @Get()
  @May('jobs', 'read')
  @ApiOperation({ summary: 'Các việc lâu của tôi và tiến độ' })
  @ApiOkResponse({ type: JobPageView })
  @ApiProblems('request.invalid', 'auth.required')
  async list(@CurrentActor() actor: Actor, @Query() query: JobsQuery): Promise<JobPageView> {
    return JobPageView.of(await this.queries.list(actor, query));
  }

  @Get(':id')
  @May('jobs', 'read')
  @ApiOperation({ summary: 'Tiến độ một việc: của tôi, hoặc của cơ quan khi là nơi tiếp nhận' })
  @ApiParam(byId)
  @ApiOkResponse({ type: JobView })
  @ApiProblems('request.invalid', 'auth.required', 'not-found')
  async one(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<JobView> {
    return JobView.of(await this.queries.one(actor, id));
  }

  @Get(':id/result')
  @May('jobs', 'read')
  @ApiOperation({ summary: 'Tải tệp kết quả của việc tôi đã yêu cầu' })
  @ApiParam(byId)
  @ApiOkResponse({ description: 'Tệp kết quả.', schema: { type: 'string', format: 'binary' } })
  @ApiProblems('request.invalid', 'auth.required', 'auth.forbidden', 'not-found', 'transition-not-allowed')
  async result(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res() response: Response,
  ): Promise<void> {
    await this.results.send(actor, id, response);
  }
}
