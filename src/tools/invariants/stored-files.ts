import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { FileStore } from '../../files/file-store.ts';
import type { Ask } from '../../modules/audit/chain-rows.ts';
import { eachNamedFile, keptOf } from '../archive/archived-files.ts';
import type { Finding } from './finding.ts';

/** A file is written before its row, and the nightly sweep leaves it as long. */
const youngest = 24 * 60 * 60 * 1000;

/** Rows without their bytes, bytes that are not their hash any more, and bytes no row names. `reading` false: contents are not read. */
export async function* fileFindings(ask: Ask, store: FileStore, reading: boolean): AsyncGenerator<Finding> {
  for await (const row of eachNamedFile(ask)) yield* contentFindings(store, row, reading);
  yield* orphans(ask, store, new Date(Date.now() - youngest));
}

async function* contentFindings(
  store: FileStore,
  { sha256, size }: { sha256: string; size: string | null },
  reading: boolean,
): AsyncGenerator<Finding> {
  const found = await store.size(sha256);
  if (found === undefined) {
    yield {
      code: 'file.missing',
      subject: sha256,
      detail: `Tệp ${sha256} có trong hồ sơ nhưng không có trong kho tệp.`,
    };
  } else if (reading && (await store.verify(sha256)) !== 'intact') {
    yield {
      code: 'file.damaged',
      subject: sha256,
      detail: `Tệp ${sha256} đã bị hỏng: nội dung không còn khớp mã băm.`,
    };
  } else if (size !== null && Number(size) !== found) {
    const detail = `Tệp ${sha256} có ${found} byte trong kho tệp, cơ sở dữ liệu ghi ${size} byte.`;
    yield { code: 'file.size', subject: sha256, detail };
  }
}

async function* orphans(ask: Ask, store: FileStore, olderThan: Date): AsyncGenerator<Finding> {
  for await (const shard of shardsOf(store.dir)) {
    const names = (await readdir(shard)).filter((name) => /^[0-9a-f]{64}$/.test(name));
    if (names.length === 0) continue;
    const known = await keptOf(ask, names);
    for (const name of names.filter((candidate) => !known.has(candidate))) {
      if ((await lastTouched(path.join(shard, name))) >= olderThan) continue;
      yield { code: 'file.orphan', subject: name, detail: `Tệp ${name} trong kho tệp không thuộc hồ sơ nào.` };
    }
  }
}

/** A sweep may take it away meanwhile: then it is young enough. */
const lastTouched = (file: string): Promise<Date> =>
  stat(file).then(
    ({ mtime }) => mtime,
    () => new Date(8.64e15),
  );

async function* shardsOf(dir: string): AsyncGenerator<string> {
  for (const first of await shardNames(dir))
    for (const second of await shardNames(path.join(dir, first))) yield path.join(dir, first, second);
}

async function shardNames(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory() && /^[0-9a-f]{2}$/.test(entry.name)).map(({ name }) => name);
}
