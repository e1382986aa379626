import { type DynamicModule, Global, Module } from '@nestjs/common';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { CampaignClock, type Ticks } from './campaign-clock.ts';
import type { Config } from './config.ts';
import { CONFIG } from './config-token.ts';
import { type DatabaseConnection, dataSourceOptions } from './database/data-source.ts';
import { UnitOfWork } from './database/unit-of-work.ts';
import { PaperPrinter } from './exports/typst.ts';
import { FileStore } from './files/file-store.ts';
import { FileSandbox } from './files/sandbox/file-sandbox.ts';
import { VirusScanner } from './files/virus/virus-scanner.ts';

/** What every module stands on: configuration, database, campaign clock, unit of work, file store, the printer of papers. */
@Global()
@Module({})
export class FoundationModule {
  static with(config: Config, connection: DatabaseConnection, ticks?: Ticks): DynamicModule {
    return {
      module: FoundationModule,
      imports: [TypeOrmModule.forRoot(dataSourceOptions(connection))],
      providers: [
        { provide: CONFIG, useValue: config },
        {
          provide: CampaignClock,
          inject: [getDataSourceToken()],
          useFactory: (dataSource: DataSource) => clockFor(config, dataSource, ticks),
        },
        { provide: FileStore, useFactory: () => new FileStore(config.uploadsDir) },
        {
          provide: FileSandbox,
          useFactory: () => new FileSandbox({ ...config.inspection, projectDir: config.projectDir }),
        },
        { provide: VirusScanner, useFactory: () => new VirusScanner(config.clamd) },
        { provide: PaperPrinter, useFactory: () => new PaperPrinter(config.projectDir) },
        UnitOfWork,
      ],
      exports: [CONFIG, CampaignClock, FileSandbox, FileStore, PaperPrinter, UnitOfWork, VirusScanner],
    };
  }
}

/** A simulated clock goes on from the latest recorded act, so that a restart never lets anybody hand in earlier than before. */
async function clockFor(config: Config, dataSource: DataSource, ticks?: Ticks): Promise<CampaignClock> {
  if (!config.clock) return CampaignClock.real();
  const [row] = (await dataSource.query('select max(campaign_at) as latest from audit_entries')) as {
    latest: Date | null;
  }[];
  const start = Math.max(config.clock.getTime(), row?.latest?.getTime() ?? 0);
  return new CampaignClock(true, new Date(start), ticks);
}
