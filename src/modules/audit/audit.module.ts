import { Module } from '@nestjs/common';
import { AuditController } from './audit.controller.ts';
import { AuditExport } from './audit-export.ts';
import { AuditExportController } from './audit-export.controller.ts';
import { AuditQueries } from './audit.queries.ts';
import { AuditSealing } from './audit-sealing.ts';

/** Reads, chains and hands out what every act left behind. Writing it is the unit of work's business. */
@Module({
  controllers: [AuditController, AuditExportController],
  providers: [AuditQueries, AuditSealing, AuditExport],
})
export class AuditModule {}
