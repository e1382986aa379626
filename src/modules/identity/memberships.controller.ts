import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Actor } from '../../domain/roles.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { CurrentActor } from '../../http/current-actor.ts';
import { May } from '../../http/may.ts';
import { ReceivedAt } from '../../http/received-at.ts';
import { GrantMembership } from './membership.dto.ts';
import { MembershipsService } from './memberships.service.ts';
import { membershipParam, personParam } from './path-parameters.ts';
import { PeopleQueries } from './people.queries.ts';
import { PersonView } from './people.views.ts';
import { StandInRequest } from './stand-in.dto.ts';

@ApiTags('Người dùng')
@Controller('people/:id')
export class MembershipsController {
  constructor(
    private readonly memberships: MembershipsService,
    private readonly queries: PeopleQueries,
  ) {}

  @May('people', 'manage')
  @Post('memberships')
  @ApiParam(personParam)
  @ApiOperation({ summary: 'Giao thêm một vai trò' })
  @ApiCreatedResponse({ description: 'Người này với vai trò mới.', type: PersonView })
  @ApiProblems('auth.required', 'auth.forbidden', 'not-found', 'already-exists', 'request.invalid')
  async grant(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: GrantMembership,
    @ReceivedAt() at: Date,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PersonView> {
    await this.memberships.grant(actor, id, body, at);
    response.location(`/api/people/${id}`);
    return PersonView.of(await this.queries.person(actor, id), actor.role);
  }

  @May('people', 'manage')
  @Delete('memberships/:membershipId')
  @ApiParam(personParam)
  @ApiParam(membershipParam)
  @HttpCode(204)
  @ApiOperation({ summary: 'Thu hồi một vai trò' })
  @ApiNoContentResponse({ description: 'Đã thu hồi; các phiên đang dùng vai trò này kết thúc.' })
  @ApiProblems('auth.required', 'auth.forbidden', 'not-found', 'transition-not-allowed')
  revoke(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('membershipId', ParseUUIDPipe) membershipId: string,
    @ReceivedAt() at: Date,
  ): Promise<void> {
    return this.memberships.revoke(actor, id, membershipId, at);
  }

  @May('people', 'stand-in')
  @Post('standing-in')
  @ApiParam(personParam)
  @ApiOperation({ summary: 'Giao người này phụ trách thay một vai trò, có thời hạn' })
  @ApiCreatedResponse({ description: 'Người này với vai trò phụ trách thay.', type: PersonView })
  @ApiProblems('auth.required', 'auth.forbidden', 'not-found', 'already-exists', 'request.invalid')
  async standIn(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: StandInRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PersonView> {
    const between = { from: new Date(body.from), until: new Date(body.until) };
    await this.memberships.standIn(actor, id, { ...body, ...between });
    response.location(`/api/people/${id}`);
    return PersonView.of(await this.queries.person(actor, id), actor.role);
  }

  @May('people', 'stand-in')
  @Delete('standing-in/:membershipId')
  @ApiParam(personParam)
  @ApiParam(membershipParam)
  @HttpCode(204)
  @ApiOperation({ summary: 'Kết thúc sớm việc phụ trách thay' })
  @ApiNoContentResponse({ description: 'Đã kết thúc.' })
  @ApiProblems('auth.required', 'auth.forbidden', 'not-found')
  endStandIn(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('membershipId', ParseUUIDPipe) membershipId: string,
    @ReceivedAt() at: Date,
  ): Promise<void> {
    return this.memberships.endStandIn(actor, id, membershipId, at);
  }
}
