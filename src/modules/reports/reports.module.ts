import { Module } from '@nestjs/common';
import { CampaignsModule } from '../campaigns/campaigns.module.ts';
import { Housekeeping } from './housekeeping.ts';
import { JobResults } from './job-results.ts';
import { JobsController } from './jobs.controller.ts';
import { JobQueries } from './jobs.queries.ts';
import { ListExportsController } from './list-exports.controller.ts';
import { ListExports } from './list-exports.service.ts';
import { OverviewController } from './overview.controller.ts';
import { OverviewQueries } from './overview.queries.ts';
import { StatisticsController } from './statistics.controller.ts';
import { StatisticsQueries } from './statistics.queries.ts';

/** Lists, figures, and what takes longer than a request. */
@Module({
  imports: [CampaignsModule],
  controllers: [ListExportsController, StatisticsController, OverviewController, JobsController],
  providers: [ListExports, StatisticsQueries, OverviewQueries, JobQueries, JobResults, Housekeeping],
})
export class ReportsModule {}
