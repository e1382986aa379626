import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import pg from 'pg';
import request from 'supertest';
import { AppModule } from '../../src/app.module.ts';
import { CampaignClock } from '../../src/campaign-clock.ts';
import { type Config, loadConfig } from '../../src/config.ts';
import { configureApp } from '../../src/configure-app.ts';
import type { DatabaseConnection } from '../../src/database/data-source.ts';

type TestConnection = Extract<DatabaseConnection, { host: string }>;

export interface TestApp {
  readonly app: NestExpressApplication;
  readonly url: string;
  readonly config: Config;
  readonly clock: CampaignClock;
  readonly connection: TestConnection;
  /** A plain client on the file's own database, for arranging and looking. */
  readonly db: pg.Pool;
  close(): Promise<void>;
}

export interface TestAppOptions {
  /** Where the campaign clock stands. It does not tick unless `ticking`. */
  readonly clock?: string;
  readonly ticking?: boolean;
  readonly settings?: Readonly<Record<string, string>>;
  /** An existing database to run on instead of a fresh one (a second instance). */
  readonly on?: TestApp;
}

let files = 0;

/** The real service on its own database, cloned from the migrated template, listening on a free port. */
export async function startTestApp({
  clock = '2026-03-17T08:00:00+07:00',
  ticking = false,
  settings = {},
  on,
}: TestAppOptions = {}): Promise<TestApp> {
  const connection = on?.connection ?? (await cloneDatabase());
  const directory = mkdtempSync(join(tmpdir(), 'dossier-test-'));
  const config = loadConfig({
    NODE_ENV: 'test',
    PORT: '0',
    DEMO: '0',
    APP_CLOCK: clock,
    LOG_LEVEL: 'silent',
    JOBS: '0',
    UPLOADS_DIR: on?.config.uploadsDir ?? join(directory, 'uploads'),
    ...settings,
  });
  const module = await Test.createTestingModule({
    imports: [AppModule.with(config, connection, ticking ? undefined : () => 0)],
  }).compile();
  const app = module.createNestApplication<NestExpressApplication>({ bodyParser: false, logger: ['error', 'warn'] });
  configureApp(app, config, connection);
  await app.listen(0, '127.0.0.1');
  const db = new pg.Pool({ ...connection, max: 3 });
  const close = async (): Promise<void> => {
    await db.end();
    await app.close();
    if (!on) await dropDatabase(connection.database);
    rmSync(directory, { recursive: true, force: true });
  };
  return { app, url: await app.getUrl(), config, clock: app.get(CampaignClock), connection, db, close };
}

/** A browser: keeps cookies. */
export const browser = ({ url }: TestApp) => request.agent(url);

/** Set by the global setup: the run's own server. */
const server = () => ({ host: process.env.TEST_PG_HOST!, user: process.env.TEST_PG_USER! });

async function onServer(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ ...server(), database: 'postgres' });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

async function cloneDatabase(): Promise<TestConnection> {
  const database = `test_${process.env.JEST_WORKER_ID}_${process.pid}_${files++}`;
  await onServer((client) => client.query(`create database ${database} template template_dossier`));
  return { ...server(), database };
}

const dropDatabase = (database: string): Promise<void> =>
  onServer((client) => client.query(`drop database if exists ${database} with (force)`));
