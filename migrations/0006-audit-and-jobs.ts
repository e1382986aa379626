import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was done by whom, keys against doing it twice, and work for later. */
export class AuditAndJobs1700000000006 implements MigrationInterface {
  name = 'AuditAndJobs1700000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(audit);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table job_runs, idempotency_keys, audit_entries');
  }
}

const audit = `
create table audit_entries (
  id uuid not null constraint pk_audit_entries primary key,
  organization_id uuid constraint fk_audit_entries_organization references organizations (id),
  at timestamptz not null,
  campaign_at timestamptz not null,
  actor_id uuid,
  actor_name text not null,
  membership_id uuid,
  role text,
  action text not null,
  subject_id text,
  detail jsonb not null,
  request_id text
);
create index ix_audit_entries_time on audit_entries (organization_id, at, id);
create index ix_audit_entries_subject on audit_entries (organization_id, subject_id, at);
create index ix_audit_entries_actor on audit_entries (organization_id, actor_id, at);
create index ix_audit_entries_campaign_at on audit_entries (campaign_at);
create trigger audit_entries_are_frozen before update or delete on audit_entries for each row execute function refuse_change();
create trigger audit_entries_are_kept before truncate on audit_entries for each statement execute function refuse_change();

create table idempotency_keys (
  actor_id uuid not null,
  route text not null,
  key text not null,
  ordinal integer not null,
  organization_id uuid not null constraint fk_idempotency_keys_organization references organizations (id),
  body_hash text not null,
  result jsonb not null,
  created_at timestamptz not null,
  constraint pk_idempotency_keys primary key (actor_id, route, key, ordinal)
);
create index ix_idempotency_keys_created on idempotency_keys (created_at);
create index ix_idempotency_keys_organization on idempotency_keys (organization_id);

create table job_runs (
  id uuid not null constraint pk_job_runs primary key,
  organization_id uuid not null constraint fk_job_runs_organization references organizations (id),
  kind text not null,
  state text not null,
  input jsonb not null,
  done integer not null default 0,
  total integer,
  result jsonb,
  problem text,
  requested_by uuid not null,
  requested_by_name text not null,
  created_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  constraint job_runs_state_known check (state in ('queued', 'running', 'done', 'failed'))
);
create index ix_job_runs_organization on job_runs (organization_id, created_at);`;
