import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/database/embedded-postgres.ts';
import { upgradeSchema } from '../../src/database/schema-upgrade.ts';

declare global {
  /** The run's own server, for global-teardown; absent when DATABASE_URL names another. */
  var testPostgres: EmbeddedPostgres | undefined;
}

/** Every test file clones it. */
const template = 'template_dossier';

/**
 * One PostgreSQL for the whole run, with a migrated template database: an embedded one in a temporary directory, or that of DATABASE_URL.
 *
 * Workers find it through TEST_PG_HOST and TEST_PG_USER (and, for a foreign server, the driver's own PGPORT and PGPASSWORD).
 */
export default async function globalSetup(): Promise<void> {
  const server = process.env.DATABASE_URL ? foreignServer(process.env.DATABASE_URL) : await ownServer();
  process.env.TEST_PG_HOST = server.host;
  process.env.TEST_PG_USER = server.user;
  process.env.PGPORT = String(server.port);
  await recreateTemplate({ ...server, database: 'postgres' });
  await upgradeSchema({ ...server, database: template });
}

async function ownServer(): Promise<{ host: string; port: number; user: string }> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'dossier-postgres-'));
  const server = await startEmbeddedPostgres({
    projectDir: process.cwd(),
    dataDir,
    database: template,
    ephemeral: true,
  });
  globalThis.testPostgres = server;
  return server.connection;
}

function foreignServer(url: string): { host: string; port: number; user: string } {
  const { host, port, user, password } = new pg.Client(url);
  if (typeof password === 'string') process.env.PGPASSWORD = password;
  return { host, port, user: user ?? 'postgres' };
}

async function recreateTemplate(connection: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    await client.query(`drop database if exists ${template} with (force)`);
    await client.query(`create database ${template}`);
  } finally {
    await client.end();
  }
}
