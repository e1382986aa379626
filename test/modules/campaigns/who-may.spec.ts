import { roles } from '../../../src/domain/roles.ts';
import type { Agent } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createOffice, type Office, openFrom } from './office.ts';

let testApp: TestApp;
let office: Office;

beforeAll(async () => {
  testApp = await startTestApp();
  office = await createOffice(testApp);
  await openFrom(await office.as('head-of-office'), 'cao-loc-2026', 'dot');
});
afterAll(() => testApp.close());

const everybody = [...roles];
const withUnits = everybody;
const absent = '00000000-0000-7000-8000-000000000000';
const change = { effectiveOn: '2026-01-01', basis: 'Nghị quyết số 12' };

/** Every door of organisations, campaigns, law and clock, and the roles it opens for. */
const doors: readonly [
  string,
  (agent: Agent) => PromiseLike<{ status: number; body: { code?: string } }>,
  readonly string[],
][] = [
  ['GET campaigns', (agent) => agent.get('/api/campaigns'), everybody],
  ['GET campaign', (agent) => agent.get('/api/campaigns/dot'), everybody],
  ['GET plan', (agent) => agent.get('/api/campaigns/dot/plan'), everybody],
  ['GET rule-books', (agent) => agent.get('/api/campaigns/dot/rule-books'), everybody],
  ['GET rule-book', (agent) => agent.get('/api/campaigns/dot/rule-books/1'), everybody],
  ['GET presets', (agent) => agent.get('/api/campaign-presets'), ['head-of-office', 'administrator']],
  [
    'POST campaign',
    (agent) => agent.post('/api/campaigns').send({ preset: 'khong-co' }),
    ['head-of-office', 'administrator'],
  ],
  ['PATCH campaign', (agent) => agent.patch('/api/campaigns/dot').send({}), ['head-of-office']],
  ['PUT answer', (agent) => agent.put('/api/campaigns/dot/questions/Q1').send({}), ['head-of-office', 'chair']],
  ['POST open', (agent) => agent.post('/api/campaigns/dot/open').send({}), ['head-of-office', 'chair']],
  ['POST close', (agent) => agent.post('/api/campaigns/khong-co/close').send({}), ['head-of-office', 'chair']],
  ['PUT participation', (agent) => agent.put('/api/campaigns/dot/units/X/participation').send({}), ['head-of-office']],
  [
    'POST extension',
    (agent) => agent.post('/api/campaigns/dot/units/X/extensions').send({}),
    ['head-of-office', 'chair'],
  ],
  ['GET extensions', (agent) => agent.get('/api/campaigns/dot/extensions'), withUnits],
  ['GET units', (agent) => agent.get('/api/units'), withUnits],
  ['GET unit', (agent) => agent.get('/api/units/X'), withUnits],
  ['POST unit', (agent) => agent.post('/api/units').send({}), ['head-of-office', 'administrator']],
  ['PATCH unit', (agent) => agent.patch(`/api/units/${absent}`).send({}), ['head-of-office', 'administrator']],
  [
    'POST unit rename',
    (agent) => agent.post(`/api/units/${absent}/rename`).send({}),
    ['head-of-office', 'administrator'],
  ],
  [
    'POST unit merge',
    (agent) => agent.post(`/api/units/${absent}/merge`).send({}),
    ['head-of-office', 'administrator'],
  ],
  [
    'POST unit close',
    (agent) => agent.post(`/api/units/${absent}/close`).send({}),
    ['head-of-office', 'administrator'],
  ],
  [
    'PUT constituencies',
    (agent) => agent.put(`/api/units/${absent}/constituencies`).send({}),
    ['head-of-office', 'administrator'],
  ],
  ['GET organizations', (agent) => agent.get('/api/organizations'), everybody],
  ['GET organization', (agent) => agent.get(`/api/organizations/${absent}`), everybody],
  [
    'POST organization rename',
    (agent) => agent.post(`/api/organizations/${absent}/rename`).send({ name: 'Xã Mới', ...change }),
    ['administrator'],
  ],
  [
    'POST organization merge',
    (agent) => agent.post(`/api/organizations/${absent}/merge`).send({ intoId: absent, ...change }),
    ['administrator'],
  ],
  ['GET legal bases', (agent) => agent.get('/api/legal/bases'), everybody],
  ['GET coefficients', (agent) => agent.get('/api/legal/coefficients'), everybody],
  ['GET base salary', (agent) => agent.get('/api/legal/base-salary'), everybody],
  ['POST legal basis', (agent) => agent.post('/api/legal/bases').send({}), ['head-of-office', 'administrator']],
  ['PUT legal basis', (agent) => agent.put(`/api/legal/bases/${absent}`).send({}), ['head-of-office', 'administrator']],
  ['POST coefficient', (agent) => agent.post('/api/legal/coefficients').send({}), ['head-of-office', 'administrator']],
  ['POST base salary', (agent) => agent.post('/api/legal/base-salary').send({}), ['head-of-office', 'administrator']],
  ['PUT clock', (agent) => agent.put('/api/clock').send({}), ['administrator']],
];

it.each(doors)('%s opens for the roles of the permissions table and no other', async (_name, knock, may) => {
  const open: string[] = [];
  for (const role of roles) {
    const { status, body } = await knock(await office.as(role));
    if (body.code !== 'auth.forbidden') open.push(role);
    expect([200, 201, 400, 403, 404, 409, 422]).toContain(status);
  }
  expect(open).toEqual(roles.filter((role) => may.includes(role)));
});

it('lets a unit see only itself among the units, and only its own extensions', async () => {
  const head = await office.as('head-of-office');
  const until = '2026-03-20T17:00:00+07:00';
  await testApp.db.query(`update units set kind = 'TO_BAU_CU'`);
  const reason = 'Đường vào thôn bị sạt lở từ ngày 16/3.';
  for (const code of ['NOMINATOR', 'UNIT-HEAD']) {
    await head.post(`/api/campaigns/dot/units/${code}/extensions`).send({ until, reason }).expect(201);
  }
  const unit = await office.as('unit-head');
  const own = office.people['unit-head'].unitId;
  const units = (await unit.get('/api/units').query({ campaign: 'dot' })).body.items;
  expect(units.map(({ id }: { id: string }) => id)).toEqual([own]);
  const extensions = (await unit.get('/api/campaigns/dot/extensions')).body.items;
  expect(extensions.map(({ unitId }: { unitId: string }) => unitId)).toEqual([own]);
  const codes = ['/api/units/NOMINATOR', '/api/campaigns/dot/units/NOMINATOR/extensions'];
  for (const url of codes) expect((await unit.get(url)).body.code).toBe('not-found');
});

it('tells a person what they may do with a campaign now', async () => {
  const actions = await Promise.all(
    roles.map(async (role) => [role, (await (await office.as(role)).get('/api/campaigns/dot')).body.allowedActions]),
  );
  expect(Object.fromEntries(actions)).toEqual({
    ...Object.fromEntries(roles.map((role) => [role, []])),
    'head-of-office': ['change', 'answer', 'extend', 'participate', 'close'],
    chair: ['answer', 'extend', 'close'],
  });
});
