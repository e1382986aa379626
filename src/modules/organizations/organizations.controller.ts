import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../domain/roles.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { CurrentActor } from '../../http/current-actor.ts';
import { May } from '../../http/may.ts';
import { ReceivedAt } from '../../http/received-at.ts';
import { OrganizationDetailView, OrganizationPageView } from './organization.view.ts';
import { MergeInto, OrganizationsQuery, Rename } from './organizations.dto.ts';
import { OrganizationQueries } from './organizations.queries.ts';
import { OrganizationsService } from './organizations.service.ts';

@ApiTags('Cơ quan, đơn vị')
@Controller('organizations')
export class OrganizationsController {
  constructor(
    private readonly queries: OrganizationQueries,
    private readonly organizations: OrganizationsService,
  ) {}

  @Get()
  @May('organizations', 'read')
  @ApiOperation({ summary: 'Danh mục tỉnh, thành phố, xã, phường, đặc khu' })
  @ApiOkResponse({ type: OrganizationPageView })
  @ApiProblems('request.invalid', 'auth.required')
  list(@Query() query: OrganizationsQuery): Promise<OrganizationPageView> {
    return this.queries.list(query);
  }

  @Get(':id')
  @May('organizations', 'read')
  @ApiOperation({ summary: 'Một cơ quan và lịch sử đổi tên, sáp nhập' })
  @ApiParam({ name: 'id', description: 'Định danh cơ quan.', format: 'uuid' })
  @ApiOkResponse({ type: OrganizationDetailView })
  @ApiProblems('auth.required', 'not-found')
  one(@Param('id', ParseUUIDPipe) id: string): Promise<OrganizationDetailView> {
    return this.queries.one(id);
  }

  @Post(':id/rename')
  @HttpCode(200)
  @May('organizations', 'manage')
  @ApiOperation({ summary: 'Đổi tên cơ quan của mình, có căn cứ và ngày hiệu lực' })
  @ApiParam({ name: 'id', description: 'Định danh cơ quan.', format: 'uuid' })
  @ApiOkResponse({ type: OrganizationDetailView })
  @ApiProblems('request.invalid', 'auth.required', 'auth.forbidden', 'not-found', 'transition-not-allowed')
  async rename(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: Rename,
    @ReceivedAt() at: Date,
  ): Promise<OrganizationDetailView> {
    await this.organizations.rename(actor, id, body, at);
    return this.queries.one(id);
  }

  @Post(':id/merge')
  @HttpCode(200)
  @May('organizations', 'manage')
  @ApiOperation({ summary: 'Nhập cơ quan của mình vào cơ quan khác' })
  @ApiParam({ name: 'id', description: 'Định danh cơ quan.', format: 'uuid' })
  @ApiOkResponse({ type: OrganizationDetailView })
  @ApiProblems('request.invalid', 'auth.required', 'auth.forbidden', 'not-found', 'transition-not-allowed')
  async merge(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MergeInto,
    @ReceivedAt() at: Date,
  ): Promise<OrganizationDetailView> {
    await this.organizations.merge(actor, id, body, at);
    return this.queries.one(id);
  }
}
