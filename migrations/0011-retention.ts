import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How long what is kept, what has been made nameless since, and the one way past the frozen tables that leads there. */
export class Retention1700000000011 implements MigrationInterface {
  name = 'Retention1700000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(rules);
    await runner.query(erasures);
    await runner.query(frozenButForRetention);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger submissions_are_frozen on submissions;
      create trigger submissions_are_frozen before update or delete on submissions for each row execute function refuse_change();
      drop trigger receipt_papers_are_frozen on receipt_papers;
      create trigger receipt_papers_are_frozen before update or delete on receipt_papers for each row execute function refuse_change();
      drop function refuse_change_but_retention();
      drop table retention_erasures, retention_rules`);
  }
}

const rules = `
create table retention_rules (
  id uuid not null constraint pk_retention_rules primary key,
  organization_id uuid constraint fk_retention_rules_organization references organizations (id),
  kind text not null,
  keep text,
  counts_from text not null,
  valid_from date not null,
  valid_until date,
  basis text not null,
  confidence text not null,
  note text,
  constraint uq_retention_rules_kind unique (organization_id, kind, valid_from),
  constraint retention_rules_keep_shape check (keep ~ '^P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+D)?$'),
  constraint retention_rules_counts_from_known check (counts_from in ('act', 'year-end')),
  constraint retention_rules_end_after_start check (valid_until is null or valid_until >= valid_from)
);
create policy own_organization_or_nobodys on retention_rules for select using (organization_id is null);`;

const erasures = `
create table retention_erasures (
  subject_id uuid not null constraint pk_retention_erasures primary key,
  subject_kind text not null,
  organization_id uuid not null constraint fk_retention_erasures_organization references organizations (id),
  run_id uuid not null,
  facts jsonb not null,
  erased_at timestamptz not null,
  constraint retention_erasures_subject_kind_known check (subject_kind in ('dossier', 'person'))
);
create index ix_retention_erasures_run on retention_erasures (organization_id, run_id, subject_id);

do $$ begin -- where the second wall stands already; otherwise its own migration finds these tables
  if to_regprocedure('guard_by_organization(regclass)') is null then return; end if;
  perform guard_by_organization('retention_rules');
  perform guard_by_organization('retention_erasures');
end $$;`;

/**
 * A transaction that names a running retention job of the row's organisation in \`app.retention_run\` may take names out of the
 * columns the trigger lists, or delete where it says so. Nothing else, and nobody else, as before.
 */
const frozenButForRetention = `
create function refuse_change_but_retention() returns trigger language plpgsql as $$
begin
  if lower(tg_op) = tg_argv[0]
    and exists (select from job_runs where id = nullif(current_setting('app.retention_run', true), '')::uuid
      and kind = 'retention-run' and state = 'running' and organization_id = old.organization_id)
  then
    if tg_op = 'DELETE' then return old; end if;
    if to_jsonb(new) - tg_argv[1:] = to_jsonb(old) - tg_argv[1:] then return new; end if;
  end if;
  raise exception '% refuses %', tg_table_name, tg_op using errcode = 'restrict_violation';
end $$;

drop trigger submissions_are_frozen on submissions;
create trigger submissions_are_frozen before update or delete on submissions for each row
  execute function refuse_change_but_retention('update', 'nominees', 'documents', 'missing');
drop trigger receipt_papers_are_frozen on receipt_papers;
create trigger receipt_papers_are_frozen before update or delete on receipt_papers for each row
  execute function refuse_change_but_retention('delete');`;
