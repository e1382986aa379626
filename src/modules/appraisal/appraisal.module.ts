import { Module } from '@nestjs/common';
import { CampaignsModule } from '../campaigns/campaigns.module.ts';
import { DossiersModule } from '../dossiers/dossiers.module.ts';
import { HoldsController } from './holds.controller.ts';
import { HoldsService } from './holds.service.ts';
import { NomineeMovesController } from './nominee-moves.controller.ts';
import { NomineeMovesQueries } from './nominee-moves.queries.ts';
import { NomineeMovesService } from './nominee-moves.service.ts';

/** What the office makes of what was handed in: verdicts, marks, returns, acceptance. */
@Module({
  imports: [CampaignsModule, DossiersModule],
  controllers: [HoldsController, NomineeMovesController],
  providers: [HoldsService, NomineeMovesService, NomineeMovesQueries],
  exports: [],
})
export class AppraisalModule {}
