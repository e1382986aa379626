import request from 'supertest';
import {
  type Agent,
  createOneOfEach,
  createOrganization,
  createPerson,
  signIn,
  testPassword,
} from '../../support/people.ts';
import { browser, startTestApp, type TestApp } from '../../support/test-app.ts';

let testApp: TestApp;
let organizationId: string;
let administrator: Agent;
let operations: { readonly method: string; readonly path: string }[];

beforeAll(async () => {
  testApp = await startTestApp();
  organizationId = await createOrganization(testApp.db);
  await createOneOfEach(testApp, organizationId);
  administrator = await signIn(testApp, 'administrator');
  const { body } = await browser(testApp).get('/api/openapi.json');
  operations = Object.entries<object>(body.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({
      method: method.toUpperCase(),
      path: path.replace(/\{\w+\}/g, '01980000-0000-7000-8000-000000000001'),
    })),
  );
});
afterAll(() => testApp.close());

/** One call as a browser with the administrator's cookie sends it. */
const call = (method: string, path: string, headers: Readonly<Record<string, string>>) =>
  (administrator as unknown as Record<string, (path: string) => request.Test>)[method.toLowerCase()]!(path).set(
    headers,
  );

describe('a page of another site', () => {
  it.each([
    ['another host', { Origin: 'https://evil.example' }],
    ['a sandboxed frame', { Origin: 'null' }],
    ['a name that only looks like ours', { Origin: 'http://127.0.0.1.evil.example' }],
    ['a neighbour on the same site', { 'Sec-Fetch-Site': 'same-site' }],
    ['a form without an origin', { 'Sec-Fetch-Site': 'cross-site' }],
  ])('(%s) changes nothing through the cookie of whoever looks at it, by any operation', async (_, headers) => {
    const changing = operations.filter(({ method }) => method !== 'GET');
    expect(changing.length).toBeGreaterThan(40);
    const open: string[] = [];
    for (const { method, path } of changing) {
      const { status, body } = await call(method, path, headers as unknown as Record<string, string>);
      if (status !== 403 || body.code !== 'auth.other-origin') open.push(`${method} ${path}: ${status}`);
    }
    expect(open).toEqual([]);
  });

  it('cannot send what only a form can send: kinds other than JSON are refused', async () => {
    const forms = ['application/x-www-form-urlencoded', 'text/plain'];
    for (const kind of forms) {
      const response = await administrator.post('/api/auth/membership').set('Content-Type', kind).send('id=x');
      expect([kind, response.status, response.body.code]).toEqual([kind, 415, 'request.not-json']);
    }
  });

  it('is told nothing by the browser: no answer allows another origin to read it', async () => {
    const response = await call('GET', '/api/auth/me', { Origin: 'https://evil.example' });
    const allowing = Object.keys(response.headers).filter((name) => name.startsWith('access-control-'));
    expect(allowing).toEqual([]);
  });
});

describe('a machine with a token', () => {
  it('asks who it is, and nothing else that is a matter of a person’s own account', async () => {
    const { body } = await administrator
      .post('/api/tokens')
      .send({ name: 'Máy', scopes: ['people:*'] })
      .expect(201);
    const own = operations.filter(({ path }) => path.startsWith('/api/auth/') && !isPublic(path));
    const open: string[] = [];
    for (const { method, path } of own) {
      const asked = (request(testApp.url) as unknown as Record<string, (path: string) => request.Test>)[
        method.toLowerCase()
      ]!(path);
      const { status, body: answer } = await asked.set('Authorization', `Bearer ${body.token}`);
      if (status !== 403 || answer.code !== 'auth.forbidden') open.push(`${method} ${path}`);
    }
    expect(open).toEqual(['GET /api/auth/me']);
    expect(own.length).toBeGreaterThan(10);
  });

  const isPublic = (path: string): boolean =>
    /^\/api\/auth\/(login|logout|ways|setup|oidc.*|second-factor\/code)$/.test(path);
});

describe('a session id set beforehand', () => {
  it('is worth nothing after signing in, however it was made up', async () => {
    const planted = ['sid=s%3Amade-up.c2lnbmVk', 'sid=made-up', 'sid=', `sid=${'x'.repeat(3000)}`];
    for (const cookie of planted) {
      const response = await request(testApp.url)
        .post('/api/auth/login')
        .set('Cookie', cookie)
        .send({ username: 'chair', password: testPassword });
      expect(response.status).toBe(200);
      const given = String((response.headers['set-cookie'] as unknown as string[])[0]).split(';')[0];
      expect(given).not.toBe(cookie);
      expect((await request(testApp.url).get('/api/auth/me').set('Cookie', cookie)).status).toBe(401);
    }
  });

  it('is never taken from the address or the body', async () => {
    const response = await administrator.get('/api/auth/me');
    const sid = encodeURIComponent(String(response.headers['set-cookie']).split(';')[0]!.slice(4));
    expect((await request(testApp.url).get(`/api/auth/me?sid=${sid}`)).status).toBe(401);
  });
});

it('a whole office behind one address signs in, though everybody mistypes twice, and somebody outside guesses on', async () => {
  const office = '203.113.131.5';
  const login = (username: string, password: string, from: string) =>
    browser(testApp).post('/api/auth/login').set('X-Forwarded-For', from).send({ username, password });
  for (let person = 0; person < 40; person++) {
    const { username } = await createPerson(testApp, {
      username: `office-${person}`,
      role: 'appraiser',
      organizationId,
    });
    const guess = login(username, 'sai mật khẩu rồi', '198.51.100.9');
    const statuses = [
      (await login(username, 'sai mật khẩu rồi', office)).status,
      (await login(username, 'sai mật khẩu rồi', office)).status,
      (await login(username, testPassword, office)).status,
    ];
    expect([person, statuses]).toEqual([person, [401, 401, 200]]);
    expect([401, 429]).toContain((await guess).status);
  }
});
