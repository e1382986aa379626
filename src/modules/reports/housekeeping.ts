import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Config } from '../../config.ts';
import { CONFIG } from '../../config-token.ts';
import { FileStore } from '../../files/file-store.ts';
import { JobHandlers } from '../../jobs/job-handlers.ts';
import { log } from '../../log.ts';
import { sweepOrphanFiles } from '../dossiers/documents/orphan-files.ts';
import { purgeSignInAttempts } from '../identity/sign-in-attempts.ts';

/** UTC: in Vietnam between two and three at night. */
const nightly = {
  attempts: '7 19 * * *',
  keys: '17 19 * * *',
  runs: '22 19 * * *',
  files: '27 19 * * *',
};

/** What is thrown away by itself every night. Each may be done twice or be left out for a night without harm. */
@Injectable()
export class Housekeeping implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly store: FileStore,
    private readonly jobs: JobHandlers,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    const { manager } = this.dataSource;
    this.jobs.register('purge-sign-in-attempts', () => purgeSignInAttempts(manager), nightly.attempts);
    this.jobs.register('purge-idempotency-keys', () => this.forgetKeys(), nightly.keys);
    this.jobs.register('purge-job-runs', () => this.forgetRuns(), nightly.runs);
    this.jobs.register('sweep-orphan-files', () => this.sweep(), nightly.files);
  }

  /** A key protects for 24 hours. */
  private async forgetKeys(): Promise<void> {
    await this.dataSource.query(`delete from idempotency_keys where created_at < now() - interval '24 hours'`);
  }

  /** What has ended long ago; the report on what was erased stays, since it proves that it was. Files go with the next sweep. */
  private async forgetRuns(): Promise<void> {
    await this.dataSource.query(
      `delete from job_runs where kind <> 'retention-run' and state in ('done', 'failed')
         and coalesce(finished_at, created_at) < now() - make_interval(days => $1)`,
      [this.config.jobRunDays],
    );
  }

  private async sweep(): Promise<void> {
    const { orphans, temps, bytes } = await sweepOrphanFiles(this.dataSource.manager, this.store, new Date());
    log.info({ orphans: orphans.length, temps, bytes }, 'swept files no row names');
  }
}
