import { v7 as uuid } from 'uuid';
import { permissions } from '../../../src/domain/permissions.ts';
import { type Role, roles } from '../../../src/domain/roles.ts';
import { handIn } from '../../support/appraisal.ts';
import { person } from '../../support/drafts.ts';
import { type Agent, createOrganization, createPerson } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createWorld, type World, withToken } from '../../support/world.ts';

let testApp: TestApp;
let world: World;
let dossier: string;
let nominee: string;
let document: string;
const agents: Partial<Record<Role, Agent>> = {};
let stranger: Agent;

beforeAll(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp);
  const handedIn = await handIn(world, { unit: 'TBC05', nominees: [person('Nông Quang Thiện')] }, true);
  dossier = handedIn.id;
  nominee = handedIn.nominees[0]!;
  document = (await handedIn.unit.get(`/api/dossiers/${dossier}`)).body.documents[0].id;
  for (const role of roles) {
    const row = { username: `vai-${role}`, role, organizationId: world.organizationId, unitCode: 'TBC05' };
    agents[role] = await withToken(testApp, await createPerson(testApp, row));
  }
  const organizationId = await createOrganization(testApp.db, { name: 'Xã khác' });
  stranger = await withToken(
    testApp,
    await createPerson(testApp, { username: 'la', role: 'head-of-office', organizationId }),
  );
});
afterAll(() => testApp.close());

type Answer = { status: number; body: { code?: string; detail?: string } };

/** Every door, the line of the permissions table behind it, and a call that changes nothing: a role that is let in is refused later. */
const doors: readonly [string, Readonly<Partial<Record<Role, string>>>, (agent: Agent) => PromiseLike<Answer>][] = [
  ['GET queue', permissions.appraisal.read, (agent) => agent.get('/api/appraisal/queue')],
  ['GET appraisal', permissions.appraisal.read, (agent) => agent.get(`/api/dossiers/${dossier}/appraisal`)],
  ['GET history', permissions.appraisal.read, (agent) => agent.get(`/api/nominees/${nominee}/appraisal/history`)],
  ['PUT appraisal', permissions.nominees.appraise, (agent) => agent.put(`/api/nominees/${nominee}/appraisal`).send({})],
  [
    'POST all-met',
    permissions.nominees.appraise,
    (agent) => agent.post(`/api/dossiers/${dossier}/appraisal/all-met`).send({}),
  ],
  ['PUT marks', permissions.documents.mark, (agent) => agent.put(`/api/documents/${document}/marks`).send({})],
  ['POST return', permissions.dossiers.return, (agent) => agent.post(`/api/dossiers/${dossier}/return`).send({})],
  ['POST accept', permissions.dossiers.accept, (agent) => agent.post(`/api/dossiers/${dossier}/accept`).send({})],
  ['POST decline', permissions.dossiers.decline, (agent) => agent.post(`/api/dossiers/${dossier}/decline`).send({})],
  [
    'POST second-reading',
    permissions.nominees.appraise,
    (agent) => agent.post(`/api/dossiers/${dossier}/second-reading`).send({}),
  ],
  [
    'POST override',
    permissions.dossiers.assign,
    (agent) => agent.post(`/api/dossiers/${dossier}/conflict-override`).send({}),
  ],
  [
    'POST exception',
    permissions.nominees.except,
    (agent) => agent.post(`/api/nominees/${nominee}/exceptions`).send({}),
  ],
  ['GET decision', permissions.dossiers.read, (agent) => agent.get(`/api/dossiers/${dossier}/decision`)],
];

it.each(doors)('%s opens for exactly the roles of its line', async (_, line, call) => {
  const opened: Role[] = [];
  for (const role of roles) {
    const { status, body } = await call(agents[role]!);
    if (status === 403) expect(body.code).toBe('auth.forbidden');
    else {
      expect([200, 400]).toContain(status);
      opened.push(role);
    }
  }
  expect(opened).toEqual(roles.filter((role) => role in line));
});

const long = 'Lý do dài hơn hai mươi ký tự để thử.';
const bodies = {
  appraise: { version: 1, verdicts: [], conclusion: 'undecided' },
  return: {
    version: 1,
    reason: long,
    items: [{ slot: 'TO_TRINH/SCAN', note: 'Mờ.' }],
    mendBy: '2026-03-25T17:00:00+07:00',
  },
  marks: { marks: [{ kind: 'TO_TRINH', mark: 'SEAL', present: true }] },
};

it.each([
  ['another organisation’s', () => ({ dossier, nominee, document })],
  ['unknown', () => ({ dossier: uuid(), nominee: uuid(), document: uuid() })],
])('answers the same 404 for %s rows', async (_, rows) => {
  const row = rows();
  const ofDossier = `/api/dossiers/${row.dossier}`;
  const ofNominee = `/api/nominees/${row.nominee}`;
  const calls: [string, PromiseLike<Answer>][] = [
    ['hồ sơ', stranger.get(`${ofDossier}/appraisal`)],
    ['hồ sơ', stranger.get(`${ofDossier}/decision`)],
    ['hồ sơ', stranger.post(`${ofDossier}/appraisal/all-met`).send({ version: 1 })],
    ['hồ sơ', stranger.post(`${ofDossier}/return`).send(bodies.return)],
    ['hồ sơ', stranger.post(`${ofDossier}/accept`).send({ version: 1 })],
    ['hồ sơ', stranger.post(`${ofDossier}/decline`).send({ version: 1, reason: long })],
    ['hồ sơ', stranger.post(`${ofDossier}/second-reading`).send({ version: 1, note: long })],
    ['hồ sơ', stranger.post(`${ofDossier}/conflict-override`).send({ userId: uuid(), reason: long })],
    ['trường hợp', stranger.get(`${ofNominee}/appraisal/history`)],
    ['trường hợp', stranger.put(`${ofNominee}/appraisal`).send(bodies.appraise)],
    ['trường hợp', stranger.post(`${ofNominee}/exceptions`).send({ criterion: 'G.CN.0', reason: long })],
    ['giấy tờ', stranger.put(`/api/documents/${row.document}/marks`).send(bodies.marks)],
  ];
  for (const [what, call] of calls) {
    const { status, body } = await call;
    expect([status, body.code, body.detail]).toEqual([
      404,
      'not-found',
      `Không tìm thấy ${what} này, hoặc Ông/Bà không được xem.`,
    ]);
  }
  expect((await stranger.get('/api/appraisal/queue')).body.total).toBe(0);
});

it('lets another unit read nobody’s decision', async () => {
  const response = await (await world.as('tbc06')).get(`/api/dossiers/${dossier}/decision`);
  expect([response.status, response.body.code]).toEqual([404, 'not-found']);
});
