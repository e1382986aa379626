import { v7 as uuid } from 'uuid';
import { FileStore } from '../../../src/files/file-store.ts';
import { JobRunner } from '../../../src/jobs/job-runner.ts';
import { draft, person, pollingCollective, submit } from '../../support/drafts.ts';
import { type Agent, createOrganization, createPerson } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createWorld, withToken, type World } from '../../support/world.ts';
import { insertDossier } from '../../support/world-dossiers.ts';
import { openWorkbook, sheetTexts } from '../../exports/read-back.ts';
import { sample, upload } from '../dossiers/documents-sending.ts';
import { ageFiles, jobDone, reason, resultOf, wholeDatabase } from './retained.ts';

let testApp: TestApp;
let world: World;
let quantri: Agent;
let tbc05: Agent;
let received: { id: string; number: string; code: string; documentId: string; sha256: string };
const secrets = [
  'Nông Quang Thiện',
  '020068003417',
  '1968-04-12',
  'Tổ trưởng bí mật',
  'Nơi làm riêng',
  'giấy tờ riêng',
];

beforeAll(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp);
  [quantri, tbc05] = [await world.as('quantri'), await world.as('tbc05')];
  received = await handIn();
});
afterAll(() => testApp.close());

/** A Giấy khen dossier with a person and a paper, handed in and its receipt printed. */
async function handIn() {
  const nominees = [
    pollingCollective('Tổ bầu cử số 05'),
    person(secrets[0]!, { position: secrets[3], workplace: secrets[4] }),
  ];
  const { id, nominees: ids } = await draft(tbc05, world, { unit: 'TBC05', nominees });
  await testApp.db.query(
    `update nominees set citizen_id = $2, birth_date = $3, ethnicity = 'Tày', is_party_member = true where id = $1`,
    [ids[1], secrets[1], secrets[2]],
  );
  const paper = { content: sample('dossiers/mttq/to-trinh.scan.pdf'), name: `${secrets[5]}.pdf` };
  const sent = await tbc05
    .post(`/api/dossiers/${id}/documents`)
    .field('kind', 'TO_TRINH')
    .field('form', 'SCAN')
    .attach('file', paper.content, paper.name);
  if (sent.status !== 201) throw new Error(sent.text);
  const { body } = await submit(tbc05, id);
  await tbc05.get(`/api/dossiers/${id}/receipt.pdf`).expect(200);
  const { number, code } = body.receipt;
  return { id, number, code, documentId: sent.body.id, sha256: sent.body.sha256 };
}

const travel = (now: string) => quantri.put('/api/clock').send({ now }).expect(200);
const run = (dryRun: boolean) => jobDone(testApp, quantri.post('/api/retention/runs').send({ dryRun, reason }));
const outcome = async (id: string) => (await quantri.get(`/api/retention/runs/${id}`).expect(200)).body;
const dossierText = async (id: string) => (await tbc05.get(`/api/dossiers/${id}`).expect(200)).text;

it('takes nothing before its time: the Giấy khen of 2026 is there until the end of 2036', async () => {
  await travel('2036-12-31T23:00:00+07:00');
  const { counts } = await outcome(await run(false));
  expect(counts).toEqual([]);
  expect(await dossierText(received.id)).toContain(secrets[0]);
});

it('a rehearsal says what would go and changes nothing', async () => {
  await travel('2037-01-01T08:00:00+07:00');
  const but = ['audit_entries', 'audit_unsealed', 'audit_seals', 'job_runs', 'api_tokens'];
  const before = await wholeDatabase(testApp, but);
  const id = await run(true);
  expect(await wholeDatabase(testApp, but)).toBe(before);
  expect(await outcome(id)).toEqual({
    id,
    dryRun: true,
    state: 'done',
    on: '2037-01-01',
    counts: [{ kind: 'AWARD_AGENCY', subjects: 1, nominees: 2, documents: 1 }],
    heldBack: 0,
    filesRemoved: 0,
  });
  const report = await openWorkbook(await resultOf(quantri, id));
  const texts = report.worksheets.flatMap((sheet) => sheetTexts(sheet)).flat();
  expect(texts).toContain(received.id);
  expect(texts).toContain('01/01/2037');
  for (const secret of secrets) expect(texts.join('\n')).not.toContain(secret);
});

