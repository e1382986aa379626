import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { Actor } from '../../domain/roles.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { CurrentActor } from '../../http/current-actor.ts';
import { Public, SignedIn } from '../../http/may.ts';
import { ChangePassword, MeView, SignIn, SwitchMembership } from './auth.dto.ts';
import { closeSession, openSession, originOf, ownSession } from './browser-session.ts';
import { EvenWithOldPassword } from './even-with-old-password.ts';
import { OwnAccountService } from './own-account.service.ts';
import { sessionParam } from './path-parameters.ts';
import { SessionListView } from './session.dto.ts';
import { SignInService } from './sign-in.service.ts';

@ApiTags('Đăng nhập')
@Controller('auth')
export class AuthController {
  constructor(
    private readonly doorway: SignInService,
    private readonly own: OwnAccountService,
  ) {}

  @Public()
  @Post('login')
  @HttpCode(200)
  @ApiOperation({ summary: 'Đăng nhập; trả cookie phiên', security: [] })
  @ApiOkResponse({ description: 'Đã đăng nhập.', type: MeView })
  @ApiProblems('auth.invalid-credentials', 'auth.too-many-attempts', 'auth.forbidden', 'request.invalid')
  async login(
    @Body() body: SignIn,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<MeView> {
    const who = await this.doorway.signIn(body, originOf(request));
    await openSession(request, who);
    if (!(await this.doorway.stillHolds(who))) {
      await closeSession(request, response);
      throw this.doorway.changedMeanwhile();
    }
    return MeView.of(await this.own.self(who.userId), who.membershipId);
  }

  @Public()
  @Post('logout')
  @HttpCode(204)
  @ApiOperation({ summary: 'Đăng xuất; làm lại cũng không sao' })
  @ApiNoContentResponse({ description: 'Không còn phiên nào ở trình duyệt này.' })
  async logout(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    const { userId, membershipId } = request.session;
    await closeSession(request, response);
    if (userId && membershipId) await this.doorway.recordSignOut(userId, membershipId);
  }

  @SignedIn()
  @EvenWithOldPassword()
  @Get('me')
  @ApiOperation({ summary: 'Mình là ai, đang dùng vai trò nào, được làm gì' })
  @ApiOkResponse({ description: 'Người đang đăng nhập.', type: MeView })
  @ApiProblems('auth.required')
  async me(@CurrentActor() actor: Actor): Promise<MeView> {
    return MeView.of(await this.own.self(actor.userId), actor.membershipId);
  }

  @SignedIn()
  @Post('membership')
  @HttpCode(200)
  @ApiOperation({ summary: 'Chuyển sang vai trò khác của mình' })
  @ApiOkResponse({ description: 'Vai trò đã chuyển.', type: MeView })
  @ApiProblems('auth.required', 'auth.forbidden', 'not-found', 'request.invalid')
  async switchMembership(
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Body() { id }: SwitchMembership,
  ): Promise<MeView> {
    await this.own.switchMembership(actor, ownSession(request, actor), id);
    return MeView.of(await this.own.self(actor.userId), id);
  }

  @SignedIn()
  @EvenWithOldPassword()
  @Post('password')
  @HttpCode(204)
  @ApiOperation({ summary: 'Đổi mật khẩu của mình; các phiên khác kết thúc' })
  @ApiNoContentResponse({ description: 'Đã đổi.' })
  @ApiProblems(
    'auth.required',
    'auth.forbidden',
    'auth.invalid-credentials',
    'auth.password-weak',
    'auth.too-many-attempts',
    'request.invalid',
    'stale',
  )
  changePassword(@CurrentActor() actor: Actor, @Req() request: Request, @Body() body: ChangePassword): Promise<void> {
    const change = { current: body.current, next: body.new };
    return this.own.changePassword(actor, ownSession(request, actor), change, originOf(request));
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
