import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations, their units, people, what they may act as, and how they get in. */
export class PeopleAndOrganizations1700000000001 implements MigrationInterface {
  name = 'PeopleAndOrganizations1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(organizations);
    await runner.query(units);
    await runner.query(people);
    await runner.query(access);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table queue_handovers, service_secrets, setup_tokens, api_tokens, sign_in_attempts, sessions, memberships, users,
        unit_constituencies, unit_changes, units, organization_changes, organizations`);
  }
}

const organizations = `
create extension if not exists pg_trgm;

create table organizations (
  id uuid not null constraint pk_organizations primary key,
  code text not null,
  code_scheme text not null,
  name text not null,
  kind text not null,
  parent_id uuid constraint fk_organizations_parent references organizations (id),
  merged_into_id uuid constraint fk_organizations_merged_into references organizations (id),
  valid_from date,
  valid_until date,
  search_text text not null,
  created_at timestamptz not null,
  constraint uq_organizations_code unique (code_scheme, code),
  constraint organizations_kind_known check (kind in ('COMMUNE', 'PROVINCE', 'CITY'))
);
create index ix_organizations_parent on organizations (parent_id);
create index ix_organizations_merged_into on organizations (merged_into_id);
create index ix_organizations_search on organizations using gin (search_text gin_trgm_ops);

create table organization_changes (
  id uuid not null constraint pk_organization_changes primary key,
  organization_id uuid not null constraint fk_organization_changes_organization references organizations (id),
  kind text not null,
  effective_on date not null,
  old_name text,
  new_name text,
  merged_into_id uuid constraint fk_organization_changes_merged_into references organizations (id),
  basis text not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint organization_changes_kind_known check (kind in ('created', 'renamed', 'merged'))
);
create index ix_organization_changes_organization on organization_changes (organization_id, effective_on);
create index ix_organization_changes_merged_into on organization_changes (merged_into_id);`;

const units = `
create table units (
  id uuid not null constraint pk_units primary key,
  organization_id uuid not null constraint fk_units_organization references organizations (id),
  code text not null,
  name text not null,
  kind text not null,
  position integer not null,
  merged_into_id uuid constraint fk_units_merged_into references units (id),
  valid_from date,
  valid_until date,
  search_text text not null,
  created_at timestamptz not null,
  constraint uq_units_code unique (organization_id, code)
);
create index ix_units_merged_into on units (merged_into_id);

create table unit_changes (
  id uuid not null constraint pk_unit_changes primary key,
  organization_id uuid not null constraint fk_unit_changes_organization references organizations (id),
  unit_id uuid not null constraint fk_unit_changes_unit references units (id),
  kind text not null,
  effective_on date not null,
  old_name text,
  new_name text,
  merged_into_id uuid constraint fk_unit_changes_merged_into references units (id),
  basis text not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint unit_changes_kind_known check (kind in ('created', 'renamed', 'merged', 'closed'))
);
create index ix_unit_changes_unit on unit_changes (organization_id, unit_id);
create index ix_unit_changes_unit_id on unit_changes (unit_id);
create index ix_unit_changes_merged_into on unit_changes (merged_into_id);

create table unit_constituencies (
  unit_id uuid not null constraint fk_unit_constituencies_unit references units (id),
  election text not null,
  organization_id uuid not null constraint fk_unit_constituencies_organization references organizations (id),
  constituency_id uuid not null constraint fk_unit_constituencies_constituency references units (id),
  constraint pk_unit_constituencies primary key (unit_id, election),
  constraint unit_constituencies_election_known check (election in ('QUOC_HOI', 'HDND_TINH', 'HDND_XA'))
);
create index ix_unit_constituencies_constituency on unit_constituencies (constituency_id);
create index ix_unit_constituencies_organization on unit_constituencies (organization_id);`;

const people = `
create table users (
  id uuid not null constraint pk_users primary key,
  username text not null constraint uq_users_username unique,
  full_name text not null,
  email text,
  citizen_id text,
  password_hash text,
  must_change_password boolean not null default false,
  disabled_at timestamptz,
  search_text text not null,
  created_at timestamptz not null,
  constraint users_username_shape check (username ~ '^[a-z0-9][a-z0-9._-]{1,63}$')
);
create index ix_users_search on users using gin (search_text gin_trgm_ops);

create table memberships (
  id uuid not null constraint pk_memberships primary key,
  organization_id uuid not null constraint fk_memberships_organization references organizations (id),
  user_id uuid not null constraint fk_memberships_user references users (id),
  unit_id uuid constraint fk_memberships_unit references units (id),
  role text not null,
  valid_from timestamptz not null,
  valid_until timestamptz,
  standing_in_for_id uuid constraint fk_memberships_standing_in_for references memberships (id),
  reason text,
  revoked_at timestamptz,
  last_used_at timestamptz,
  created_by uuid,
  created_at timestamptz not null,
  constraint memberships_role_known check (role in ('nominator', 'unit-head', 'appraiser', 'head-of-office', 'council-secretary',
    'council-member', 'chair', 'province-officer', 'inspector', 'administrator')),
  constraint memberships_unit_roles_have_a_unit check (role not in ('nominator', 'unit-head') or unit_id is not null),
  constraint memberships_end_after_start check (valid_until is null or valid_until > valid_from)
);
create index ix_memberships_organization_unit on memberships (organization_id, unit_id);
create index ix_memberships_user on memberships (user_id);
create index ix_memberships_unit on memberships (unit_id);
create index ix_memberships_standing_in_for on memberships (standing_in_for_id);

create table queue_handovers (
  id uuid not null constraint pk_queue_handovers primary key,
  organization_id uuid not null constraint fk_queue_handovers_organization references organizations (id),
  from_user_id uuid not null constraint fk_queue_handovers_from_user references users (id),
  to_user_id uuid not null constraint fk_queue_handovers_to_user references users (id),
  reason text not null,
  items jsonb not null,
  handed_over_by uuid not null,
  handed_over_by_name text not null,
  handed_over_at timestamptz not null
);
create index ix_queue_handovers_organization on queue_handovers (organization_id, handed_over_at);
create index ix_queue_handovers_from_user on queue_handovers (from_user_id);
create index ix_queue_handovers_to_user on queue_handovers (to_user_id);`;

const access = `
create table sessions (
  sid text not null constraint pk_sessions primary key,
  sess json not null,
  expire timestamptz not null
);
create index ix_sessions_expire on sessions (expire);
create index ix_sessions_user on sessions ((sess ->> 'userId'));

create table sign_in_attempts (
  id uuid not null constraint pk_sign_in_attempts primary key,
  username text not null,
  address text not null,
  succeeded boolean not null,
  at timestamptz not null
);
create index ix_sign_in_attempts_username on sign_in_attempts (username, at);
create index ix_sign_in_attempts_address on sign_in_attempts (address, at);

create table api_tokens (
  id uuid not null constraint pk_api_tokens primary key,
  organization_id uuid not null constraint fk_api_tokens_organization references organizations (id),
  membership_id uuid not null constraint fk_api_tokens_membership references memberships (id),
  name text not null,
  token_hash text not null constraint uq_api_tokens_hash unique,
  scopes text[] not null,
  created_by uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz,
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index ix_api_tokens_organization on api_tokens (organization_id);
create index ix_api_tokens_membership on api_tokens (membership_id);

create table setup_tokens (
  token_hash text not null constraint pk_setup_tokens primary key,
  created_at timestamptz not null,
  used_at timestamptz
);

create table service_secrets (
  name text not null constraint pk_service_secrets primary key,
  value text not null,
  created_at timestamptz not null
);`;