it('keeps what is on hold: somebody is still looking into it', async () => {
  const held = await insertDossier(testApp.db, world, {
    unit: 'TBC06',
    state: 'accepted',
    nominees: [{ name: 'Người Bị Tạm Dừng' }],
  });
  await testApp.db.query(
    `insert into nominee_holds (id, organization_id, nominee_id, reason, placed_by, placed_by_name, placed_at)
     values ($1, $2, $3, 'Có đơn.', $1, 'Thẩm định', now())`,
    [uuid(), world.organizationId, held.nominees[0]],
  );
  const { counts, heldBack } = await outcome(await run(true));
  expect([counts[0].subjects, heldBack]).toEqual([1, 1]);
});

it('a run takes the persons out, and leaves what explains the decision', async () => {
  const before = await testApp.db.query('select attestations from nominees where dossier_id = $1 order by position', [
    received.id,
  ]);
  const verdicts = await testApp.db.query('select criterion, outcome from submission_verdicts order by 1, 2');
  await ageFiles(testApp);
  const { counts, filesRemoved } = await outcome(await run(false));
  expect([counts, filesRemoved]).toEqual([[{ kind: 'AWARD_AGENCY', subjects: 1, nominees: 2, documents: 1 }], 1]);
  const left = await wholeDatabase(testApp);
  for (const secret of secrets) expect(left).not.toContain(secret);
  const { rows } = await testApp.db.query(
    'select name, citizen_id, birth_date, ethnicity, is_party_member, post, attestations from nominees where dossier_id = $1 order by position',
    [received.id],
  );
  const nobody = { citizen_id: null, birth_date: null, ethnicity: null, is_party_member: null, post: null };
  expect(rows).toEqual([
    { name: 'Tổ bầu cử số 05', ...nobody, ...before.rows[0] },
    { name: 'Đã ẩn danh', ...nobody, ...before.rows[1] },
  ]);
  expect((await testApp.db.query('select criterion, outcome from submission_verdicts order by 1, 2')).rows).toEqual(
    verdicts.rows,
  );
  expect(await dossierText(received.id)).toContain('Đã ẩn danh');
});

it('its paper is gone from the store, its hash is not', async () => {
  expect(await testApp.app.get(FileStore).exists(received.sha256)).toBe(false);
  expect((await tbc05.get(`/api/documents/${received.documentId}/content`)).body.code).toBe('not-found');
  const { rows } = await testApp.db.query('select sha256, file_name from documents where id = $1', [
    received.documentId,
  ]);
  expect(rows).toEqual([{ sha256: received.sha256, file_name: 'Đã ẩn danh.pdf' }]);
});

it('its receipt still proves by number and code that it was handed in, and prints without names', async () => {
  const { number, code, id } = received;
  expect((await tbc05.get(`/api/receipts/${number}?code=${code}`)).body).toEqual({ valid: true });
  const pdf = await tbc05.get(`/api/dossiers/${id}/receipt.pdf`).expect(200);
  expect(pdf.body.subarray(0, 5).toString()).toBe('%PDF-');
});

it('done twice is done once', async () => {
  const { counts } = await outcome(await run(false));
  expect(counts).toEqual([]);
});

it('each one leaves an entry in the log that names nobody', async () => {
  const { rows } = await testApp.db.query(
    `select subject_id, detail from audit_entries where action = 'retention.erase'`,
  );
  expect(rows).toEqual([
    {
      subject_id: received.id,
      detail: expect.objectContaining({ kind: 'AWARD_AGENCY', keptUntil: '2037-01-01', nominees: 2 }),
    },
  ]);
});

