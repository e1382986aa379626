import { Module } from '@nestjs/common';
import { CampaignsModule } from '../campaigns/campaigns.module.ts';
import { ConfirmationService } from './confirmation.service.ts';
import { ElectionResultsController } from './election-results.controller.ts';
import { ElectionResultsService } from './election-results.service.ts';
import { FigureQueries } from './figure.queries.ts';
import { FiguresController } from './figures.controller.ts';
import { ResultsGridQueries } from './results-grid.queries.ts';

/** Turnout per tổ, seats per constituency: recorded, confirmed, imported, with history. */
@Module({
  imports: [CampaignsModule],
  controllers: [ElectionResultsController, FiguresController],
  providers: [ElectionResultsService, ConfirmationService, FigureQueries, ResultsGridQueries],
  exports: [ElectionResultsService, ConfirmationService],
})
export class ElectionsModule {}
