import type { DataSource, EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { JobRunEntity } from '../database/entities/job-run.entity.ts';
import type { Actor } from '../domain/roles.ts';
import { enqueue } from './enqueue.ts';
import type { StoredFile } from './job-handlers.ts';
import type { JobKind, JobPayloads } from './job-kinds.ts';

/** Somebody waits: after this many tries, about half a minute, they are told that it failed. */
const attempts = 3;

/** Enqueues work that a person waits for, in the transaction at hand; answers with the id under which `GET /api/jobs/{id}` shows it. */
export async function startJobRun<K extends JobKind>(
  tx: EntityManager,
  actor: Actor,
  kind: K,
  input: JobPayloads[K],
): Promise<string> {
  const id = uuid();
  await tx.insert(JobRunEntity, {
    id,
    organizationId: actor.organizationId,
    kind,
    state: 'queued',
    input: { ...input },
    requestedBy: actor.userId,
    requestedByName: actor.name,
    createdAt: new Date(),
  });
  await enqueue(tx, kind, { ...input, jobRunId: id }, { attempts });
  return id;
}

/** The row of one run while it is being worked on. Bookkeeping of the machine, not an act of a person: it leaves no audit entry. */
export class RunningJob {
  private reportedAt = 0;

  constructor(
    private readonly dataSource: DataSource,
    readonly id: string,
  ) {}

  /** False when an earlier try has finished it already. */
  async begin(): Promise<boolean> {
    const [rows] = (await this.dataSource.query(
      `update job_runs set state = 'running', started_at = coalesce(started_at, now()), done = 0, problem = null
       where id = $1 and state in ('queued', 'running') returning id`,
      [this.id],
    )) as [{ id: string }[], number];
    return rows.length > 0;
  }

  /** At most four times a second, and always for the last piece. */
  async progress(done: number, total?: number): Promise<void> {
    const now = performance.now();
    if (now - this.reportedAt < 250 && done !== total) return;
    this.reportedAt = now;
    await this.dataSource.query('update job_runs set done = $2, total = coalesce($3, total) where id = $1', [
      this.id,
      done,
      total ?? null,
    ]);
  }

  async finish(result: unknown): Promise<void> {
    await this.dataSource.query(
      `update job_runs set state = 'done', result = $2, problem = null, finished_at = now(), done = coalesce(total, done) where id = $1`,
      [this.id, JSON.stringify(result ?? null)],
    );
  }

  /** Not yet the end: it waits for the next try. */
  async postpone(problem: string): Promise<void> {
    await this.dataSource.query(`update job_runs set state = 'queued', problem = $2 where id = $1`, [this.id, problem]);
  }

  async fail(problem: string): Promise<void> {
    await this.dataSource.query(
      `update job_runs set state = 'failed', problem = $2, finished_at = now() where id = $1`,
      [this.id, problem],
    );
  }
}

/** The row names the file, so the sweep leaves it alone. */
export function isStoredFile(result: unknown): result is StoredFile {
  const { sha256, fileName, mediaType } = (result ?? {}) as Partial<StoredFile>;
  return [sha256, fileName, mediaType].every((part) => typeof part === 'string');
}