it('what was frozen stays frozen for everybody but a running retention job of its own organisation', async () => {
  const frozen = (runId: string) =>
    testApp.db.query(
      `with run as materialized (select set_config('app.retention_run', $1, false)) update submissions set missing = '[]' from run`,
      [runId],
    );
  const job = async (state: string, organizationId: string): Promise<string> => {
    const { rows } = await testApp.db.query(
      `insert into job_runs (id, organization_id, kind, state, input, requested_by, requested_by_name, created_at)
       values ($1, $2, 'retention-run', $3, '{}', $1, 'Ai đó', now()) returning id`,
      [uuid(), organizationId, state],
    );
    return rows[0].id;
  };
  const other = await createOrganization(testApp.db);
  for (const runId of ['', uuid(), await job('done', world.organizationId), await job('running', other)])
    await expect(frozen(runId)).rejects.toThrow('submissions refuses UPDATE');
  const own = await job('running', world.organizationId);
  await expect(
    testApp.db.query(
      `with run as materialized (select set_config('app.retention_run', $1, false)) update submissions set receipt_code = 'x' from run`,
      [own],
    ),
  ).rejects.toThrow('submissions refuses UPDATE');
});

it('a run that was cut off goes on behind what it had done, and its report names all of it', async () => {
  const rows = await Promise.all(
    Array.from({ length: 60 }, (_, n) =>
      insertDossier(testApp.db, world, { unit: 'TBC07', state: 'draft', nominees: [{ name: `Người Nháp ${n}` }] }),
    ),
  );
  const last = rows
    .map(({ id }) => id)
    .sort()
    .at(-1)!;
  await testApp.db.query(
    `create function cut_off() returns trigger language plpgsql as $$ begin raise exception 'cut off'; end $$;
     create trigger cut_off before update on dossiers for each row when (old.id = '${last}') execute function cut_off()`,
  );
  const { body } = await quantri.post('/api/retention/runs').send({ dryRun: false, reason }).expect(202);
  await testApp.app.get(JobRunner).runDueJobs();
  const count = async () =>
    Number((await testApp.db.query(`select count(*) from nominees where name like 'Người Nháp%'`)).rows[0].count);
  expect([await count(), (await outcome(body.jobId)).state]).toEqual([10, 'queued']);
  await testApp.db.query('drop trigger cut_off on dossiers; drop function cut_off()');
  await testApp.db.query(`update graphile_worker._private_jobs set run_at = now()`);
  await testApp.app.get(JobRunner).runDueJobs();
  const { state, counts } = await outcome(body.jobId);
  expect([await count(), state, counts]).toEqual([
    0,
    'done',
    [{ kind: 'DRAFT', subjects: 60, nominees: 60, documents: 0 }],
  ]);
});

it('a file that another dossier still needs stays', async () => {
  const store = testApp.app.get(FileStore);
  const old = await insertDossier(testApp.db, world, { unit: 'TBC08', state: 'withdrawn' });
  const first = (await upload(await world.as('thamdinh1'), await takenIn()).expect(201)).body;
  await testApp.db.query('update documents set dossier_id = $2 where id = $1', [first.id, old.id]);
  const second = (await upload(await world.as('thamdinh1'), await takenIn()).expect(201)).body;
  expect(second.sha256).toBe(first.sha256);
  await testApp.db.query(`update documents set received_at = '2026-03-17T08:00:00+07:00' where id = $1`, [first.id]);
  await ageFiles(testApp);
  const { counts } = await outcome(await run(false));
  expect(counts).toEqual([{ kind: 'NOT_TAKEN', subjects: 1, nominees: 0, documents: 1 }]);
  expect(await store.exists(first.sha256)).toBe(true);
  expect((await (await world.as('thamdinh1')).get(`/api/documents/${first.id}/content`)).status).toBe(404);
  expect((await (await world.as('thamdinh1')).get(`/api/documents/${second.id}/content`)).status).toBe(200);
});

