import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Dossiers, nominees, papers, submissions with their verdicts and receipts, returns, corrections, moves and holds. */
export class Dossiers1700000000004 implements MigrationInterface {
  name = 'Dossiers1700000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(dossiers);
    await runner.query(nominees);
    await runner.query(papers);
    await runner.query(submissions);
    await runner.query(afterwards);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table nominee_moves, nominee_holds, corrections, returns, receipt_papers, submission_verdicts, submissions, criterion_exceptions,
        paper_waivers, paper_receipts, documents, files, nominees, quota_locks, dossiers`);
    await runner.query('drop sequence receipt_numbers');
  }
}

const dossiers = `
create table dossiers (
  id uuid not null constraint pk_dossiers primary key,
  organization_id uuid not null constraint fk_dossiers_organization references organizations (id),
  campaign_id uuid not null constraint fk_dossiers_campaign references campaigns (id),
  unit_id uuid not null constraint fk_dossiers_unit references units (id),
  level text not null,
  state text not null,
  version integer not null,
  channel text not null,
  incoming_number text,
  incoming_date date,
  evidenced_arrival timestamptz,
  evidence_document_id uuid,
  taken_in_by_office boolean not null default false,
  first_received_at timestamptz,
  incomplete boolean not null default false,
  mend_by timestamptz,
  rule_book_version integer not null,
  assignee_id uuid constraint fk_dossiers_assignee references users (id),
  second_reader_id uuid constraint fk_dossiers_second_reader references users (id),
  note text,
  search_text text not null,
  created_by uuid not null,
  created_by_name text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint dossiers_state_known check (state in ('draft', 'submitted', 'returned', 'accepted', 'declined', 'withdrawn')),
  constraint dossiers_channel_known check (channel in ('WEB', 'IOFFICE', 'COUNTER')),
  constraint dossiers_evidence_is_complete check (channel = 'WEB' or evidenced_arrival is not null)
);
create index ix_dossiers_list on dossiers (organization_id, campaign_id, updated_at, id);
create index ix_dossiers_unit on dossiers (organization_id, unit_id, campaign_id, level);
create index ix_dossiers_state on dossiers (organization_id, campaign_id, state);
create index ix_dossiers_campaign on dossiers (campaign_id);
create index ix_dossiers_unit_id on dossiers (unit_id);
create index ix_dossiers_assignee on dossiers (assignee_id);
create index ix_dossiers_second_reader on dossiers (second_reader_id);
create index ix_dossiers_search on dossiers using gin (search_text gin_trgm_ops);

create table quota_locks (
  campaign_id uuid not null constraint fk_quota_locks_campaign references campaigns (id),
  unit_id uuid not null constraint fk_quota_locks_unit references units (id),
  level text not null,
  organization_id uuid not null constraint fk_quota_locks_organization references organizations (id),
  constraint pk_quota_locks primary key (campaign_id, unit_id, level)
);
create index ix_quota_locks_unit on quota_locks (unit_id);
create index ix_quota_locks_organization on quota_locks (organization_id);`;

const nominees = `
create table nominees (
  id uuid not null constraint pk_nominees primary key,
  organization_id uuid not null constraint fk_nominees_organization references organizations (id),
  campaign_id uuid not null constraint fk_nominees_campaign references campaigns (id),
  dossier_id uuid not null constraint fk_nominees_dossier references dossiers (id),
  position integer not null,
  version integer not null,
  state text not null,
  held_state text,
  kind text not null,
  name text not null,
  search_key text not null,
  name_key text not null,
  honorific text,
  rank text,
  gender text,
  birth_date date,
  birth_year integer,
  citizen_id text,
  post text,
  workplace text,
  subject_unit_id uuid constraint fk_nominees_subject_unit references units (id),
  body_kind text,
  is_party_member boolean,
  is_leader boolean,
  ethnicity text,
  women_percent integer,
  headcount integer,
  other_route text,
  achievement_summary text not null,
  attestations jsonb not null,
  machine_outcome text,
  conclusion_note text,
  appraised_by uuid,
  appraised_by_name text,
  appraised_at timestamptz,
  changed_after_appraisal text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint nominees_state_known check (state in ('proposed', 'on-hold', 'withdrawn', 'qualified', 'unqualified', 'approved', 'not-approved',
    'forwarded', 'awarded', 'cancelled')),
  constraint nominees_kind_known check (kind in ('TAP_THE', 'CA_NHAN', 'HO_GIA_DINH')),
  constraint nominees_gender_known check (gender in ('NAM', 'NU')),
  constraint nominees_hold_remembers check ((state = 'on-hold') = (held_state is not null)),
  constraint nominees_women_percent_possible check (women_percent between 0 and 100),
  constraint nominees_headcount_possible check (headcount >= 0)
);
create index ix_nominees_dossier on nominees (organization_id, dossier_id, position);
create index ix_nominees_dossier_id on nominees (dossier_id);
create index ix_nominees_campaign on nominees (organization_id, campaign_id, name_key);
create index ix_nominees_campaign_id on nominees (campaign_id);
create index ix_nominees_citizen on nominees (organization_id, citizen_id) where citizen_id is not null;
create index ix_nominees_subject_unit on nominees (subject_unit_id);
create index ix_nominees_search on nominees using gin (search_key gin_trgm_ops);`;

const papers = `
create table files (
  organization_id uuid not null constraint fk_files_organization references organizations (id),
  sha256 text not null,
  size bigint not null,
  media_type text,
  checks text not null,
  findings jsonb not null,
  pages integer,
  created_at timestamptz not null,
  constraint pk_files primary key (organization_id, sha256),
  constraint files_checks_known check (checks in ('pending', 'done')),
  constraint files_sha256_shape check (sha256 ~ '^[0-9a-f]{64}$')
);
create index ix_files_pending on files (created_at) where checks = 'pending';
create index ix_files_sha256 on files (sha256);

create table documents (
  id uuid not null constraint pk_documents primary key,
  organization_id uuid not null constraint fk_documents_organization references organizations (id),
  dossier_id uuid not null constraint fk_documents_dossier references dossiers (id),
  nominee_id uuid constraint fk_documents_nominee references nominees (id),
  kinds text[] not null,
  form text not null,
  sha256 text not null,
  file_name text not null,
  source_hashes text[] not null,
  suggested boolean not null default false,
  evidence boolean not null default false,
  received_at timestamptz not null,
  uploaded_by uuid not null,
  uploaded_by_name text not null,
  superseded_by_id uuid constraint fk_documents_superseded_by references documents (id),
  superseded_at timestamptz,
  deleted_at timestamptz,
  deleted_by uuid,
  constraint fk_documents_file foreign key (organization_id, sha256) references files (organization_id, sha256),
  constraint documents_form_known check (form in ('SCAN', 'WORD'))
);
create index ix_documents_dossier on documents (organization_id, dossier_id);
create index ix_documents_dossier_id on documents (dossier_id);
create index ix_documents_nominee on documents (nominee_id);
create index ix_documents_file on documents (organization_id, sha256);
create index ix_documents_superseded_by on documents (superseded_by_id);

create table paper_receipts (
  id uuid not null constraint pk_paper_receipts primary key,
  organization_id uuid not null constraint fk_paper_receipts_organization references organizations (id),
  dossier_id uuid not null constraint fk_paper_receipts_dossier references dossiers (id),
  nominee_id uuid constraint fk_paper_receipts_nominee references nominees (id),
  kind text not null,
  received_at timestamptz not null,
  late boolean not null,
  note text,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null
);
create index ix_paper_receipts_dossier on paper_receipts (organization_id, dossier_id);
create index ix_paper_receipts_dossier_id on paper_receipts (dossier_id);
create index ix_paper_receipts_nominee on paper_receipts (nominee_id);

create table paper_waivers (
  id uuid not null constraint pk_paper_waivers primary key,
  organization_id uuid not null constraint fk_paper_waivers_organization references organizations (id),
  dossier_id uuid not null constraint fk_paper_waivers_dossier references dossiers (id),
  reason text not null,
  granted_by uuid not null,
  granted_by_name text not null,
  granted_at timestamptz not null
);
create index ix_paper_waivers_dossier on paper_waivers (organization_id, dossier_id);
create index ix_paper_waivers_dossier_id on paper_waivers (dossier_id);

create table criterion_exceptions (
  nominee_id uuid not null constraint fk_criterion_exceptions_nominee references nominees (id),
  criterion text not null,
  organization_id uuid not null constraint fk_criterion_exceptions_organization references organizations (id),
  reason text not null,
  granted_by uuid not null,
  granted_by_name text not null,
  granted_at timestamptz not null,
  constraint pk_criterion_exceptions primary key (nominee_id, criterion)
);
create index ix_criterion_exceptions_organization on criterion_exceptions (organization_id);`;

const submissions = `
create sequence receipt_numbers;

create table submissions (
  id uuid not null constraint pk_submissions primary key,
  organization_id uuid not null constraint fk_submissions_organization references organizations (id),
  campaign_id uuid not null constraint fk_submissions_campaign references campaigns (id),
  dossier_id uuid not null constraint fk_submissions_dossier references dossiers (id),
  number integer not null,
  received_at timestamptz not null,
  channel text not null,
  incoming_number text,
  incoming_date date,
  rule_book_version integer not null,
  legal_regime jsonb not null,
  nominees jsonb not null,
  documents jsonb not null,
  missing jsonb not null,
  quota jsonb not null,
  receipt_number text not null constraint uq_submissions_receipt_number unique,
  receipt_code text not null,
  supersedes text,
  submitted_by uuid not null,
  submitted_by_name text not null,
  created_at timestamptz not null,
  constraint uq_submissions_number unique (dossier_id, number),
  constraint submissions_channel_known check (channel in ('WEB', 'IOFFICE', 'COUNTER'))
);
create index ix_submissions_campaign on submissions (organization_id, campaign_id, received_at);
create index ix_submissions_campaign_id on submissions (campaign_id);
create trigger submissions_are_frozen before update or delete on submissions for each row execute function refuse_change();

create table submission_verdicts (
  submission_id uuid not null constraint fk_submission_verdicts_submission references submissions (id),
  nominee_id uuid not null constraint fk_submission_verdicts_nominee references nominees (id),
  criterion text not null,
  organization_id uuid not null constraint fk_submission_verdicts_organization references organizations (id),
  clause text not null,
  outcome text not null,
  reason text not null,
  evidence jsonb,
  constraint pk_submission_verdicts primary key (submission_id, nominee_id, criterion),
  constraint submission_verdicts_outcome_known check (outcome in ('met', 'unmet', 'needs-review'))
);
create index ix_submission_verdicts_nominee on submission_verdicts (nominee_id);
create index ix_submission_verdicts_organization on submission_verdicts (organization_id);
create trigger submission_verdicts_are_frozen before update or delete on submission_verdicts for each row execute function refuse_change();

create table receipt_papers (
  submission_id uuid not null constraint pk_receipt_papers primary key
    constraint fk_receipt_papers_submission references submissions (id),
  organization_id uuid not null constraint fk_receipt_papers_organization references organizations (id),
  pdf bytea not null,
  made_at timestamptz not null
);
create index ix_receipt_papers_organization on receipt_papers (organization_id);
create trigger receipt_papers_are_frozen before update or delete on receipt_papers for each row execute function refuse_change();`;

const afterwards = `
create table returns (
  id uuid not null constraint pk_returns primary key,
  organization_id uuid not null constraint fk_returns_organization references organizations (id),
  dossier_id uuid not null constraint fk_returns_dossier references dossiers (id),
  reason text not null,
  items jsonb not null,
  mend_by timestamptz not null,
  returned_by uuid not null,
  returned_by_name text not null,
  returned_at timestamptz not null
);
create index ix_returns_dossier on returns (organization_id, dossier_id, returned_at);
create index ix_returns_dossier_id on returns (dossier_id);

create table corrections (
  id uuid not null constraint pk_corrections primary key,
  organization_id uuid not null constraint fk_corrections_organization references organizations (id),
  dossier_id uuid not null constraint fk_corrections_dossier references dossiers (id),
  nominee_id uuid not null constraint fk_corrections_nominee references nominees (id),
  field text not null,
  old_value text,
  new_value text not null,
  reason text not null,
  state text not null,
  side text not null,
  document_id uuid constraint fk_corrections_document references documents (id),
  proposed_by uuid not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  decided_by uuid,
  decided_by_name text,
  decided_at timestamptz,
  constraint corrections_state_known check (state in ('proposed', 'confirmed', 'rejected')),
  constraint corrections_side_known check (side in ('unit', 'office')),
  constraint corrections_field_known check (field in ('name', 'position', 'workplace', 'honorific', 'rank', 'birthDate', 'birthYear', 'gender'))
);
create index ix_corrections_dossier on corrections (organization_id, dossier_id);
create index ix_corrections_dossier_id on corrections (dossier_id);
create index ix_corrections_nominee on corrections (nominee_id);
create index ix_corrections_document on corrections (document_id);

create table nominee_holds (
  id uuid not null constraint pk_nominee_holds primary key,
  organization_id uuid not null constraint fk_nominee_holds_organization references organizations (id),
  nominee_id uuid not null constraint fk_nominee_holds_nominee references nominees (id),
  reason text not null,
  placed_by uuid not null,
  placed_by_name text not null,
  placed_at timestamptz not null,
  conclusion text,
  released_by uuid,
  released_by_name text,
  released_at timestamptz
);
create index ix_nominee_holds_nominee on nominee_holds (organization_id, nominee_id);
create index ix_nominee_holds_nominee_id on nominee_holds (nominee_id);

create table nominee_moves (
  id uuid not null constraint pk_nominee_moves primary key,
  organization_id uuid not null constraint fk_nominee_moves_organization references organizations (id),
  nominee_id uuid not null constraint fk_nominee_moves_nominee references nominees (id),
  from_dossier_id uuid not null constraint fk_nominee_moves_from_dossier references dossiers (id),
  to_dossier_id uuid not null constraint fk_nominee_moves_to_dossier references dossiers (id),
  from_level text not null,
  to_level text not null,
  reason text not null,
  moved_by uuid not null,
  moved_by_name text not null,
  moved_at timestamptz not null
);
create index ix_nominee_moves_nominee on nominee_moves (organization_id, nominee_id);
create index ix_nominee_moves_nominee_id on nominee_moves (nominee_id);
create index ix_nominee_moves_from_dossier on nominee_moves (from_dossier_id);
create index ix_nominee_moves_to_dossier on nominee_moves (to_dossier_id);`;
