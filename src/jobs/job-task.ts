import type { JobHelpers, Task } from 'graphile-worker';
import type { DataSource } from 'typeorm';
import { Refusal } from '../domain/refusal.ts';
import { log } from '../log.ts';
import type { JobContext, JobHandler } from './job-handlers.ts';
import type { JobKind } from './job-kinds.ts';
import { RunningJob } from './job-runs.ts';

/** One kind of work as the queue calls it: the handler, with the run people see kept up to date around it. */
export function taskFor(kind: JobKind, handle: JobHandler, dataSource: DataSource): Task {
  return async (payload, helpers) => {
    const { jobRunId, ...input } = payload as { jobRunId?: string };
    const run = jobRunId === undefined ? undefined : new RunningJob(dataSource, jobRunId);
    if (run && !(await run.begin())) return;
    try {
      const result = await handle(input as never, contextOf(run, helpers));
      await run?.finish(result);
    } catch (error) {
      await handleFailure(error, { kind, run, helpers });
    }
  };
}

function contextOf(run: RunningJob | undefined, { abortSignal }: JobHelpers): JobContext {
  const progress = async (done: number, total?: number) => run?.progress(done, total);
  return { progress, signal: abortSignal, jobRunId: run?.id };
}

interface Failure {
  readonly kind: JobKind;
  readonly run: RunningJob | undefined;
  readonly helpers: JobHelpers;
}

/** Says so to people and to the log, then to the queue, which keeps what it is told: nothing personal, no SQL. */
async function handleFailure(error: unknown, { kind, run, helpers }: Failure): Promise<void> {
  const { id, attempts, max_attempts } = helpers.job;
  const isLast = attempts >= max_attempts;
  if (error instanceof Refusal && run) return run.fail(error.detail);
  log[isLast ? 'error' : 'warn']({ err: error, kind, jobId: id, attempts, isLast }, 'a job failed');
  if (isLast)
    await run?.fail(`Không làm được sau ${attempts} lần thử. Hãy thử lại; nếu vẫn lỗi, báo quản trị kèm mã ${run.id}.`);
  else await run?.postpone(`Lần thử thứ ${attempts} chưa được; hệ thống sẽ tự thử lại.`);
  throw new Error(error instanceof Refusal ? error.code : error instanceof Error ? error.name : typeof error);
}
