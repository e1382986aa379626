import { Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../domain/roles.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { CurrentActor } from '../../http/current-actor.ts';
import { May } from '../../http/may.ts';
import { personParam, sessionParam } from './path-parameters.ts';
import { PeopleQueries } from './people.queries.ts';
import { PeopleService } from './people.service.ts';
import { SessionListView } from './session.dto.ts';

@ApiTags('Người dùng')
@Controller('people/:id/sessions')
export class PeoplesSessionsController {
  constructor(
    private readonly people: PeopleService,
    private readonly queries: PeopleQueries,
  ) {}

  @May('people', 'manage')
  @Get()
  @ApiParam(personParam)
  @ApiOperation({ summary: 'Các phiên đăng nhập của một người' })
  @ApiOkResponse({ description: 'Các phiên còn hiệu lực.', type: SessionListView })
  @ApiProblems('auth.required', 'auth.forbidden', 'not-found')
  async list(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SessionListView> {
    return SessionListView.of(await this.queries.sessions(actor, id));
  }

  @May('people', 'manage')
  @Delete()
  @ApiParam(personParam)
  @HttpCode(204)
  @ApiOperation({ summary: 'Kết thúc mọi phiên của một người' })
  @ApiNoContentResponse({ description: 'Người này phải đăng nhập lại.' })
  @ApiProblems('auth.required', 'auth.forbidden', 'not-found')
  endAll(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.people.endSessions(actor, id);
  }

  @May('people', 'manage')
  @Delete(':sessionId')
  @ApiParam(personParam)
  @ApiParam(sessionParam('sessionId'))
  @HttpCode(204)
  @ApiOperation({ summary: 'Kết thúc một phiên của một người' })
  @ApiNoContentResponse({ description: 'Phiên đã kết thúc.' })
  @ApiProblems('auth.required', 'auth.forbidden', 'not-found')
  endOne(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('sessionId') sessionId: string,
  ): Promise<void> {
    return this.people.endSession(actor, id, sessionId);
  }
}
