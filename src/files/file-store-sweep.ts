import { type Dirent } from 'node:fs';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Which of these hashes a row still names. Asked in batches, so that it can be one query. */
export type KnownFiles = (sha256s: readonly string[]) => Promise<ReadonlySet<string>> | ReadonlySet<string>;

/** What a sweep removed. */
export interface Sweep {
  readonly orphans: readonly string[];
  readonly temps: number;
  /** Bytes freed by both. */
  readonly bytes: number;
}

interface Places {
  readonly dir: string;
  readonly temporary: string;
}

const asideSuffix = '.orphan';

/** Goes through the whole store once; see `FileStore.sweep`. */
export async function sweepStore(places: Places, known: KnownFiles, olderThan: Date): Promise<Sweep> {
  await restoreInterrupted(places);
  const orphans: string[] = [];
  let bytes = 0;
  for await (const shard of shardsOf(places.dir)) {
    const old = await oldFiles(shard, olderThan);
    const named = old.length > 0 ? await known(old) : new Set<string>();
    for (const sha256 of old.filter((candidate) => !named.has(candidate))) {
      const aside = join(places.temporary, `${sha256}${asideSuffix}`);
      const freed = await removeIfStillOld(join(shard, sha256), aside, olderThan);
      if (freed === undefined) continue;
      orphans.push(sha256);
      bytes += freed;
    }
  }
  const temps = await sweepTemps(places.temporary, olderThan);
  return { orphans, temps: temps.count, bytes: bytes + temps.bytes };
}

async function* shardsOf(dir: string): AsyncGenerator<string> {
  for (const first of await shardNames(dir)) {
    for (const second of await shardNames(join(dir, first))) yield join(dir, first, second);
  }
}

async function shardNames(dir: string): Promise<string[]> {
  return (await entriesOf(dir))
    .filter((entry) => entry.isDirectory() && /^[0-9a-f]{2}$/.test(entry.name))
    .map((entry) => entry.name);
}

async function oldFiles(shard: string, olderThan: Date): Promise<string[]> {
  const old: string[] = [];
  for (const entry of await entriesOf(shard)) {
    if (!entry.isFile() || !/^[0-9a-f]{64}$/.test(entry.name)) continue;
    const found = await statIfThere(join(shard, entry.name));
    if (found && found.mtime < olderThan) old.push(entry.name);
  }
  return old;
}

/**
 * Takes the file out of sight first and looks at its age again: `keep` may just have put equal content there for a row that is
 * about to be written. Such a young file goes back to its place; only a file that is still old is removed.
 */
async function removeIfStillOld(path: string, aside: string, olderThan: Date): Promise<number | undefined> {
  const moved = await rename(path, aside).then(() => true, ifThere(false)); // another replica may be sweeping too
  const found = moved ? await statIfThere(aside) : undefined;
  if (!found) return undefined;
  if (found.mtime >= olderThan) {
    await rename(aside, path);
    return undefined;
  }
  await rm(aside, { force: true });
  return found.size;
}

/** Puts back what a sweep that was killed had set aside; it is judged again like every other file. */
async function restoreInterrupted({ dir, temporary }: Places): Promise<void> {
  for (const { name } of await entriesOf(temporary)) {
    if (!name.endsWith(asideSuffix)) continue;
    const place = join(dir, name.slice(0, 2), name.slice(2, 4), name.slice(0, -asideSuffix.length));
    await rename(join(temporary, name), place).catch(ifThere(undefined));
  }
}

async function sweepTemps(temporary: string, olderThan: Date): Promise<{ count: number; bytes: number }> {
  let count = 0;
  let bytes = 0;
  for (const entry of await entriesOf(temporary)) {
    const found = await statIfThere(join(temporary, entry.name));
    if (!found?.isFile() || found.mtime >= olderThan) continue;
    await rm(join(temporary, entry.name), { force: true });
    count += 1;
    bytes += found.size;
  }
  return { count, bytes };
}

async function entriesOf(dir: string): Promise<Dirent[]> {
  return readdir(dir, { withFileTypes: true }).catch(ifThere<Dirent[]>([]));
}

async function statIfThere(path: string) {
  return stat(path).catch(ifThere(undefined));
}

/** Another process may have removed it meanwhile: not a fault. */
function ifThere<Nothing>(nothing: Nothing) {
  return (error: NodeJS.ErrnoException): Nothing => {
    if (error.code === 'ENOENT') return nothing;
    throw error;
  };
}
