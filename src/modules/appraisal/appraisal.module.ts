import { Module } from '@nestjs/common';
import { CampaignsModule } from '../campaigns/campaigns.module.ts';
import { DossiersModule } from '../dossiers/dossiers.module.ts';
import { HoldsController } from './holds.controller.ts';
import { HoldsService } from './holds.service.ts';

/** What the office makes of what was handed in: verdicts, marks, returns, acceptance. */
@Module({
  imports: [CampaignsModule, DossiersModule],
  controllers: [HoldsController],
  providers: [HoldsService],
  exports: [],
})
export class AppraisalModule {}
