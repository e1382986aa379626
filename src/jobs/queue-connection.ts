import pg from 'pg';
import type { DatabaseConnection } from '../database/data-source.ts';
import { log } from '../log.ts';

/** A pool of the queue's own: listening for new jobs holds one connection as long as the service runs. The caller ends it. */
export function queuePool(connection: DatabaseConnection, max: number): pg.Pool {
  const options = 'url' in connection ? { connectionString: connection.url } : connection;
  const pool = new pg.Pool({ ...options, max, application_name: 'jobs' });
  const report = (error: Error) => log.warn({ err: error }, 'a connection of the job queue broke; it is replaced');
  pool.on('error', report);
  pool.on('connect', (client) => client.on('error', report));
  return pool;
}
