import { Module } from '@nestjs/common';
import { CampaignsModule } from '../campaigns/campaigns.module.ts';
import { CorrectionsController } from './corrections.controller.ts';
import { CorrectionsService } from './corrections.service.ts';
import { DocumentsModule } from './documents/documents.module.ts';
import { DossierReading } from './dossier-reading.ts';
import { DossiersController } from './dossiers.controller.ts';
import { EligibilityReading } from './eligibility-reading.ts';
import { DossiersQueries } from './dossiers.queries.ts';
import { DossiersService } from './dossiers.service.ts';
import { NomineesController } from './nominees.controller.ts';
import { NomineesQueries } from './nominees.queries.ts';
import { NomineesService } from './nominees.service.ts';
import { ReceiptsController } from './receipts.controller.ts';
import { ReceiptsService } from './receipts.service.ts';

/** Drafts, nominees, submissions and receipts. */
@Module({
  imports: [CampaignsModule, DocumentsModule],
  controllers: [DossiersController, NomineesController, ReceiptsController, CorrectionsController],
  providers: [
    DossiersService,
    DossiersQueries,
    DossierReading,
    EligibilityReading,
    NomineesService,
    NomineesQueries,
    ReceiptsService,
    CorrectionsService,
  ],
  exports: [DossiersService, DossierReading, DossiersQueries, NomineesService, NomineesQueries],
})
export class DossiersModule {}
