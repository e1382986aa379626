import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Actor } from '../../domain/roles.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { CurrentActor } from '../../http/current-actor.ts';
import { May } from '../../http/may.ts';
import { ReceivedAt } from '../../http/received-at.ts';
import { officialDate } from '../organizations/official-date.ts';
import { OnDate, PutBaseSalary, PutCoefficient, PutLegalBasis } from './legal.dto.ts';
import { LegalQueries } from './legal.queries.ts';
import { LegalService } from './legal.service.ts';
import { BaseSalaryView, CoefficientListView, LegalBasisListView, LegalRowId } from './legal.view.ts';

const located = { Location: { description: 'Địa chỉ để thay dòng này.' } };
const byId = { name: 'id', description: 'Định danh dòng của cơ quan mình.', format: 'uuid' } as const;

@ApiTags('Căn cứ pháp lý và tiền thưởng')
@Controller('legal')
export class LegalController {
  constructor(
    private readonly queries: LegalQueries,
    private readonly legal: LegalService,
  ) {}

  @Get('bases')
  @May('legal', 'read')
  @ApiOperation({ summary: 'Văn bản còn hiệu lực vào một ngày' })
  @ApiOkResponse({ type: LegalBasisListView })
  @ApiProblems('request.invalid', 'auth.required')
  bases(@CurrentActor() actor: Actor, @Query() { on }: OnDate, @ReceivedAt() at: Date): Promise<LegalBasisListView> {
    return this.queries.bases(actor, on ?? officialDate(at));
  }

  @Get('coefficients')
  @May('legal', 'read')
  @ApiOperation({ summary: 'Hệ số tiền thưởng vào một ngày' })
  @ApiOkResponse({ type: CoefficientListView })
  @ApiProblems('request.invalid', 'auth.required')
  coefficients(
    @CurrentActor() actor: Actor,
    @Query() { on }: OnDate,
    @ReceivedAt() at: Date,
  ): Promise<CoefficientListView> {
    return this.queries.coefficients(actor, on ?? officialDate(at));
  }

  @Get('base-salary')
  @May('legal', 'read')
  @ApiOperation({ summary: 'Lương cơ sở vào một ngày' })
  @ApiOkResponse({ type: BaseSalaryView })
  @ApiProblems('request.invalid', 'auth.required', 'not-found')
  baseSalary(@CurrentActor() actor: Actor, @Query() { on }: OnDate, @ReceivedAt() at: Date): Promise<BaseSalaryView> {
    return this.queries.baseSalary(actor, on ?? officialDate(at));
  }

  @Post('bases')
  @May('legal', 'manage')
  @ApiOperation({ summary: 'Thêm văn bản của cơ quan mình' })
  @ApiCreatedResponse({ type: LegalRowId, headers: located })
  @ApiProblems('request.invalid', 'auth.required', 'auth.forbidden')
  async addBasis(
    @CurrentActor() actor: Actor,
    @Body() body: PutLegalBasis,
    @Res({ passthrough: true }) response: Response,
  ): Promise<LegalRowId> {
    const row = await this.legal.putBasis(actor, body);
    response.location(`/api/legal/bases/${row.id}`);
    return row;
  }

  @Put('bases/:id')
  @May('legal', 'manage')
  @ApiOperation({ summary: 'Thay một dòng văn bản của cơ quan mình' })
  @ApiParam(byId)
  @ApiOkResponse({ type: LegalRowId })
  @ApiProblems('request.invalid', 'auth.required', 'auth.forbidden', 'not-found')
  replaceBasis(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PutLegalBasis,
  ): Promise<LegalRowId> {
    return this.legal.putBasis(actor, body, id);
  }

  @Post('coefficients')
  @May('legal', 'manage')
  @ApiOperation({ summary: 'Thêm hệ số tiền thưởng của cơ quan mình' })
  @ApiCreatedResponse({ type: LegalRowId, headers: located })
  @ApiProblems('request.invalid', 'auth.required', 'auth.forbidden')
  async addCoefficient(
    @CurrentActor() actor: Actor,
    @Body() body: PutCoefficient,
    @Res({ passthrough: true }) response: Response,
  ): Promise<LegalRowId> {
    const row = await this.legal.putCoefficient(actor, body);
    response.location(`/api/legal/coefficients/${row.id}`);
    return row;
  }

  @Put('coefficients/:id')
  @May('legal', 'manage')
  @ApiOperation({ summary: 'Thay một hệ số của cơ quan mình' })
  @ApiParam(byId)
  @ApiOkResponse({ type: LegalRowId })
  @ApiProblems('request.invalid', 'auth.required', 'auth.forbidden', 'not-found')
  replaceCoefficient(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PutCoefficient,
  ): Promise<LegalRowId> {
    return this.legal.putCoefficient(actor, body, id);
  }

  @Post('base-salary')
  @May('legal', 'manage')
  @ApiOperation({ summary: 'Ghi mức lương cơ sở của một thời kỳ' })
  @ApiCreatedResponse({ type: LegalRowId, headers: located })
  @ApiProblems('request.invalid', 'auth.required', 'auth.forbidden')
  async addBaseSalary(
    @CurrentActor() actor: Actor,
    @Body() body: PutBaseSalary,
    @Res({ passthrough: true }) response: Response,
  ): Promise<LegalRowId> {
    const row = await this.legal.putBaseSalary(actor, body);
    response.location(`/api/legal/base-salary/${row.id}`);
    return row;
  }

  @Put('base-salary/:id')
  @May('legal', 'manage')
  @ApiOperation({ summary: 'Thay một mức lương cơ sở của cơ quan mình' })
  @ApiParam(byId)
  @ApiOkResponse({ type: LegalRowId })
  @ApiProblems('request.invalid', 'auth.required', 'auth.forbidden', 'not-found')
  replaceBaseSalary(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PutBaseSalary,
  ): Promise<LegalRowId> {
    return this.legal.putBaseSalary(actor, body, id);
  }
}
