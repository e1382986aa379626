import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Audit entries wait for their seal and are then chained by hash, one chain per organisation and one of the service itself. */
export class AuditChain1700000000010 implements MigrationInterface {
  name = 'AuditChain1700000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(chain);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger audit_entries_await_their_seal on audit_entries');
    await runner.query('drop function await_seal()');
    await runner.query('drop table audit_seals, audit_unsealed');
  }
}

const chain = `
create table audit_unsealed (
  entry_id uuid not null constraint pk_audit_unsealed primary key,
  organization_id uuid
);
create index ix_audit_unsealed_organization on audit_unsealed (organization_id, entry_id);

create function await_seal() returns trigger language plpgsql as $$
begin
  insert into audit_unsealed (entry_id, organization_id) values (new.id, new.organization_id);
  return null;
end $$;

insert into audit_unsealed (entry_id, organization_id) select id, organization_id from audit_entries;
create trigger audit_entries_await_their_seal after insert on audit_entries for each row execute function await_seal();

create table audit_seals (
  id uuid not null constraint pk_audit_seals primary key,
  organization_id uuid constraint fk_audit_seals_organization references organizations (id),
  number integer not null,
  entry_ids uuid[] not null,
  entry_hashes text[] not null,
  previous_hash text not null,
  hash text not null,
  sealed_at timestamptz not null,
  constraint uq_audit_seals_number unique (organization_id, number),
  constraint audit_seals_number_counts check (number >= 1),
  constraint audit_seals_one_hash_each check (cardinality(entry_ids) = cardinality(entry_hashes) and cardinality(entry_ids) > 0)
);
create trigger audit_seals_are_frozen before update or delete on audit_seals for each row execute function refuse_change();
create trigger audit_seals_are_kept before truncate on audit_seals for each statement execute function refuse_change();

do $$ begin
  if to_regprocedure('guard_by_organization(regclass)') is not null then
    perform guard_by_organization('audit_unsealed'), guard_by_organization('audit_seals');
  end if;
end $$;`;
