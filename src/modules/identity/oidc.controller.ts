import { Controller, Get, HttpCode, Inject, Req, Res } from '@nestjs/common';
import { ApiFoundResponse, ApiOkResponse, ApiOperation, ApiSeeOtherResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { Config } from '../../config.ts';
import { CONFIG } from '../../config-token.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { Public } from '../../http/may.ts';
import { asRefusal } from '../../http/problem.filter.ts';
import { originOf } from './browser-session.ts';
import { Entrance } from './entrance.ts';
import { OidcClient } from './oidc-client.ts';
import { rememberQuestion, takeQuestion } from './oidc-question.ts';
import { SecretBox } from './secret-box.ts';
import { SignInService } from './sign-in.service.ts';
import { SignInWaysView } from './sign-in-ways.dto.ts';
import { tidyUsername } from './usernames.ts';

/** Pages of the web client. */
const [home, signInPage] = ['/', '/dang-nhap'];

@ApiTags('Đăng nhập')
@Controller('auth')
export class OidcController {
  constructor(
    private readonly provider: OidcClient,
    private readonly doorway: SignInService,
    private readonly entrance: Entrance,
    private readonly box: SecretBox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Public()
  @Get('ways')
  @ApiOperation({ summary: 'Đăng nhập được bằng những cách nào', security: [] })
  @ApiOkResponse({ description: 'Các cách đăng nhập.', type: SignInWaysView })
  ways(): SignInWaysView {
    return SignInWaysView.of(this.provider.isOn);
  }

  @Public()
  @Get('oidc')
  @HttpCode(302)
  @ApiOperation({ summary: 'Đăng nhập một lần: chuyển tới nơi đăng nhập của cơ quan', security: [] })
  @ApiFoundResponse({ description: 'Chuyển tới nơi đăng nhập của cơ quan.' })
  @ApiProblems('auth.oidc-failed', 'not-found')
  async start(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    const { address, question } = await this.provider.ask(this.here(request, '/api/auth/oidc/callback'));
    rememberQuestion(request, response, this.box, question);
    response.location(address.href);
  }

  @Public()
  @Get('oidc/callback')
  @HttpCode(303)
  @ApiOperation({ summary: 'Nơi đăng nhập của cơ quan gửi trình duyệt về đây', security: [] })
  @ApiSeeOtherResponse({
    description:
      'Trình duyệt được chuyển về trang chính; về trang đăng nhập với `buoc=ma` khi còn bước thứ hai, với `loi=<mã lỗi>` khi không thành.',
  })
  @ApiProblems('auth.oidc-failed', 'auth.forbidden', 'auth.invalid-credentials', 'not-found')
  async callback(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    try {
      const question = takeQuestion(request, response, this.box);
      const returned = new URL(this.here(request, request.originalUrl));
      const username = await this.provider.usernameFrom(returned, question);
      const who = await this.doorway.signInNamed(String(tidyUsername(username)), originOf(request));
      await this.entrance.enter(request, response, who);
      response.location(who.awaiting === 'second-factor' ? `${signInPage}?buoc=ma` : home);
    } catch (error) {
      if (!request.accepts('html') || !request.headers.accept?.includes('text/html')) throw error;
      // Only the code: a sentence in the address could be anybody's. The page says it in words.
      response.location(`${signInPage}?loi=${encodeURIComponent(asRefusal(error).code)}`);
    }
  }

  /** The provider sends the browser only to addresses registered there, so a forged Host leads nowhere. */
  private here(request: Request, path: string): string {
    return `${this.config.appUrl ?? `${request.protocol}://${request.headers.host}`}${path}`;
  }
}
