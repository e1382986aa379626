import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The office's first page, the newest of all its dossiers, is read from an index instead of sorting them all. */
export class NewestDossiers1700000000013 implements MigrationInterface {
  name = 'NewestDossiers1700000000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index ix_dossiers_newest on dossiers (organization_id, updated_at, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index ix_dossiers_newest');
  }
}