/** A young draft of the office's own, taken in today. */
async function takenIn(): Promise<string> {
  const { id } = await insertDossier(testApp.db, world, { unit: 'TBC09', takenIn: true });
  await testApp.db.query(`update dossiers set updated_at = '2037-01-01T08:00:00+07:00' where id = $1`, [id]);
  return id;
}

describe('accounts', () => {
  const disabled = async (username: string, at: string | null, organizationId = world.organizationId) => {
    const { userId } = await createPerson(testApp, {
      username,
      organizationId,
      unitCode: 'TBC01',
      fullName: `Người ${username}`,
    });
    await testApp.db.query(`update users set disabled_at = $2, email = $3, citizen_id = '020068003417' where id = $1`, [
      userId,
      at,
      `${username}@example.vn`,
    ]);
    return userId;
  };
  const shown = async (id: string) =>
    (
      await testApp.db.query(
        'select username, full_name, email, citizen_id, password_hash is null as shut from users where id = $1',
        [id],
      )
    ).rows[0];

  it('disabled for five years lose the person; younger ones, open ones and those of two organisations do not', async () => {
    const other = await createOrganization(testApp.db);
    const old = await disabled('da-nghi', '2032-01-01T00:00:00+07:00');
    await testApp.db.query(
      `insert into second_factors (user_id, sealed_secret, last_step, created_at) values ($1, 'khóa', 0, now())`,
      [old],
    );
    await testApp.db.query(`insert into recovery_codes (user_id, code_hash) values ($1, 'mã')`, [old]);
    const kept = [
      await disabled('moi-nghi', '2032-01-02T00:00:00+07:00'),
      await disabled('dang-lam', null),
      await disabled('hai-noi', '2030-01-01T00:00:00+07:00'),
      await disabled('noi-khac', '2030-01-01T00:00:00+07:00', other),
    ];
    await testApp.db.query(
      `insert into memberships (id, organization_id, user_id, role, valid_from, created_at) values ($1, $2, $3, 'inspector', now(), now())`,
      [uuid(), other, kept[2]],
    );
    const before = await Promise.all(kept.map(shown));
    const { counts } = await outcome(await run(false));
    expect(counts).toEqual([{ kind: 'ACCOUNT', subjects: 1, nominees: 0, documents: 0 }]);
    expect(await shown(old)).toEqual({
      username: `an-danh-${old.replaceAll('-', '')}`,
      full_name: 'Đã ẩn danh',
      email: null,
      citizen_id: null,
      shut: true,
    });
    expect(await Promise.all(kept.map(shown))).toEqual(before);
    const { rows: keys } = await testApp.db.query(
      'select user_id from second_factors union all select user_id from recovery_codes',
    );
    expect(keys).toEqual([]);
    expect((await outcome(await run(false))).counts).toEqual([]);
  });
});

describe('who may', () => {
  it.each([
    ['quantri', 202, 200],
    ['truongphong', 403, 200],
    ['kiemtra', 403, 200],
    ['thamdinh1', 403, 403],
    ['tbc05', 403, 403],
  ] as const)('%s: run %i, read %i', async (username, mayRun, mayRead) => {
    const agent = await world.as(username);
    expect((await agent.get('/api/retention/rules')).status).toBe(mayRead);
    expect((await agent.post('/api/retention/runs').send({ dryRun: true, reason })).status).toBe(mayRun);
  });

  it('asks for a reason somebody can read', async () => {
    expect((await quantri.post('/api/retention/runs').send({ dryRun: false, reason: 'dọn' })).status).toBe(400);
  });

  it('the run of one organisation is not there for another', async () => {
    const id = await run(true);
    const stranger = await createPerson(testApp, {
      username: 'quantri-khac',
      role: 'administrator',
      organizationId: await createOrganization(testApp.db),
    });
    expect((await (await withToken(testApp, stranger)).get(`/api/retention/runs/${id}`)).status).toBe(404);
  });
});
