import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { DatabaseConnection } from '../database/data-source.ts';
import { JobHandlers } from './job-handlers.ts';
import { JobRunner, QUEUE_CONNECTION } from './job-runner.ts';

/** The queue in PostgreSQL: any module registers handlers, this one has them called. */
@Global()
@Module({})
export class JobsModule {
  static with(connection: DatabaseConnection): DynamicModule {
    return {
      module: JobsModule,
      providers: [{ provide: QUEUE_CONNECTION, useValue: connection }, JobHandlers, JobRunner],
      exports: [JobHandlers, JobRunner],
    };
  }
}
