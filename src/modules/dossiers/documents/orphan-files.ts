import type { EntityManager } from 'typeorm';
import type { FileStore } from '../../../files/file-store.ts';
import type { Sweep } from '../../../files/file-store-sweep.ts';

/** A file is written before its row: anything younger may still get one. */
const youngest = 24 * 60 * 60 * 1000;

/** Removes stored files that no row names and temps nobody finished, a day after they were last touched. Safe beside uploads. */
export async function sweepOrphanFiles(db: EntityManager, store: FileStore, now: Date): Promise<Sweep> {
  return store.sweep((sha256s) => namedFiles(db, sha256s), new Date(now.getTime() - youngest));
}

/** Which of these hashes a paper, a photo it was merged from, or the result of a job still names. */
async function namedFiles(db: EntityManager, sha256s: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = (await db.query(
    `select sha256 from files where sha256 = any($1)
     union select unnest(source_hashes) from documents where source_hashes && $1
     union select result ->> 'sha256' from job_runs where result ->> 'sha256' = any($1)`,
    [sha256s],
  )) as { sha256: string }[];
  return new Set(rows.map(({ sha256 }) => sha256));
}
