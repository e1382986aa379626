import { Module } from '@nestjs/common';
import { CampaignsModule } from '../campaigns/campaigns.module.ts';
import { DossiersModule } from '../dossiers/dossiers.module.ts';
import { AllMetService } from './all-met.service.ts';
import { AppraisalController } from './appraisal.controller.ts';
import { AppraisalHistory } from './appraisal-history.ts';
import { AppraisalReading } from './appraisal-reading.ts';
import { AssignmentController } from './assignment.controller.ts';
import { AssignmentService } from './assignment.service.ts';
import { DossierDecisionsController } from './dossier-decisions.controller.ts';
import { DossierDecisionsService } from './dossier-decisions.service.ts';
import { DuplicatesController } from './duplicates.controller.ts';
import { DuplicatesQueries } from './duplicates.queries.ts';
import { DuplicatesService } from './duplicates.service.ts';
import { ExceptionsService } from './exceptions.service.ts';
import { HandoversController } from './handovers.controller.ts';
import { HandoversQueries } from './handovers.queries.ts';
import { HandoversService } from './handovers.service.ts';
import { HoldsController } from './holds.controller.ts';
import { HoldsService } from './holds.service.ts';
import { IndependenceService } from './independence.service.ts';
import { JudgingService } from './judging.service.ts';
import { MarksService } from './marks.service.ts';
import { NomineeMovesController } from './nominee-moves.controller.ts';
import { NomineeMovesQueries } from './nominee-moves.queries.ts';
import { NomineeMovesService } from './nominee-moves.service.ts';
import { OfficePeopleQueries } from './office-people.queries.ts';
import { PapersMissing } from './papers-missing.ts';
import { QueueController } from './queue.controller.ts';
import { QueueQueries } from './queue.queries.ts';
import { Rejudge } from './rejudge.ts';

/** What the office makes of what was handed in: verdicts, marks, returns, acceptance. */
@Module({
  imports: [CampaignsModule, DossiersModule],
  controllers: [
    QueueController,
    AppraisalController,
    DossierDecisionsController,
    HoldsController,
    NomineeMovesController,
    DuplicatesController,
    AssignmentController,
    HandoversController,
  ],
  providers: [
    QueueQueries,
    OfficePeopleQueries,
    PapersMissing,
    AppraisalReading,
    AppraisalHistory,
    JudgingService,
    AllMetService,
    MarksService,
    ExceptionsService,
    DossierDecisionsService,
    IndependenceService,
    Rejudge,
    HoldsService,
    NomineeMovesService,
    NomineeMovesQueries,
    DuplicatesService,
    DuplicatesQueries,
    AssignmentService,
    HandoversService,
    HandoversQueries,
  ],
  exports: [Rejudge],
})
export class AppraisalModule {}
