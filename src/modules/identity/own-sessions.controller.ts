import { Controller, Delete, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { CurrentActor } from '../../http/current-actor.ts';
import { SignedIn } from '../../http/may.ts';
import { timeLeftOf } from '../../http/session.ts';
import { EvenWithOldPassword, EvenWithoutSecondFactor } from './account-routes.ts';
import { ownSession } from './browser-session.ts';
import { OwnAccountService } from './own-account.service.ts';
import { sessionParam } from './path-parameters.ts';
import { SessionListView, TimeLeftView } from './session.dto.ts';

@ApiTags('Đăng nhập')
@Controller('auth')
export class OwnSessionsController {
  constructor(private readonly own: OwnAccountService) {}

  @SignedIn()
  @EvenWithOldPassword()
  @EvenWithoutSecondFactor()
  @Get('session')
  @ApiOperation({ summary: 'Phiên còn bao lâu; hỏi không tính là thao tác, nên không kéo dài phiên' })
  @ApiOkResponse({ description: 'Thời gian còn lại.', type: TimeLeftView })
  @ApiProblems('auth.required', 'auth.forbidden')
  session(@Req() request: Request): Promise<TimeLeftView> {
    return requireTimeLeft(request);
  }

  @SignedIn()
  @EvenWithOldPassword()
  @EvenWithoutSecondFactor()
  @Post('session/extend')
  @HttpCode(200)
  @ApiOperation({ summary: '«Ở lại»: tính là một thao tác; không vượt thời gian dài nhất của phiên' })
  @ApiOkResponse({ description: 'Thời gian còn lại.', type: TimeLeftView })
  @ApiProblems('auth.required', 'auth.forbidden')
  extend(@Req() request: Request): Promise<TimeLeftView> {
    return requireTimeLeft(request);
  }

  @SignedIn()
  @Get('sessions')
  @ApiOperation({ summary: 'Các phiên đăng nhập của mình' })
  @ApiOkResponse({ description: 'Các phiên còn hiệu lực.', type: SessionListView })
  @ApiProblems('auth.required', 'auth.forbidden')
  async sessions(@CurrentActor() actor: Actor, @Req() request: Request): Promise<SessionListView> {
    return SessionListView.of(await this.own.sessions(actor, ownSession(request, actor)));
  }

  @SignedIn()
  @Delete('sessions')
  @HttpCode(204)
  @ApiOperation({ summary: 'Kết thúc mọi phiên khác của mình' })
  @ApiNoContentResponse({ description: 'Chỉ còn phiên này.' })
  @ApiProblems('auth.required', 'auth.forbidden')
  endOtherSessions(@CurrentActor() actor: Actor, @Req() request: Request): Promise<void> {
    return this.own.endOtherSessions(actor, ownSession(request, actor));
  }

  @SignedIn()
  @Delete('sessions/:id')
  @ApiParam(sessionParam('id'))
  @HttpCode(204)
  @ApiOperation({ summary: 'Kết thúc một phiên của mình' })
  @ApiNoContentResponse({ description: 'Phiên đã kết thúc.' })
  @ApiProblems('auth.required', 'auth.forbidden', 'not-found')
  endSession(@CurrentActor() actor: Actor, @Req() request: Request, @Param('id') id: string): Promise<void> {
    ownSession(request, actor);
    return this.own.endSession(actor, id);
  }
}

async function requireTimeLeft(request: Request): Promise<TimeLeftView> {
  const left = await timeLeftOf(request);
  if (!left) throw new Refusal('auth.required', 'Phiên làm việc đã hết. Hãy đăng nhập lại; bản nháp vẫn còn.');
  return TimeLeftView.of(left);
}
