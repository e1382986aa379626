import { Module } from '@nestjs/common';
import { CampaignsModule } from '../campaigns/campaigns.module.ts';
import { ListExportsController } from './list-exports.controller.ts';
import { ListExports } from './list-exports.service.ts';

/** Lists, figures and whatever takes longer than a request. */
@Module({
  imports: [CampaignsModule],
  controllers: [ListExportsController],
  providers: [ListExports],
})
export class ReportsModule {}
