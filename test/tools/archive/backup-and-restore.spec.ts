import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FileStore } from '../../../src/files/file-store.ts';
import { checkChains } from '../../../src/modules/audit/chain-check.ts';
import { AuditSealing } from '../../../src/modules/audit/audit-sealing.ts';
import { JobRunner } from '../../../src/jobs/job-runner.ts';
import { backUp } from '../../../src/tools/archive/backup.ts';
import { type Manifest, tableFile } from '../../../src/tools/archive/manifest.ts';
import { restore } from '../../../src/tools/archive/restore.ts';
import { inSnapshotOf } from '../../../src/tools/database-snapshot.ts';
import { draft, person, pollingCollective, submit } from '../../support/drafts.ts';
import { signIn } from '../../support/people.ts';
import { fillSample } from '../../support/sample-dossiers.ts';
import { type ScratchDatabase, scratchDatabase } from '../../support/scratch-database.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createWorld, type World } from '../../support/world.ts';

let original: TestApp;
let world: World;
let directory: string;
let backup: string;
let manifest: Manifest;
let receipt: { number: string; code: string };
let dossierId: string;
let printed: Buffer;
/** What the service said yes to before the backup began. */
let acknowledged: string[];

const at = (name: string): string => path.join(directory, name);

/** Hands in one small dossier after the other, until told to stop. */
async function keepWriting(units: readonly string[], isOver: () => boolean): Promise<number> {
  let written = 0;
  for (const unit of units) {
    if (isOver()) break;
    const agent = await world.as(unit.toLowerCase());
    const { id } = await draft(agent, world, {
      unit,
      nominees: [pollingCollective(`Tổ ${unit}`), person(`Hà ${unit}`)],
    });
    if ((await submit(agent, id)).status === 200) written += 1;
  }
  return written;
}

beforeAll(async () => {
  original = await startTestApp();
  directory = await mkdtemp(path.join(tmpdir(), 'archive-'));
  world = await createWorld(original);
  await world.person('tbc11');
  const agent = await world.as('tbc05');
  ({ id: dossierId } = await fillSample(agent, world, 'tbc05'));
  receipt = (await submit(agent, dossierId)).body.receipt;
  printed = (await agent.get(`/api/dossiers/${dossierId}/receipt.pdf`).buffer().expect(200)).body;
  await signIn(original, 'tbc05');
  await original.db.query(`select graphile_worker.add_job('rejudge', $1::json, job_key => 'chờ')`, [
    JSON.stringify({ campaignId: world.campaignId, unitIds: [world.unit('TBC05')] }),
  ]);
  await original.app.get(AuditSealing).sealAll();
  backup = at('backup');
  acknowledged = (await original.db.query('select id from submissions order by id')).rows.map(({ id }) => id);
  let isOver = false;
  const writing = keepWriting(['TBC01', 'TBC02', 'TBC06', 'TBC07', 'TBC08', 'TBC09', 'TBC10'], () => isOver);
  manifest = await backUp(original.connection, original.config.uploadsDir, backup);
  isOver = true;
  await writing;
}, 120_000);
afterAll(async () => {
  await original.close();
  await rm(directory, { recursive: true });
});

const connectionOf = ({ dataSource }: ScratchDatabase) => ({
  ...original.connection,
  database: String(dataSource.options.database),
});

