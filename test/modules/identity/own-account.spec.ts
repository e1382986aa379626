import { createMembership, createOrganization, createPerson, signIn, testPassword } from '../../support/people.ts';
import { browser, startTestApp, type TestApp } from '../../support/test-app.ts';

let testApp: TestApp;
let organizationId: string;
let people = 0;

beforeAll(async () => {
  testApp = await startTestApp();
  organizationId = await createOrganization(testApp.db);
});
afterAll(() => testApp.close());

const ownPassword = 'Nắng ấm sân trường';
const someone = (row = {}) =>
  createPerson(testApp, { username: `person-${people++}`, role: 'appraiser', organizationId, ...row });
const cookieOf = (response: { headers: Record<string, unknown> }) =>
  String((response.headers['set-cookie'] as string[])[0]).split(';')[0]!;

describe('switching membership', () => {
  it('acts as the other one from then on, in this session only', async () => {
    const person = await someone();
    const other = await createMembership(testApp.db, { ...person, role: 'head-of-office' });
    const [here, there] = [await signIn(testApp, person.username), await signIn(testApp, person.username)];
    const response = await here.post('/api/auth/membership').send({ id: other.membershipId });
    expect([response.status, response.body.membership.role]).toEqual([200, 'head-of-office']);
    expect(response.body.memberships.map(({ role }: { role: string }) => role).sort()).toEqual([
      'appraiser',
      'head-of-office',
    ]);
    expect((await here.get('/api/auth/me')).body.membership.id).toBe(other.membershipId);
    expect((await there.get('/api/auth/me')).body.membership.id).toBe(person.membershipId);
    const { rows } = await testApp.db.query(
      `select role, detail from audit_entries where action = 'auth.switch-membership' and subject_id = $1`,
      [other.membershipId],
    );
    expect(rows).toEqual([{ role: 'appraiser', detail: { from: person.membershipId } }]);
  });

  it.each([
    ['somebody else’s', async () => (await someone()).membershipId],
    ['one that has ended', async (mine: Mine) => ended(mine, { validUntil: '2026-03-17T08:00:00+07:00' })],
    ['one that has not begun', async (mine: Mine) => ended(mine, { validFrom: '2026-03-17T08:00:00.001+07:00' })],
    ['one that nobody has', async () => '01980000-0000-7000-8000-000000000001'],
  ])('to %s finds nothing', async (_, target) => {
    const mine = await someone();
    const agent = await signIn(testApp, mine.username);
    const response = await agent.post('/api/auth/membership').send({ id: await target(mine) });
    expect([response.status, response.body.code]).toEqual([404, 'not-found']);
    expect((await agent.get('/api/auth/me')).body.membership.id).toBe(mine.membershipId);
  });

  it('to a revoked one finds nothing', async () => {
    const mine = await someone();
    const { membershipId } = await createMembership(testApp.db, { ...mine, role: 'inspector' });
    await testApp.db.query('update memberships set revoked_at = now() where id = $1', [membershipId]);
    const response = await (await signIn(testApp, mine.username))
      .post('/api/auth/membership')
      .send({ id: membershipId });
    expect(response.status).toBe(404);
  });

  it('does not bring back a session that was ended meanwhile', async () => {
    const mine = await someone();
    const { membershipId } = await createMembership(testApp.db, { ...mine, role: 'inspector' });
    const agent = await signIn(testApp, mine.username);
    const [first] = await Promise.all([
      agent.post('/api/auth/membership').send({ id: membershipId }),
      testApp.db.query(`delete from sessions where sess ->> 'userId' = $1`, [mine.userId]),
    ]);
    expect([200, 401]).toContain(first.status);
    expect((await agent.get('/api/auth/me')).status).toBe(401);
  });
});

type Mine = Awaited<ReturnType<typeof someone>>;
const ended = async (mine: Mine, dates: object) =>
  (await createMembership(testApp.db, { ...mine, role: 'inspector', ...dates })).membershipId;

