import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../domain/roles.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { CurrentActor } from '../../http/current-actor.ts';
import { May } from '../../http/may.ts';
import { OfficePeopleQueries } from './office-people.queries.ts';
import { OfficePeopleView } from './office-people.view.ts';
import { QueueQuery } from './queue.dto.ts';
import { QueueQueries } from './queue.queries.ts';
import { QueueView } from './queue.view.ts';

@ApiTags('Thẩm định')
@Controller('appraisal')
export class QueueController {
  constructor(
    private readonly queries: QueueQueries,
    private readonly people: OfficePeopleQueries,
  ) {}

  @Get('people')
  @May('appraisal', 'read')
  @ApiOperation({
    summary: 'Những người làm thẩm định',
    description: 'Ai đang làm thẩm định ở cơ quan và mỗi người còn bao nhiêu hồ sơ; để lọc, giao việc và bàn giao.',
  })
  @ApiOkResponse({ type: OfficePeopleView })
  @ApiProblems('auth.forbidden')
  async colleagues(@CurrentActor() actor: Actor): Promise<OfficePeopleView> {
    return { items: await this.people.all(actor) };
  }

  @Get('queue')
  @May('appraisal', 'read')
  @ApiOperation({
    summary: 'Hàng đợi thẩm định',
    description: 'Hồ sơ đã gửi của cơ quan, với số trường hợp chưa kết luận, kết quả máy xét và giấy tờ còn thiếu.',
  })
  @ApiOkResponse({ type: QueueView })
  @ApiProblems('request.invalid', 'auth.forbidden')
  page(@CurrentActor() actor: Actor, @Query() query: QueueQuery): Promise<QueueView> {
    return this.queries.page(actor, query);
  }
}
