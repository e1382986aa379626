import { Module } from '@nestjs/common';
import { CampaignsModule } from '../campaigns/campaigns.module.ts';
import { OrganizationExport } from './organization-export/organization-export.ts';
import { RetentionController } from './retention.controller.ts';
import { RetentionRulesAtStart } from './retention-rules.ts';
import { RetentionRun } from './retention-run.ts';
import { RetentionService } from './retention.service.ts';

/** How long personal data stays, what becomes of it afterwards, and the copy of everything an organisation may take along. */
@Module({
  imports: [CampaignsModule],
  controllers: [RetentionController],
  providers: [RetentionService, RetentionRulesAtStart, RetentionRun, OrganizationExport],
})
export class RetentionModule {}
