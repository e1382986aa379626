import type pg from 'pg';

/**
 * Gives back jobs whose server died with them in hand (`kill -9`, power cut); the queue itself would wait four hours.
 *
 * Only when no other server is connected: what is locked then has no living owner. One statement, so that a server that starts at the
 * same moment either is seen or has not locked anything yet.
 */
export async function releaseAbandonedJobs(pool: pg.Pool): Promise<void> {
  await pool.query(`
    select graphile_worker.force_unlock_workers(owners.ids)
    from (select array_agg(distinct locked_by) as ids from graphile_worker.jobs where locked_by is not null) owners
    where owners.ids is not null and not exists (
      select from pg_stat_activity
      where datname = current_database() and application_name = current_setting('application_name')
        and pid <> pg_backend_pid())`);
}