describe('changing one’s password', () => {
  it('replaces it and ends all other sessions', async () => {
    const { username, userId } = await someone();
    const [here, there] = [await signIn(testApp, username), await signIn(testApp, username)];
    const response = await here.post('/api/auth/password').send({ current: testPassword, new: ownPassword });
    expect([response.status, response.text]).toEqual([204, '']);
    expect((await here.get('/api/auth/me')).status).toBe(200);
    expect((await there.get('/api/auth/me')).status).toBe(401);
    await expect(signIn(testApp, username)).rejects.toThrow('401');
    await signIn(testApp, username, ownPassword.normalize('NFD'));
    const { rows } = await testApp.db.query(
      `select detail from audit_entries where action = 'auth.change-password' and subject_id = $1`,
      [userId],
    );
    expect(rows).toEqual([{ detail: { sessionsEnded: 1 } }]);
  });

  it.each([
    ['ngắn quá', 'ít nhất 12 ký tự'],
    ['123456789012', 'quá phổ biến'],
    [testPassword, 'trùng mật khẩu đang dùng'],
  ])('to «%s» is refused: %s', async (next, why) => {
    const { username } = await someone();
    const response = await (await signIn(testApp, username))
      .post('/api/auth/password')
      .send({ current: testPassword, new: next });
    expect([response.status, response.body.code]).toEqual([422, 'auth.password-weak']);
    expect(response.body.errors).toEqual([{ field: 'new', message: expect.stringContaining(why) }]);
  });

  it('to one’s own name is refused', async () => {
    const { username } = await someone({ username: 'nong-quang-thien' });
    const response = await (await signIn(testApp, username))
      .post('/api/auth/password')
      .send({ current: testPassword, new: 'Nong-Quang-Thien' });
    expect([response.status, response.body.code]).toEqual([422, 'auth.password-weak']);
    expect(response.body.detail).toContain('tên đăng nhập');
  });

  it('needs the current one, and guessing it counts like guessing at the door', async () => {
    const { username } = await someone();
    const agent = await signIn(testApp, username);
    for (let time = 0; time < 10; time++) {
      const response = await agent.post('/api/auth/password').send({ current: 'sai mật khẩu rồi', new: ownPassword });
      expect([response.status, response.body.code]).toEqual([401, 'auth.invalid-credentials']);
    }
    const tenth = await agent.post('/api/auth/password').send({ current: testPassword, new: ownPassword });
    expect([tenth.status, tenth.body.code]).toEqual([429, 'auth.too-many-attempts']);
    await expect(signIn(testApp, username)).rejects.toThrow('429');
  });
});

describe('a password handed over at the desk', () => {
  it('opens nothing but the way to an own one', async () => {
    const { username } = await someone({ mustChangePassword: true, role: 'administrator' });
    const agent = await signIn(testApp, username);
    const me = await agent.get('/api/auth/me');
    expect([me.status, me.body.mustChangePassword]).toEqual([200, true]);
    for (const path of ['/api/people', '/api/tokens', '/api/auth/sessions']) {
      const response = await agent.get(path);
      expect([path, response.status, response.body.code]).toEqual([path, 403, 'auth.password-change-required']);
    }
    await agent.post('/api/auth/password').send({ current: testPassword, new: ownPassword }).expect(204);
    expect((await agent.get('/api/auth/me')).body.mustChangePassword).toBe(false);
    expect((await agent.get('/api/people')).status).toBe(200);
  });

  it('does not keep anybody from signing out', async () => {
    const { username } = await someone({ mustChangePassword: true });
    await (await signIn(testApp, username)).post('/api/auth/logout').expect(204);
  });
});

describe('one’s sessions', () => {
  const withDevice = (username: string, userAgent: string) =>
    browser(testApp).post('/api/auth/login').set('User-Agent', userAgent).send({ username, password: testPassword });

  it('are listed with device, address and time, and the one that asks is marked', async () => {
    const { username } = await someone();
    await withDevice(username, 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0');
    const agent = await signIn(testApp, username);
    const { status, body, text } = await agent.get('/api/auth/sessions');
    expect(status).toBe(200);
    const common = {
      address: expect.stringContaining('127.0.0.1'),
      since: expect.any(String),
      expiresAt: expect.any(String),
    };
    expect(body.items).toEqual([
      { id: expect.stringMatching(/^[0-9a-f]{64}$/), device: 'Thiết bị khác', current: true, ...common },
      { id: expect.stringMatching(/^[0-9a-f]{64}$/), device: 'Firefox, Linux', current: false, ...common },
    ]);
    const { rows } = await testApp.db.query('select sid from sessions');
    for (const { sid } of rows) expect(text).not.toContain(sid);
  });

  it('can be ended one by one', async () => {
    const { username } = await someone();
    const other = await withDevice(username, 'curl');
    const agent = await signIn(testApp, username);
    const { items } = (await agent.get('/api/auth/sessions')).body;
    const { id } = items.find(({ current }: { current: boolean }) => !current);
    await agent.delete(`/api/auth/sessions/${id}`).expect(204);
    expect((await browser(testApp).get('/api/auth/me').set('Cookie', cookieOf(other))).status).toBe(401);
    expect((await agent.get('/api/auth/me')).status).toBe(200);
    expect((await agent.delete(`/api/auth/sessions/${id}`)).status).toBe(404);
  });

  it('can all be ended but the one at hand', async () => {
    const { username } = await someone();
    const others = [await signIn(testApp, username), await signIn(testApp, username)];
    const agent = await signIn(testApp, username);
    await agent.delete('/api/auth/sessions').expect(204);
    for (const other of others) expect((await other.get('/api/auth/me')).status).toBe(401);
    expect((await agent.get('/api/auth/sessions')).body.items).toHaveLength(1);
  });

  it('of others are not there', async () => {
    const [mine, theirs] = [await someone(), await someone()];
    const other = await signIn(testApp, theirs.username);
    const { id } = (await other.get('/api/auth/sessions')).body.items[0];
    const agent = await signIn(testApp, mine.username);
    expect((await agent.delete(`/api/auth/sessions/${id}`)).status).toBe(404);
    expect((await other.get('/api/auth/me')).status).toBe(200);
  });
});
