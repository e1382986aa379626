import { Module } from '@nestjs/common';
import { CampaignsModule } from '../campaigns/campaigns.module.ts';
import { DossiersModule } from '../dossiers/dossiers.module.ts';

/** What the office makes of what was handed in: verdicts, marks, returns, acceptance. */
@Module({
  imports: [CampaignsModule, DossiersModule],
  controllers: [],
  providers: [],
  exports: [],
})
export class AppraisalModule {}
