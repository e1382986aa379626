import pg from 'pg';
import type { DataSourceOptions } from 'typeorm';
import { migrations } from '../../migrations/index.ts';
import { entities } from './entities/index.ts';
import { WalledPool } from './second-wall/walled-pool.ts';

export { migrations };

/** A server somewhere, or the embedded one behind its socket directory. */
export type DatabaseConnection =
  | { readonly url: string }
  | { readonly host: string; readonly port?: number; readonly user: string; readonly database: string };

export type PostgresOptions = Extract<DataSourceOptions, { type: 'postgres' }>;

/** Waiting for a lock counts: a request that arrived in time may wait long for its turn and must not be lost. */
const longestStatement = 120_000;
/** Ends a transaction whose process hangs between two statements, and so frees the rows it locked. */
const longestPause = 60_000;

/**
 * How the service talks to its database. Nothing is synchronised or migrated by itself: start-up and tests run the migrations.
 *
 * Dates (`date`) are read as `YYYY-MM-DD`, by entities and by raw queries alike: the driver's own `Date` at local midnight
 * is another day in another time zone. `bigint` in raw queries is text.
 */
export function dataSourceOptions(connection: DatabaseConnection): PostgresOptions {
  return {
    type: 'postgres',
    ...('url' in connection
      ? { url: connection.url }
      : { host: connection.host, port: connection.port, username: connection.user, database: connection.database }),
    driver: { ...pg, Pool: WalledPool },
    applicationName: 'thi-dua-khen-thuong',
    entities,
    migrations,
    migrationsTableName: 'migrations',
    migrationsRun: false,
    synchronize: false,
    installExtensions: false,
    poolSize: 10,
    connectTimeoutMS: 10_000,
    extra: {
      statement_timeout: longestStatement,
      idle_in_transaction_session_timeout: longestPause,
      types: { getTypeParser },
    },
  };
}

const asText = (value: string): string => value;
/** Numbers of types in PostgreSQL's catalog, which never change. */
const dateArray = 1182;
const textArray = 1009;

function getTypeParser(type: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (type === pg.types.builtins.DATE) return asText;
  return pg.types.getTypeParser(type === dateArray ? textArray : type, format as 'text');
}
