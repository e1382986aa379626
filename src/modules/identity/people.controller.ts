import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Actor } from '../../domain/roles.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { CurrentActor } from '../../http/current-actor.ts';
import { May } from '../../http/may.ts';
import { ReceivedAt } from '../../http/received-at.ts';
import { ApiSlip } from './api-slip.ts';
import { IssuedPasswordView } from './issued-password.dto.ts';
import { PasswordSlips } from './password-slip.ts';
import { personParam } from './path-parameters.ts';
import { ChangePerson, CreatePerson, PeopleQuery } from './people.dto.ts';
import { PeopleQueries } from './people.queries.ts';
import { PeopleService } from './people.service.ts';
import { PeoplePageView, PersonView } from './people.views.ts';

@ApiTags('Người dùng')
@ApiExtraModels(IssuedPasswordView)
@Controller('people')
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
    private readonly queries: PeopleQueries,
    private readonly slips: PasswordSlips,
  ) {}

  @May('people', 'read')
  @Get()
  @ApiOperation({ summary: 'Danh sách người dùng của cơ quan, xếp theo tên' })
  @ApiOkResponse({ description: 'Một trang.', type: PeoplePageView })
  @ApiProblems('auth.required', 'auth.forbidden', 'request.invalid')
  async list(@CurrentActor() actor: Actor, @Query() query: PeopleQuery): Promise<PeoplePageView> {
    return PeoplePageView.of(await this.queries.list(actor, query), actor.role);
  }

  @May('people', 'read')
  @Get(':id')
  @ApiParam(personParam)
  @ApiOperation({ summary: 'Một người dùng của cơ quan' })
  @ApiOkResponse({ description: 'Người này.', type: PersonView })
  @ApiProblems('auth.required', 'auth.forbidden', 'not-found')
  async person(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PersonView> {
    return PersonView.of(await this.queries.person(actor, id), actor.role);
  }

  @May('people', 'manage')
  @Post()
  @ApiOperation({ summary: 'Thêm người, với mật khẩu dùng một lần để giao tận tay' })
  @ApiSlip(201, 'Người mới và mật khẩu dùng một lần, hoặc phiếu in.')
  @ApiProblems('auth.required', 'auth.forbidden', 'already-exists', 'request.invalid')
  async create(
    @CurrentActor() actor: Actor,
    @Body() body: CreatePerson,
    @ReceivedAt() at: Date,
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<IssuedPasswordView | StreamableFile> {
    const issued = await this.people.create(actor, body, at);
    response.location(`/api/people/${issued.userId}`);
    return this.slips.answer(actor, { ...issued, person: await this.queries.person(actor, issued.userId) }, accept);
  }

  @May('people', 'manage')
  @Patch(':id')
  @ApiParam(personParam)
  @ApiOperation({ summary: 'Sửa thông tin, khóa hoặc mở tài khoản' })
  @ApiOkResponse({ description: 'Người này sau khi sửa.', type: PersonView })
  @ApiProblems('auth.required', 'auth.forbidden', 'not-found', 'request.invalid', 'transition-not-allowed')
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangePerson,
    @ReceivedAt() at: Date,
  ): Promise<PersonView> {
    await this.people.change(actor, id, body, at);
    return PersonView.of(await this.queries.person(actor, id), actor.role);
  }

  @May('people', 'manage')
  @Post(':id/password-reset')
  @ApiParam(personParam)
  @HttpCode(200)
  @ApiOperation({ summary: 'Cấp lại mật khẩu dùng một lần tại bàn; mọi phiên của người đó kết thúc' })
  @ApiSlip(200, 'Mật khẩu dùng một lần, hoặc phiếu in.')
  @ApiProblems('auth.required', 'auth.forbidden', 'not-found')
  async resetPassword(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @ReceivedAt() at: Date,
    @Headers('accept') accept: string | undefined,
  ): Promise<IssuedPasswordView | StreamableFile> {
    const issued = await this.people.resetPassword(actor, id, at);
    return this.slips.answer(actor, { ...issued, person: await this.queries.person(actor, id) }, accept);
  }

  @May('people', 'manage')
  @Post(':id/second-factor-reset')
  @ApiParam(personParam)
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Mất điện thoại: gỡ xác thực hai bước tại bàn, kèm mật khẩu dùng một lần mới; mọi phiên của người đó kết thúc',
  })
  @ApiSlip(200, 'Mật khẩu dùng một lần, hoặc phiếu in.')
  @ApiProblems('auth.required', 'auth.forbidden', 'not-found', 'transition-not-allowed')
  async resetSecondFactor(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @ReceivedAt() at: Date,
    @Headers('accept') accept: string | undefined,
  ): Promise<IssuedPasswordView | StreamableFile> {
    const issued = await this.people.resetSecondFactor(actor, id, at);
    return this.slips.answer(actor, { ...issued, person: await this.queries.person(actor, id) }, accept);
  }
}
