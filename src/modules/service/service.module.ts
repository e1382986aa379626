import { Module } from '@nestjs/common';
import { ClockController } from './clock.controller.ts';
import { ClockService } from './clock.service.ts';
import { HealthController } from './health.controller.ts';
import { HealthQueries } from './health.queries.ts';

/** What the service says about itself: its clock, and whether it can take work. */
@Module({
  controllers: [ClockController, HealthController],
  providers: [ClockService, HealthQueries],
})
export class ServiceModule {}
