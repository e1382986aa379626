import pg from 'pg';
import type { DatabaseConnection } from '../database/data-source.ts';
import { log } from '../log.ts';

/**
 * A pool of the queue's own, whose connections carry `name`: listening for new jobs holds one of them as long as the service runs. The
 * caller ends it.
 */
export function queuePool(connection: DatabaseConnection, name: string, max: number): pg.Pool {
  const options =
    'url' in connection ? { connectionString: named(connection.url, name) } : { ...connection, application_name: name };
  const pool = new pg.Pool({ ...options, max });
  const report = (error: Error) => log.warn({ err: error }, 'a connection of the job queue broke; it is replaced');
  pool.on('error', report);
  pool.on('connect', (client) => client.on('error', report));
  return pool;
}

/** Whatever name the address gives its connections: the last one counts. */
const named = (url: string, name: string): string =>
  `${url}${url.includes('?') ? '&' : '?'}application_name=${encodeURIComponent(name)}`;
