import { setTimeout as delay } from 'node:timers/promises';
import type { UnitOfWork } from '../../src/database/unit-of-work.ts';
import type { EnqueueOptions } from '../../src/jobs/enqueue.ts';
import { enqueue } from '../../src/jobs/enqueue.ts';
import type { TestApp } from '../support/test-app.ts';

declare module '../../src/jobs/job-kinds.ts' {
  interface JobPayloads {
    'test-work': { readonly text: string };
    'test-other': { readonly text: string };
    'test-nightly': Record<string, never>;
  }
}

export interface QueuedJob {
  readonly kind: string;
  readonly payload: object;
  readonly attempts: number;
  readonly max_attempts: number;
  readonly last_error: string | null;
  readonly due: boolean;
}

/** What waits in the queue, oldest first. */
export async function queued({ db }: TestApp): Promise<QueuedJob[]> {
  const { rows } = await db.query<QueuedJob>(
    `select t.identifier as kind, j.payload, j.attempts, j.max_attempts, j.last_error, j.run_at <= now() as due
     from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id order by j.id`,
  );
  return rows;
}

/** The pause before the next try is over. */
export const pauseIsOver = ({ db }: TestApp) => db.query('update graphile_worker._private_jobs set run_at = now()');
export const emptyQueue = ({ db }: TestApp) => db.query('delete from graphile_worker._private_jobs');

/** Enqueues one `test-work` in a transaction of its own. */
export const enqueueWork = (unitOfWork: UnitOfWork, text: string, options?: EnqueueOptions): Promise<void> =>
  unitOfWork.runUnattended('Thử', (tx) => enqueue(tx, 'test-work', { text }, options));

/** Kinds that are done by themselves, as the running queue knows them shortly after its start; in alphabetical order. */
export async function knownCrons({ db }: TestApp): Promise<string[]> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const { rows } = await db.query<{ identifier: string }>(
      'select identifier from graphile_worker._private_known_crontabs order by identifier',
    );
    if (rows.length > 0 || Date.now() > deadline) return rows.map(({ identifier }) => identifier);
    await delay(20);
  }
}
