import { type DynamicModule, Module } from '@nestjs/common';
import type { Ticks } from './campaign-clock.ts';
import type { Config } from './config.ts';
import type { DatabaseConnection } from './database/data-source.ts';
import { FoundationModule } from './foundation.module.ts';
import { HttpModule } from './http/http.module.ts';
import { JobsModule } from './jobs/jobs.module.ts';
import { AppraisalModule } from './modules/appraisal/appraisal.module.ts';
import { AuditModule } from './modules/audit/audit.module.ts';
import { CampaignsModule } from './modules/campaigns/campaigns.module.ts';
import { DossiersModule } from './modules/dossiers/dossiers.module.ts';
import { ElectionsModule } from './modules/elections/elections.module.ts';
import { IdentityModule } from './modules/identity/identity.module.ts';
import { OrganizationsModule } from './modules/organizations/organizations.module.ts';
import { ReportsModule } from './modules/reports/reports.module.ts';
import { RetentionModule } from './modules/retention/retention.module.ts';
import { ServiceModule } from './modules/service/service.module.ts';

/** In the order of a dossier's journey. */
const featureModules = [
  ServiceModule,
  IdentityModule,
  OrganizationsModule,
  CampaignsModule,
  ElectionsModule,
  DossiersModule,
  AppraisalModule,
  ReportsModule,
  RetentionModule,
  AuditModule,
];

/** The whole service. */
@Module({})
export class AppModule {
  static with(config: Config, connection: DatabaseConnection, ticks?: Ticks): DynamicModule {
    return {
      module: AppModule,
      imports: [
        FoundationModule.with(config, connection, ticks),
        JobsModule.with(connection),
        HttpModule,
        ...featureModules,
      ],
    };
  }
}
