import { Body, Controller, Get, HttpCode, Param, ParseEnumPipe, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { type RetentionKind, retentionKinds } from '../../domain/retention.ts';
import type { Actor } from '../../domain/roles.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { CurrentActor } from '../../http/current-actor.ts';
import { May } from '../../http/may.ts';
import { ReceivedAt } from '../../http/received-at.ts';
import { officialDate } from '../organizations/official-date.ts';
import { ExportOrganization, PutRetentionRule, RetentionOnDate, StartRetentionRun } from './retention.dto.ts';
import { RetentionService } from './retention.service.ts';
import { RetentionRuleId, RetentionRulesView, RetentionRunView, StartedJobView } from './retention.view.ts';

const kindPipe = new ParseEnumPipe(Object.fromEntries(retentionKinds.map((kind) => [kind, kind])));

@ApiTags('Dữ liệu cá nhân')
@Controller()
export class RetentionController {
  constructor(private readonly retention: RetentionService) {}

  @Get('retention/rules')
  @May('retention', 'read')
  @ApiOperation({ summary: 'Thời hạn lưu từng loại hồ sơ, dữ liệu vào một ngày' })
  @ApiOkResponse({ type: RetentionRulesView })
  @ApiProblems('request.invalid', 'auth.required', 'auth.forbidden')
  rules(
    @CurrentActor() actor: Actor,
    @Query() { on }: RetentionOnDate,
    @ReceivedAt() at: Date,
  ): Promise<RetentionRulesView> {
    return this.retention.rules(actor, on ?? officialDate(at));
  }

  @Put('retention/rules/:kind')
  @May('retention', 'change')
  @ApiOperation({ summary: 'Ghi thời hạn lưu của cơ quan mình cho một loại, kèm căn cứ' })
  @ApiParam({ name: 'kind', description: 'Loại.', enum: retentionKinds, example: 'DRAFT' })
  @ApiOkResponse({ type: RetentionRuleId })
  @ApiProblems('request.invalid', 'auth.required', 'auth.forbidden')
  putRule(
    @CurrentActor() actor: Actor,
    @Param('kind', kindPipe) kind: RetentionKind,
    @Body() body: PutRetentionRule,
  ): Promise<RetentionRuleId> {
    return this.retention.putRule(actor, kind, body);
  }

  @Post('retention/runs')
  @HttpCode(202)
  @May('retention', 'run')
  @ApiOperation({
    summary: 'Rà soát dữ liệu hết thời hạn lưu: báo cáo trước, hoặc ẩn danh và xóa tệp',
    description:
      'Làm ở phía sau; báo cáo Excel tải ở `/api/jobs/{id}/result`. Làm thật thì không hoàn lại được: tên, số CCCD, ngày sinh, nơi công tác và tệp của hồ sơ hết hạn bị xóa; số phiếu, mã kiểm tra, kết quả thẩm định và số lượng vẫn còn.',
  })
  @ApiAcceptedResponse({ type: StartedJobView })
  @ApiProblems('request.invalid', 'auth.required', 'auth.forbidden')
  startRun(
    @CurrentActor() actor: Actor,
    @Body() body: StartRetentionRun,
    @ReceivedAt() at: Date,
  ): Promise<StartedJobView> {
    return this.retention.startRun(actor, body, at);
  }

  @Get('retention/runs/:id')
  @May('retention', 'read')
  @ApiOperation({ summary: 'Kết quả một lượt rà soát, theo loại' })
  @ApiParam({ name: 'id', description: 'Định danh lượt.', format: 'uuid' })
  @ApiOkResponse({ type: RetentionRunView })
  @ApiProblems('request.invalid', 'auth.required', 'auth.forbidden', 'not-found')
  run(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<RetentionRunView> {
    return this.retention.run(actor, id);
  }

  @Post('organizations/:id/export')
  @HttpCode(202)
  @May('organization-export', 'make')
  @ApiOperation({
    summary: 'Tải toàn bộ dữ liệu của cơ quan mình: thư mục, Excel và JSON trong một tệp zip',
    description: 'Làm ở phía sau; chỉ người yêu cầu tải được ở `/api/jobs/{id}/result`, trong thời hạn ngắn.',
  })
  @ApiParam({ name: 'id', description: 'Định danh cơ quan mình.', format: 'uuid' })
  @ApiAcceptedResponse({ type: StartedJobView })
  @ApiProblems('request.invalid', 'auth.required', 'auth.forbidden', 'not-found')
  startExport(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ExportOrganization,
    @ReceivedAt() at: Date,
  ): Promise<StartedJobView> {
    return this.retention.startExport(actor, id, body, at);
  }
}
