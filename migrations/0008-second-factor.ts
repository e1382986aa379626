import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One-time passwords that end, second factors, and what an organisation asks of its own people. */
export class SecondFactor1700000000008 implements MigrationInterface {
  name = 'SecondFactor1700000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table users add column password_expires_at timestamptz;

      create table organization_settings (
        organization_id uuid not null constraint fk_organization_settings_organization references organizations (id),
        name text not null,
        value jsonb not null,
        changed_by uuid not null,
        changed_by_name text not null,
        changed_at timestamptz not null,
        constraint pk_organization_settings primary key (organization_id, name)
      );

      create table second_factors (
        user_id uuid not null constraint pk_second_factors primary key constraint fk_second_factors_user references users (id),
        sealed_secret text not null,
        last_step integer not null,
        failures integer not null default 0,
        blocked_until timestamptz,
        created_at timestamptz not null,
        confirmed_at timestamptz
      );

      create table recovery_codes (
        user_id uuid not null constraint fk_recovery_codes_user references users (id),
        code_hash text not null,
        used_at timestamptz,
        constraint pk_recovery_codes primary key (user_id, code_hash)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table recovery_codes, second_factors, organization_settings;
      alter table users drop column password_expires_at;`);
  }
}
