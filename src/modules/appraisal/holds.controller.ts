import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../domain/roles.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { CurrentActor } from '../../http/current-actor.ts';
import { May } from '../../http/may.ts';
import { ReceivedAt } from '../../http/received-at.ts';
import { NomineesQueries } from '../dossiers/nominees.queries.ts';
import { NomineeView } from '../dossiers/nominee.view.ts';
import { HoldNominee, ReleaseNominee } from './holds.dto.ts';
import { HoldsService } from './holds.service.ts';
import { HoldListView, HoldView } from './holds.view.ts';

@ApiTags('Thẩm định')
@Controller('nominees')
export class HoldsController {
  constructor(
    private readonly holds: HoldsService,
    private readonly nominees: NomineesQueries,
  ) {}

  @Get(':id/holds')
  @May('dossiers', 'read')
  @ApiOperation({
    summary: 'Các lần tạm dừng xem xét',
    description: 'Ai cũng thấy có tạm dừng hay không; lý do và kết luận chỉ nơi tiếp nhận đọc được.',
  })
  @ApiOkResponse({ type: HoldListView })
  @ApiProblems('not-found')
  async list(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<HoldListView> {
    return { items: (await this.holds.list(actor, id)).map((row) => HoldView.of(row, actor)) };
  }

  @Post(':id/hold')
  @HttpCode(200)
  @May('nominees', 'hold')
  @ApiOperation({
    summary: 'Tạm dừng xem xét',
    description: 'Trường hợp giữ nguyên chỗ trong số lượng và nhớ trạng thái trước khi tạm dừng.',
  })
  @ApiOkResponse({ type: NomineeView })
  @ApiProblems(
    'request.invalid',
    'not-found',
    'auth.forbidden',
    'conflict-of-interest',
    'stale',
    'transition-not-allowed',
  )
  async hold(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: HoldNominee,
    @ReceivedAt() at: Date,
  ): Promise<NomineeView> {
    await this.holds.place(actor, id, body, at);
    return this.nominees.one(actor, id);
  }

  @Post(':id/release')
  @HttpCode(200)
  @May('nominees', 'release')
  @ApiOperation({
    summary: 'Cho xem xét tiếp',
    description: 'Cần kết luận bằng văn bản; trường hợp trở lại trạng thái trước khi tạm dừng.',
  })
  @ApiOkResponse({ type: NomineeView })
  @ApiProblems(
    'request.invalid',
    'not-found',
    'auth.forbidden',
    'conflict-of-interest',
    'stale',
    'transition-not-allowed',
  )
  async release(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReleaseNominee,
    @ReceivedAt() at: Date,
  ): Promise<NomineeView> {
    await this.holds.release(actor, id, body, at);
    return this.nominees.one(actor, id);
  }
}
