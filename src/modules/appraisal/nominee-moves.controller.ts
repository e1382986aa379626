import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../domain/roles.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { CurrentActor } from '../../http/current-actor.ts';
import { May } from '../../http/may.ts';
import { ReceivedAt } from '../../http/received-at.ts';
import { NomineesQueries } from '../dossiers/nominees.queries.ts';
import { NomineeView } from '../dossiers/nominee.view.ts';
import { MoveNominee } from './nominee-moves.dto.ts';
import { NomineeMovesQueries } from './nominee-moves.queries.ts';
import { NomineeMovesService } from './nominee-moves.service.ts';
import { MoveListView } from './nominee-moves.view.ts';

@ApiTags('Thẩm định')
@Controller()
export class NomineeMovesController {
  constructor(
    private readonly moves: NomineeMovesService,
    private readonly queries: NomineeMovesQueries,
    private readonly nominees: NomineesQueries,
  ) {}

  @Post('nominees/:id/move')
  @HttpCode(200)
  @May('nominees', 'move')
  @ApiOperation({
    summary: 'Chuyển sang hình thức hoặc đơn vị đề nghị khác',
    description:
      'Giấy tờ của trường hợp đi theo; tiêu chuẩn của nơi đến được xét lại từ đầu; số lượng của nơi đến được kiểm tra. Nếu không chọn hồ sơ nhận, hệ thống lập một hồ sơ mới, giữ thời điểm đến của hồ sơ cũ.',
  })
  @ApiOkResponse({ type: NomineeView })
  @ApiProblems(
    'request.invalid',
    'not-found',
    'auth.forbidden',
    'conflict-of-interest',
    'stale',
    'transition-not-allowed',
    'campaign.not-open',
    'unit.may-not-propose',
    'unit.not-participating',
    'subject.excluded',
    'quota.exhausted',
  )
  async move(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MoveNominee,
    @ReceivedAt() at: Date,
  ): Promise<NomineeView> {
    await this.moves.move(actor, id, body, at);
    return this.nominees.one(actor, id);
  }

  @Get('nominees/:id/moves')
  @May('dossiers', 'read')
  @ApiOperation({ summary: 'Các lần chuyển của một trường hợp' })
  @ApiOkResponse({ type: MoveListView })
  @ApiProblems('not-found')
  async ofNominee(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<MoveListView> {
    return { items: await this.queries.ofNominee(actor, id) };
  }

  @Get('dossiers/:id/moves')
  @May('dossiers', 'read')
  @ApiOperation({
    summary: 'Những trường hợp đã chuyển đến, chuyển đi của một hồ sơ',
    description: 'Để đơn vị biết trường hợp nào đã rời hồ sơ, đi đâu và vì sao.',
  })
  @ApiOkResponse({ type: MoveListView })
  @ApiProblems('not-found')
  async ofDossier(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<MoveListView> {
    return { items: await this.queries.ofDossier(actor, id) };
  }
}