describe('a backup taken while the service writes', () => {
  it('names version, tables, counts and files, and leaves sessions out', async () => {
    expect(manifest).toMatchObject({ format: 1, jobs: 1, lostFiles: [], leftOut: ['sessions'] });
    expect(manifest.tables.map(({ name }) => name)).not.toContain('sessions');
    const { rows } = await original.db.query('select count(distinct sha256)::int as count from files');
    expect(manifest.files.count).toBe(rows[0].count);
    expect(JSON.parse(await readFile(path.join(backup, 'manifest.json'), 'utf8'))).toEqual(manifest);
  });

  it('is readable for its owner only, and is never written over', async () => {
    const modes = await Promise.all(
      ['', 'tables', 'tables/users.copy', 'manifest.json'].map((name) => stat(path.join(backup, name))),
    );
    expect(modes.map(({ mode }) => (mode & 0o777).toString(8))).toEqual(['700', '700', '600', '600']);
    await expect(backUp(original.connection, original.config.uploadsDir, backup)).rejects.toThrow('không trống');
  });

  it('holds every file intact', async () => {
    const store = new FileStore(path.join(backup, 'files'));
    const hashes = (await readFile(path.join(backup, 'files.txt'), 'utf8')).trim().split('\n');
    expect(hashes).toHaveLength(manifest.files.count);
    for (const sha256 of hashes) expect(await store.verify(sha256)).toBe('intact');
  });

  it('names lost and damaged files and carries on', async () => {
    const uploads = at('damaged-uploads');
    await cp(original.config.uploadsDir, uploads, { recursive: true });
    const store = new FileStore(uploads);
    const [lost, damaged] = (await original.db.query('select sha256 from files order by sha256 limit 2')).rows;
    await rm(store.pathOf(lost.sha256));
    await writeFile(store.pathOf(damaged.sha256), 'khác');
    const { lostFiles, files } = await backUp(original.connection, uploads, at('backup-with-losses'));
    expect(lostFiles).toEqual([lost.sha256, damaged.sha256]);
    expect(files.count).toBe(manifest.files.count - 2);
  });
});

