import { cp, mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type pg from 'pg';
import { FileStore } from '../../../src/files/file-store.ts';
import { AuditSealing } from '../../../src/modules/audit/audit-sealing.ts';
import { askOf, inSnapshotOf } from '../../../src/tools/database-snapshot.ts';
import { checkInvariants, rowRules } from '../../../src/tools/invariants/check.ts';
import type { Finding } from '../../../src/tools/invariants/finding.ts';
import { seedDemo } from '../../../src/tools/seed/demo.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';

let testApp: TestApp;

async function all(findings: AsyncIterable<Finding>): Promise<Finding[]> {
  const found: Finding[] = [];
  for await (const finding of findings) found.push(finding);
  return found;
}

beforeAll(async () => {
  testApp = await startTestApp();
  await seedDemo(testApp.app);
  await testApp.app.get(AuditSealing).sealAll();
}, 120_000);
afterAll(() => testApp.close());

it('finds nothing wrong in the whole demonstration, its files included', async () => {
  const store = testApp.app.get(FileStore);
  const found = await inSnapshotOf(testApp.connection, ({ ask }) => all(checkInvariants({ ask, store })));
  expect(found).toEqual([]);
});

/** Breaks rows as no service can, past every trigger and reference, looks, and takes it back. */
async function findingsAfter(statements: readonly string[]): Promise<Finding[]> {
  const client = await testApp.db.connect();
  try {
    await client.query('begin');
    await client.query('set local session_replication_role = replica');
    let touched = 0;
    for (const statement of statements) touched += (await client.query(statement)).rowCount ?? 0;
    expect(touched).toBeGreaterThan(0); // a break that breaks nothing proves nothing
    return await all(checkInvariants({ ask: askOf(client as unknown as pg.Client) }));
  } finally {
    await client.query('rollback');
    client.release();
  }
}

const one = (table: string, where: string): string => `(select id from ${table} where ${where} order by id limit 1)`;
const accepted = one('dossiers', `state = 'accepted'`);
const submitted = one('dossiers', `state = 'submitted'`);
const unjudged = one(
  'dossiers d',
  `state = 'submitted' and not exists (select from nominees n where n.dossier_id = d.id and n.state <> 'proposed')`,
);
const draft = one('dossiers', `state = 'draft' and id in (select dossier_id from nominees)`);
const submission = `(select id from submissions order by id limit 1)`;
const copyOf = (table: string, changes: string, where = 'true'): string =>
  `insert into ${table} select (jsonb_populate_record(x, jsonb_build_object(${changes}))).* from ${table} x where ${where} order by id limit 1`;

const breaks: Readonly<Record<string, readonly string[]>> = {
  'dossier.no-submission': [`update dossiers set state = 'submitted', first_received_at = now() where id = ${draft}`],
  'dossier.draft-with-submission': [`update dossiers set state = 'draft' where id = ${unjudged}`],
  'dossier.arrival': [
    `update dossiers set first_received_at = first_received_at + interval '1 ms' where id = ${submitted}`,
  ],
  'dossier.no-arrival': [`update dossiers set first_received_at = null where id = ${submitted}`],
  'dossier.no-return': [`delete from returns where dossier_id = ${one('dossiers', `state = 'returned'`)}`],
  'dossier.no-decision': [`delete from dossier_decisions where dossier_id = ${accepted}`],
  'dossier.undecided-nominee': [
    `update nominees set state = 'proposed', appraised_by = null where dossier_id = ${accepted}`,
  ],
  'dossier.unknown-rule-book': [`update dossiers set rule_book_version = 99 where id = ${draft}`],
  'dossier.evidence': [`update dossiers set evidence_document_id = id where id = ${draft}`],
  'dossier.foreign-assignee': [
    `insert into users (id, username, full_name, search_text, created_at) values ('00000000-0000-7000-8000-00000000000a', 'nguoi-la', 'Người lạ', '', now())`,
    `update dossiers set assignee_id = '00000000-0000-7000-8000-00000000000a' where id = ${draft}`,
  ],
  'submission.number-gap': [`update submissions set number = number + 1 where id = ${submission}`],
  'submission.supersedes': [`update submissions set supersedes = 'PGN-2026-999999' where id = ${submission}`],
  'submission.unknown-rule-book': [`update submissions set rule_book_version = 99 where id = ${submission}`],
  'submission.receipt-number': ['alter sequence receipt_numbers restart', 'select 1'],
  'nominee.no-hold': [`delete from nominee_holds where released_at is null`],
  'nominee.forgotten-hold': [`update nominees set state = held_state, held_state = null where state = 'on-hold'`],
  'nominee.two-holds': [copyOf('nominee_holds', `'id', gen_random_uuid()`, 'released_at is null')],
  'nominee.judged-in-draft': [
    `update nominees set state = 'qualified', appraised_by = id, appraised_at = now() where dossier_id = ${draft}`,
  ],
  'nominee.nobody-concluded': [
    `update nominees set appraised_by = null where id = ${one('nominees', `state = 'qualified'`)}`,
  ],
  'nominee.other-campaign': [
    copyOf('campaigns', `'id', gen_random_uuid(), 'code', 'khac', 'phase', 'draft', 'rule_book_version', null`),
    `update nominees set campaign_id = (select id from campaigns where code = 'khac') where dossier_id = ${draft}`,
  ],
  'paper.circle': [
    `update documents set superseded_by_id = id, superseded_at = now() where id = ${one('documents', 'true')}`,
  ],
  'paper.half-superseded': [
    `update documents set superseded_at = now() where id = ${one('documents', 'superseded_at is null')}`,
  ],
  'paper.other-dossier': [
    `update documents set dossier_id = ${draft} where id = ${one('documents', 'nominee_id is not null')}`,
  ],
  'rule-book.version-gap': [
    `update rule_books set version = 2`,
    `update campaigns set rule_book_version = 2 where phase = 'open'`,
    `update dossiers set rule_book_version = 2`,
    `update submissions set rule_book_version = 2`,
  ],
  'rule-book.not-in-force': [copyOf('rule_books', `'id', gen_random_uuid(), 'version', 2`)],
  'guard.missing': ['alter table submissions disable trigger submissions_are_frozen', 'select 1'],
};

describe('names what no act of the service leaves behind', () => {
  it.each(Object.entries(breaks))('%s', async (code, statements) => {
    const found = await findingsAfter(statements);
    expect([...new Set(found.map((finding) => finding.code))]).toEqual([code]);
    expect(found.every(({ subject, detail }) => detail.includes(subject))).toBe(true);
  });

  it('every rule has its break', () => {
    expect(Object.keys(breaks).sort()).toEqual(rowRules.map(({ code }) => code).sort());
  });

  it.each([
    [
      'a receipt without its submission',
      [
        "insert into receipt_papers (submission_id, organization_id, pdf, made_at) select gen_random_uuid(), id, 'x', now() from organizations limit 1",
      ],
      'row.leads-nowhere',
      'receipt_papers/',
    ],
    [
      'a paper without its file row',
      [`delete from files where sha256 = (select sha256 from documents order by id limit 1)`],
      'row.leads-nowhere',
      'documents/',
    ],
    [
      'a version below 1',
      [`update nominees set version = 0 where id = ${one('nominees', 'true')}`],
      'row.version',
      'nominees/',
    ],
    [
      'a membership in a unit of another organisation',
      [
        `update memberships set organization_id = (select id from organizations where kind <> 'COMMUNE' limit 1) where unit_id = (select id from units where code = 'TBC01')`,
      ],
      'row.crosses-organizations',
      'memberships/',
    ],
  ] as const)('%s', async (_, statements, code, subject) => {
    const found = await findingsAfter(statements);
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) expect(finding).toMatchObject({ code, subject: expect.stringContaining(subject) });
  });

  it('an audit entry that was changed', async () => {
    const found = await findingsAfter([
      `update audit_entries set actor_name = 'Kẻ khác' where id = ${one('audit_entries', 'true')}`,
    ]);
    expect(found.map(({ code }) => code)).toEqual(['audit.entry-changed']);
  });
});

