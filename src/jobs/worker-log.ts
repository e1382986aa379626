import { Logger } from 'graphile-worker';
import { log } from '../log.ts';

/** The queue reports every poll and every success; that is detail here. */
const levels = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const;

/** What the queue itself says goes to the service's log, without its `meta`, which holds payloads. */
export const workerLog = new Logger(
  ({ taskIdentifier, jobId }) =>
    (level, message) =>
      log[levels[level]]({ kind: taskIdentifier, jobId }, message),
);
