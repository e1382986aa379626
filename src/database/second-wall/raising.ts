import type pg from 'pg';

/** What requests act as where the service's own user is a superuser, whom no policy binds. Roles belong to the whole server. */
export const requestRole = 'thi_dua_khen_thuong_requests';

/**
 * Raises the second wall behind the permissions table: on every table with an `organization_id`, later ones too, connections of requests
 * see and write the rows of the organisation in `app.organization_id` only, and none without it. For the owner of the tables (start-up,
 * jobs, tools, a person in psql) everything is there as long as that setting is empty. Safe to repeat; nothing to do costs one look.
 */
export async function raiseSecondWall(client: Pick<pg.Client, 'query'>): Promise<void> {
  await client.query(guardTables);
  await client.query(admitRequests);
  await client.query(keepSearchIndexed);
}

/**
 * The setting is compared without a subquery: beside a query's own `organization_id = $1` the planner folds it into one check per query.
 * `force` binds owners who are not superusers, too.
 */
const guardTables = `
do $$ declare guarded regclass; begin
  for guarded in
    select oid from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r'
      and exists (select from pg_attribute where attrelid = pg_class.oid and attname = 'organization_id' and not attisdropped)
      and not (relrowsecurity and relforcerowsecurity
        and exists (select from pg_policy where polrelid = pg_class.oid and polname = 'own_organization')
        and exists (select from pg_policy where polrelid = pg_class.oid and polname = 'service_itself'
          and polroles = array(select oid from pg_roles where rolname = current_user)))
    order by relname
  loop
    execute format('drop policy if exists own_organization on %s', guarded);
    execute format('drop policy if exists service_itself on %s', guarded);
    execute format('create policy own_organization on %s
      using (organization_id = nullif(current_setting(''app.organization_id'', true), '''')::uuid)', guarded);
    execute format('create policy service_itself on %s to current_user
      using (coalesce(current_setting(''app.organization_id'', true), '''') = '''')', guarded);
    execute format('alter table %s enable row level security, force row level security', guarded);
  end loop;
end $$`;

/** Another database of the server may have made the role already, or be making it now. */
const admitRequests = `
do $$ declare who record; begin
  select rolsuper, rolbypassrls into who from pg_roles where rolname = current_user;
  if not (who.rolsuper or who.rolbypassrls) then return; end if;
  if not exists (select from pg_roles where rolname = '${requestRole}') then
    begin
      create role ${requestRole} nologin;
    exception when duplicate_object or unique_violation then null;
    end;
  end if;
  if not pg_has_role(current_user, '${requestRole}', 'member') then
    execute format('grant ${requestRole} to %I', current_user);
  end if;
  if exists (select from pg_class where relnamespace = 'public'::regnamespace and (
      relkind = 'r' and not has_table_privilege('${requestRole}', oid, 'insert')
      or relkind = 'S' and not has_sequence_privilege('${requestRole}', oid, 'usage')))
    or not has_function_privilege('${requestRole}', 'enqueue_job(text, json, text, timestamptz, integer)', 'execute') then
    grant usage on schema public to ${requestRole};
    grant select, insert, update, delete on all tables in schema public to ${requestRole};
    grant usage, select on all sequences in schema public to ${requestRole};
    grant execute on function enqueue_job(text, json, text, timestamptz, integer) to ${requestRole};
  end if;
end $$`;

/**
 * Behind a policy only leak-proof operators may use an index. LIKE is not marked so because it complains about malformed patterns, which
 * tells nothing of rows; only a superuser may mark it. Elsewhere searching reads the organisation's rows.
 */
const keepSearchIndexed = `
do $$ begin
  if (select rolsuper from pg_roles where rolname = current_user)
    and not (select proleakproof from pg_proc where oid = 'pg_catalog.textlike(text, text)'::regprocedure) then
    alter function pg_catalog.textlike(text, text) leakproof;
  end if;
end $$`;
