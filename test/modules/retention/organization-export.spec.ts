import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { v7 as uuid } from 'uuid';
import yauzl from 'yauzl';
import { FileStore } from '../../../src/files/file-store.ts';
import { sweepOrphanFiles } from '../../../src/modules/dossiers/documents/orphan-files.ts';
import { openWorkbook, sheetTexts } from '../../exports/read-back.ts';
import { draft, person, pollingCollective, submit } from '../../support/drafts.ts';
import { type Agent, createOrganization, createPerson, createUnit } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createWorld, withToken, type World } from '../../support/world.ts';
import { jobDone, reason, resultOf } from './retained.ts';
import { DataSource } from 'typeorm';

let testApp: TestApp;
let world: World;
let quantri: Agent;
let jobId: string;
let entries: ReadonlyMap<string, { readonly flags: number; readonly bytes: Buffer }>;
let receiptNumber: string;
const paper = readFileSync('test/samples/dossiers/mttq/to-trinh.scan.pdf');
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

beforeAll(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp);
  quantri = await world.as('quantri');
  await handIn();
  await somebodyElses();
  jobId = await jobDone(testApp, ask());
  entries = await opened(await resultOf(quantri, jobId));
});
afterAll(() => testApp.close());

const ask = (agent = quantri, id = world.organizationId) =>
  agent.post(`/api/organizations/${id}/export`).send({ reason });

/** A dossier with two papers of one name, one that was deleted and one whose bytes the store has lost. */
async function handIn(): Promise<void> {
  const tbc05 = await world.as('tbc05');
  const { id, nominees } = await draft(tbc05, world, {
    unit: 'TBC05',
    nominees: [pollingCollective('Tổ bầu cử số 05'), person('Nông Quang Thiện')],
  });
  await testApp.db.query(`update nominees set citizen_id = '020068003417' where id = $1`, [nominees[1]]);
  const { body } = await submit(tbc05, id);
  receiptNumber = body.receipt.number;
  await tbc05.get(`/api/dossiers/${id}/receipt.pdf`).expect(200);
  const store = testApp.app.get(FileStore);
  const { temp } = await store.produce(async (place) => writeFileSync(place, paper));
  const kept = await store.keep(temp);
  const lost = 'b'.repeat(64);
  const rows = [
    ['Tờ trình Đợt 1.pdf', kept, null],
    ['tờ trình đợt 1.PDF', kept, null],
    ['../../Kế hoạch: «mật»?.pdf', kept, null],
    ['Bản nháp.pdf', kept, '2026-03-17T07:00:00+07:00'],
    ['Thất lạc.pdf', lost, null],
  ] as const;
  for (const [index, [fileName, hash, deletedAt]] of rows.entries()) {
    await testApp.db.query(
      `insert into files (organization_id, sha256, size, media_type, checks, findings, created_at)
       values ($1, $2, $3, 'application/pdf', 'done', '[]', now()) on conflict do nothing`,
      [world.organizationId, hash, paper.length],
    );
    await testApp.db.query(
      `insert into documents (id, organization_id, dossier_id, kinds, form, sha256, file_name, source_hashes, received_at, uploaded_by, uploaded_by_name, deleted_at)
       values ($1, $2, $3, '{KHAC}', 'SCAN', $4, $5, '{}', $6, $1, 'Người lập', $7)`,
      [uuid(), world.organizationId, id, hash, fileName, `2026-03-17T07:00:0${index}+07:00`, deletedAt],
    );
  }
}

/** Another commune, whose rows must not come along. */
async function somebodyElses(): Promise<void> {
  const organizationId = await createOrganization(testApp.db, { name: 'Xã Khác Hẳn' });
  await createUnit(testApp.db, organizationId, { code: 'LA', name: 'Đơn vị lạ của nơi khác' });
  await createPerson(testApp, { username: 'nguoi-noi-khac', role: 'administrator', organizationId });
}

