import { Module } from '@nestjs/common';
import { AuditController } from './audit.controller.ts';
import { AuditQueries } from './audit.queries.ts';

/** Reads what every act left behind. Writing it is the unit of work's business. */
@Module({ controllers: [AuditController], providers: [AuditQueries] })
export class AuditModule {}
