import { browser, startTestApp, type TestApp } from '../support/test-app.ts';
import { createWorld, type World } from '../support/world.ts';

let testApp: TestApp;
let world: World;

beforeAll(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp);
});
afterAll(() => testApp.close());

const problem = /^application\/problem\+json/;

it.each([
  ['broken JSON', { 'Content-Type': 'application/json' }, '{"campaign":', 400, 'request.invalid'],
  ['a bare value', { 'Content-Type': 'application/json' }, '"chữ"', 400, 'request.invalid'],
  ['a wrong content type', { 'Content-Type': 'text/plain' }, 'campaign=x', 415, 'request.not-json'],
  ['a form', { 'Content-Type': 'application/x-www-form-urlencoded' }, 'campaign=x', 415, 'request.not-json'],
  ['a null character', { 'Content-Type': 'application/json' }, '{"campaign":"a\\u0000b"}', 400, 'request.invalid'],
  ['a lone surrogate', { 'Content-Type': 'application/json' }, '{"campaign":"\\ud800"}', 400, 'request.invalid'],
  [
    'too much',
    { 'Content-Type': 'application/json' },
    JSON.stringify({ campaign: 'x'.repeat(2_200_000) }),
    413,
    'request.too-large',
  ],
  [
    'nesting without end',
    { 'Content-Type': 'application/json' },
    `${'{"a":'.repeat(2000)}1${'}'.repeat(2000)}`,
    400,
    'request.invalid',
  ],
  ['an unknown encoding', { 'Content-Type': 'application/json; charset=x-viet' }, '{}', 415, 'request.not-json'],
  ['a prototype', { 'Content-Type': 'application/json' }, '{"__proto__":{"isAdmin":true}}', 400, 'request.invalid'],
])('answers %s with a problem document, never a 5xx', async (_, headers, body, status, code) => {
  const agent = await world.as('tbc05');
  const response = await agent.post('/api/dossiers').set(headers).send(body);
  expect([response.status, response.body.code]).toEqual([status, code]);
  expect(response.headers['content-type']).toMatch(problem);
  expect(response.body.detail).toMatch(/[.]$/);
});

it.each([
  ['/api/dossiers/không-phải-mã', 400, 'request.invalid'],
  ['/api/dossiers?page=0', 400, 'request.invalid'],
  ['/api/dossiers?pageSize=201', 400, 'request.invalid'],
  ['/api/dossiers?sort=drop', 400, 'request.invalid'],
  ['/api/dossiers?campaign=%00', 400, 'request.invalid'],
  ['/api/dossiers?q[]=a&q[]=b', 400, 'request.invalid'],
  ['/api/khong-co', 404, 'not-found'],
  ['/api/campaigns/khong-co/units/TBC05/quota', 404, 'not-found'],
  ['/api/campaigns/cao-loc-2026/units/KHONG/quota', 404, 'not-found'],
])('answers GET %s with %i %s', async (path, status, code) => {
  const response = await (await world.as('tbc05')).get(path);
  expect([response.status, response.body.code]).toEqual([status, code]);
  expect(response.headers['content-type']).toMatch(problem);
});

it('asks whoever has not signed in to do so', async () => {
  const response = await browser(testApp).get('/api/dossiers');
  expect([response.status, response.body.code]).toEqual([401, 'auth.required']);
});

it('refuses a state-changing call from another origin, and lets its own through', async () => {
  const agent = await world.as('tbc05');
  const from = (headers: Record<string, string>) => agent.post('/api/dossiers').set(headers).send({});
  expect((await from({ Origin: 'https://khac.example' })).body.code).toBe('auth.other-origin');
  expect((await from({ Origin: 'null' })).body.code).toBe('auth.other-origin');
  expect((await from({ 'Sec-Fetch-Site': 'cross-site' })).body.code).toBe('auth.other-origin');
  expect((await from({ Origin: testApp.url })).body.code).toBe('request.invalid');
});

it('sends the security headers and an id for every answer', async () => {
  const { headers } = await browser(testApp).get('/api/clock');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['x-frame-options']).toBe('SAMEORIGIN');
  expect(headers['content-security-policy']).toContain("default-src 'self'");
  expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  expect(headers['x-powered-by']).toBeUndefined();
});

it.each(['short', 'with a space', 'x'.repeat(201)])('refuses «%s» as an idempotency key', async (key) => {
  const response = await (await world.as('tbc05')).post('/api/dossiers').set('Idempotency-Key', key).send({});
  expect([response.status, response.body.code]).toEqual([400, 'request.invalid']);
});

it('answers nominees without any body as faulty fields, not as a crash', async () => {
  const agent = await world.as('tbc05');
  const { body } = await agent
    .post('/api/dossiers')
    .send({ campaign: world.campaign, level: 'GIAY_KHEN_XA', unitId: world.unit('TBC05') });
  const response = await agent.post(`/api/dossiers/${body.id}/nominees`);
  expect([response.status, response.body.code]).toEqual([400, 'request.invalid']);
});
