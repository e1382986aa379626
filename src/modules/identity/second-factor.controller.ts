import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { Actor } from '../../domain/roles.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { CurrentActor } from '../../http/current-actor.ts';
import { Public, SignedIn } from '../../http/may.ts';
import { timeLeftOf } from '../../http/session.ts';
import { EvenWithoutSecondFactor } from './account-routes.ts';
import { MeView } from './auth.dto.ts';
import { originOf, ownSession } from './browser-session.ts';
import { Entrance } from './entrance.ts';
import { OwnAccountService } from './own-account.service.ts';
import {
  EnrolmentView,
  RecoveryCodesView,
  RemoveSecondFactor,
  SecondFactorView,
  TypedCode,
  TypedPassword,
} from './second-factor.dto.ts';
import { SecondFactorService } from './second-factor.service.ts';
import { SecondStepService } from './second-step.service.ts';

@ApiTags('Xác thực hai bước')
@Controller('auth/second-factor')
export class SecondFactorController {
  constructor(
    private readonly factors: SecondFactorService,
    private readonly step: SecondStepService,
    private readonly entrance: Entrance,
    private readonly own: OwnAccountService,
  ) {}

  @Public()
  @Post('code')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bước thứ hai của đăng nhập: mã trên ứng dụng hoặc mã khôi phục; trả cookie phiên mới' })
  @ApiOkResponse({ description: 'Đã đăng nhập.', type: MeView })
  @ApiProblems('auth.required', 'auth.second-factor-wrong', 'auth.too-many-attempts', 'request.invalid')
  async code(
    @Body() { code }: TypedCode,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<MeView> {
    const who = await this.step.finish(request.sessionID, code, originOf(request));
    await this.entrance.enter(request, response, who);
    return MeView.of(await this.own.self(who.userId), who.membershipId, { ...who, left: await timeLeftOf(request) });
  }

  @SignedIn()
  @EvenWithoutSecondFactor()
  @Get()
  @ApiOperation({ summary: 'Xác thực hai bước của mình' })
  @ApiOkResponse({ description: 'Đang dùng hay chưa, có bắt buộc không.', type: SecondFactorView })
  @ApiProblems('auth.required', 'auth.forbidden')
  async state(@CurrentActor() actor: Actor): Promise<SecondFactorView> {
    return SecondFactorView.of(await this.factors.state(actor));
  }

  @SignedIn()
  @EvenWithoutSecondFactor()
  @Post('enrolment')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bắt đầu cài: nhận khóa cho ứng dụng tạo mã; làm lại thì khóa trước bỏ' })
  @ApiOkResponse({ description: 'Khóa, chỉ hiện lần này.', type: EnrolmentView })
  @ApiProblems(
    'auth.required',
    'auth.forbidden',
    'auth.invalid-credentials',
    'auth.too-many-attempts',
    'already-exists',
    'request.invalid',
  )
  async begin(
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Body() { password }: TypedPassword,
  ): Promise<EnrolmentView> {
    return EnrolmentView.of(await this.factors.begin(actor, { password, address: originOf(request).address }));
  }

  @SignedIn()
  @EvenWithoutSecondFactor()
  @Post('confirmation')
  @HttpCode(200)
  @ApiOperation({ summary: 'Xác nhận một mã để bắt đầu dùng; các phiên khác kết thúc' })
  @ApiOkResponse({ description: 'Mã khôi phục, chỉ hiện lần này.', type: RecoveryCodesView })
  @ApiProblems(
    'auth.required',
    'auth.forbidden',
    'auth.second-factor-wrong',
    'auth.too-many-attempts',
    'request.invalid',
  )
  async confirm(
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Body() { code }: TypedCode,
  ): Promise<RecoveryCodesView> {
    return RecoveryCodesView.of(await this.factors.confirm(actor, ownSession(request, actor), code));
  }

  @SignedIn()
  @Post('recovery-codes')
  @HttpCode(200)
  @ApiOperation({ summary: 'Cấp lại mã khôi phục; các mã cũ bỏ' })
  @ApiOkResponse({ description: 'Mã khôi phục mới, chỉ hiện lần này.', type: RecoveryCodesView })
  @ApiProblems(
    'auth.required',
    'auth.forbidden',
    'auth.second-factor-wrong',
    'auth.too-many-attempts',
    'request.invalid',
  )
  async renew(@CurrentActor() actor: Actor, @Body() { code }: TypedCode): Promise<RecoveryCodesView> {
    return RecoveryCodesView.of(await this.factors.renewCodes(actor, code));
  }

  @SignedIn()
  @Post('removal')
  @HttpCode(204)
  @ApiOperation({ summary: 'Gỡ xác thực hai bước của mình, khi vai trò không bắt buộc' })
  @ApiNoContentResponse({ description: 'Từ nay chỉ cần mật khẩu.' })
  @ApiProblems(
    'auth.required',
    'auth.forbidden',
    'auth.invalid-credentials',
    'auth.second-factor-wrong',
    'auth.too-many-attempts',
    'request.invalid',
    'transition-not-allowed',
  )
  remove(
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Body() { password, code }: RemoveSecondFactor,
  ): Promise<void> {
    return this.factors.remove(actor, { password, address: originOf(request).address }, code);
  }
}