describe('quota', () => {
  const more = (name: string) =>
    copyOf('nominees', `'id', gen_random_uuid(), 'name', '${name}'`, `kind = 'CA_NHAN' and state = 'qualified'`);

  it('names a pool with more nominees than places, once', async () => {
    const found = await findingsAfter(['A', 'B', 'C'].map(more));
    expect(found).toEqual([
      {
        code: 'quota.exceeded',
        subject: expect.stringMatching(/^cao-loc-2026\//),
        detail: expect.stringMatching(/vượt số lượng.*\/02 cá nhân/),
      },
    ]);
  });

  it('leaves places alone that a later rule book took away', async () => {
    const tightened = `insert into rule_books select gen_random_uuid(), organization_id, campaign_id, 2,
        replace(plan::text, '"CA_NHAN":2', '"CA_NHAN":0')::json, answers, 'Siết lại.', author_id, author_name, created_at from rule_books`;
    const found = await findingsAfter([
      tightened,
      'update campaigns set rule_book_version = 2 where rule_book_version = 1',
    ]);
    expect(found).toEqual([]);
    const handedInAnew = [
      ...[tightened, 'update campaigns set rule_book_version = 2 where rule_book_version = 1'],
      `update dossiers set rule_book_version = 2`,
    ];
    expect((await findingsAfter(handedInAnew)).map(({ code }) => code)).toContain('quota.exceeded');
  });

  it('counts neither withdrawn nor unqualified nominees', async () => {
    const withdrawn = ['A', 'B', 'C'].map((name) => more(name).replace(`'name'`, `'state', 'withdrawn', 'name'`));
    expect(await findingsAfter(withdrawn)).toEqual([]);
  });
});

describe('the file store', () => {
  let directory: string;
  let store: FileStore;
  let hashes: string[];
  beforeEach(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'invariants-'));
    await cp(testApp.config.uploadsDir, directory, { recursive: true });
    store = new FileStore(directory);
    hashes = (await testApp.db.query('select distinct sha256 from files order by 1')).rows.map(({ sha256 }) => sha256);
  });
  afterEach(() => rm(directory, { recursive: true }));
  const codes = async (reading = true) => {
    const found = await inSnapshotOf(testApp.connection, ({ ask }) => all(checkInvariants({ ask, store, reading })));
    return found.map(({ code, subject }) => [code, subject]);
  };

  it('a file that is gone', async () => {
    await rm(store.pathOf(hashes[0]!));
    expect(await codes()).toEqual([['file.missing', hashes[0]]]);
  });

  it('a file that is not its hash any more, unless contents are not read', async () => {
    const file = store.pathOf(hashes[1]!);
    await writeFile(file, Buffer.alloc((await store.size(hashes[1]!))!));
    expect(await codes()).toEqual([['file.damaged', hashes[1]]]);
    expect(await codes(false)).toEqual([]);
  });

  it('a file of another size, even without reading it', async () => {
    await writeFile(store.pathOf(hashes[1]!), 'ngắn');
    expect(await codes(false)).toEqual([['file.size', hashes[1]]]);
  });

  it('a file no row names, once it is older than a day', async () => {
    const orphan = 'ab'.repeat(32);
    const file = store.pathOf(orphan);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, 'mồ côi');
    expect(await codes()).toEqual([]);
    const before = new Date(Date.now() - 25 * 60 * 60 * 1000);
    await utimes(file, before, before);
    expect(await codes()).toEqual([['file.orphan', orphan]]);
  });
});
