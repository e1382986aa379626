import {
  createMembership,
  createOneOfEach,
  createOrganization,
  createPerson,
  signIn,
  testPassword,
  type Agent,
  type Person,
} from '../../support/people.ts';
import { browser, startTestApp, type TestApp } from '../../support/test-app.ts';
import { codeOf, stepAt } from '../../../src/modules/identity/totp.ts';

let testApp: TestApp;
let organizationId: string;
let administrator: Agent;
let people = 0;

beforeAll(async () => {
  testApp = await startTestApp({ settings: { SESSION_SECRET: 's'.repeat(32) } });
  organizationId = await createOrganization(testApp.db, { name: 'Xã Cao Lộc' });
  await createOneOfEach(testApp, organizationId);
  administrator = await signIn(testApp, 'administrator');
});
afterAll(() => testApp.close());
afterEach(() => requireFor([]));

const someone = (row = {}) =>
  createPerson(testApp, { username: `person-${people++}`, role: 'appraiser', organizationId, ...row });
const requireFor = (requiredFor: readonly string[]) =>
  administrator.put('/api/second-factor-policy').send({ requiredFor }).expect(200);
const login = (agent: Agent, username: string, password = testPassword) =>
  agent.post('/api/auth/login').send({ username, password });
const giveCode = (agent: Agent, code: string) => agent.post('/api/auth/second-factor/code').send({ code });
const auditedOf = async (userId: string, action: string) =>
  (
    await testApp.db.query('select detail from audit_entries where action = $1 and subject_id = $2 order by id', [
      action,
      userId,
    ])
  ).rows.map(({ detail }) => detail);

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
function unbase32(text: string): Buffer {
  const bits = [...text].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

/** A phone whose app knows the secret. */
interface Phone {
  /** The code of so many half minutes from now. */
  code(ahead?: number): string;
}
const phoneOf = (secret: string): Phone => ({
  code: (ahead = 0) => codeOf(unbase32(secret), stepAt(new Date()) + ahead),
});
interface Enrolled {
  readonly person: Person;
  readonly agent: Agent;
  readonly phone: Phone;
  readonly recoveryCodes: string[];
}

async function enrol(agent: Agent): Promise<{ phone: Phone; recoveryCodes: string[] }> {
  const { body } = await agent.post('/api/auth/second-factor/enrolment').send({ password: testPassword }).expect(200);
  const phone = phoneOf(body.secret);
  const confirmed = await agent
    .post('/api/auth/second-factor/confirmation')
    .send({ code: phone.code(-1) })
    .expect(200);
  return { phone, recoveryCodes: confirmed.body.recoveryCodes };
}

async function enrolled(row = {}): Promise<Enrolled> {
  const person = await someone(row);
  const agent = await signIn(testApp, person.username);
  return { person, agent, ...(await enrol(agent)) };
}

async function halfway({ username }: Person): Promise<Agent> {
  const agent = browser(testApp);
  await login(agent, username).expect(202);
  return agent;
}

describe('setting up', () => {
  it('shows the secret once, as text, address and QR code, and keeps it sealed', async () => {
    const { userId, username } = await someone();
    const agent = await signIn(testApp, username);
    const { body } = await agent.post('/api/auth/second-factor/enrolment').send({ password: testPassword }).expect(200);
    expect(body.secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(new URL(body.uri).searchParams.get('secret')).toBe(body.secret);
    expect(body.qrSvg).toContain('<svg');
    const { rows } = await testApp.db.query('select f::text as row from second_factors f where user_id = $1', [userId]);
    expect(rows[0].row).not.toContain(body.secret);
    expect(rows[0].row).not.toContain(unbase32(body.secret).toString('hex'));
    const entries = await testApp.db.query(`select string_agg(e::text, ' ') as text from audit_entries e`);
    expect(entries.rows[0].text).not.toContain(body.secret);
  });

  it('counts only once a code of it was seen; then other sessions end and recovery codes are shown', async () => {
    const { username } = await someone();
    const [here, there] = [await signIn(testApp, username), await signIn(testApp, username)];
    await here.post('/api/auth/second-factor/enrolment').send({ password: testPassword }).expect(200);
    await login(browser(testApp), username).expect(200);
    const { recoveryCodes } = await enrol(here);
    expect(recoveryCodes).toHaveLength(10);
    expect(new Set(recoveryCodes).size).toBe(10);
    expect((await there.get('/api/auth/me')).status).toBe(401);
    expect((await here.get('/api/auth/second-factor')).body).toMatchObject({ enrolled: true, recoveryCodesLeft: 10 });
    await login(browser(testApp), username).expect(202);
  });

  it('needs the password, and a code that is right', async () => {
    const agent = await signIn(testApp, (await someone()).username);
    const guessed = await agent.post('/api/auth/second-factor/enrolment').send({ password: 'sai mật khẩu rồi' });
    expect([guessed.status, guessed.body.code]).toEqual([401, 'auth.invalid-credentials']);
    await agent.post('/api/auth/second-factor/enrolment').send({ password: testPassword }).expect(200);
    const wrong = await agent.post('/api/auth/second-factor/confirmation').send({ code: '000000' });
    expect([wrong.status, wrong.body.code]).toEqual([401, 'auth.second-factor-wrong']);
    expect((await agent.get('/api/auth/second-factor')).body.enrolled).toBe(false);
  });

  it('twice is refused: the first app would stop working unnoticed', async () => {
    const { agent } = await enrolled();
    const again = await agent.post('/api/auth/second-factor/enrolment').send({ password: testPassword });
    expect([again.status, again.body.code]).toEqual([409, 'already-exists']);
  });
});

describe('signing in with a second factor', () => {
  it('is half done after the password: nothing else may be done, nothing is seen', async () => {
    const { person } = await enrolled();
    const agent = browser(testApp);
    const response = await login(agent, person.username);
    expect([response.status, response.body]).toEqual([
      202,
      { awaiting: 'second-factor', secondsLeft: expect.any(Number) },
    ]);
    expect(response.body.secondsLeft).toBeLessThanOrEqual(300);
    for (const path of [
      '/api/auth/me',
      '/api/auth/session',
      '/api/auth/sessions',
      '/api/people',
      '/api/campaigns',
      '/api/auth/second-factor',
    ]) {
      const answer = await agent.get(path);
      expect([path, answer.status, answer.body.code]).toEqual([path, 401, 'auth.second-factor-required']);
    }
    const posts = await agent.post('/api/auth/second-factor/enrolment').send({ password: testPassword });
    expect(posts.body.code).toBe('auth.second-factor-required');
    expect(await auditedOf(person.userId, 'auth.sign-in')).toHaveLength(1);
  });

  it('is done with the code, in a new session; the half-open one is worth nothing', async () => {
    const { person, phone } = await enrolled();
    const agent = browser(testApp);
    const first = await login(agent, person.username);
    const halfOpen = String((first.headers['set-cookie'] as unknown as string[])[0]).split(';')[0]!;
    const response = await giveCode(agent, phone.code());
    expect([response.status, response.body.user.username]).toEqual([200, person.username]);
    expect((await agent.get('/api/auth/me')).status).toBe(200);
    const stolen = browser(testApp).get('/api/auth/me').set('Cookie', halfOpen);
    expect((await stolen).body.code).toBe('auth.required');
    expect((await auditedOf(person.userId, 'auth.sign-in')).at(-1)).toMatchObject({ secondFactor: 'app' });
  });

  it('takes no code twice, not even in another session', async () => {
    const { person, phone } = await enrolled();
    const [first, second] = [await halfway(person), await halfway(person)];
    const code = phone.code();
    await giveCode(first, code).expect(200);
    const replay = await giveCode(second, code);
    expect([replay.status, replay.body.code]).toEqual([401, 'auth.second-factor-wrong']);
    await giveCode(second, phone.code(1)).expect(200);
  });

  it('lets one of many through who show the same code at once', async () => {
    const { person, phone } = await enrolled();
    const agents = await Promise.all(Array.from({ length: 4 }, () => halfway(person)));
    const code = phone.code();
    const statuses = await Promise.all(agents.map(async (agent) => (await giveCode(agent, code)).status));
    expect(statuses.sort()).toEqual([200, 401, 401, 401]);
  });

  it('pauses after five wrong codes, for every session of this person and for right codes, too', async () => {
    const { person, phone } = await enrolled();
    const [guesser, owner] = [await halfway(person), await halfway(person)];
    for (let time = 0; time < 5; time++) expect((await giveCode(guesser, '000000')).status).toBe(401);
    const paused = await giveCode(owner, phone.code());
    expect([paused.status, paused.body.code]).toEqual([429, 'auth.too-many-attempts']);
    expect(Number(paused.headers['retry-after'])).toBeGreaterThan(880);
    await testApp.db.query(`update second_factors set blocked_until = now() where user_id = $1`, [person.userId]);
    await giveCode(owner, phone.code()).expect(200);
    expect(await auditedOf(person.userId, 'auth.sign-in-failed')).toHaveLength(5);
  });

  it('counts guesses that come all at once one by one', async () => {
    const { person } = await enrolled();
    const agents = await Promise.all(Array.from({ length: 3 }, () => halfway(person)));
    const guesses = Array.from({ length: 12 }, (_, n) => giveCode(agents[n % 3]!, '000000'));
    const statuses = (await Promise.all(guesses)).map(({ status }) => status).sort();
    expect(statuses).toEqual([...Array(5).fill(401), ...Array(7).fill(429)]);
  });

  it('has five minutes, however busy the browser is', async () => {
    const { person, phone } = await enrolled();
    const agent = await halfway(person);
    await testApp.db.query(
      `update sessions set sess = jsonb_set(sess::jsonb, '{signedInAt}', to_jsonb((now() - interval '301 seconds')::timestamptz))::json
       where sess ->> 'userId' = $1 and sess ->> 'awaiting' is not null`,
      [person.userId],
    );
    expect((await agent.get('/api/auth/me')).body.code).toBe('auth.required');
    const { rows } = await testApp.db.query(
      `select extract(epoch from expire - now())::int as seconds from sessions where sess ->> 'userId' = $1 and sess ->> 'awaiting' is not null`,
      [person.userId],
    );
    expect(rows[0].seconds).toBeLessThanOrEqual(300);
    await testApp.db.query(`update sessions set expire = now() where sess ->> 'userId' = $1`, [person.userId]);
    expect((await giveCode(agent, phone.code())).status).toBe(401);
  });

  it('is nothing without the password', async () => {
    const { phone } = await enrolled();
    const response = await giveCode(browser(testApp), phone.code());
    expect([response.status, response.body.code]).toEqual([401, 'auth.required']);
  });

  it('ends with a password reset in between', async () => {
    const { person, phone } = await enrolled();
    const agent = await halfway(person);
    await administrator.post(`/api/people/${person.userId}/password-reset`).expect(200);
    expect((await giveCode(agent, phone.code())).status).toBe(401);
  });

  it('cannot be read with the key of another installation', async () => {
    const { person, phone } = await enrolled();
    const other = await startTestApp({ on: testApp, settings: { SESSION_SECRET: 'o'.repeat(32) } });
    try {
      const agent = browser(other);
      await login(agent, person.username).expect(202);
      expect((await giveCode(agent, phone.code())).status).toBe(401);
    } finally {
      await other.close();
    }
  });
});

describe('a recovery code', () => {
  it('stands in for a lost phone, each once, however it is typed', async () => {
    const { person, recoveryCodes } = await enrolled();
    const [code] = recoveryCodes;
    await giveCode(await halfway(person), ` ${code!.toUpperCase().replace('-', ' ')} `).expect(200);
    const again = await giveCode(await halfway(person), code!);
    expect([again.status, again.body.code]).toEqual([401, 'auth.second-factor-wrong']);
    expect((await auditedOf(person.userId, 'auth.sign-in')).at(-1)).toMatchObject({ secondFactor: 'recovery-code' });
    const { rows } = await testApp.db.query(`select string_agg(c::text, ' ') as text from recovery_codes c`);
    expect(rows[0].text).not.toContain(recoveryCodes[1]);
  });

  it('is somebody’s own', async () => {
    const [mine, theirs] = [await enrolled(), await enrolled()];
    expect((await giveCode(await halfway(mine.person), theirs.recoveryCodes[0]!)).status).toBe(401);
  });

  it('can be renewed with a code; the old ones are worth nothing', async () => {
    const { person, agent, phone, recoveryCodes } = await enrolled();
    const { body } = await agent
      .post('/api/auth/second-factor/recovery-codes')
      .send({ code: phone.code() })
      .expect(200);
    expect(body.recoveryCodes).toHaveLength(10);
    expect((await giveCode(await halfway(person), recoveryCodes[0]!)).status).toBe(401);
    await giveCode(await halfway(person), body.recoveryCodes[0]).expect(200);
  });
});

describe('taking it away', () => {
  it('oneself needs password and code', async () => {
    const { person, agent, phone } = await enrolled();
    const wrong = await agent.post('/api/auth/second-factor/removal').send({ password: testPassword, code: '000000' });
    expect([wrong.status, wrong.body.code]).toEqual([401, 'auth.second-factor-wrong']);
    await agent
      .post('/api/auth/second-factor/removal')
      .send({ password: testPassword, code: phone.code() })
      .expect(204);
    await login(browser(testApp), person.username).expect(200);
  });

  it('oneself is refused where the role demands it', async () => {
    const { agent, phone } = await enrolled();
    await requireFor(['appraiser']);
    const response = await agent
      .post('/api/auth/second-factor/removal')
      .send({ password: testPassword, code: phone.code() });
    expect([response.status, response.body.code]).toEqual([409, 'transition-not-allowed']);
  });

  it('at the desk gives a slip with a new password, ends all sessions and is on record', async () => {
    const { person, agent } = await enrolled();
    const response = await administrator.post(`/api/people/${person.userId}/second-factor-reset`).expect(200);
    expect(response.body.slip).toContain(response.body.oneTimePassword);
    expect((await agent.get('/api/auth/me')).status).toBe(401);
    expect((await login(browser(testApp), person.username)).status).toBe(401);
    expect(
      (await login(browser(testApp), person.username, response.body.oneTimePassword)).body.mustChangePassword,
    ).toBe(true);
    expect(await auditedOf(person.userId, 'people.reset-second-factor')).toEqual([{ sessionsEnded: 1 }]);
    const nothing = await administrator.post(`/api/people/${person.userId}/second-factor-reset`);
    expect([nothing.status, nothing.body.code]).toEqual([409, 'transition-not-allowed']);
    await login(browser(testApp), person.username, response.body.oneTimePassword).expect(200);
  });

  it('at the desk comes as a printed slip, too, and is the administrator’s business alone', async () => {
    const { person } = await enrolled();
    const head = await signIn(testApp, 'head-of-office');
    await head.post(`/api/people/${person.userId}/second-factor-reset`).expect(403);
    const response = await administrator
      .post(`/api/people/${person.userId}/second-factor-reset`)
      .set('Accept', 'application/pdf')
      .responseType('blob');
    expect((response.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

describe('a role that demands a second factor', () => {
  it('lets in whoever has none yet, to set one up and nothing else', async () => {
    await requireFor(['appraiser']);
    const { username } = await someone();
    const agent = browser(testApp);
    const response = await login(agent, username);
    expect([response.status, response.body.secondFactorMissing]).toEqual([200, true]);
    const refused = await agent.get('/api/campaigns');
    expect([refused.status, refused.body.code]).toEqual([403, 'auth.second-factor-missing']);
    await enrol(agent);
    expect((await agent.get('/api/campaigns')).status).toBe(200);
    expect((await agent.get('/api/auth/me')).body.secondFactorMissing).toBe(false);
  });

  it('with a one-time password asks for an own password first, then for the factor', async () => {
    await requireFor(['appraiser']);
    const { username } = await someone({ mustChangePassword: true });
    const agent = browser(testApp);
    await login(agent, username).expect(200);
    expect((await agent.get('/api/campaigns')).body.code).toBe('auth.password-change-required');
    await agent.post('/api/auth/password').send({ current: testPassword, new: 'Nắng ấm sân trường' }).expect(204);
    expect((await agent.get('/api/campaigns')).body.code).toBe('auth.second-factor-missing');
  });

  it('holds at once for those who are signed in, and is lifted at once', async () => {
    const agent = await signIn(testApp, (await someone()).username);
    await requireFor(['appraiser']);
    expect((await agent.get('/api/campaigns')).body.code).toBe('auth.second-factor-missing');
    await requireFor([]);
    expect((await agent.get('/api/campaigns')).status).toBe(200);
  });

  it('demands nothing of other roles, other organisations and machines', async () => {
    await requireFor(['appraiser']);
    const elsewhere = await createOrganization(testApp.db);
    const agents = [
      await signIn(testApp, 'inspector'),
      await signIn(testApp, (await someone({ organizationId: elsewhere })).username),
    ];
    for (const agent of agents) expect((await agent.get('/api/campaigns')).status).toBe(200);
    const { membershipId } = await someone();
    const { body } = await administrator
      .post('/api/tokens')
      .send({ name: 'Máy', scopes: ['campaigns:read'], membershipId });
    await browser(testApp).get('/api/campaigns').set('Authorization', `Bearer ${body.token}`).expect(200);
  });

  it('demands it when somebody switches to it, and no longer when they switch back', async () => {
    await requireFor(['head-of-office']);
    const person = await someone();
    const other = await createMembership(testApp.db, { ...person, role: 'head-of-office' });
    const agent = await signIn(testApp, person.username);
    const there = await agent.post('/api/auth/membership').send({ id: other.membershipId });
    expect([there.status, there.body.secondFactorMissing]).toEqual([200, true]);
    expect((await agent.get('/api/people')).body.code).toBe('auth.second-factor-missing');
    await agent.post('/api/auth/membership').send({ id: person.membershipId }).expect(200);
    expect((await agent.get('/api/campaigns')).status).toBe(200);
  });

  it('is never one of a unit, and is set by the administrator alone', async () => {
    const refused = await administrator.put('/api/second-factor-policy').send({ requiredFor: ['nominator'] });
    expect([refused.status, refused.body.code]).toEqual([400, 'request.invalid']);
    const head = await signIn(testApp, 'head-of-office');
    expect((await head.get('/api/second-factor-policy')).body).toEqual({ requiredFor: [] });
    expect((await head.put('/api/second-factor-policy').send({ requiredFor: [] })).status).toBe(403);
  });
});
