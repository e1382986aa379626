import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What appraisers conclude, tick and decide. */
export class Appraisal1700000000005 implements MigrationInterface {
  name = 'Appraisal1700000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(appraisal);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table dossier_decisions, second_readings, conflict_overrides, duplicate_decisions, document_marks, appraisal_verdicts',
    );
  }
}

const appraisal = `
create table appraisal_verdicts (
  nominee_id uuid not null constraint fk_appraisal_verdicts_nominee references nominees (id),
  criterion text not null,
  organization_id uuid not null constraint fk_appraisal_verdicts_organization references organizations (id),
  outcome text not null,
  machine_outcome text not null,
  note text,
  appraised_by uuid not null,
  appraised_by_name text not null,
  appraised_at timestamptz not null,
  constraint pk_appraisal_verdicts primary key (nominee_id, criterion),
  constraint appraisal_verdicts_outcome_known check (outcome in ('met', 'unmet', 'needs-review'))
);
create index ix_appraisal_verdicts_organization on appraisal_verdicts (organization_id);

create table document_marks (
  document_id uuid not null constraint fk_document_marks_document references documents (id),
  kind text not null,
  mark text not null,
  organization_id uuid not null constraint fk_document_marks_organization references organizations (id),
  present boolean not null,
  note text,
  marked_by uuid not null,
  marked_by_name text not null,
  marked_at timestamptz not null,
  constraint pk_document_marks primary key (document_id, kind, mark),
  constraint document_marks_mark_known check (mark in ('SIGNATURE', 'SEAL', 'CONFIRMATION'))
);
create index ix_document_marks_organization on document_marks (organization_id);

create table duplicate_decisions (
  id uuid not null constraint pk_duplicate_decisions primary key,
  organization_id uuid not null constraint fk_duplicate_decisions_organization references organizations (id),
  campaign_id uuid not null constraint fk_duplicate_decisions_campaign references campaigns (id),
  first_nominee_id uuid not null constraint fk_duplicate_decisions_first references nominees (id),
  second_nominee_id uuid constraint fk_duplicate_decisions_second references nominees (id),
  reason text not null,
  decision text not null,
  note text not null,
  decided_by uuid not null,
  decided_by_name text not null,
  decided_at timestamptz not null,
  constraint duplicate_decisions_decision_known check (decision in ('DIFFERENT', 'SAME_KEEP_FIRST', 'SAME_KEEP_SECOND', 'KEEP_BOTH'))
);
create index ix_duplicate_decisions_pair on duplicate_decisions (organization_id, campaign_id, first_nominee_id, second_nominee_id);
create index ix_duplicate_decisions_campaign on duplicate_decisions (campaign_id);
create index ix_duplicate_decisions_first on duplicate_decisions (first_nominee_id);
create index ix_duplicate_decisions_second on duplicate_decisions (second_nominee_id);

create table conflict_overrides (
  id uuid not null constraint pk_conflict_overrides primary key,
  organization_id uuid not null constraint fk_conflict_overrides_organization references organizations (id),
  dossier_id uuid not null constraint fk_conflict_overrides_dossier references dossiers (id),
  user_id uuid not null constraint fk_conflict_overrides_user references users (id),
  reason text not null,
  granted_by uuid not null,
  granted_by_name text not null,
  granted_at timestamptz not null
);
create index ix_conflict_overrides_dossier on conflict_overrides (organization_id, dossier_id);
create index ix_conflict_overrides_dossier_id on conflict_overrides (dossier_id);
create index ix_conflict_overrides_user on conflict_overrides (user_id);

create table second_readings (
  id uuid not null constraint pk_second_readings primary key,
  organization_id uuid not null constraint fk_second_readings_organization references organizations (id),
  dossier_id uuid not null constraint fk_second_readings_dossier references dossiers (id),
  reader_id uuid not null constraint fk_second_readings_reader references users (id),
  reader_name text not null,
  note text not null,
  read_at timestamptz not null
);
create index ix_second_readings_dossier on second_readings (organization_id, dossier_id, read_at);
create index ix_second_readings_dossier_id on second_readings (dossier_id);
create index ix_second_readings_reader on second_readings (reader_id);

create table dossier_decisions (
  id uuid not null constraint pk_dossier_decisions primary key,
  organization_id uuid not null constraint fk_dossier_decisions_organization references organizations (id),
  dossier_id uuid not null constraint fk_dossier_decisions_dossier references dossiers (id),
  decision text not null,
  reason text,
  decided_by uuid not null,
  decided_by_name text not null,
  decided_at timestamptz not null,
  constraint dossier_decisions_decision_known check (decision in ('accepted', 'declined')),
  constraint dossier_decisions_declining_has_reason check (decision = 'accepted' or reason is not null)
);
create index ix_dossier_decisions_dossier on dossier_decisions (organization_id, dossier_id, decided_at);
create index ix_dossier_decisions_dossier_id on dossier_decisions (dossier_id);`;
