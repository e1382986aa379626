import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type pg from 'pg';
import { checkChains } from '../../../src/modules/audit/chain-check.ts';
import { AuditSealing } from '../../../src/modules/audit/audit-sealing.ts';
import { JobRunner } from '../../../src/jobs/job-runner.ts';
import { anchorFaults } from '../../../src/tools/audit/chain-anchor.ts';
import { checkChainFile } from '../../../src/tools/audit/chain-file.ts';
import { askOf } from '../../../src/tools/database-snapshot.ts';
import { recordEntries } from '../../support/audit-entries.ts';
import { type Agent, createOrganization, createPerson } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { withToken } from '../../support/world.ts';

let testApp: TestApp;
let organizationId: string;
let other: string;
let inspector: Agent;
let directory: string;
let ids: string[];
let sealing: AuditSealing;

beforeAll(async () => {
  testApp = await startTestApp();
  directory = await mkdtemp(path.join(tmpdir(), 'audit-chain-'));
  organizationId = await createOrganization(testApp.db, { name: 'Xã Cao Lộc' });
  other = await createOrganization(testApp.db, { name: 'Xã khác' });
  inspector = await withToken(
    testApp,
    await createPerson(testApp, { username: 'kiemtra', role: 'inspector', organizationId }),
  );
  sealing = testApp.app.get(AuditSealing);
  ids = await recordEntries(testApp.db, organizationId, 5);
  await sealing.sealAll();
  ids.push(...(await recordEntries(testApp.db, organizationId, 4)));
  await recordEntries(testApp.db, other, 3);
  await recordEntries(testApp.db, null, 2);
  await sealing.sealAll();
});
afterAll(async () => {
  await testApp.close();
  await rm(directory, { recursive: true });
});

const check = () => checkChains(askOf(testApp.db as unknown as pg.Client));

/** Does something no service ever does, looks, and takes it back. */
async function afterTampering(statement: string, values: unknown[] = []) {
  const client = await testApp.db.connect();
  try {
    await client.query('begin');
    await client.query('set local session_replication_role = replica'); // a superuser past every trigger
    await client.query(statement, values);
    const { faults } = await checkChains(askOf(client as unknown as pg.Client));
    return faults.map(({ kind, seal, entryId }) => ({ kind, seal, entryId }));
  } finally {
    await client.query('rollback');
    client.release();
  }
}

describe('sealing', () => {
  it('covers everything that was committed, a chain per organisation and one of the service', async () => {
    expect(await check()).toEqual({ chains: 3, seals: 4, entries: 14, waiting: 0, faults: [] });
  });

  it('happens by itself as a job', async () => {
    await recordEntries(testApp.db, other, 1);
    await testApp.db.query(`select graphile_worker.add_job('seal-audit')`);
    await testApp.app.get(JobRunner).runDueJobs();
    expect(await check()).toMatchObject({ seals: 5, entries: 15, waiting: 0, faults: [] });
  });

  it('leaves an entry that is not committed yet to a later seal, in whatever order they commit', async () => {
    const slow = await testApp.db.connect();
    await slow.query('begin');
    const insert = `insert into audit_entries (id, organization_id, at, campaign_at, actor_name, action, detail)
      values (gen_random_uuid(), $1, now(), now(), 'x', 'test.slow', '{}')`;
    await slow.query(insert, [other]);
    await recordEntries(testApp.db, other, 1);
    expect(await sealing.sealAll()).toBe(1);
    await slow.query('commit');
    slow.release();
    expect(await check()).toMatchObject({ waiting: 1, faults: [] });
    expect(await sealing.sealAll()).toBe(1);
    expect(await check()).toMatchObject({ waiting: 0, faults: [] });
  });

  it('gives every entry one seal when several instances seal at once while others write', async () => {
    const writing = Promise.all([recordEntries(testApp.db, other, 20), recordEntries(testApp.db, null, 20)]);
    const before = await check();
    for (let round = 0; round < 5; round++) await Promise.all([1, 2, 3].map(() => sealing.sealAll()));
    await writing;
    await sealing.sealAll();
    const after = await check();
    expect([after.faults, after.waiting, after.entries - before.entries - before.waiting]).toEqual([
      [],
      0,
      expect.any(Number),
    ]);
    const { rows } = await testApp.db.query('select count(*)::int as count from audit_entries');
    expect(after.entries).toBe(rows[0].count);
  });

  it('splits what waited long into seals of at most a thousand', async () => {
    await testApp.db.query(
      `insert into audit_entries (id, organization_id, at, campaign_at, actor_name, action, detail)
       select gen_random_uuid(), $1, now(), now(), 'x', 'test.many', '{}' from generate_series(1, 2100)`,
      [other],
    );
    expect(await sealing.seal(other)).toBe(2100);
    const { rows } = await testApp.db.query(
      'select cardinality(entry_ids) as size from audit_seals where organization_id = $1 order by number desc limit 3',
      [other],
    );
    expect(rows.map(({ size }) => size)).toEqual([100, 1000, 1000]);
    expect((await check()).faults).toEqual([]);
  });

  it.each(['update audit_seals set number = 9', 'delete from audit_seals', 'truncate audit_seals'])(
    'is final: %s is refused',
    (statement) => expect(testApp.db.query(statement)).rejects.toMatchObject({ code: '23001' }),
  );
});

