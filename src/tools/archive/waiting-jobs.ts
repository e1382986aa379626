import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import type { Ask } from '../../modules/audit/chain-rows.ts';
import { jobsFile } from './manifest.ts';

/** A job that had not been done when the backup was taken. */
interface WaitingJob {
  readonly kind: string;
  readonly payload: unknown;
  readonly key: string | null;
  readonly runAt: string;
  readonly attempts: number;
}

/** Writes what still waits in the queue: a file to inspect, nominees to judge anew. What repeats by itself comes back by itself. */
export async function archiveJobs(ask: Ask, directory: string): Promise<number> {
  const jobs = await ask<WaitingJob>(`
    select t.identifier as kind, j.payload, j.key, j.run_at as "runAt", j.max_attempts as attempts
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where j.attempts < j.max_attempts and not j.payload::jsonb ? '_cron' order by j.id`);
  const file = createWriteStream(jobsFile(directory), { flags: 'wx', mode: 0o600, flush: true });
  for (const job of jobs) file.write(`${JSON.stringify(job)}\n`);
  file.end();
  await finished(file);
  return jobs.length;
}

/** Puts the waiting jobs back into an empty queue, in the transaction at hand. */
export async function restoreJobs(client: pg.Client, directory: string): Promise<number> {
  let count = 0;
  for await (const line of createInterface({ input: createReadStream(jobsFile(directory)) })) {
    const { kind, payload, key, runAt, attempts }: WaitingJob = JSON.parse(line);
    await client.query(
      'select graphile_worker.add_job($1, $2::json, job_key => $3, run_at => $4, max_attempts => $5)',
      [kind, JSON.stringify(payload), key, runAt, attempts],
    );
    count += 1;
  }
  return count;
}
