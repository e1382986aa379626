import { Module } from '@nestjs/common';
import { MulterModule } from '@nestjs/platform-express';
import { FileStore } from '../../files/file-store.ts';
import { uploadOptions } from '../../files/multer-storage.ts';
import { CampaignsModule } from '../campaigns/campaigns.module.ts';
import { ConfirmationService } from './confirmation.service.ts';
import { ElectionResultsController } from './election-results.controller.ts';
import { ElectionResultsService } from './election-results.service.ts';
import { FigureQueries } from './figure.queries.ts';
import { FiguresController } from './figures.controller.ts';
import { ImportController } from './import/import.controller.ts';
import { ImportService, importLimits } from './import/import.service.ts';
import { ResultsGridQueries } from './results-grid.queries.ts';

const importUpload = { maxBytes: importLimits.maxBytes, files: 1, accepted: 'Excel (.xlsx) hoặc CSV' };

/** Turnout per tổ, seats per constituency: recorded, confirmed, imported, with history. */
@Module({
  imports: [
    CampaignsModule,
    MulterModule.registerAsync({
      inject: [FileStore],
      useFactory: (store: FileStore) => uploadOptions(store, importUpload),
    }),
  ],
  controllers: [ElectionResultsController, ImportController, FiguresController],
  providers: [ElectionResultsService, ConfirmationService, FigureQueries, ResultsGridQueries, ImportService],
  exports: [ElectionResultsService, ConfirmationService, ImportService],
})
export class ElectionsModule {}
