import { randomBytes } from 'node:crypto';
import type pg from 'pg';

/** What one running queue calls itself: the jobs it has in hand and its connections carry this name. */
export const queueName = (): string => `jobs-${randomBytes(9).toString('hex')}`;

/**
 * Gives back jobs whose server died with them in hand (`kill -9`, power cut); the queue itself would wait four hours.
 *
 * A server lives as long as a connection of its name does, and its listening one lasts as long as it runs. In one statement: what is seen as
 * locked was locked over a connection that was there before. A server whose connections break for a moment may lose a job to another
 * one, which then does it again.
 */
export async function releaseAbandonedJobs(pool: pg.Pool): Promise<void> {
  await pool.query(`
    select graphile_worker.force_unlock_workers(array_agg(distinct locked_by)) from graphile_worker.jobs
    where locked_by is not null and not exists (
      select from pg_stat_activity where datname = current_database() and application_name = locked_by)
    having count(*) > 0`);
}
