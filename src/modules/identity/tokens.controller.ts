import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { Response } from 'express';
import type { Actor } from '../../domain/roles.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { CurrentActor } from '../../http/current-actor.ts';
import { May } from '../../http/may.ts';
import { tokenParam } from './path-parameters.ts';
import { CreateToken, IssuedTokenView, TokenListView, TokenView } from './tokens.dto.ts';
import { TokensQueries } from './tokens.queries.ts';
import { TokensService } from './tokens.service.ts';

@ApiTags('Mã truy cập của máy')
@Controller('tokens')
export class TokensController {
  constructor(
    private readonly tokens: TokensService,
    private readonly queries: TokensQueries,
  ) {}

  @May('tokens', 'manage')
  @Get()
  @ApiOperation({ summary: 'Các mã truy cập của cơ quan' })
  @ApiOkResponse({ description: 'Kể cả mã đã hết hạn, đã thu hồi.', type: TokenListView })
  @ApiProblems('auth.required', 'auth.forbidden')
  async list(@CurrentActor() actor: Actor): Promise<TokenListView> {
    return TokenListView.of(await this.queries.list(actor));
  }

  @May('tokens', 'manage')
  @Get(':id')
  @ApiParam(tokenParam)
  @ApiOperation({ summary: 'Một mã truy cập' })
  @ApiOkResponse({ description: 'Không kèm chính mã.', type: TokenView })
  @ApiProblems('auth.required', 'auth.forbidden', 'not-found')
  async token(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<TokenView> {
    return TokenView.of(await this.queries.token(actor, id));
  }

  @May('tokens', 'manage')
  @Post()
  @ApiOperation({ summary: 'Tạo mã truy cập cho một máy; mã chỉ hiện một lần' })
  @ApiCreatedResponse({ description: 'Mã vừa tạo.', type: IssuedTokenView })
  @ApiProblems('auth.required', 'auth.forbidden', 'request.invalid')
  async create(
    @CurrentActor() actor: Actor,
    @Body() body: CreateToken,
    @Res({ passthrough: true }) response: Response,
  ): Promise<IssuedTokenView> {
    const { id, token } = await this.tokens.create(actor, body);
    response.location(`/api/tokens/${id}`);
    return IssuedTokenView.issued(await this.queries.token(actor, id), token);
  }

  @May('tokens', 'manage')
  @Delete(':id')
  @ApiParam(tokenParam)
  @HttpCode(204)
  @ApiOperation({ summary: 'Thu hồi mã truy cập' })
  @ApiNoContentResponse({ description: 'Mã không còn dùng được.' })
  @ApiProblems('auth.required', 'auth.forbidden', 'not-found')
  revoke(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.tokens.revoke(actor, id);
  }
}
