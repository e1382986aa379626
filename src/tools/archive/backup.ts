import { mkdirSync, readdirSync } from 'node:fs';
import { open, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type DatabaseConnection, migrations } from '../../database/data-source.ts';
import { FileStore } from '../../files/file-store.ts';
import { errorText, StartUpFailure } from '../../start-up-failure.ts';
import { inSnapshotOf, type Snapshot } from '../database-snapshot.ts';
import { archiveFiles } from './archived-files.ts';
import {
  type ArchivedSequence,
  type ArchivedTable,
  leftOut,
  type Manifest,
  manifestFile,
  tableFile,
} from './manifest.ts';
import { copyOut, speakPlainly, tableShapes } from './table-copy.ts';
import { archiveJobs } from './waiting-jobs.ts';

/**
 * Copies database and files into a new directory while the service goes on working: the rows of one moment, the sequences at or after
 * it, and every file those rows name. Nothing is locked.
 *
 * Content is checked against its hash on the way; what is lost is named in the manifest. The copy holds personal data and secrets in
 * clear text, readable for its owner only.
 *
 * @throws {StartUpFailure} when the directory is not empty or cannot be written.
 */
export async function backUp(connection: DatabaseConnection, uploadsDir: string, directory: string): Promise<Manifest> {
  makeEmpty(directory);
  return inSnapshotOf(connection, async (snapshot) => {
    const manifest = await archive(snapshot, new FileStore(uploadsDir), directory);
    await writeFile(manifestFile(directory), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600, flush: true });
    await syncDirectory(directory);
    return manifest;
  });
}

async function archive({ client, ask }: Snapshot, store: FileStore, directory: string): Promise<Manifest> {
  await speakPlainly(client);
  const [moment] = await ask<{ takenAt: Date; postgres: string }>(
    `select now() as "takenAt", current_setting('server_version') as postgres`,
  );
  const tables: ArchivedTable[] = [];
  for (const table of await tableShapes(client)) {
    if (!leftOut.includes(table.name)) tables.push(await copyOut(client, table, tableFile(directory, table.name)));
  }
  const jobs = await archiveJobs(ask, directory);
  const files = await archiveFiles(ask, store, directory);
  // sequences know no snapshot: asked last, they have given out every number the rows hold
  const sequences = await ask<ArchivedSequence>(
    `select sequencename as name, last_value::text as "lastValue" from pg_sequences
     where schemaname = 'public' and sequencename <> 'migrations_id_seq' order by 1`,
  );
  const { takenAt, postgres } = moment!;
  return {
    format: 1,
    takenAt: takenAt.toISOString(),
    postgres,
    migrations: migrations.map(({ name }) => name),
    tables,
    sequences,
    jobs,
    ...files,
    leftOut,
  };
}

function makeEmpty(directory: string): void {
  try {
    mkdirSync(path.join(directory, 'tables'), { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new StartUpFailure(`Không ghi được vào ${directory} (${errorText(error)}).`, 'Hãy chọn thư mục khác.');
  }
  if (readdirSync(directory).length === 1 && readdirSync(path.join(directory, 'tables')).length === 0) return;
  throw new StartUpFailure(
    `Thư mục ${directory} không trống.`,
    'Hãy sao lưu vào một thư mục mới, ví dụ có tên theo ngày.',
  );
}

async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r');
  await handle.sync().finally(() => handle.close());
}