function opened(zip: Buffer): Promise<ReadonlyMap<string, { flags: number; bytes: Buffer }>> {
  const files = new Map<string, { flags: number; bytes: Buffer }>();
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(zip, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true }, (error, file) => {
      if (error) return reject(error);
      file.on('error', reject);
      file.on('end', () => resolve(files));
      file.on('entry', (entry: yauzl.Entry) => {
        file.openReadStream(entry, (broken, stream) => {
          if (broken) return reject(broken);
          buffer(stream).then((bytes) => {
            files.set(entry.fileName, { flags: entry.generalPurposeBitFlag, bytes });
            file.readEntry();
          }, reject);
        });
      });
      file.readEntry();
    });
  });
}

const campaignFolder = 'cao-loc-2026 - ';
const json = (name: string) => JSON.parse(entries.get(name)!.bytes.toString('utf8'));
const names = () => [...entries.keys()];

it('lays every paper in campaign, unit and dossier under the name its sender gave it, each name once', () => {
  const dossiers = names().filter((name) => name.startsWith(campaignFolder) && /\.pdf$/i.test(name));
  const parts = dossiers.map((name) => name.split('/').slice(1));
  const folder = `Giấy khen - Đã gửi - ${receiptNumber}`;
  expect(parts).toEqual([
    ['TBC05 - Tổ bầu cử số 05', folder, `Phiếu ghi nhận ${receiptNumber}.pdf`],
    ['TBC05 - Tổ bầu cử số 05', folder, 'Tờ trình Đợt 1.pdf'],
    ['TBC05 - Tổ bầu cử số 05', folder, 'tờ trình đợt 1 (2).PDF'],
    ['TBC05 - Tổ bầu cử số 05', folder, 'Kế hoạch- «mật»-.pdf'],
    ['TBC05 - Tổ bầu cử số 05', folder, 'Bản cũ, đã xóa', 'Bản nháp.pdf'],
  ]);
  expect(entries.get(dossiers[1]!)!.bytes.equals(paper)).toBe(true);
});

it('flags every name as UTF-8', () => {
  expect([...entries].filter(([, { flags }]) => (flags & 0x800) === 0)).toEqual([]);
});

it('lists each campaign’s persons in Excel, with the fields its plan has turned on', async () => {
  const name = names().find((one) => one.endsWith('/Danh sách.xlsx'))!;
  expect(name.startsWith(campaignFolder)).toBe(true);
  const book = await openWorkbook(entries.get(name)!.bytes);
  const texts = book.worksheets.flatMap((sheet) => sheetTexts(sheet)).flat();
  expect(texts.filter((text) => ['Nông Quang Thiện', '020068003417'].includes(text))).toEqual([
    'Nông Quang Thiện',
    '020068003417',
  ]);
});

