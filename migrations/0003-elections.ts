import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Turnout per Tổ and election, seats per constituency and election, and every earlier figure. */
export class Elections1700000000003 implements MigrationInterface {
  name = 'Elections1700000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(results);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table election_result_history, seat_results, turnout_results');
  }
}

const results = `
create table turnout_results (
  id uuid not null constraint pk_turnout_results primary key,
  organization_id uuid not null constraint fk_turnout_results_organization references organizations (id),
  campaign_id uuid not null constraint fk_turnout_results_campaign references campaigns (id),
  unit_id uuid not null constraint fk_turnout_results_unit references units (id),
  election text not null,
  registered integer not null,
  voted integer not null,
  closed_on_time boolean,
  status text not null,
  version integer not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  confirmed_by uuid,
  confirmed_by_name text,
  confirmed_at timestamptz,
  constraint uq_turnout_results_unit unique (campaign_id, unit_id, election),
  constraint turnout_results_election_known check (election in ('QUOC_HOI', 'HDND_TINH', 'HDND_XA')),
  constraint turnout_results_status_known check (status in ('provisional', 'confirmed')),
  constraint turnout_results_possible check (registered >= 0 and voted >= 0 and voted <= registered)
);
create index ix_turnout_results_organization on turnout_results (organization_id, campaign_id);
create index ix_turnout_results_unit on turnout_results (unit_id);

create table seat_results (
  id uuid not null constraint pk_seat_results primary key,
  organization_id uuid not null constraint fk_seat_results_organization references organizations (id),
  campaign_id uuid not null constraint fk_seat_results_campaign references campaigns (id),
  unit_id uuid not null constraint fk_seat_results_unit references units (id),
  election text not null,
  allotted integer not null,
  elected integer not null,
  revote boolean not null,
  extra_election boolean not null,
  status text not null,
  version integer not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  confirmed_by uuid,
  confirmed_by_name text,
  confirmed_at timestamptz,
  constraint uq_seat_results_unit unique (campaign_id, unit_id, election),
  constraint seat_results_election_known check (election in ('QUOC_HOI', 'HDND_TINH', 'HDND_XA')),
  constraint seat_results_status_known check (status in ('provisional', 'confirmed')),
  constraint seat_results_possible check (allotted >= 1 and elected >= 0 and elected <= allotted)
);
create index ix_seat_results_organization on seat_results (organization_id, campaign_id);
create index ix_seat_results_unit on seat_results (unit_id);

create table election_result_history (
  id uuid not null constraint pk_election_result_history primary key,
  organization_id uuid not null constraint fk_election_result_history_organization references organizations (id),
  campaign_id uuid not null constraint fk_election_result_history_campaign references campaigns (id),
  unit_id uuid not null constraint fk_election_result_history_unit references units (id),
  election text not null,
  figure text not null,
  before jsonb,
  after jsonb not null,
  reason text,
  actor_id uuid not null,
  actor_name text not null,
  at timestamptz not null,
  constraint election_result_history_figure_known check (figure in ('turnout', 'seats'))
);
create index ix_election_result_history_unit on election_result_history (organization_id, campaign_id, unit_id, election);
create index ix_election_result_history_campaign on election_result_history (campaign_id);
create index ix_election_result_history_unit_id on election_result_history (unit_id);`;
