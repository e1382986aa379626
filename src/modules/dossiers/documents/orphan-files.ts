import type { EntityManager } from 'typeorm';
import type { FileStore } from '../../../files/file-store.ts';
import type { Sweep } from '../../../files/file-store-sweep.ts';

/** A file is written before its row: anything younger may still get one. */
const youngest = 24 * 60 * 60 * 1000;

/** Removes stored files that no row names and temps nobody finished, a day after they were last touched. Safe beside uploads. */
export async function sweepOrphanFiles(db: EntityManager, store: FileStore, now: Date): Promise<Sweep> {
  return store.sweep((sha256s) => namedFiles(db, sha256s), new Date(now.getTime() - youngest));
}

/** SQL: whether retention has taken this document's dossier since the document came; its bytes are nobody's any more. */
export const erased = (document: string): string =>
  `exists (select from retention_erasures e where e.subject_id = ${document}.dossier_id and e.erased_at >= ${document}.received_at)`;

/**
 * Which of these hashes a paper, a photo it was merged from, or the result of a job still names. A file whose papers have all served
 * their time (retention) is kept by none of them, nor is a result by a job when it has expired.
 */
export async function namedFiles(
  db: Pick<EntityManager, 'query'>,
  sha256s: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = (await db.query(
    `select f.sha256 from files f where f.sha256 = any($1)
       and (exists (select from documents d where d.organization_id = f.organization_id and d.sha256 = f.sha256 and not ${erased('d')})
         or not exists (select from documents d where d.organization_id = f.organization_id and d.sha256 = f.sha256))
     union select unnest(source_hashes) from documents where source_hashes && $1
     union select result ->> 'sha256' from job_runs where result ->> 'sha256' = any($1)
       and coalesce((result ->> 'expiresAt')::timestamptz > now(), true)`,
    [sha256s],
  )) as { sha256: string }[];
  return new Set(rows.map(({ sha256 }) => sha256));
}
