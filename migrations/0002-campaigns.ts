import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Campaigns, their rule books, the answers of the office, extensions, and the dated rows of law and money. */
export class Campaigns1700000000002 implements MigrationInterface {
  name = 'Campaigns1700000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(campaigns);
    await runner.query(datedRows);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table base_salaries, award_coefficients, legal_bases, extensions, campaign_units, plan_answers, rule_books, campaigns',
    );
    await runner.query('drop function refuse_change()');
  }
}

const campaigns = `
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% refuses %', tg_table_name, tg_op using errcode = 'restrict_violation';
end $$;

create table campaigns (
  id uuid not null constraint pk_campaigns primary key,
  organization_id uuid not null constraint fk_campaigns_organization references organizations (id),
  code text not null constraint uq_campaigns_code unique,
  name text not null,
  preset text not null,
  phase text not null,
  plan json not null,
  rule_book_version integer,
  version integer not null,
  created_by uuid not null,
  created_by_name text not null,
  created_at timestamptz not null,
  opened_at timestamptz,
  closed_at timestamptz,
  constraint campaigns_phase_known check (phase in ('draft', 'open', 'closed')),
  constraint campaigns_open_has_rule_book check (phase = 'draft' or rule_book_version is not null)
);
create index ix_campaigns_organization on campaigns (organization_id, created_at);

create table rule_books (
  id uuid not null constraint pk_rule_books primary key,
  organization_id uuid not null constraint fk_rule_books_organization references organizations (id),
  campaign_id uuid not null constraint fk_rule_books_campaign references campaigns (id),
  version integer not null,
  plan json not null,
  answers json not null,
  reason text not null,
  author_id uuid not null,
  author_name text not null,
  created_at timestamptz not null,
  constraint uq_rule_books_version unique (campaign_id, version)
);
create index ix_rule_books_organization on rule_books (organization_id);
create trigger rule_books_are_frozen before update or delete on rule_books for each row execute function refuse_change();

create table plan_answers (
  campaign_id uuid not null constraint fk_plan_answers_campaign references campaigns (id),
  question text not null,
  organization_id uuid not null constraint fk_plan_answers_organization references organizations (id),
  answer text,
  basis text not null,
  answered_by uuid not null,
  answered_by_name text not null,
  answered_at timestamptz not null,
  demo boolean not null default false,
  constraint pk_plan_answers primary key (campaign_id, question)
);
create index ix_plan_answers_organization on plan_answers (organization_id);

create table campaign_units (
  campaign_id uuid not null constraint fk_campaign_units_campaign references campaigns (id),
  unit_id uuid not null constraint fk_campaign_units_unit references units (id),
  organization_id uuid not null constraint fk_campaign_units_organization references organizations (id),
  participates boolean not null,
  note text,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint pk_campaign_units primary key (campaign_id, unit_id)
);
create index ix_campaign_units_unit on campaign_units (unit_id);
create index ix_campaign_units_organization on campaign_units (organization_id);

create table extensions (
  id uuid not null constraint pk_extensions primary key,
  organization_id uuid not null constraint fk_extensions_organization references organizations (id),
  campaign_id uuid not null constraint fk_extensions_campaign references campaigns (id),
  unit_id uuid not null constraint fk_extensions_unit references units (id),
  until timestamptz not null,
  reason text not null,
  granted_by uuid not null,
  granted_by_name text not null,
  granted_at timestamptz not null
);
create index ix_extensions_unit on extensions (organization_id, campaign_id, unit_id);
create index ix_extensions_campaign on extensions (campaign_id);
create index ix_extensions_unit_id on extensions (unit_id);`;

const datedRows = `
create table legal_bases (
  id uuid not null constraint pk_legal_bases primary key,
  organization_id uuid constraint fk_legal_bases_organization references organizations (id),
  code text not null,
  type text not null,
  number text,
  title text not null,
  issuer text not null,
  issued_on date,
  valid_from date not null,
  valid_until date,
  replaced_by text,
  regime boolean not null default false,
  confidence text not null,
  note text,
  constraint legal_bases_end_after_start check (valid_until is null or valid_until >= valid_from)
);
create index ix_legal_bases_code on legal_bases (organization_id, code, valid_from);

create table award_coefficients (
  id uuid not null constraint pk_award_coefficients primary key,
  organization_id uuid constraint fk_award_coefficients_organization references organizations (id),
  level text not null,
  nominee_kind text not null,
  coefficient_x100 integer not null,
  valid_from date not null,
  valid_until date,
  basis text not null,
  confidence text not null,
  constraint award_coefficients_positive check (coefficient_x100 > 0),
  constraint award_coefficients_end_after_start check (valid_until is null or valid_until >= valid_from)
);
create index ix_award_coefficients_level on award_coefficients (organization_id, level, nominee_kind, valid_from);

create table base_salaries (
  id uuid not null constraint pk_base_salaries primary key,
  organization_id uuid constraint fk_base_salaries_organization references organizations (id),
  amount integer not null,
  valid_from date not null,
  valid_until date,
  basis text not null,
  confidence text not null,
  constraint base_salaries_positive check (amount > 0),
  constraint base_salaries_end_after_start check (valid_until is null or valid_until >= valid_from)
);
create index ix_base_salaries_from on base_salaries (organization_id, valid_from);`;
