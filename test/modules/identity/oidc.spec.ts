import request from 'supertest';
import { type Agent, createPerson } from '../../support/people.ts';
import { type SignInElsewhere, startSignInElsewhere } from '../../support/sign-in-elsewhere.ts';
import { browser, startTestApp, type TestApp } from '../../support/test-app.ts';

let testApp: TestApp;
let elsewhere: SignInElsewhere;
let people = 0;

const settingsFor = ({ issuer, clientId, clientSecret }: SignInElsewhere) => ({
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: clientId,
  OIDC_CLIENT_SECRET: clientSecret,
});

beforeAll(async () => {
  for (const level of ['warn', 'info'] as const) jest.spyOn(console, level).mockImplementation(); // the provider advises operators
  elsewhere = await startSignInElsewhere();
  testApp = await startTestApp({ settings: settingsFor(elsewhere) });
  elsewhere.serve(testApp.url);
});
afterAll(async () => {
  await testApp.close();
  await elsewhere.close();
});

async function someone(row = {}): Promise<string> {
  const username = `person-${people++}`;
  await createPerson(testApp, { username, role: 'appraiser', ...row });
  elsewhere.person = { subject: `subject-of-${username}`, claims: { preferred_username: username } };
  return username;
}

/** Follows the provider's pages from where our service sent the browser until it sends the browser back. */
async function walk(address: string): Promise<URL> {
  const page = request.agent(elsewhere.issuer);
  let next = new URL(address);
  for (let step = 0; next.origin === elsewhere.issuer && step < 10; step++) {
    const { headers } = await page.get(`${next.pathname}${next.search}`);
    next = new URL(String(headers.location), elsewhere.issuer);
  }
  return next;
}

async function sendAway(agent: Agent): Promise<string> {
  const response = await agent.get('/api/auth/oidc');
  expect(response.status).toBe(302);
  return String(response.headers.location);
}
const comeBack = (agent: Agent, { pathname, search }: URL) => agent.get(`${pathname}${search}`);

async function signInThere(
  agent: Agent,
): Promise<{ status: number; headers: Record<string, unknown>; body: { code?: string } }> {
  return comeBack(agent, await walk(await sendAway(agent)));
}

it('asks with code, PKCE, state and nonce', async () => {
  const { searchParams } = new URL(await sendAway(browser(testApp)));
  expect(Object.fromEntries(searchParams)).toEqual({
    response_type: 'code',
    client_id: elsewhere.clientId,
    redirect_uri: `${testApp.url}/api/auth/oidc/callback`,
    scope: 'openid profile',
    state: expect.stringMatching(/^[\w-]{43}$/),
    nonce: expect.stringMatching(/^[\w-]{43}$/),
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    code_challenge_method: 'S256',
  });
});

it('stores nothing for people who have not signed in', async () => {
  await testApp.db.query('delete from sessions');
  const response = await browser(testApp).get('/api/auth/oidc');
  expect((await testApp.db.query('select 1 from sessions')).rowCount).toBe(0);
  expect(String(response.headers['set-cookie'])).toMatch(
    /^oidc=v1\.[\w-]+; Max-Age=600; Path=\/api\/auth\/oidc; Expires=[^;]+; HttpOnly; SameSite=Lax$/,
  );
});

it('lets an existing account in, in a new session, and leaves an entry', async () => {
  const username = await someone();
  const agent = browser(testApp);
  const response = await signInThere(agent);
  expect([response.status, response.headers.location]).toEqual([303, '/']);
  expect((await agent.get('/api/auth/me')).body.user.username).toBe(username);
  const { rows } = await testApp.db.query(
    `select detail from audit_entries where action = 'auth.sign-in' order by id desc limit 1`,
  );
  expect(rows[0].detail).toMatchObject({ by: 'oidc' });
});

it('does not mind an own password that is still to be set: it was not asked for', async () => {
  await someone({ mustChangePassword: true });
  const agent = browser(testApp);
  await signInThere(agent);
  expect((await agent.get('/api/campaigns')).status).toBe(200);
  expect((await agent.get('/api/auth/me')).body.mustChangePassword).toBe(false);
});

