import { Readable } from 'node:stream';
import { v7 as uuid } from 'uuid';
import { FileStore } from '../../../src/files/file-store.ts';
import { officeRoles, type Role, roles } from '../../../src/domain/roles.ts';
import {
  type Agent,
  createMembership,
  createOrganization,
  createPerson,
  type Person,
  signIn,
} from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { withToken } from '../../support/world.ts';

let testApp: TestApp;
let organizationId: string;
let requester: Person;
let own: Agent;
let sha256: string;

beforeAll(async () => {
  testApp = await startTestApp();
  organizationId = await createOrganization(testApp.db);
  requester = await createPerson(testApp, { username: 'thuky', role: 'council-secretary', organizationId });
  own = await withToken(testApp, requester);
  const store = testApp.app.get(FileStore);
  sha256 = await store.keep(await store.receive(Readable.from([Buffer.from('nội dung')]), { maxBytes: 100 }));
});
afterAll(() => testApp.close());

interface Run {
  readonly state?: 'queued' | 'running' | 'done' | 'failed';
  readonly result?: object;
  readonly problem?: string;
  readonly by?: Person;
  readonly kind?: string;
}

async function insertRun({
  state = 'done',
  result,
  problem,
  by = requester,
  kind = 'test-work',
}: Run = {}): Promise<string> {
  const id = uuid();
  await testApp.db.query(
    `insert into job_runs (id, organization_id, kind, state, input, done, total, result, problem, requested_by, requested_by_name, created_at)
     values ($1, $2, $8, $3, '{}', 3, 10, $4, $5, $6, $7, now())`,
    [id, by.organizationId, state, result && JSON.stringify(result), problem, by.userId, by.username, kind],
  );
  return id;
}

const stored = () => ({ sha256, fileName: 'Danh sách «đợt 1».xlsx', mediaType: 'application/x-test' });
const as = async (username: string, role: Role, organization = organizationId) =>
  withToken(testApp, await createPerson(testApp, { username, role, organizationId: organization }));

it('shows how far a job is', async () => {
  const id = await insertRun({ state: 'running' });
  const { body } = await own.get(`/api/jobs/${id}`).expect(200);
  expect(body).toEqual({
    id,
    kind: 'test-work',
    kindName: 'Việc khác của hệ thống',
    state: 'running',
    stateName: 'Đang làm',
    done: 3,
    total: 10,
    problem: null,
    resultFileName: null,
    requestedByName: 'thuky',
    createdAt: expect.any(String),
    startedAt: null,
    finishedAt: null,
  });
});

it('lists only one’s own, newest first, page by page', async () => {
  const other = await createPerson(testApp, { username: 'thuky2', role: 'council-secretary', organizationId });
  const ids = [await insertRun({ by: other }), await insertRun({ by: other }), await insertRun({ by: other })];
  const agent = await withToken(testApp, other);
  const { body } = await agent.get('/api/jobs').query({ pageSize: 2 }).expect(200);
  expect([body.items.map(({ id }: { id: string }) => id), body.total, body.pageSize]).toEqual([[ids[2], ids[1]], 3, 2]);
  expect((await agent.get('/api/jobs').query({ q: 'x' })).status).toBe(400);
});

it.each([
  ['appraiser', 200],
  ['head-of-office', 200],
  ['chair', 404],
  ['administrator', 404],
  ['inspector', 404],
] as const)('another person as %s: %i', async (role, status) => {
  const agent = await as(`see-${role}`, role);
  expect((await agent.get(`/api/jobs/${await insertRun()}`)).status).toBe(status);
});

it('is not found by the office of another organisation, nor when there is none', async () => {
  const stranger = await as('stranger', 'head-of-office', await createOrganization(testApp.db));
  for (const path of [`/api/jobs/${await insertRun()}`, `/api/jobs/${await insertRun()}/result`])
    expect((await stranger.get(path)).status).toBe(404);
  expect((await own.get(`/api/jobs/${uuid()}`)).body.code).toBe('not-found');
  expect((await own.get('/api/jobs/1')).status).toBe(400);
});

describe('its result', () => {
  it('is a download under its Vietnamese name, recorded', async () => {
    const id = await insertRun({ result: stored() });
    expect((await own.get(`/api/jobs/${id}`)).body.resultFileName).toBe('Danh sách «đợt 1».xlsx');
    const response = await own.get(`/api/jobs/${id}/result`).responseType('blob').expect(200);
    expect((response.body as Buffer).toString()).toBe('nội dung');
    expect(response.headers['content-type']).toBe('application/x-test');
    expect(decodeURIComponent(response.headers['content-disposition']!.split("''")[1]!)).toBe('Danh sách «đợt 1».xlsx');
    const { rows } = await testApp.db.query(
      `select action, actor_id, detail from audit_entries where subject_id = $1`,
      [id],
    );
    expect(rows).toEqual([
      {
        action: 'job.download',
        actor_id: requester.userId,
        detail: { kind: 'test-work', fileName: 'Danh sách «đợt 1».xlsx' },
      },
    ]);
  });

  it('goes to who asked for it and nobody else', async () => {
    const office = await as('truongphong', 'head-of-office');
    const response = await office.get(`/api/jobs/${await insertRun({ result: stored() })}/result`);
    expect([response.status, response.body.code]).toEqual([403, 'auth.forbidden']);
  });

  it.each(roles)(
    'of another person, asked for by a colleague as %s: the same refusal whether done or not',
    async (role) => {
      const colleague = await as(`result-${role}`, role);
      const answers = [];
      for (const run of [{ result: stored() }, { state: 'running' as const }]) {
        const { status, text } = await colleague.get(`/api/jobs/${await insertRun(run)}/result`);
        answers.push([status, text.includes('nội dung')]);
      }
      const status = officeRoles.has(role) ? 403 : 404;
      expect(answers).toEqual([
        [status, false],
        [status, false],
      ]);
    },
  );

  it('with the whole organisation in it goes only to who may still ask for one, and to a machine made for that', async () => {
    const kind = 'export-organization';
    const administrator = await createPerson(testApp, { username: 'quantri', role: 'administrator', organizationId });
    const id = await insertRun({ kind, by: administrator, result: stored() });
    const asked = async (agent: Agent) => (await agent.get(`/api/jobs/${id}/result`)).status;
    const machine = await withToken(testApp, administrator);
    expect(await asked(machine)).toBe(200);
    await testApp.db.query(`update api_tokens set scopes = '{jobs:read}' where membership_id = $1`, [
      administrator.membershipId,
    ]);
    expect(await asked(machine)).toBe(403);
    const browser = await signIn(testApp, 'quantri');
    expect(await asked(browser)).toBe(200);
    const other = await createMembership(testApp.db, { ...administrator, role: 'inspector' });
    await browser.post('/api/auth/membership').send({ id: other.membershipId }).expect(200);
    expect(await asked(browser)).toBe(403);
  });

  it.each([
    ['queued', undefined, 409, 'transition-not-allowed'],
    ['running', undefined, 409, 'transition-not-allowed'],
    ['failed', undefined, 409, 'transition-not-allowed'],
    ['done', { rows: 10 }, 404, 'not-found'],
  ] as const)('%s with %j: %i', async (state, result, status, code) => {
    const response = await own.get(`/api/jobs/${await insertRun({ state, result })}/result`);
    expect([response.status, response.body.code]).toEqual([status, code]);
  });
});
