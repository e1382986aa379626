import type pg from 'pg';
import type { Config } from '../config.ts';
import { type DatabaseConnection, migrations } from '../database/data-source.ts';
import { reachDatabase } from '../database/opening.ts';
import { connectToServer } from '../database/server-check.ts';
import type { Ask } from '../modules/audit/chain-rows.ts';
import { StartUpFailure } from '../start-up-failure.ts';

/** One moment of the database, whatever others write meanwhile. Reading only. */
export interface Snapshot {
  readonly client: pg.Client;
  readonly ask: Ask;
}

/** Does `work` on one moment of the database that `config` names. */
export async function inSnapshot<T>(config: Config, work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const database = await reachDatabase(config);
  try {
    return await inSnapshotOf(database.connection, work);
  } finally {
    await database.close();
  }
}

/**
 * As `inSnapshot`, on a database that is open already. The service goes on writing: nothing is locked.
 *
 * @throws {StartUpFailure} when its schema is not that of this version, or this user does not see every row.
 */
export async function inSnapshotOf<T>(
  connection: DatabaseConnection,
  work: (snapshot: Snapshot) => Promise<T>,
): Promise<T> {
  const client = await connectToServer(connection);
  try {
    await client.query('set statement_timeout = 0');
    await client.query('set idle_in_transaction_session_timeout = 0');
    await client.query('start transaction isolation level repeatable read, read only');
    await requireThisVersion(client);
    await requireEveryRow(client);
    return await work({ client, ask: askOf(client) });
  } finally {
    await client.end();
  }
}

export const askOf =
  (client: Pick<pg.Client, 'query'>): Ask =>
  async <Row>(sql: string, values?: unknown[]) =>
    (await client.query(sql, values)).rows as Row[];

/** Names of the migrations that ran, in their order; none where the service has never been. */
async function executedMigrations(client: Pick<pg.Client, 'query'>): Promise<string[]> {
  const { rows: tables } = await client.query(`select to_regclass('public.migrations') is not null as there`);
  if (!tables[0]?.there) return [];
  const { rows } = await client.query<{ name: string }>('select name from migrations order by id');
  return rows.map(({ name }) => name);
}

async function requireThisVersion(client: pg.Client): Promise<void> {
  const executed = new Set(await executedMigrations(client));
  const own = migrations.map(({ name }) => name);
  if (own.length === executed.size && own.every((name) => executed.has(name))) return;
  throw new StartUpFailure(
    'Cơ sở dữ liệu và phần mềm này không cùng phiên bản.',
    'Hãy dùng đúng bản phần mềm đang chạy với cơ sở dữ liệu này, hoặc khởi động bản này trước (npm start) để nâng cấp.',
  );
}

/** Row-level security would hide rows without a word; a list that seems complete and is not is worse than none. */
async function requireEveryRow(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ narrowed: string }>(
    `select coalesce(current_setting('app.organization_id', true), '') as narrowed`,
  );
  if (rows[0]?.narrowed === '') return;
  throw new StartUpFailure(
    'Người dùng cơ sở dữ liệu này chỉ thấy dữ liệu của một cơ quan (app.organization_id đã đặt sẵn).',
    'Hãy bỏ thiết lập ấy cho người dùng hoặc cơ sở dữ liệu, rồi chạy lại.',
  );
}
