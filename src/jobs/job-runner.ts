import { EventEmitter } from 'node:events';
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
  type WorkerEvents,
} from 'graphile-worker';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import type { Config } from '../config.ts';
import { CONFIG } from '../config-token.ts';
import type { DatabaseConnection } from '../database/data-source.ts';
import { log } from '../log.ts';
import { queueName, releaseAbandonedJobs } from './abandoned-jobs.ts';
import { JobHandlers } from './job-handlers.ts';
import { taskFor } from './job-task.ts';
import { queuePool } from './queue-connection.ts';
import { workerLog } from './worker-log.ts';

export const QUEUE_CONNECTION = Symbol('QUEUE_CONNECTION');

const concurrency = 2;
/** So long after a server has died the others look for what it had in hand. */
const lookAfterMs = 10_000;
/** Jobs under way may take so long to end once the service stops; then they go back into the queue. */
const patienceMs = 8_000;

/** Makes stopping wait until the outcome of each job is written; without a batch the queue sends it off and looks no more after it. */
const awaited = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } };

/** Works off the queue inside this process, beside its requests, when the configuration says so. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, OnModuleDestroy {
  private running: { readonly runner: Runner; readonly pool: pg.Pool; readonly watch: NodeJS.Timeout } | undefined;

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
    const { runner, pool, watch } = this.running;
    this.running = undefined;
    clearInterval(watch);
    await Promise.race([runner.stop(), delay(patienceMs, undefined, { ref: false }).then(() => runner.kill())]);
    await pool.end();
  }

  /** Takes jobs from now on, as they come. */
  async start(): Promise<void> {
    const name = queueName();
    const pool = this.pool(name);
    await releaseAbandonedJobs(pool);
    const runner = await run({ ...this.options(pool, name), parsedCronItems: parseCronItems(this.crons()) });
    runner.promise.catch((error) => log.error({ err: error }, 'the job queue stopped'));
    const watch = setInterval(() => void takeOver(pool), lookAfterMs);
    watch.unref();
    this.running = { runner, pool, watch };
  }

  /** Works off what is due now, and returns when there is no more. */
  async runDueJobs(): Promise<void> {
    const name = queueName();
    const pool = this.pool(name);
    try {
      await runOnce(this.options(pool, name));
    } finally {
      await pool.end();
    }
  }

  private pool(name: string): pg.Pool {
    return queuePool(this.connection, name, concurrency + 2);
  }

  private options(pgPool: pg.Pool, name: string): RunnerOptions {
    const events = namedBy(name);
    return {
      ...{ pgPool, concurrency, noHandleSignals: true, logger: workerLog, preset: awaited, events },
      taskList: this.tasks(),
    };
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

/** Jobs are locked in the name of the pool that works on them; ours is that of its connections (`releaseAbandonedJobs`). */
function namedBy(name: string): WorkerEvents {
  const events: WorkerEvents = new EventEmitter();
  events.on('pool:create', ({ workerPool }) => {
    workerPool.id = name;
  });
  return events;
}

async function takeOver(pool: pg.Pool): Promise<void> {
  await releaseAbandonedJobs(pool).catch((error) => log.warn({ err: error }, 'could not look for abandoned jobs'));
}
