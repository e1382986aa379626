import { Module } from '@nestjs/common';
import { CampaignsModule } from '../../campaigns/campaigns.module.ts';
import { BundleService } from './bundle.service.ts';
import { BundleConfirmationService } from './bundle-confirmation.service.ts';
import { DocumentContent } from './document-content.ts';
import { DocumentsController } from './documents.controller.ts';
import { DocumentsQueries } from './documents.queries.ts';
import { DocumentsService } from './documents.service.ts';
import { DossierDocumentsController } from './dossier-documents.controller.ts';
import { FileInspectionJob } from './file-inspection-job.ts';
import { PaperController } from './paper.controller.ts';
import { PaperPreparation } from './paper-preparation.ts';
import { PaperService } from './paper.service.ts';
import { SlotsQueries } from './slots.queries.ts';

/** The papers of dossiers: uploads, bundles, paper copies, and the slots they fill. */
@Module({
  imports: [CampaignsModule],
  controllers: [DossierDocumentsController, DocumentsController, PaperController],
  providers: [
    DocumentsService,
    DocumentsQueries,
    DocumentContent,
    BundleService,
    BundleConfirmationService,
    PaperPreparation,
    PaperService,
    SlotsQueries,
    FileInspectionJob,
  ],
  exports: [DocumentsQueries, PaperPreparation, SlotsQueries, FileInspectionJob],
})
export class DocumentsModule {}
