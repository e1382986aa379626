import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { FileStore } from '../../files/file-store.ts';
import type { Ask } from '../../modules/audit/chain-rows.ts';
import { namedFiles } from '../../modules/dossiers/documents/orphan-files.ts';
import { filesDirectory, filesList, type Manifest } from './manifest.ts';
import { measured } from './table-copy.ts';

/** Every hash that stands in some row, whether or not its content is still kept for it. */
const mentioned = `
  select sha256 from files
  union select unnest(source_hashes) from documents
  union select result ->> 'sha256' from job_runs where result ->> 'sha256' ~ '^[0-9a-f]{64}$'`;

const perLook = 1000;

/** Which of these the service still keeps for some row: the sweep's own answer. */
export const keptOf = (ask: Ask, sha256s: readonly string[]): Promise<ReadonlySet<string>> =>
  namedFiles({ query: (sql: string, values?: unknown[]) => ask(sql, values) as never }, sha256s);

/** Hash of every content the service keeps, ascending, with the size its row names. */
export async function* eachNamedFile(
  ask: Ask,
): AsyncGenerator<{ readonly sha256: string; readonly size: string | null }> {
  for (let after = ''; ; ) {
    const rows = await ask<{ sha256: string; size: string | null }>(
      `select sha256, (select min(size)::text from files f where f.sha256 = named.sha256) as size
       from (${mentioned}) named where sha256 > $1 order by sha256 limit ${perLook}`,
      [after],
    );
    const kept = await keptOf(
      ask,
      rows.map(({ sha256 }) => sha256),
    );
    yield* rows.filter(({ sha256 }) => kept.has(sha256));
    if (rows.length < perLook) return;
    after = rows.at(-1)!.sha256;
  }
}

/** Takes the content behind a hash over into another store, hashing on the way; false when it is not there intact. */
export async function takeOver(from: FileStore, to: FileStore, sha256: string): Promise<boolean> {
  if (!(await from.exists(sha256))) return false;
  const temp = await to.receive(await from.open(sha256), { maxBytes: Number.POSITIVE_INFINITY });
  if (temp.sha256 === sha256) return (await to.keep(temp)) === sha256;
  await to.discard(temp);
  return false;
}

/** Copies every named file of the snapshot below `directory`; what is lost or damaged is told, and does not stop the backup. */
export async function archiveFiles(
  ask: Ask,
  store: FileStore,
  directory: string,
): Promise<Pick<Manifest, 'files' | 'lostFiles'>> {
  const target = new FileStore(filesDirectory(directory));
  await target.prepare();
  const list = createWriteStream(filesList(directory), { flags: 'wx', mode: 0o600, flush: true });
  const lostFiles: string[] = [];
  let count = 0;
  let bytes = 0;
  for await (const { sha256 } of eachNamedFile(ask)) {
    if (!(await takeOver(store, target, sha256))) {
      lostFiles.push(sha256);
      continue;
    }
    count += 1;
    bytes += (await target.size(sha256)) ?? 0;
    if (!list.write(`${sha256}\n`)) await once(list, 'drain');
  }
  list.end();
  await finished(list);
  const { sha256 } = await measured(filesList(directory));
  return { files: { count, bytes, sha256 }, lostFiles };
}
