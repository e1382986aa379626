import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { errorCode, errorText } from '../start-up-failure.ts';
import { usableBinaries } from './embedded-postgres/binaries.ts';
import { clusterDirectory, createCluster, databaseRole, unusable } from './embedded-postgres/cluster.ts';
import { type DatabaseUser, databaseUser, ownPrivately } from './embedded-postgres/database-user.ts';
import { databasePort } from './embedded-postgres/postmaster.ts';
import { type Server, serverOn } from './embedded-postgres/server.ts';

export interface EmbeddedPostgresOptions {
  /** Absolute: where `node_modules` with the binaries is. */
  readonly projectDir: string;
  /** Absolute: the cluster lies in its folder `postgres`, or where the file `postgres-location` in it says. */
  readonly dataDir: string;
  /** Created when it does not exist. */
  readonly database: string;
  /** For tests: as fast as it goes, and `dataDir` is removed with the server. */
  readonly ephemeral?: boolean;
}

export interface SocketConnection {
  /** The directory with the server's socket. */
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
}

/** The service's own PostgreSQL, reachable through a socket that only its account can open. */
export interface EmbeddedPostgres extends Server {
  readonly connection: SocketConnection;
  /** Where the data really lies. */
  readonly cluster: string;
}

/**
 * Starts PostgreSQL on the cluster in `dataDir`, creating it the first time, and waits until it takes connections.
 *
 * Survives every way the last run may have ended: a server left without its service is ended first, one that another process of ours
 * looks after is shared, locks of a dead one are released. The server ends with this process, even on SIGKILL.
 *
 * @throws {StartUpFailure} when the directory, the binaries or the account cannot be used.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const account = databaseUser();
  if (options.ephemeral) ownPrivately(options.dataDir, account);
  const cluster = clusterDirectory(options.dataDir, account);
  const user = ownerOf(cluster, account);
  const binaries = usableBinaries(options.projectDir, user);
  const durable = !options.ephemeral;
  createCluster(cluster, binaries, user, durable);
  const clean = options.ephemeral ? [options.dataDir, cluster] : [];
  const server = await serverOn({ binaries, cluster, socketDir: socketDirectory(cluster, user), user, durable, clean });
  const connection = { host: server.socketDir, port: databasePort, user: databaseRole, database: options.database };
  await createDatabase(connection);
  return { ...server, connection, cluster };
}

/** An existing cluster runs as whoever owns it: root may have found another account on this machine the first time. */
function ownerOf(cluster: string, account: DatabaseUser | undefined): DatabaseUser | undefined {
  if (!account || !existsSync(cluster)) return account;
  const { uid, gid } = statSync(cluster);
  return uid === 0 ? account : { uid, gid };
}

/** In the cluster's own directory, or, because the address of a socket holds some 100 bytes, in a short one. */
function socketDirectory(cluster: string, user: DatabaseUser | undefined): string {
  if (Buffer.byteLength(path.join(cluster, `.s.PGSQL.${databasePort}`)) <= 100) return cluster;
  const directory = `/tmp/tdkt-${createHash('sha256').update(cluster).digest('hex').slice(0, 16)}`;
  try {
    ownPrivately(directory, user);
  } catch (error) {
    throw unusable(directory, errorText(error));
  }
  return directory;
}

async function createDatabase({ database, ...server }: SocketConnection): Promise<void> {
  const client = new pg.Client({ ...server, database: 'postgres', ssl: false });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`);
  } catch (error) {
    const anotherStartWasFirst = ['42P04', '23505'].includes(errorCode(error) ?? '');
    if (!anotherStartWasFirst) throw error;
  } finally {
    await client.end();
  }
}