it('gives every table as JSON, with this organisation’s rows and all of them', async () => {
  const { rows } = await testApp.db.query<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'organization_id' order by 1`,
  );
  const tables = [...rows.map(({ name }) => name), 'organizations', 'users']
    .filter((name) => !['idempotency_keys', 'audit_unsealed'].includes(name))
    .sort();
  const files = names().filter((name) => name.startsWith('du-lieu/'));
  expect(files).toEqual(tables.map((name) => `du-lieu/${name}.json`));
  for (const table of [
    'units',
    'dossiers',
    'nominees',
    'documents',
    'submissions',
    'submission_verdicts',
    'turnout_results',
  ]) {
    const { rows: counted } = await testApp.db.query<{ n: number }>(
      `select count(*)::int as n from ${table} where organization_id = $1`,
      [world.organizationId],
    );
    expect([table, json(`du-lieu/${table}.json`).length]).toEqual([table, counted[0]!.n]);
  }
  expect(json('du-lieu/organizations.json').map(({ name }: { name: string }) => name)).toEqual(['Xã Cao Lộc']);
  expect(json('du-lieu/nominees.json').map(({ name }: { name: string }) => name)).toContain('Nông Quang Thiện');
});

it('brings nothing of another organisation and no key to any door', () => {
  const text = names()
    .filter((name) => name.endsWith('.json'))
    .map((name) => entries.get(name)!.bytes.toString('utf8'))
    .join('\n');
  for (const foreign of [
    'Xã Khác Hẳn',
    'Đơn vị lạ',
    'nguoi-noi-khac',
    '$argon2',
    'token_hash',
    'password_hash',
    'sealed_secret',
  ])
    expect(text).not.toContain(foreign);
});

it('says in Vietnamese how to read it, and lists every file with its SHA-256 and what is lacking', () => {
  expect(entries.get('README.txt')!.bytes.toString('utf8')).toContain(
    'TOÀN BỘ DỮ LIỆU THI ĐUA, KHEN THƯỞNG CỦA XÃ CAO LỘC',
  );
  const manifest = json('manifest.json');
  const real = names()
    .filter((name) => name !== 'manifest.json')
    .map((name) => ({ path: name, sha256: sha256(entries.get(name)!.bytes), size: entries.get(name)!.bytes.length }));
  expect(manifest.files).toEqual(real);
  expect(
    manifest.absent.map(({ sha256: hash, reason: why }: { sha256: string; reason: string }) => [hash, why]),
  ).toEqual([['b'.repeat(64), 'missing']]);
});

it('a table of many pages comes whole and in order', async () => {
  await testApp.db.query(
    `insert into units (id, organization_id, code, name, kind, position, search_text, created_at)
     select gen_random_uuid(), $1, 'N' || n, 'Thôn ' || n, 'THON', 100 + n, '', now() from generate_series(1, 1200) n`,
    [world.organizationId],
  );
  const again = await opened(await resultOf(quantri, await jobDone(testApp, ask())));
  const ids: string[] = JSON.parse(again.get('du-lieu/units.json')!.bytes.toString()).map(
    ({ id }: { id: string }) => id,
  );
  const { rows } = await testApp.db.query('select id from units where organization_id = $1 order by id', [
    world.organizationId,
  ]);
  expect(ids).toEqual(rows.map(({ id }) => id));
});

describe('who may', () => {
  it.each([
    ['quantri', 202],
    ['truongphong', 403],
    ['chutich', 403],
    ['kiemtra', 403],
    ['tbc05', 403],
  ] as const)('%s: %i', async (username, status) => {
    expect((await ask(await world.as(username))).status).toBe(status);
  });

  it('one’s own organisation only, and with a reason', async () => {
    const stranger = await createPerson(testApp, {
      username: 'quantri-la',
      role: 'administrator',
      organizationId: await createOrganization(testApp.db),
    });
    expect((await ask(await withToken(testApp, stranger))).status).toBe(404);
    expect((await ask(quantri, uuid())).status).toBe(404);
    const short = await quantri.post(`/api/organizations/${world.organizationId}/export`).send({ reason: 'cần' });
    expect(short.status).toBe(400);
  });

  it('the result goes to who asked for it, and both are in the log', async () => {
    const other = await createPerson(testApp, {
      username: 'quantri2',
      role: 'administrator',
      organizationId: world.organizationId,
    });
    expect((await (await withToken(testApp, other)).get(`/api/jobs/${jobId}/result`)).status).toBe(404);
    const { rows } = await testApp.db.query(
      `select action, detail ->> 'reason' as reason from audit_entries where subject_id in ($1, $2) and detail ->> 'reason' is not null
       or action = 'job.download' and subject_id = $1 order by at`,
      [jobId, world.organizationId],
    );
    expect(rows.slice(0, 2)).toEqual([
      { action: 'organization.export', reason },
      { action: 'job.download', reason: null },
    ]);
  });
});

it('is there for the days the office’s rule says, then neither to be had nor in the store', async () => {
  const { rows } = await testApp.db.query('select result from job_runs where id = $1', [jobId]);
  const left = new Date(rows[0].result.expiresAt).getTime() - Date.now();
  expect(left / 86_400_000).toBeGreaterThan(2);
  expect(left / 86_400_000).toBeLessThanOrEqual(3);
  await testApp.db.query(
    `update job_runs set result = result || '{"expiresAt": "2026-01-01T00:00:00Z"}' where id = $1`,
    [jobId],
  );
  const gone = await quantri.get(`/api/jobs/${jobId}/result`);
  expect([gone.status, gone.body.code]).toEqual([404, 'not-found']);
  const store = testApp.app.get(FileStore);
  await sweepOrphanFiles(testApp.app.get(DataSource).manager, store, new Date(Date.now() + 48 * 3_600_000));
  expect(await store.exists(rows[0].result.sha256)).toBe(false);
});
