import { setTimeout as delay } from 'node:timers/promises';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  type CronItem,
  parseCronItems,
  type Runner,
  type RunnerOptions,
  run,
  runOnce,
  type TaskList,
} from 'graphile-worker';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import type { Config } from '../config.ts';
import { CONFIG } from '../config-token.ts';
import type { DatabaseConnection } from '../database/data-source.ts';
import { log } from '../log.ts';
import { releaseAbandonedJobs } from './abandoned-jobs.ts';
import { JobHandlers } from './job-handlers.ts';
import { taskFor } from './job-task.ts';
import { queuePool } from './queue-connection.ts';
import { workerLog } from './worker-log.ts';

export const QUEUE_CONNECTION = Symbol('QUEUE_CONNECTION');

const concurrency = 2;
/** Jobs under way may take so long to end once the service stops; then they go back into the queue. */
const patienceMs = 8_000;

/** Makes stopping wait until the outcome of each job is written; without a batch the queue sends it off and looks no more after it. */
const awaited = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } };

/** Works off the queue inside this process, beside its requests, when the configuration says so. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, OnModuleDestroy {
  private running: { readonly runner: Runner; readonly pool: pg.Pool } | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(QUEUE_CONNECTION) private readonly connection: DatabaseConnection,
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly handlers: JobHandlers,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.jobs) await this.start();
  }

  async onModuleDestroy(): Promise<void> {
    if (!this.running) return;
    const { runner, pool } = this.running;
    this.running = undefined;
    await Promise.race([runner.stop(), delay(patienceMs, undefined, { ref: false }).then(() => runner.kill())]);
    await pool.end();
  }

  /** Takes jobs from now on, as they come. */
  async start(): Promise<void> {
    const pool = this.pool();
    await releaseAbandonedJobs(pool);
    const runner = await run({ ...this.options(pool), parsedCronItems: parseCronItems(this.crons()) });
    runner.promise.catch((error) => log.error({ err: error }, 'the job queue stopped'));
    this.running = { runner, pool };
  }

  /** Works off what is due now, and returns when there is no more. */
  async runDueJobs(): Promise<void> {
    const pool = this.pool();
    try {
      await runOnce(this.options(pool));
    } finally {
      await pool.end();
    }
  }

  private pool(): pg.Pool {
    return queuePool(this.connection, concurrency + 2);
  }

  private options(pgPool: pg.Pool): RunnerOptions {
    return { pgPool, concurrency, noHandleSignals: true, logger: workerLog, preset: awaited, taskList: this.tasks() };
  }

  private tasks(): TaskList {
    const tasks = this.handlers
      .all()
      .map(([kind, { handle }]) => [kind, taskFor(kind, handle, this.dataSource)] as const);
    return Object.fromEntries(tasks);
  }

  private crons(): CronItem[] {
    return this.handlers
      .all()
      .flatMap(([task, { cron }]) => (cron ? [{ task, match: cron, options: { maxAttempts: 3, jobKey: task } }] : []));
  }
}
