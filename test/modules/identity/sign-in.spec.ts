import { createMembership, createOrganization, createPerson, signIn, testPassword } from '../../support/people.ts';
import { browser, startTestApp, type TestApp } from '../../support/test-app.ts';

let testApp: TestApp;
let organizationId: string;

beforeAll(async () => {
  testApp = await startTestApp();
  organizationId = await createOrganization(testApp.db, { code: '06178', name: 'Xã Cao Lộc' });
  await createPerson(testApp, { username: 'tbc05', fullName: 'Nông Quang Thiện', organizationId });
});
afterAll(() => testApp.close());

const login = (username: string, password = testPassword) =>
  browser(testApp).post('/api/auth/login').send({ username, password });
const cookies = (response: { headers: Record<string, unknown> }) => (response.headers['set-cookie'] as string[]) ?? [];
const audited = async (action: string) =>
  (
    await testApp.db.query(
      'select organization_id, actor_id, actor_name, subject_id, detail from audit_entries where action = $1 order by id desc',
      [action],
    )
  ).rows;

describe('signing in', () => {
  it('answers with who one is, as what, and what that role may do', async () => {
    const response = await login('tbc05');
    expect(response.status).toBe(200);
    const { user, membership, memberships, mustChangePassword, permissions } = response.body;
    expect(user).toEqual({ id: expect.any(String), username: 'tbc05', fullName: 'Nông Quang Thiện', email: null });
    expect(membership).toMatchObject({
      role: 'nominator',
      roleName: 'Người lập hồ sơ',
      organization: { id: organizationId, code: '06178', name: 'Xã Cao Lộc', kind: 'COMMUNE' },
      unit: { code: 'TBC05' },
      validUntil: null,
      standingInFor: null,
      inForce: true,
    });
    expect(memberships).toEqual([membership]);
    expect(mustChangePassword).toBe(false);
    expect(permissions['dossiers:submit']).toBe('unit');
    expect(permissions['nominees:appraise']).toBeUndefined();
  });

  it('does not mind capitals and spaces around the name, nor how letters of the password are composed', async () => {
    const response = await login('  TBC05 ', testPassword.normalize('NFD'));
    expect(response.status).toBe(200);
  });

  it.each([
    ['a wrong password', 'tbc05', 'sai mật khẩu rồi'],
    ['a name that nobody has', 'tbc99', testPassword],
    ['a name that no account could have', 'Nông Quang Thiện!', testPassword],
  ])('answers the same to %s', async (_, username, password) => {
    const response = await login(username, password);
    expect(response.status).toBe(401);
    expect(response.headers['content-type']).toContain('application/problem+json');
    const { instance, ...problem } = response.body;
    expect(problem).toEqual({
      type: 'urn:problem:auth.invalid-credentials',
      title: 'Sai tên đăng nhập hoặc mật khẩu',
      status: 401,
      code: 'auth.invalid-credentials',
      detail: expect.stringContaining('Hãy kiểm tra lại'),
    });
    expect(cookies(response)).toEqual([]);
  });

  it.each([
    [{}],
    [{ username: 'tbc05' }],
    [{ username: { $ne: '' }, password: testPassword }],
    [{ username: 'tbc05', password: ['a'] }],
    [{ username: 'tbc05', password: testPassword, admin: true }],
    [{ username: 'tbc05', password: 'x'.repeat(1001) }],
  ])('refuses the shape %j', async (body) => {
    const response = await browser(testApp).post('/api/auth/login').send(body);
    expect([response.status, response.body.code]).toEqual([400, 'request.invalid']);
  });

  it('gives a cookie that scripts cannot read, other sites cannot send along, and TLS protects where there is TLS', async () => {
    const [plain] = cookies(await login('tbc05'));
    expect(plain).toMatch(/^sid=[^;]+; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
    const [behindTls] = cookies(await login('tbc05').set('X-Forwarded-Proto', 'https'));
    expect(behindTls).toMatch(/^sid=[^;]+; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/);
  });

  it('takes a new session id, so that one set by somebody else beforehand is worth nothing', async () => {
    await createPerson(testApp, { username: 'attacker', organizationId });
    const planted = cookies(await login('attacker'))[0]!.split(';')[0]!;
    const [given] = cookies(await login('tbc05').set('Cookie', planted));
    expect(given!.split(';')[0]).not.toBe(planted);
    const asPlanted = await browser(testApp).get('/api/auth/me').set('Cookie', planted);
    expect([asPlanted.status, asPlanted.body.code]).toEqual([401, 'auth.required']);
  });

  it('is refused to whoever has been disabled, and says so to nobody without the password', async () => {
    const { userId } = await createPerson(testApp, { username: 'gone', organizationId });
    await testApp.db.query('update users set disabled_at = now() where id = $1', [userId]);
    const right = await login('gone');
    expect([right.status, right.body.code]).toEqual([403, 'auth.forbidden']);
    expect(right.body.detail).toContain('Tài khoản đã bị khóa');
    expect(cookies(right)).toEqual([]);
    const wrong = await login('gone', 'sai mật khẩu rồi');
    expect([wrong.status, wrong.body.code]).toEqual([401, 'auth.invalid-credentials']);
  });

  it('is refused to whoever has no role in force', async () => {
    const { membershipId } = await createPerson(testApp, { username: 'former', organizationId });
    await testApp.db.query('update memberships set revoked_at = now() where id = $1', [membershipId]);
    const response = await login('former');
    expect([response.status, response.body.code]).toEqual([403, 'auth.forbidden']);
    expect(response.body.detail).toContain('không còn vai trò nào');
  });

  it('takes up the role that was used last', async () => {
    const person = await createPerson(testApp, { username: 'two-roles', role: 'appraiser', organizationId });
    const second = await createMembership(testApp.db, { ...person, role: 'head-of-office' });
    const agent = await signIn(testApp, 'two-roles');
    expect((await agent.get('/api/auth/me')).body.membership.role).toBe('appraiser');
    await agent.post('/api/auth/membership').send({ id: second.membershipId }).expect(200);
    expect((await login('two-roles')).body.membership.role).toBe('head-of-office');
  });

  it('is refused from a page of another site', async () => {
    const credentials = { username: 'tbc05', password: testPassword };
    const foreign = await browser(testApp)
      .post('/api/auth/login')
      .set('Origin', 'https://evil.example')
      .send(credentials);
    expect([foreign.status, foreign.body.code]).toEqual([403, 'auth.other-origin']);
    const own = await browser(testApp).post('/api/auth/login').set('Origin', testApp.url).send(credentials);
    expect(own.status).toBe(200);
  });

  it('leaves an entry of the person, as what, and where from', async () => {
    await login('tbc05');
    const [entry] = await audited('auth.sign-in');
    expect(entry).toMatchObject({
      organization_id: organizationId,
      actor_name: 'Nông Quang Thiện',
      detail: { address: expect.stringContaining('127.0.0.1'), device: 'Thiết bị khác' },
    });
    expect(entry.subject_id).toBe(entry.actor_id);
  });

  it('that fails leaves an entry where the organisation of the account reads it', async () => {
    await login('tbc05', 'sai mật khẩu rồi');
    const [entry] = await audited('auth.sign-in-failed');
    expect(entry).toMatchObject({ organization_id: organizationId, actor_id: null, detail: { why: 'wrong-password' } });
    expect(entry.subject_id).toEqual(expect.any(String));
  });

  it('with an unknown name leaves nothing of what was typed: it may be a password', async () => {
    await login('lỡ gõ mật khẩu vào đây', 'bí mật không ai biết');
    const [entry] = await audited('auth.sign-in-failed');
    expect(entry).toMatchObject({
      organization_id: null,
      actor_id: null,
      subject_id: null,
      detail: { why: 'unknown-name' },
    });
    const everything = await testApp.db.query(
      `select (select string_agg(e::text, ' ') from audit_entries e) || (select string_agg(a::text, ' ') from sign_in_attempts a) as text`,
    );
    expect(everything.rows[0].text).not.toMatch(/lỡ gõ|bí mật|mật khẩu/);
  });
});

describe('a session', () => {
  it('is asked for wherever a route is not public', async () => {
    const response = await browser(testApp).get('/api/auth/me');
    expect([response.status, response.body.code]).toEqual([401, 'auth.required']);
  });

  it('ends when the account is disabled', async () => {
    const { userId } = await createPerson(testApp, { username: 'soon-gone', organizationId });
    const agent = await signIn(testApp, 'soon-gone');
    await testApp.db.query('update users set disabled_at = now() where id = $1', [userId]);
    expect((await agent.get('/api/auth/me')).status).toBe(401);
  });

  it('ends when the membership it acts as has ended', async () => {
    const { membershipId } = await createPerson(testApp, { username: 'soon-former', organizationId });
    const agent = await signIn(testApp, 'soon-former');
    await testApp.db.query('update memberships set valid_until = $2 where id = $1', [
      membershipId,
      testApp.clock.now(),
    ]);
    expect((await agent.get('/api/auth/me')).status).toBe(401);
  });

  it('is over for good after signing out, whoever kept the cookie', async () => {
    const response = await login('tbc05');
    const cookie = cookies(response)[0]!.split(';')[0]!;
    const out = await browser(testApp).post('/api/auth/logout').set('Cookie', cookie);
    expect(out.status).toBe(204);
    expect(cookies(out)[0]).toMatch(/^sid=; Path=\/; Expires=Thu, 01 Jan 1970/);
    expect((await browser(testApp).get('/api/auth/me').set('Cookie', cookie)).status).toBe(401);
    expect((await audited('auth.sign-out'))[0]).toMatchObject({ actor_name: 'Nông Quang Thiện' });
  });

  it('that is not there can be ended, too', async () => {
    expect((await browser(testApp).post('/api/auth/logout')).status).toBe(204);
  });
});