describe('a restore', () => {
  let empty: ScratchDatabase;
  let restored: TestApp;
  let uploadsDir: string;

  beforeAll(async () => {
    empty = await scratchDatabase();
    uploadsDir = at('restored-uploads');
    await restore(connectionOf(empty), uploadsDir, backup);
    const on = { ...original, connection: connectionOf(empty), config: { ...original.config, uploadsDir } };
    restored = await startTestApp({ on });
  }, 120_000);
  afterAll(async () => {
    await restored.close();
    await empty.drop();
  });

  it('brings every table back with the rows of the moment', async () => {
    for (const { name, rows: expected } of manifest.tables) {
      const { rows } = await restored.db.query(`select count(*)::int as count from "${name}"`);
      expect([name, rows[0].count]).toEqual([name, expected]);
    }
    const { rows } = await restored.db.query('select id from submissions where id = any($1)', [acknowledged]);
    expect(rows).toHaveLength(acknowledged.length);
  });

  it('brings every file back under its hash', async () => {
    const store = new FileStore(uploadsDir);
    const { rows } = await restored.db.query('select distinct sha256 from files');
    expect(rows.length).toBeGreaterThan(5);
    for (const { sha256 } of rows) expect(await store.verify(sha256)).toBe('intact');
  });

  it('keeps receipts true: the public check says yes, and a reprint is the same bytes', async () => {
    const agent = await world.as('tbc05'); // of the original, for its token
    const { rows } = await restored.db.query('select receipt_number as number, receipt_code as code from submissions');
    const visitor = await signIn(restored, 'tbc05');
    for (const { number, code } of rows) {
      const { body } = await visitor.get(`/api/receipts/${number}`).query({ code }).expect(200);
      expect(body).toEqual({ valid: true });
    }
    expect(rows).toContainEqual({ number: receipt.number, code: receipt.code });
    const again = await visitor.get(`/api/dossiers/${dossierId}/receipt.pdf`).buffer().expect(200);
    expect(Buffer.compare(again.body, printed)).toBe(0);
    expect((await agent.get('/api/health')).status).toBe(200);
  });

  it('keeps the audit chain, and goes on with it', async () => {
    const before = await inSnapshotOf(restored.connection, ({ ask }) => checkChains(ask));
    expect(before).toMatchObject({ faults: [] });
    expect(before.entries).toBeGreaterThan(0);
    const hashes = 'select organization_id, number, hash from audit_seals order by 1, 2';
    const theirs = (await original.db.query(hashes)).rows;
    expect(theirs).toEqual(expect.arrayContaining((await restored.db.query(hashes)).rows));
    await restored.app.get(AuditSealing).sealAll();
    const after = await inSnapshotOf(restored.connection, ({ ask }) => checkChains(ask));
    expect(after).toMatchObject({ faults: [], waiting: 0 });
  });

  it('serves: people sign in again, papers open, a new dossier gets a number nobody has', async () => {
    const agent = await signIn(restored, 'tbc05');
    const dossier = (await agent.get(`/api/dossiers/${dossierId}`).expect(200)).body;
    const [paper] = dossier.documents;
    const content = await agent.get(`/api/documents/${paper.id}/content`).expect(200);
    expect(content.headers['content-length']).toBe(String(paper.size));
    const numbers = (await restored.db.query('select receipt_number as number from submissions')).rows;
    const another = await signIn(restored, 'tbc11');
    const { id } = await draft(another, world, { unit: 'TBC11', nominees: [pollingCollective('Tổ 11'), person('Hà')] });
    const sent = await submit(another, id);
    expect(sent.status).toBe(200);
    expect(numbers.map(({ number }) => number)).not.toContain(sent.body.receipt.number);
    await restored.app.get(JobRunner).runDueJobs();
    const { rows: left } = await restored.db.query('select count(*)::int as count from graphile_worker._private_jobs');
    expect(left[0].count).toBe(0);
  });

  it('refuses tables that change what is frozen, as before', async () => {
    await expect(restored.db.query('delete from submissions')).rejects.toMatchObject({ code: '23001' });
    await expect(restored.db.query('delete from audit_entries')).rejects.toMatchObject({ code: '23001' });
  });

  it('never writes over anything: not into a database with rows, nor beside other files', async () => {
    await expect(restore(connectionOf(empty), at('elsewhere'), backup)).rejects.toThrow('Cơ sở dữ liệu đã có dữ liệu');
    const other = await scratchDatabase();
    await expect(restore(connectionOf(other), uploadsDir, backup)).rejects.toThrow('không trống');
    await other.drop();
  });

  it.each([
    [
      'a table that lost a byte',
      async (copy: string) => {
        const file = tableFile(copy, 'dossiers');
        await writeFile(file, (await readFile(file, 'utf8')).slice(1));
      },
      'Bản sao lưu bị hỏng',
    ],
    ['a table that is not there', (copy: string) => rm(tableFile(copy, 'nominees')), 'Bản sao lưu bị hỏng'],
    ['no manifest', (copy: string) => rm(path.join(copy, 'manifest.json')), 'không phải một bản sao lưu đã hoàn tất'],
    [
      'a later version',
      async (copy: string) => {
        const file = path.join(copy, 'manifest.json');
        const later = { ...manifest, migrations: [...manifest.migrations, 'Later1800000000000'] };
        await writeFile(file, JSON.stringify(later));
      },
      'mới hơn',
    ],
  ] as const)('refuses a backup with %s before it touches anything', async (_, damage, words) => {
    const copy = await mkdtemp(at('copy-'));
    await cp(backup, copy, { recursive: true });
    await damage(copy);
    const other = await scratchDatabase();
    await expect(restore(connectionOf(other), at('untouched'), copy)).rejects.toThrow(words);
    const { rows } = await other.dataSource
      .query(
        `select count(*)::int as count from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
      )
      .then((found) => ({ rows: found }));
    expect([rows[0].count, existsSync(at('untouched'))]).toEqual([0, false]);
    await other.drop();
  });

  it('refuses a file that is not its hash any more', async () => {
    const copy = await mkdtemp(at('copy-'));
    await cp(backup, copy, { recursive: true });
    const [sha256] = (await readFile(path.join(copy, 'files.txt'), 'utf8')).split('\n');
    await writeFile(new FileStore(path.join(copy, 'files')).pathOf(sha256!), 'khác');
    const other = await scratchDatabase();
    await expect(restore(connectionOf(other), at('half'), copy)).rejects.toThrow(`tệp ${sha256} thiếu`);
    await other.drop();
  });
});
