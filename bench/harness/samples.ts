import type pg from 'pg';
import { type Call, load } from './load.ts';
import { median } from './medians.ts';
import { processorTime } from './processor-time.ts';

/** What one call cost on average in one round. */
export interface Sample {
  /** Processor time of the process, in microseconds. */
  readonly own: number;
  /** Processor time of the PostgreSQL backends that served it, in microseconds. */
  readonly database: number;
  /** Median time to the answer, in milliseconds. */
  readonly ms: number;
}

/** Both together. */
export const whole = ({ own, database }: Sample): number => own + database;

/** One side of a comparison. */
export interface Side {
  readonly url: string;
  readonly pid: number;
  /** Whose backends are its own, by `application_name`. */
  readonly applications: readonly string[];
}

export const serviceApplications = ['thi-dua-khen-thuong', 'sessions'];

/** Makes the calls and answers with what each cost that side. Only its process and its backends count, not ours. */
export async function sample(db: pg.Pool, side: Side, calls: readonly Call[], width = 4): Promise<Sample> {
  return sampleOf(db, side, calls.length, () => load(side.url, calls, width));
}

/** The same around any work of that side; `work` answers with milliseconds by call. */
export async function sampleOf(
  db: pg.Pool,
  { pid, applications }: Pick<Side, 'pid' | 'applications'>,
  count: number,
  work: () => Promise<readonly number[]>,
): Promise<Sample> {
  const before = await backendTimes(db, applications);
  const ownBefore = processorTime(pid);
  const took = await work();
  const own = processorTime(pid) - ownBefore;
  const after = await backendTimes(db, applications);
  let database = 0;
  for (const [backend, time] of after) database += time - (before.get(backend) ?? 0);
  return { own: own / count, database: database / count, ms: median(took) };
}

async function backendTimes(db: pg.Pool, applications: readonly string[]): Promise<Map<number, number>> {
  const { rows } = await db.query<{ pid: number }>(
    'select pid from pg_stat_activity where application_name = any($1)',
    [applications],
  );
  return new Map(rows.map(({ pid }) => [pid, processorTime(pid)]));
}
