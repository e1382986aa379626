import path from 'node:path';
import type { Config } from '../config.ts';
import type { DatabaseConnection } from './data-source.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { upgradeSchema } from './schema-upgrade.ts';

/** The service's database, ready to be worked with. */
export interface OpenDatabase {
  readonly connection: DatabaseConnection;
  /** Where the data is, in Vietnamese, for the one who started the service. */
  readonly place: string;
  /** Resolves when the service's own server has gone, asked or not; never for another server. */
  readonly ended: Promise<unknown>;
  close(): Promise<void>;
}

/**
 * Opens the database the configuration names (its own when it names none) and brings its schema up to date.
 *
 * @throws {StartUpFailure}
 */
export async function openDatabase(config: Config): Promise<OpenDatabase> {
  const database = await reachDatabase(config);
  try {
    await upgradeSchema(database.connection);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** As `openDatabase`, with the schema left as it is: for tools that look at what another process of the service serves. */
export async function reachDatabase(config: Config): Promise<OpenDatabase> {
  return config.databaseUrl ? given(config.databaseUrl) : embedded(config);
}

function given(url: string): OpenDatabase {
  return {
    connection: { url },
    place: 'máy chủ PostgreSQL theo DATABASE_URL',
    ended: new Promise(() => undefined),
    close: async () => undefined,
  };
}

async function embedded({ projectDir, dataDir }: Config): Promise<OpenDatabase> {
  const server = await startEmbeddedPostgres({ projectDir, dataDir, database: 'thi_dua_khen_thuong' });
  const isInside = server.cluster.startsWith(dataDir + path.sep);
  const reason = isInside ? '' : `, vì người dùng của PostgreSQL không vào được ${dataDir}`;
  return {
    connection: server.connection,
    place: `PostgreSQL đi kèm, dữ liệu trong ${server.cluster}${reason}`,
    ended: server.ended,
    close: () => server.stop(),
  };
}