it('makes no accounts', async () => {
  elsewhere.person = { subject: 'stranger', claims: { preferred_username: 'stranger' } };
  const agent = browser(testApp);
  const response = await signInThere(agent);
  expect([response.status, response.body.code]).toEqual([403, 'auth.forbidden']);
  expect((await agent.get('/api/auth/me')).status).toBe(401);
  expect((await testApp.db.query(`select 1 from users where username = 'stranger'`)).rowCount).toBe(0);
});

it('does not let in an account that has been shut', async () => {
  const username = await someone();
  await testApp.db.query('update users set disabled_at = now() where username = $1', [username]);
  expect((await signInThere(browser(testApp))).body.code).toBe('auth.forbidden');
});

it('is refused where the provider tells no name', async () => {
  elsewhere.person = { subject: 'nameless', claims: {} };
  expect((await signInThere(browser(testApp))).body.code).toBe('auth.oidc-failed');
});

it('takes an answer only in the browser that asked, once, and with its own state', async () => {
  await someone();
  const [victim, attacker] = [browser(testApp), browser(testApp)];
  const answer = await walk(await sendAway(attacker));
  expect((await comeBack(victim, answer)).body.code).toBe('auth.oidc-failed');
  await sendAway(victim);
  expect((await comeBack(victim, answer)).body.code).toBe('auth.oidc-failed');
  expect((await comeBack(attacker, answer)).status).toBe(303);
  expect((await comeBack(attacker, answer)).body.code).toBe('auth.oidc-failed');
});

it('says to a person’s browser where to go on when it fails, by code only', async () => {
  elsewhere.person = { subject: 'stranger', claims: { preferred_username: 'stranger' } };
  const agent = browser(testApp);
  const { pathname, search } = await walk(await sendAway(agent));
  const response = await agent.get(`${pathname}${search}`).set('Accept', 'text/html,application/xhtml+xml');
  expect([response.status, response.headers.location]).toEqual([303, '/dang-nhap?loi=auth.forbidden']);
});

it('comes to a refusal when the person says no at the provider', async () => {
  const agent = browser(testApp);
  const { searchParams } = new URL(await sendAway(agent));
  const refusal = await agent.get(`/api/auth/oidc/callback?error=access_denied&state=${searchParams.get('state')}`);
  expect([refusal.status, refusal.body.code]).toEqual([403, 'auth.oidc-failed']);
});

it('reads the user name from the claim the setting names, in any case and with spaces around it', async () => {
  const other = await startTestApp({
    on: testApp,
    settings: { ...settingsFor(elsewhere), OIDC_USERNAME_CLAIM: 'uid' },
  });
  try {
    const username = await someone();
    elsewhere.serve(other.url);
    elsewhere.person = {
      subject: 'by-uid',
      claims: { preferred_username: 'nobody', uid: ` ${username.toUpperCase()} ` },
    };
    const agent = browser(other);
    expect((await signInThere(agent)).status).toBe(303);
    expect((await agent.get('/api/auth/me')).body.user.username).toBe(username);
  } finally {
    elsewhere.serve(testApp.url);
    await other.close();
  }
});

it('cannot be reached: says so, and works again as soon as it can', async () => {
  const gone = await startSignInElsewhere();
  await gone.close();
  const other = await startTestApp({ on: testApp, settings: settingsFor(gone) });
  try {
    const response = await browser(other).get('/api/auth/oidc');
    expect([response.status, response.body.code]).toEqual([403, 'auth.oidc-failed']);
    expect(response.body.detail).toContain('Chưa liên lạc được');
  } finally {
    await other.close();
  }
});

it('is off unless it is set up, and the client is told', async () => {
  const plain = await startTestApp({ on: testApp });
  try {
    expect((await browser(plain).get('/api/auth/ways')).body).toEqual({ password: true, oidc: null });
    for (const path of ['/api/auth/oidc', '/api/auth/oidc/callback?code=x']) {
      expect((await browser(plain).get(path)).status).toBeGreaterThanOrEqual(403);
    }
  } finally {
    await plain.close();
  }
  expect((await browser(testApp).get('/api/auth/ways')).body).toEqual({ password: true, oidc: '/api/auth/oidc' });
});
