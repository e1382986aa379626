import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions, type PostgresOptions } from '../../src/database/data-source.ts';

/** An empty database of its own, with an open data source; `drop` closes and removes both. */
export interface ScratchDatabase {
  readonly dataSource: DataSource;
  drop(): Promise<void>;
}

/** Makes an empty database beside the template that the global set-up made. `options` replace the service's own. */
export async function scratchDatabase(options: Partial<PostgresOptions> = {}): Promise<ScratchDatabase> {
  const database = `scratch_${randomBytes(6).toString('hex')}`;
  await administer(`create database ${database}`);
  const dataSource = new DataSource({ ...dataSourceOptions(connectionTo(database)), ...options });
  await dataSource.initialize();
  const drop = async () => {
    await dataSource.destroy();
    await administer(`drop database ${database} with (force)`);
  };
  return { dataSource, drop };
}

function connectionTo(database: string): { host: string; user: string; database: string } {
  const { TEST_PG_HOST: host, TEST_PG_USER: user } = process.env;
  if (!host || !user) throw new Error('TEST_PG_HOST and TEST_PG_USER are set by test/support/global-setup.ts');
  return { host, user, database };
}

async function administer(statement: string): Promise<void> {
  const client = new pg.Client(connectionTo('postgres'));
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
