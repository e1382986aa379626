import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../domain/roles.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { CurrentActor } from '../../http/current-actor.ts';
import { May } from '../../http/may.ts';
import { QueueQuery } from './queue.dto.ts';
import { QueueQueries } from './queue.queries.ts';
import { QueueView } from './queue.view.ts';

@ApiTags('Thẩm định')
@Controller('appraisal/queue')
export class QueueController {
  constructor(private readonly queries: QueueQueries) {}

  @Get()
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