describe('in the database', () => {
  it.each([
    ['changed', 'update audit_entries set actor_name = $2 where id = $1', ['Người khác'], 'entry-changed'],
    ['changed by a microsecond', `update audit_entries set at = at + '1 us' where id = $1`, [], 'entry-changed'],
    [
      'given to another organisation',
      'update audit_entries set organization_id = null where id = $1',
      [],
      'entry-changed',
    ],
    [
      'changed inside its detail',
      `update audit_entries set detail = detail || '{"place": 7}' where id = $1`,
      [],
      'entry-changed',
    ],
    ['removed', 'delete from audit_entries where id = $1', [], 'entry-removed'],
  ])('an entry that was %s is named', async (_, statement, values, kind) => {
    expect(await afterTampering(statement, [ids[6], ...values])).toEqual([{ kind, seal: 2, entryId: ids[6] }]);
  });

  it('entries whose places were changed are named', async () => {
    const swap = `update audit_seals set entry_ids[1] = entry_ids[2], entry_ids[2] = entry_ids[1],
      entry_hashes[1] = entry_hashes[2], entry_hashes[2] = entry_hashes[1] where organization_id = $1 and number = 1`;
    expect(await afterTampering(swap, [organizationId])).toEqual([
      { kind: 'seal-changed', seal: 1, entryId: undefined },
      { kind: 'entry-reordered', seal: 1, entryId: ids[0] },
    ]);
  });

  it('an entry put in past the trigger is named', async () => {
    const id = '00000000-0000-7000-8000-000000000001';
    const insert = `insert into audit_entries (id, organization_id, at, campaign_at, actor_name, action, detail)
      values ($1, $2, now(), now(), 'x', 'test.forged', '{}')`;
    expect(await afterTampering(insert, [id, organizationId])).toEqual([
      { kind: 'entry-added', seal: undefined, entryId: id },
    ]);
  });

  it('an entry removed before its seal is named', async () => {
    const forget = `with waiting as (insert into audit_unsealed (entry_id, organization_id) values ($1, $2) returning entry_id)
      select from waiting`;
    const id = '00000000-0000-7000-8000-000000000002';
    expect(await afterTampering(forget, [id, organizationId])).toEqual([
      { kind: 'entry-removed', seal: undefined, entryId: id },
    ]);
  });

  it('a seal that was removed is named, with the entries it covered', async () => {
    const faults = await afterTampering('delete from audit_seals where organization_id = $1 and number = 1', [
      organizationId,
    ]);
    expect(faults).toEqual([
      { kind: 'seal-missing', seal: 2, entryId: undefined },
      ...ids.slice(0, 5).map((entryId) => ({ kind: 'entry-added', seal: undefined, entryId })),
    ]);
  });
});

