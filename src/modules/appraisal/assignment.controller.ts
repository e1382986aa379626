import { Body, Controller, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../domain/roles.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { CurrentActor } from '../../http/current-actor.ts';
import { May } from '../../http/may.ts';
import { ReceivedAt } from '../../http/received-at.ts';
import { AssignDossier, AssignmentView } from './assignment.dto.ts';
import { AssignmentService } from './assignment.service.ts';

@ApiTags('Thẩm định')
@Controller('dossiers/:id/assignee')
export class AssignmentController {
  constructor(private readonly assignment: AssignmentService) {}

  @Put()
  @May('dossiers', 'assign')
  @ApiOperation({
    summary: 'Giao hồ sơ cho người thẩm định, người đọc lại',
    description:
      'Trưởng phòng giao. Người được giao phải đang làm thẩm định ở cơ quan và không có xung đột lợi ích; hồ sơ của chính nơi tiếp nhận cần cả hai người.',
  })
  @ApiOkResponse({ type: AssignmentView })
  @ApiProblems(
    'request.invalid',
    'not-found',
    'auth.forbidden',
    'conflict-of-interest',
    'stale',
    'transition-not-allowed',
  )
  async assign(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AssignDossier,
    @ReceivedAt() at: Date,
  ): Promise<AssignmentView> {
    await this.assignment.assign(actor, id, body, at);
    return this.assignment.one(actor, id);
  }
}
