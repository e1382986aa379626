import { chmodSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/database/embedded-postgres.ts';
import { upgradeSchema } from '../../src/database/schema-upgrade.ts';
import { type Folders, makeDossiers } from './dossiers.ts';
import { makeCommune } from './organization.ts';

/** A data directory with the service's own database in it, filled once and kept between runs. */
export interface PlaceSettings extends Folders {
  /** Name of its directory. */
  readonly name: string;
  readonly units: number;
}

export interface Place {
  readonly dataDir: string;
  readonly server: EmbeddedPostgres;
  /** A superuser on the database the service uses. */
  readonly db: pg.Pool;
  /** Puts the database back to what was first filled in; nobody may be connected but the bench. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** Where benches keep what is worth keeping: `BENCH_DIR`, or a directory among the temporary files. */
export const benchDirectory = path.resolve(process.env.BENCH_DIR ?? path.join(tmpdir(), 'thi-dua-khen-thuong-bench'));

const live = 'thi_dua_khen_thuong';
/** Another number when what is filled in changes. */
const pristine = 'pristine_1';

/** Opens the place, and fills it when it is new. Its database server ends with `close`, or with the bench. */
export async function openPlace(settings: PlaceSettings): Promise<Place> {
  const dataDir = path.join(benchDirectory, settings.name);
  mkdirSync(dataDir, { recursive: true });
  for (const directory of [benchDirectory, dataDir]) chmodSync(directory, 0o755); // PostgreSQL's account must get in
  const server = await startEmbeddedPostgres({ projectDir: process.cwd(), dataDir, database: 'postgres' });
  const connect = (database: string): pg.Pool =>
    quiet(new pg.Pool({ ...server.connection, database, application_name: 'bench', max: 4 }));
  const keeper = connect('postgres');
  await upgradeOrFill(keeper, server, settings);
  let db = connect(live);
  const reset = async (): Promise<void> => {
    await db.end();
    await copyOver(keeper);
    db = connect(live);
  };
  const close = async (): Promise<void> => {
    await db.end();
    await keeper.end();
    await server.stop();
  };
  const place = { dataDir, server, reset, close };
  return Object.defineProperty(place, 'db', { get: () => db }) as Place;
}

async function upgradeOrFill(keeper: pg.Pool, server: EmbeddedPostgres, settings: PlaceSettings): Promise<void> {
  const connection = { ...server.connection, database: pristine };
  const { rowCount } = await keeper.query('select from pg_database where datname = $1', [pristine]);
  if (rowCount === 0) {
    const unfinished = `${pristine}_unfinished`;
    await keeper.query(`drop database if exists ${unfinished} with (force)`);
    await keeper.query(`create database ${unfinished}`);
    await upgradeSchema({ ...connection, database: unfinished });
    await fill({ ...server.connection, database: unfinished }, settings);
    await keeper.query(`alter database ${unfinished} rename to ${pristine}`);
  } else {
    await upgradeSchema(connection);
  }
  const { rowCount: lives } = await keeper.query('select from pg_database where datname = $1', [live]);
  if (rowCount === 0 || lives === 0) await copyOver(keeper);
}

/** A copy of files, not of rows: a large database takes seconds. */
async function copyOver(keeper: pg.Pool): Promise<void> {
  await keeper.query(`drop database if exists ${live} with (force)`);
  await keeper.query(`create database ${live} template ${pristine} strategy file_copy`);
}

async function fill(connection: pg.ClientConfig, settings: PlaceSettings): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  await client.query('set session_replication_role = replica'); // no triggers: what is filled in is consistent by itself
  await client.query(`set maintenance_work_mem = '512MB'`);
  await client.query('set synchronous_commit = off');
  const indexes = await dropSlowIndexes(client);
  const commune = await makeCommune(client, settings.units);
  await makeDossiers(client, commune, settings);
  for (const index of indexes) await client.query(index);
  await client.query(`select setval('receipt_numbers', 5000000)`);
  await client.query('vacuum analyze');
  await client.end();
}

/** Indexes over many rows are made quicker than they are kept; answers with what makes them again. */
async function dropSlowIndexes(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
     where indrelid = any(array['dossiers', 'nominees', 'documents', 'submissions']::regclass[]) and not indisunique`,
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return rows.map(({ definition }) => definition);
}

function quiet(pool: pg.Pool): pg.Pool {
  pool.on('error', () => undefined); // connections end when a database is put back
  return pool;
}