describe('an exported file', () => {
  let lines: string[];
  const file = () => path.join(directory, 'chain.jsonl');
  const verdict = async (changed: readonly string[]) => {
    await writeFile(file(), `${changed.join('\n')}\n`);
    return (await checkChainFile(file())).faults.map(({ kind, seal, entryId }) => ({ kind, seal, entryId }));
  };
  /** Index of the line with this entry. */
  const lineOf = (id: string): number => lines.findIndex((line) => JSON.parse(line).entry?.id === id);

  beforeAll(async () => {
    const response = await inspector.get('/api/audit/export').buffer().expect(200);
    expect(response.headers).toMatchObject({
      'content-type': 'application/x-ndjson',
      'content-disposition': expect.stringMatching(/^attachment; .*\.jsonl/),
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining('sandbox'),
    });
    const text = response.text ?? (response.body as Buffer).toString('utf8');
    lines = text.trim().split('\n');
  });

  it('holds the own organisation’s entries and nobody else’s', () => {
    const entries = lines.map((line) => JSON.parse(line)).filter(({ type }) => type === 'entry');
    expect(entries.map(({ entry }) => entry.id)).toEqual(expect.arrayContaining(ids));
    expect(new Set(entries.map(({ entry }) => entry.organizationId))).toEqual(new Set([organizationId]));
  });

  it('is sound as it came, and seals what waited', async () => {
    expect(await verdict(lines)).toEqual([]);
    expect((await checkChainFile(file())).entries).toBeGreaterThanOrEqual(ids.length);
  });

  it('names the entry that was changed, removed, moved or put in', async () => {
    const place = lineOf(ids[7]!);
    const changed = lines.with(place, lines[place]!.replace('Người thử', 'Người khác'));
    expect(await verdict(changed)).toEqual([{ kind: 'entry-changed', seal: 2, entryId: ids[7] }]);
    expect(await verdict(lines.toSpliced(place, 1))).toEqual([{ kind: 'entry-removed', seal: 2, entryId: ids[7] }]);
    const swapped = lines.with(place, lines[place - 1]!).with(place - 1, lines[place]!);
    expect(await verdict(swapped)).toEqual([{ kind: 'entry-reordered', seal: 2, entryId: ids[6] }]);
    const elsewhere = lines.toSpliced(place, 1).toSpliced(lineOf(ids[0]!), 0, lines[place]!);
    expect(await verdict(elsewhere)).toEqual([
      { kind: 'entry-added', seal: 1, entryId: ids[7] },
      { kind: 'entry-removed', seal: 2, entryId: ids[7] },
    ]);
  });

  it('that was cut off is not taken for the whole', async () => {
    expect(await verdict(lines.slice(0, -1))).toEqual([expect.objectContaining({ kind: 'chain-cut' })]);
  });

  it('that is something else is refused by line', async () => {
    await expect(verdict(['{"type":"chain"}', 'Nguyễn;Văn;A'])).rejects.toThrow('Dòng 2 không phải');
    await expect(checkChainFile(path.join(directory, 'không-có.jsonl'))).rejects.toThrow('Không đọc được tệp');
  });

  it('tells a database whose chain was written anew', async () => {
    await writeFile(file(), `${lines.join('\n')}\n`);
    const checked = await checkChainFile(file());
    const ask = askOf(testApp.db as unknown as pg.Client);
    expect(await anchorFaults(ask, checked)).toEqual([]);
    const anew = { ...checked, seals: checked.seals.with(1, { number: 2, hash: 'f'.repeat(64) }) };
    expect(await anchorFaults(ask, anew)).toEqual([expect.objectContaining({ kind: 'seal-changed', seal: 2 })]);
    const longer = { ...checked, seals: [...checked.seals, { number: 99, hash: 'f'.repeat(64) }] };
    expect(await anchorFaults(ask, longer)).toEqual([expect.objectContaining({ kind: 'seal-missing', seal: 99 })]);
  });

  it('masks what somebody wrote unmasked, and says that its hash cannot be told', async () => {
    await testApp.db.query(
      `insert into audit_entries (id, organization_id, at, campaign_at, actor_name, action, detail)
       values (gen_random_uuid(), $1, now(), now(), 'x', 'test.careless', '{"citizenId": "020068003417"}')`,
      [organizationId],
    );
    const response = await inspector.get('/api/audit/export').buffer().expect(200);
    const text = response.text ?? (response.body as Buffer).toString('utf8');
    expect(text).not.toContain('020068003417');
    await writeFile(file(), text);
    expect(await checkChainFile(file())).toMatchObject({ masked: 1, faults: [] });
  });
});

it('npm run audit:verify tells by its exit status', async () => {
  const run = promisify(execFile);
  const script = ['test/support/typescript.cjs', 'src/tools/audit-verify.ts'];
  const response = await inspector.get('/api/audit/export').buffer();
  const file = path.join(directory, 'told.jsonl');
  await writeFile(file, response.text ?? (response.body as Buffer).toString('utf8'));
  const { stdout } = await run(process.execPath, [...script, file]);
  expect(stdout).toMatch(/^Nhật ký nguyên vẹn: \d+ mục/);
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('Người thử', 'Kẻ khác'));
  await expect(run(process.execPath, [...script, file])).rejects.toMatchObject({
    code: 1,
    stdout: expect.stringMatching(/đã bị sửa sau khi niêm phong[\s\S]*CÓ 1 CHỖ SAI/),
  });
});
