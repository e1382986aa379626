import {
  Body,
  Controller,
  Delete,
  Get,
  Headers,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Put,
  Res,
} from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiExtraModels,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import type { Response } from 'express';
import type { Actor } from '../../domain/roles.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { CurrentActor } from '../../http/current-actor.ts';
import { versionOf } from '../../http/if-match.ts';
import { May } from '../../http/may.ts';
import { ReceivedAt } from '../../http/received-at.ts';
import { validated } from '../../http/validation.ts';
import { WithdrawNominee } from './dossier.dto.ts';
import { NomineeInput, NomineeList, NomineeOrder, NomineePatch } from './nominee.dto.ts';
import { NomineesQueries } from './nominees.queries.ts';
import { NomineesService } from './nominees.service.ts';
import { NomineeListView, NomineeView } from './nominee.view.ts';

@ApiTags('Hồ sơ')
@ApiExtraModels(NomineeInput, NomineeList)
@Controller()
export class NomineesController {
  constructor(
    private readonly nominees: NomineesService,
    private readonly queries: NomineesQueries,
  ) {}

  @Post('dossiers/:id/nominees')
  @May('dossiers', 'edit')
  @ApiOperation({
    summary: 'Thêm tập thể, cá nhân',
    description: 'Một trường hợp, hoặc `items` đến 200 trường hợp cùng lúc (tất cả hoặc không).',
  })
  @ApiBody({ schema: { oneOf: [{ $ref: getSchemaPath(NomineeInput) }, { $ref: getSchemaPath(NomineeList) }] } })
  @ApiCreatedResponse({ type: NomineeListView })
  @ApiProblems('request.invalid', 'not-found', 'auth.forbidden', 'transition-not-allowed', 'dossier.not-reopened')
  async add(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: Record<string, unknown> = {},
    @ReceivedAt() at: Date,
    @Res({ passthrough: true }) response: Response,
  ): Promise<NomineeListView> {
    const { items } = Object.hasOwn(body, 'items')
      ? await validated(NomineeList, body)
      : { items: [await validated(NomineeInput, body)] };
    const ids = await this.nominees.add(actor, id, items, at);
    response.location(ids.length === 1 ? `/api/nominees/${ids[0]}` : `/api/dossiers/${id}`);
    return { items: await this.queries.byIds(actor, id, ids) };
  }

  @Put('dossiers/:id/nominees/order')
  @HttpCode(204)
  @May('dossiers', 'edit')
  @ApiOperation({
    summary: 'Sắp xếp các trường hợp',
    description: 'Thứ tự in trên danh sách; chỉ trong bản nháp, kể đủ mọi trường hợp.',
  })
  @ApiNoContentResponse()
  @ApiProblems(
    'request.invalid',
    'not-found',
    'auth.forbidden',
    'stale',
    'transition-not-allowed',
    'dossier.not-reopened',
  )
  async order(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: NomineeOrder,
    @ReceivedAt() at: Date,
  ): Promise<void> {
    await this.nominees.order(actor, id, body, at);
  }

  @Get('nominees/:id')
  @May('dossiers', 'read')
  @ApiOperation({ summary: 'Xem một tập thể, cá nhân' })
  @ApiOkResponse({ type: NomineeView })
  @ApiProblems('not-found')
  one(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<NomineeView> {
    return this.queries.one(actor, id);
  }

  @Patch('nominees/:id')
  @May('dossiers', 'edit')
  @ApiOperation({
    summary: 'Sửa một tập thể, cá nhân',
    description: 'Hồ sơ nháp: sửa mọi ô. Hồ sơ được yêu cầu bổ sung: chỉ các ô được mở lại.',
  })
  @ApiOkResponse({ type: NomineeView })
  @ApiProblems(
    'request.invalid',
    'not-found',
    'auth.forbidden',
    'stale',
    'transition-not-allowed',
    'dossier.not-reopened',
  )
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: NomineePatch,
    @ReceivedAt() at: Date,
  ): Promise<NomineeView> {
    await this.nominees.change(actor, id, body, at);
    return this.queries.one(actor, id);
  }

  @Delete('nominees/:id')
  @HttpCode(204)
  @May('dossiers', 'edit')
  @ApiOperation({ summary: 'Bỏ một tập thể, cá nhân khỏi bản nháp' })
  @ApiHeader({ name: 'If-Match', required: false, description: 'Phiên bản đang xem, ví dụ "3".' })
  @ApiNoContentResponse()
  @ApiProblems('not-found', 'auth.forbidden', 'stale', 'transition-not-allowed', 'dossier.not-reopened')
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @ReceivedAt() at: Date,
  ): Promise<void> {
    return this.nominees.remove(actor, id, versionOf(ifMatch), at);
  }

  @Post('nominees/:id/withdraw')
  @HttpCode(200)
  @May('nominees', 'withdraw')
  @ApiOperation({
    summary: 'Rút một trường hợp khỏi hồ sơ đã gửi',
    description: 'Chỗ của trường hợp này được trả lại cho đơn vị.',
  })
  @ApiOkResponse({ type: NomineeView })
  @ApiProblems('request.invalid', 'not-found', 'stale', 'transition-not-allowed')
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: WithdrawNominee,
    @ReceivedAt() at: Date,
  ): Promise<NomineeView> {
    await this.nominees.withdraw(actor, id, body, at);
    return this.queries.one(actor, id);
  }
}
