import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What row-level security needs besides the policies by organisation, which each start raises on every table
 * (`src/database/second-wall/raising.ts`).
 */
export class SecondWall1700000000012 implements MigrationInterface {
  name = 'SecondWall1700000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sharedRows);
    await runner.query(enqueueing);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ declare raised record; begin
        for raised in select polname, polrelid::regclass as guarded from pg_policy
          where polname in ('own_organization', 'service_itself')
            or polname in ('own_organization_or_nobodys', 'own_organization_or_public') and polrelid <> 'retention_rules'::regclass
        loop
          execute format('drop policy %I on %s', raised.polname, raised.guarded);
          execute format('alter table %s disable row level security, no force row level security', raised.guarded);
        end loop;
      end $$;
      drop function enqueue_job(text, json, text, timestamptz, integer)`);
  }
}

/** Law and money of the whole country (no organisation) and the history of the public catalogue are read by everybody, written by none. */
const sharedRows = `
create policy own_organization_or_nobodys on legal_bases for select using (organization_id is null);
create policy own_organization_or_nobodys on award_coefficients for select using (organization_id is null);
create policy own_organization_or_nobodys on base_salaries for select using (organization_id is null);
create policy own_organization_or_public on organization_changes for select using (true);`;

/** The queue's own tables are shut to all but their owner: requests put work there through this door only. */
const enqueueing = `
create function enqueue_job(kind text, payload json, key text, run_at timestamptz, attempts integer) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform graphile_worker.add_job(kind, payload, job_key => key, run_at => enqueue_job.run_at, max_attempts => attempts);
end $$;
revoke all on function enqueue_job(text, json, text, timestamptz, integer) from public;`;
