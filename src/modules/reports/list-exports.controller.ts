import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Actor } from '../../domain/roles.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { CurrentActor } from '../../http/current-actor.ts';
import { May } from '../../http/may.ts';
import { ReceivedAt } from '../../http/received-at.ts';
import { CouncilListQuery, RestrictedListQuery } from './list-exports.dto.ts';
import { ListExports } from './list-exports.service.ts';
import { sendList, xlsx } from './sending-files.ts';

const byCode = { name: 'code', description: 'Mã đợt thi đua.', example: 'cao-loc-2026' } as const;
const workbook = { description: 'Tệp Excel.', schema: { type: 'string', format: 'binary' } } as const;

@ApiTags('Danh sách, thống kê')
@Controller('campaigns')
export class ListExportsController {
  constructor(private readonly exports: ListExports) {}

  @Get(':code/council-list.xlsx')
  @May('council-list', 'export')
  @ApiOperation({
    summary: 'Danh sách Excel trình Hội đồng Thi đua - Khen thưởng',
    description: 'Mỗi hình thức khen thưởng một trang tính, sau cùng là trang thống kê. Việc xuất được ghi nhật ký.',
  })
  @ApiParam(byCode)
  @ApiProduces(xlsx)
  @ApiOkResponse(workbook)
  @ApiProblems('request.invalid', 'auth.required', 'auth.forbidden', 'not-found', 'campaign.not-open')
  async councilList(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Query() query: CouncilListQuery,
    @ReceivedAt() at: Date,
    @Res() response: Response,
  ): Promise<void> {
    await sendList(response, await this.exports.councilList(actor, code, query, at));
  }

  @Get(':code/restricted-list.xlsx')
  @May('restricted-list', 'export')
  @ApiOperation({
    summary: 'Danh sách Excel có ngày sinh, số CCCD của cá nhân được đề nghị',
    description: 'Chỉ các trường dữ liệu mà kế hoạch dùng và vai trò được xem. Lý do xuất được ghi nhật ký.',
  })
  @ApiParam(byCode)
  @ApiProduces(xlsx)
  @ApiOkResponse(workbook)
  @ApiProblems('request.invalid', 'auth.required', 'auth.forbidden', 'not-found', 'campaign.not-open')
  async restrictedList(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Query() query: RestrictedListQuery,
    @ReceivedAt() at: Date,
    @Res() response: Response,
  ): Promise<void> {
    await sendList(response, await this.exports.restrictedList(actor, code, query, at));
  }
}
