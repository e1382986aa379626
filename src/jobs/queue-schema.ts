import { runMigrations } from 'graphile-worker';
import type { DatabaseConnection } from '../database/data-source.ts';
import { queuePool } from './queue-connection.ts';
import { workerLog } from './worker-log.ts';

/** Brings the queue's own schema (`graphile_worker`) up to date: nothing can be enqueued before. Safe to repeat. */
export async function installQueue(connection: DatabaseConnection): Promise<void> {
  const pgPool = queuePool(connection, 'jobs', 2);
  try {
    await runMigrations({ pgPool, logger: workerLog });
  } finally {
    await pgPool.end();
  }
}
