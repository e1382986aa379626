import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CampaignClock } from '../../campaign-clock.ts';
import type { Actor } from '../../domain/roles.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { CurrentActor } from '../../http/current-actor.ts';
import { May, Public } from '../../http/may.ts';
import { ClockView, MoveClock } from './clock.dto.ts';
import { ClockService } from './clock.service.ts';

@ApiTags('Dịch vụ')
@Controller('clock')
export class ClockController {
  constructor(
    private readonly clock: CampaignClock,
    private readonly moves: ClockService,
  ) {}

  @Get()
  @Public()
  @ApiOperation({ summary: 'Giờ mà dịch vụ dùng để tính hạn', security: [] })
  @ApiOkResponse({ type: ClockView })
  now(): ClockView {
    return ClockView.of(this.clock);
  }

  @Put()
  @May('clock', 'set')
  @ApiOperation({ summary: 'Chuyển đồng hồ mô phỏng tới trước (chỉ khi chạy thử)' })
  @ApiOkResponse({ type: ClockView })
  @ApiProblems('request.invalid', 'auth.required', 'auth.forbidden', 'clock.not-simulated', 'clock.backwards')
  async move(@CurrentActor() actor: Actor, @Body() { now }: MoveClock): Promise<ClockView> {
    await this.moves.move(actor, new Date(now));
    return ClockView.of(this.clock);
  }
}
