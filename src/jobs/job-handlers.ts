import { Injectable } from '@nestjs/common';
import type { JobKind, JobPayloads } from './job-kinds.ts';

/** What a handler is given besides its payload. */
export interface JobContext {
  /** Tells whoever waits how far it is; of jobs nobody waits for it is dropped. Call it as often as you like. */
  progress(done: number, total?: number): Promise<void>;
  /** Aborted when the service stops: give up soon, the job will be tried again. */
  readonly signal: AbortSignal;
  /** The run people see (`startJobRun`); undefined where nobody waits. */
  readonly jobRunId: string | undefined;
}

/**
 * Does the work of one kind. It may be called twice for the same job (the server died before it could say so), so the second time
 * must end in the same state. What it throws is tried again, but a `Refusal` of a run people wait for is its final answer.
 *
 * The result, plain JSON, is kept with the run; a `StoredFile` can be downloaded.
 */
export type JobHandler<K extends JobKind = JobKind> = (
  payload: JobPayloads[K],
  context: JobContext,
) => Promise<unknown>;

/** A result that is a file: `FileStore` holds the bytes. */
export interface StoredFile {
  readonly sha256: string;
  readonly fileName: string;
  readonly mediaType: string;
  /** ISO 8601: from then on it is gone; absent = it stays. */
  readonly expiresAt?: string;
}

export interface RegisteredHandler {
  readonly handle: JobHandler;
  readonly cron: string | undefined;
}

/** Who does which kind of work. Modules register theirs in `onModuleInit`, before the queue starts. */
@Injectable()
export class JobHandlers {
  private readonly handlers = new Map<JobKind, RegisteredHandler>();

  /** `cron` (UTC, «minute hour day month weekday»): also done by itself then, once however many instances run, with an empty payload. */
  register<K extends JobKind>(kind: K, handle: JobHandler<K>, cron?: string): void {
    if (this.handlers.has(kind)) throw new Error(`two handlers for jobs of kind ${kind}`);
    this.handlers.set(kind, { handle: handle as unknown as JobHandler, cron });
  }

  all(): readonly (readonly [JobKind, RegisteredHandler])[] {
    return [...this.handlers];
  }
}
