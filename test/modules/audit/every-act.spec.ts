import type { Response } from 'supertest';
import { type Agent, testPassword } from '../../support/people.ts';
import { sourceFiles } from '../../support/source-files.ts';
import { browser, startTestApp, type TestApp } from '../../support/test-app.ts';
import { createWorld, type World } from '../../support/world.ts';
import { type DossierIds, insertDossier } from '../../support/world-dossiers.ts';

let testApp: TestApp;
let world: World;
let draft: DossierIds;
let received: DossierIds;

beforeAll(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp);
  const nominees = [{ name: 'Nông Quang Thiện' }, { name: 'Vi Thị Bích Hường' }];
  draft = await insertDossier(testApp.db, world, { unit: 'TBC05', nominees });
  received = await insertDossier(testApp.db, world, { unit: 'TBC06', state: 'submitted', nominees });
});
afterAll(() => testApp.close());

const campaign = '/api/campaigns/cao-loc-2026';
const reason = 'Theo văn bản đề nghị của đơn vị ngày 16/3/2026.';
type Act = (agent: Agent) => PromiseLike<Response>;

/** One write of every kind of door: who does it, what it is, and what it leaves behind. */
const acts: readonly (readonly [string, string, Act, readonly string[]])[] = [
  [
    'tbc05',
    'creates a dossier',
    (agent) =>
      agent
        .post('/api/dossiers')
        .send({ campaign: 'cao-loc-2026', level: 'BANG_KHEN_TINH', unitId: world.unit('TBC05') }),
    ['dossier.create'],
  ],
  [
    'tbc05',
    'adds two nominees',
    (agent) =>
      agent.post(`/api/dossiers/${draft.id}/nominees`).send({
        items: ['Hoàng Thị Én', "H'Hen Niê"].map((name) => ({
          kind: 'CA_NHAN',
          name,
          achievementSummary: 'Hoàn thành tốt nhiệm vụ.',
          attestations: {},
        })),
      }),
    ['nominee.add', 'nominee.add'],
  ],
  [
    'tbc05',
    'changes a nominee',
    (agent) => agent.patch(`/api/nominees/${draft.nominees[0]}`).send({ version: 1, position: 'Tổ trưởng' }),
    ['nominee.change'],
  ],
  ['tbc05', 'removes a nominee', (agent) => agent.delete(`/api/nominees/${draft.nominees[1]}`), ['nominee.remove']],
  [
    'tbc06',
    'withdraws a dossier',
    (agent) => agent.post(`/api/dossiers/${received.id}/withdraw`).send({ version: 1, reason }),
    ['dossier.withdraw'],
  ],
  [
    'truongphong',
    'records who takes part',
    (agent) => agent.put(`${campaign}/units/TYT/participation`).send({ participates: false, note: reason }),
    ['campaign.participation'],
  ],
  [
    'quantri',
    'adds a unit',
    (agent) =>
      agent.post('/api/units').send({
        code: 'TH1',
        name: 'Trường Tiểu học 1',
        kind: 'TRUONG_HOC',
        effectiveOn: '2026-01-01',
        basis: 'Quyết định số 12/QĐ-UBND',
      }),
    ['unit.create'],
  ],
  [
    'quantri',
    'changes a person',
    async (agent) => agent.patch(`/api/people/${(await world.person('tbc05')).userId}`).send({ fullName: 'Người Mới' }),
    ['people.change'],
  ],
  [
    'quantri',
    'sets the clock',
    (agent) => agent.put('/api/clock').send({ now: '2026-03-17T09:00:00+07:00' }),
    ['clock.set'],
  ],
];

const entriesSince = async (count: number): Promise<{ action: string; actor_name: string }[]> =>
  (await testApp.db.query('select action, actor_name from audit_entries order by at, id offset $1', [count])).rows;
const count = async (): Promise<number> =>
  (await testApp.db.query<{ n: number }>('select count(*)::int as n from audit_entries')).rows[0]!.n;

it.each(acts)('%s %s: and that is what the log says', async (username, _, act, actions) => {
  const agent = await world.as(username);
  const before = await count();
  const response = await act(agent);
  expect([response.status, response.body?.detail]).toEqual([expect.any(Number), undefined]);
  expect(Math.floor(response.status / 100)).toBe(2);
  expect((await entriesSince(before)).map(({ action }) => action)).toEqual(actions);
});

it('a refused act leaves no entry', async () => {
  const agent = await world.as('tbc05');
  const before = await count();
  expect((await agent.patch(`/api/nominees/${draft.nominees[0]}`).send({ version: 1, position: 'Khác' })).status).toBe(
    409,
  );
  expect((await agent.post('/api/units').send({})).status).toBe(403);
  expect(await entriesSince(before)).toEqual([]);
});

it('a repeated act with the same key leaves one entry', async () => {
  const agent = await world.as('tbc07');
  const before = await count();
  const body = { campaign: 'cao-loc-2026', level: 'GIAY_KHEN_XA', unitId: world.unit('TBC07') };
  for (let times = 0; times < 3; times++)
    expect((await agent.post('/api/dossiers').set('Idempotency-Key', 'mot-lan-thoi').send(body)).status).toBe(201);
  expect((await entriesSince(before)).map(({ action }) => action)).toEqual(['dossier.create']);
});

it('coming in and failing to are entries too', async () => {
  await world.person('vp');
  const before = await count();
  await browser(testApp).post('/api/auth/login').send({ username: 'vp', password: 'sai' }).expect(401);
  await browser(testApp).post('/api/auth/login').send({ username: 'vp', password: testPassword }).expect(200);
  const actions = (await entriesSince(before)).map(({ action }) => action);
  expect(actions).toEqual(['auth.sign-in-failed', 'auth.sign-in']);
});

it('no unit of work of a person goes without its audit', () => {
  const works = sourceFiles('src/modules').flatMap(({ name, text }) =>
    [...text.matchAll(/unitOfWork\s*\.run\(\s*[\w.]+(?:\([^()]*\))?,\s*(?:async\s*)?\(([^)]*)\)/g)].map(
      ([, parameters]) => ({
        name,
        parameters: parameters!,
      }),
    ),
  );
  expect(works.length).toBeGreaterThan(20);
  expect(works.filter(({ parameters }) => !/\baudit\b/.test(parameters))).toEqual([]);
});
