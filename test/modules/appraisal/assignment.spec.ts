import { draft, person, submit } from '../../support/drafts.ts';
import { type Agent, createMembership, createOrganization, createPerson } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createWorld, type World } from '../../support/world.ts';
import { insertDossier } from '../../support/world-dossiers.ts';

let testApp: TestApp;
let world: World;
let head: Agent;

beforeAll(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp);
  head = await world.as('truongphong');
});
afterAll(() => testApp.close());

const idOf = async (username: string): Promise<string> => (await world.person(username)).userId;

async function handedIn(unit: string, name = 'Nông Quang Thiện'): Promise<string> {
  const agent = await world.as(unit.toLowerCase());
  const { id } = await draft(agent, world, { unit, nominees: [person(name)] });
  expect((await submit(agent, id)).status).toBe(200);
  return id;
}

async function assign(dossier: string, body: object, agent: Agent = head) {
  const { version } = (await head.get(`/api/dossiers/${dossier}`)).body;
  return agent.put(`/api/dossiers/${dossier}/assignee`).send({ version, ...body });
}

it('names an appraiser and a second reader, keeps the second unless told, and takes both away', async () => {
  const dossier = await handedIn('TBC01');
  const [one, two] = [await idOf('thamdinh1'), await idOf('thamdinh2')];
  const assigned = await assign(dossier, { userId: one, secondReaderId: two });
  expect([assigned.status, assigned.body]).toEqual([
    200,
    {
      dossierId: dossier,
      version: 4,
      assignee: { id: one, name: 'Người thamdinh1' },
      secondReader: { id: two, name: 'Người thamdinh2' },
    },
  ]);
  expect((await head.get(`/api/dossiers/${dossier}`)).body.assigneeName).toBe('Người thamdinh1');
  const freed = await assign(dossier, { userId: null });
  expect([freed.body.assignee, freed.body.secondReader]).toEqual([null, { id: two, name: 'Người thamdinh2' }]);
  expect((await assign(dossier, { userId: null, secondReaderId: null })).body.secondReader).toBeNull();
  const { rows } = await testApp.db.query(
    `select detail from audit_entries where action = 'dossier.assign' and subject_id = $1 order by at, id`,
    [dossier],
  );
  const nobody = { assigneeId: null, secondReaderId: null };
  expect(rows.map(({ detail }) => detail)).toEqual([
    { before: nobody, after: { assigneeId: one, secondReaderId: two } },
    { before: { assigneeId: one, secondReaderId: two }, after: { assigneeId: null, secondReaderId: two } },
    { before: { assigneeId: null, secondReaderId: two }, after: nobody },
  ]);
});

it('lets the office’s own dossier be read by whom the head has named', async () => {
  const dossier = await insertDossier(testApp.db, world, {
    unit: 'VHXH',
    state: 'submitted',
    nominees: [{ name: 'Ai đó' }],
  });
  const userId = await idOf('thamdinh1');
  const response = await assign(dossier.id, { userId, secondReaderId: await idOf('thamdinh2') });
  expect(response.status).toBe(200);
});

it('takes somebody who stands in at the time, and nobody whose time is over', async () => {
  const dossier = await handedIn('TBC02');
  const row = { organizationId: world.organizationId, role: 'appraiser' as const };
  const future = await createPerson(testApp, { username: 'saunay', ...row });
  await testApp.db.query(`update memberships set valid_from = '2026-04-01T00:00:00+07:00' where user_id = $1`, [
    future.userId,
  ]);
  expect((await assign(dossier, { userId: future.userId })).body.code).toBe('request.invalid');
  await createMembership(testApp.db, {
    userId: future.userId,
    ...row,
    validFrom: '2026-03-16T00:00:00+07:00',
    validUntil: '2026-03-18T00:00:00+07:00',
  });
  expect((await assign(dossier, { userId: future.userId })).status).toBe(200);
});

describe('refuses', () => {
  let dossier: string;
  beforeAll(async () => {
    dossier = await handedIn('TBC03');
  });

  it.each(['tbc03', 'kiemtra', 'thuky', 'quantri'])('%s, who does not appraise', async (username) => {
    const response = await assign(dossier, { userId: await idOf(username) });
    expect([response.status, response.body.code, response.body.errors[0].field]).toEqual([
      400,
      'request.invalid',
      'userId',
    ]);
  });

  it('an appraiser of another commune', async () => {
    const organizationId = await createOrganization(testApp.db);
    const stranger = await createPerson(testApp, { username: 'xakhac', role: 'appraiser', organizationId });
    const response = await assign(dossier, { userId: null, secondReaderId: stranger.userId });
    expect([response.status, response.body.errors[0].field]).toEqual([400, 'secondReaderId']);
  });

  it('one person as both readers', async () => {
    const userId = await idOf('thamdinh1');
    const response = await assign(dossier, { userId, secondReaderId: userId });
    expect([response.status, response.body.code]).toEqual([400, 'request.invalid']);
  });

  it.each([[{}], [{ userId: 'ai đó' }], [{ userId: null, secondReaderId: 7 }]])('the shape %j', async (body) => {
    const response = await assign(dossier, body);
    expect([response.status, response.body.code]).toEqual([400, 'request.invalid']);
  });

  it('a person whom the dossier concerns', async () => {
    const own = await handedIn('TBC04', 'Người thamdinh2');
    const userId = await idOf('thamdinh2');
    const response = await assign(own, { userId });
    expect([response.status, response.body.code, response.body.userId]).toEqual([403, 'conflict-of-interest', userId]);
    expect(response.body.conflicts.map(({ kind }: { kind: string }) => kind)).toEqual(['own-case']);
    expect(response.body.detail).toMatch(/^Người thamdinh2 /);
  });

  it('a stale version', async () => {
    const response = await head.put(`/api/dossiers/${dossier}/assignee`).send({ version: 99, userId: null });
    expect([response.status, response.body.code]).toEqual([409, 'stale']);
  });

  it.each(['draft', 'declined', 'withdrawn'] as const)('a dossier that is %s', async (state) => {
    const { id } = await insertDossier(testApp.db, world, { unit: 'KT', state });
    const response = await assign(id, { userId: await idOf('thamdinh1') });
    expect([response.status, response.body.code]).toEqual([409, 'transition-not-allowed']);
  });

  it.each(['thamdinh1', 'tbc03', 'kiemtra', 'thuky', 'chutich', 'quantri'])(
    '%s, who is not the head of office',
    async (username) => {
      const response = await assign(dossier, { userId: null }, await world.as(username));
      expect([response.status, response.body.code]).toEqual([403, 'auth.forbidden']);
    },
  );

  it('what is not there', async () => {
    const path = '/api/dossiers/0199c0de-0000-7000-8000-000000000009/assignee';
    const response = await head.put(path).send({ version: 1, userId: null });
    expect([response.status, response.body.code]).toEqual([404, 'not-found']);
  });
});
