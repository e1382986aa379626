import type { EntityManager } from 'typeorm';
import type { JobKind, JobPayloads } from './job-kinds.ts';

export interface EnqueueOptions {
  /** A waiting job with the same key is replaced instead of doubled; one that is running already gets a successor. */
  readonly key?: string;
  /** Not before this instant of the computer's clock; at once by default. */
  readonly runAt?: Date;
  /** How often it is tried before it stays in the queue as failed. */
  readonly attempts?: number;
}

/** The pauses between tries grow from seconds to minutes: eight tries outlast half an hour of trouble. */
const usualAttempts = 8;

/**
 * Leaves work for later in the transaction at hand: it is done after the commit, or never heard of when that rolls back.
 *
 * Done at least once: a server that dies in the middle leaves the job to the next one, so a handler that runs twice must end in
 * the same state as one that ran once.
 */
export async function enqueue<K extends JobKind>(
  tx: EntityManager,
  kind: K,
  payload: JobPayloads[K],
  { key, runAt, attempts = usualAttempts }: EnqueueOptions = {},
): Promise<void> {
  await tx.query(`select enqueue_job($1, $2::json, $3, $4, $5)`, [
    kind,
    JSON.stringify(payload),
    key ?? null,
    runAt ?? null,
    attempts,
  ]);
}
