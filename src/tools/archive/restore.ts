import { existsSync, readdirSync } from 'node:fs';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { type DatabaseConnection, dataSourceOptions, migrations } from '../../database/data-source.ts';
import { upgradeSchema } from '../../database/schema-upgrade.ts';
import { connectToServer } from '../../database/server-check.ts';
import { makeWritable } from '../../directories.ts';
import { errorText, StartUpFailure } from '../../start-up-failure.ts';
import { restoreFiles } from './restored-files.ts';
import { filesList, leftOut, type Manifest, readManifest, tableFile } from './manifest.ts';
import { copyIn, copyOut, inOrderOfReferences, measured, speakPlainly, tableShapes } from './table-copy.ts';
import { restoreJobs } from './waiting-jobs.ts';

/**
 * Builds the service's state anew from a backup, in an empty database and an empty uploads directory.
 *
 * The backup is checked before anything is touched; rows come in one transaction, with every foreign key checked, and are then read
 * out again and compared with the backup byte by byte; files are hashed on the way. An older backup gets the later migrations last.
 *
 * @throws {StartUpFailure} when a place is not empty, or the backup is damaged or of a later version.
 */
export async function restore(
  connection: DatabaseConnection,
  uploadsDir: string,
  directory: string,
): Promise<Manifest> {
  const manifest = await readManifest(directory);
  requireKnownVersion(manifest);
  await requireIntact(manifest, directory);
  requireEmptyPlace(uploadsDir);
  const client = await connectToServer(connection);
  try {
    await requireEmptyDatabase(client);
    await migrateTo(connection, manifest.migrations.length);
    makeWritable(uploadsDir, 0o700);
    await restoreFiles(directory, uploadsDir, manifest);
    await restoreRows(client, manifest, directory);
    await upgradeSchema(connection);
    await restoreJobs(client, directory);
    return manifest;
  } finally {
    await client.end();
  }
}

function requireKnownVersion({ migrations: ran }: Manifest): void {
  if (ran.every((name, place) => migrations[place]?.name === name)) return;
  throw new StartUpFailure(
    'Bản sao lưu do một phiên bản khác của phần mềm tạo ra mà bản này không biết hết các bước nâng cấp.',
    'Hãy phục hồi bằng đúng phiên bản đã sao lưu, hoặc bản mới hơn.',
  );
}

async function requireIntact({ tables, files }: Manifest, directory: string): Promise<void> {
  const parts = [
    ...tables.map(({ name, sha256 }) => ({ file: tableFile(directory, name), sha256 })),
    { file: filesList(directory), sha256: files.sha256 },
  ];
  for (const { file, sha256 } of parts) {
    const found = await measured(file).catch((error: unknown) => ({ sha256: errorText(error) }));
    if (found.sha256 === sha256) continue;
    throw new StartUpFailure(
      `Bản sao lưu bị hỏng: ${file} không còn như lúc sao lưu.`,
      'Hãy chép lại bản sao lưu từ nơi cất giữ, hoặc dùng một bản khác. Chưa có gì bị thay đổi.',
    );
  }
}

function requireEmptyPlace(uploadsDir: string): void {
  const kept = existsSync(uploadsDir) ? readdirSync(uploadsDir).filter((name) => name !== 'tmp') : [];
  if (kept.length === 0) return;
  throw new StartUpFailure(
    `Thư mục tệp tải lên ${uploadsDir} không trống.`,
    'Phục hồi không bao giờ ghi đè. Hãy đặt UPLOADS_DIR tới một thư mục mới.',
  );
}

async function requireEmptyDatabase(client: pg.Client): Promise<void> {
  for (const { name } of await tableShapes(client)) {
    const { rows } = await client.query<{ empty: boolean }>(
      `select not exists (select from ${pg.escapeIdentifier(name)}) as empty`,
    );
    if (rows[0]?.empty) continue;
    throw new StartUpFailure(
      `Cơ sở dữ liệu đã có dữ liệu (bảng ${name}).`,
      'Phục hồi không bao giờ ghi đè. Hãy đặt DATABASE_URL tới một cơ sở dữ liệu trống, hoặc DATA_DIR tới một thư mục mới.',
    );
  }
}

/** The schema the backup was taken from: this many of the migrations, which stand in the order they ran. */
async function migrateTo(connection: DatabaseConnection, count: number): Promise<void> {
  const options = { ...dataSourceOptions(connection), migrations: migrations.slice(0, count), poolSize: 1, extra: {} };
  const dataSource = await new DataSource(options).initialize();
  try {
    await dataSource.runMigrations({ transaction: 'each' });
  } finally {
    await dataSource.destroy();
  }
}

async function restoreRows(client: pg.Client, manifest: Manifest, directory: string): Promise<void> {
  await client.query('set statement_timeout = 0');
  await client.query('set idle_in_transaction_session_timeout = 0');
  await speakPlainly(client);
  await client.query('start transaction');
  const shapes = inOrderOfReferences(await tableShapes(client)).filter(({ name }) => !leftOut.includes(name));
  const archived = new Map(manifest.tables.map((table) => [table.name, table]));
  if (shapes.length !== archived.size) throw new Error('the tables of the backup are not those of its migrations');
  // what triggers once wrote is in the backup itself; those that refuse changes refuse no new rows and come back with the commit
  for (const { name } of shapes) await client.query(`alter table ${pg.escapeIdentifier(name)} disable trigger user`);
  for (const { name } of shapes) await copyIn(client, archived.get(name)!, tableFile(directory, name));
  for (const { name, lastValue } of manifest.sequences) {
    if (lastValue !== null)
      await client.query('select setval($1::regclass, $2)', [pg.escapeIdentifier(name), lastValue]);
  }
  for (const { name } of shapes) await client.query(`alter table ${pg.escapeIdentifier(name)} enable trigger user`);
  for (const shape of shapes) {
    const { rows, sha256 } = await copyOut(client, shape);
    const asked = archived.get(shape.name)!;
    if (rows !== asked.rows || sha256 !== asked.sha256)
      throw new Error(`table ${shape.name} did not come back as it was`);
  }
  await client.query('commit');
}
