import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { Actor } from '../../domain/roles.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { CurrentActor } from '../../http/current-actor.ts';
import { Public, SignedIn } from '../../http/may.ts';
import { timeLeftOf } from '../../http/session.ts';
import { AlsoForTokens, EvenWithOldPassword, EvenWithoutSecondFactor } from './account-routes.ts';
import { ChangePassword, MeView, SignIn, SwitchMembership } from './auth.dto.ts';
import { closeSession, originOf, ownSession } from './browser-session.ts';
import { Entrance } from './entrance.ts';
import { OwnAccountService } from './own-account.service.ts';
import { CodeAwaitedView } from './second-factor.dto.ts';
import { SignInService } from './sign-in.service.ts';

@ApiTags('Đăng nhập')
@Controller('auth')
export class AuthController {
  constructor(
    private readonly doorway: SignInService,
    private readonly own: OwnAccountService,
    private readonly entrance: Entrance,
  ) {}

  @Public()
  @Post('login')
  @HttpCode(200)
  @ApiOperation({ summary: 'Đăng nhập; trả cookie phiên', security: [] })
  @ApiOkResponse({ description: 'Đã đăng nhập.', type: MeView })
  @ApiAcceptedResponse({
    description: 'Mật khẩu đúng, còn bước thứ hai: gửi mã tới `/api/auth/second-factor/code`.',
    type: CodeAwaitedView,
  })
  @ApiProblems(
    'auth.invalid-credentials',
    'auth.too-many-attempts',
    'auth.forbidden',
    'auth.password-expired',
    'request.invalid',
  )
  async login(
    @Body() body: SignIn,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<MeView | CodeAwaitedView> {
    const who = await this.doorway.signIn(body, originOf(request));
    await this.entrance.enter(request, response, who);
    const left = await timeLeftOf(request);
    if (who.awaiting === 'second-factor') {
      response.status(202);
      return CodeAwaitedView.of(left);
    }
    return MeView.of(await this.own.self(who.userId), who.membershipId, { ...who, left });
  }

  @Public()
  @Post('logout')
  @HttpCode(204)
  @ApiOperation({ summary: 'Đăng xuất; làm lại cũng không sao' })
  @ApiNoContentResponse({ description: 'Không còn phiên nào ở trình duyệt này.' })
  async logout(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    const { userId, membershipId, awaiting } = request.session;
    await closeSession(request, response);
    if (userId && membershipId && awaiting !== 'second-factor') await this.doorway.recordSignOut(userId, membershipId);
  }

  @SignedIn()
  @AlsoForTokens()
  @EvenWithOldPassword()
  @EvenWithoutSecondFactor()
  @Get('me')
  @ApiOperation({ summary: 'Mình là ai, đang dùng vai trò nào, được làm gì' })
  @ApiOkResponse({ description: 'Người đang đăng nhập.', type: MeView })
  @ApiProblems('auth.required')
  async me(@CurrentActor() actor: Actor, @Req() request: Request): Promise<MeView> {
    const facts = request.headers.authorization ? {} : { ...request.session, left: await timeLeftOf(request) };
    return MeView.of(await this.own.self(actor.userId), actor.membershipId, facts);
  }

  @SignedIn()
  @EvenWithoutSecondFactor()
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
    const { by } = request.session;
    const { lacking } = await this.own.switchMembership(actor, { sid: ownSession(request, actor), by }, id);
    const facts = { by, awaiting: lacking ? ('enrolment' as const) : undefined, left: await timeLeftOf(request) };
    return MeView.of(await this.own.self(actor.userId), id, facts);
  }

  @SignedIn()
  @EvenWithOldPassword()
  @EvenWithoutSecondFactor()
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
}
