import request from 'supertest';
import { roles } from '../../../src/domain/roles.ts';
import { type Agent, createOneOfEach, createOrganization, createPerson, signIn } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';

let testApp: TestApp;
let organizationId: string;
let staff: Awaited<ReturnType<typeof createOneOfEach>>;
let administrator: Agent;

beforeAll(async () => {
  testApp = await startTestApp();
  organizationId = await createOrganization(testApp.db);
  staff = await createOneOfEach(testApp, organizationId);
  administrator = await signIn(testApp, 'administrator');
});
afterAll(() => testApp.close());

const create = (more: object = {}) =>
  administrator.post('/api/tokens').send({ name: 'Máy chủ iOffice', scopes: ['people:read'], ...more });
const machine = (token: string) => ({
  get: (path: string) => request(testApp.url).get(path).set('Authorization', `Bearer ${token}`),
  post: (path: string) => request(testApp.url).post(path).set('Authorization', `Bearer ${token}`),
  delete: (path: string) => request(testApp.url).delete(path).set('Authorization', `Bearer ${token}`),
});

describe('a token', () => {
  it('is shown once, kept only as a hash, and lets a machine in', async () => {
    const response = await create();
    expect(response.status).toBe(201);
    const { token, id } = response.body;
    expect(token).toMatch(/^tdkt_[\w-]{43}$/);
    expect(response.headers.location).toBe(`/api/tokens/${id}`);
    expect((await machine(token).get('/api/people')).status).toBe(200);
    const shown = await administrator.get(`/api/tokens/${id}`);
    expect(shown.body).toMatchObject({
      name: 'Máy chủ iOffice',
      scopes: ['people:read'],
      role: 'administrator',
      membershipId: staff.administrator.membershipId,
      revokedAt: null,
    });
    expect(shown.text).not.toContain(token);
    const { rows } = await testApp.db.query(
      'select (select string_agg(t::text, chr(10)) from api_tokens t) || (select string_agg(e::text, chr(10)) from audit_entries e) as text',
    );
    expect(rows[0].text).not.toContain(token);
  });

  it('opens only what its scopes name', async () => {
    const [narrow, wide] = [(await create()).body.token, (await create({ scopes: ['people:*'] })).body.token];
    expect((await machine(narrow).get('/api/people')).status).toBe(200);
    const refused = await machine(narrow).post(`/api/people/${staff.chair.userId}/password-reset`);
    expect([refused.status, refused.body.code, refused.body.scope]).toEqual([403, 'auth.forbidden', 'people:manage']);
    expect((await machine(narrow).get('/api/tokens')).status).toBe(403);
    expect((await machine(wide).delete(`/api/people/${staff.chair.userId}/sessions`)).status).toBe(204);
  });

  it('never reaches beyond the role it acts as, even with a wide scope', async () => {
    const { token } = (await create({ membershipId: staff['head-of-office'].membershipId, scopes: ['people:*'] })).body;
    expect((await machine(token).get('/api/people')).status).toBe(200);
    expect((await machine(token).post(`/api/people/${staff.chair.userId}/password-reset`)).status).toBe(403);
  });

  it('is not a person: it changes no password and sees or ends no sessions', async () => {
    const { token } = (await create()).body;
    const answers = [
      await machine(token).post('/api/auth/password').send({ current: 'x', new: 'con trâu đi trước' }),
      await machine(token).get('/api/auth/sessions'),
      await machine(token).delete('/api/auth/sessions'),
      await machine(token).post('/api/auth/membership').send({ id: staff.administrator.membershipId }),
    ];
    for (const { status, body } of answers) expect([status, body.code]).toEqual([403, 'auth.forbidden']);
    expect((await machine(token).get('/api/auth/me')).body.user.username).toBe('administrator');
  });

  it('ends when it is revoked', async () => {
    const { token, id } = (await create()).body;
    await administrator.delete(`/api/tokens/${id}`).expect(204);
    expect((await machine(token).get('/api/people')).status).toBe(401);
    expect((await administrator.get(`/api/tokens/${id}`)).body.revokedAt).toEqual(expect.any(String));
    expect((await administrator.delete(`/api/tokens/${id}`)).status).toBe(404);
  });

  it('ends when its time is over', async () => {
    const { token, id } = (await create()).body;
    await testApp.db.query(`update api_tokens set expires_at = now() - interval '1 millisecond' where id = $1`, [id]);
    expect((await machine(token).get('/api/people')).status).toBe(401);
  });

  it('ends with the person or the role it acts as', async () => {
    const helper = await createPerson(testApp, { username: 'helper', role: 'head-of-office', organizationId });
    const { token } = (await create({ membershipId: helper.membershipId })).body;
    expect((await machine(token).get('/api/people')).status).toBe(200);
    await administrator.patch(`/api/people/${helper.userId}`).send({ disabled: true }).expect(200);
    expect((await machine(token).get('/api/people')).status).toBe(401);
    await administrator.patch(`/api/people/${helper.userId}`).send({ disabled: false }).expect(200);
    await administrator.delete(`/api/people/${helper.userId}/memberships/${helper.membershipId}`).expect(204);
    expect((await machine(token).get('/api/people')).status).toBe(401);
  });

  it('lasts 90 days when nobody says otherwise', async () => {
    const { createdAt, expiresAt } = (await create()).body;
    expect(Math.round((Date.parse(expiresAt) - Date.parse(createdAt)) / 1000)).toBe(90 * 86_400);
  });

  it('shows when it was last used', async () => {
    const { token, id } = (await create()).body;
    expect((await administrator.get(`/api/tokens/${id}`)).body.lastUsedAt).toBeNull();
    await machine(token).get('/api/people');
    expect(Date.now() - Date.parse((await administrator.get(`/api/tokens/${id}`)).body.lastUsedAt)).toBeLessThan(
      60_000,
    );
  });

  it.each([
    ['an unknown resource', { scopes: ['everything:read'] }, 'scopes'],
    ['an unknown action', { scopes: ['people:read', 'people:fly'] }, 'scopes'],
    ['everything', { scopes: ['*'] }, 'scopes'],
    ['a name of the language’s own', { scopes: ['constructor:name'] }, 'scopes'],
    ['too many parts', { scopes: ['people:read:all'] }, 'scopes'],
    ['fields, which are not doors', { scopes: ['fields:*'] }, 'scopes'],
    ['what the role may not do', { scopes: ['dossiers:submit'] }, 'scopes'],
    ['nothing', { scopes: [] }, 'scopes'],
    ['a date that is over', { expiresAt: '2020-01-01T00:00:00+07:00' }, 'expiresAt'],
    ['a date far away', { expiresAt: '2999-01-01T00:00:00+07:00' }, 'expiresAt'],
    ['a date without a time zone', { expiresAt: '2027-01-01T00:00:00' }, 'expiresAt'],
    ['a role that nobody has', { membershipId: '01980000-0000-7000-8000-000000000001' }, 'membershipId'],
    ['no name', { name: '' }, 'name'],
  ])('for %s is refused', async (_, more, field) => {
    const response = await create(more);
    expect([response.status, response.body.code, response.body.errors[0].field]).toEqual([
      400,
      'request.invalid',
      field,
    ]);
  });

  it('is made once for one key, and not shown again', async () => {
    const post = () =>
      administrator
        .post('/api/tokens')
        .set('Idempotency-Key', 'token-once-0001')
        .send({ name: 'Máy', scopes: ['people:read'] });
    const [first, second] = [await post(), await post()];
    expect([first.body.id, second.status]).toEqual([second.body.id, 201]);
    expect([typeof first.body.token, second.body.token]).toEqual(['string', null]);
  });

  it.each(['', 'Bearer', 'Bearer x', 'Bearer tdkt_khong-co-ma-nay-dau-nhe-ban-oi', 'Basic YTpi'])(
    '«%s» is none',
    async (authorization) => {
      const response = await request(testApp.url).get('/api/people').set('Authorization', authorization);
      expect([response.status, response.body.code]).toEqual([401, 'auth.required']);
    },
  );
});

describe('tokens', () => {
  it('are the administrator’s business alone', async () => {
    const { id } = (await create()).body;
    for (const role of roles.filter((each) => each !== 'administrator')) {
      const agent = await signIn(testApp, role);
      const statuses = [
        (await agent.get('/api/tokens')).status,
        (await agent.get(`/api/tokens/${id}`)).status,
        (await agent.post('/api/tokens').send({ name: 'Máy', scopes: ['campaigns:read'] })).status,
        (await agent.delete(`/api/tokens/${id}`)).status,
      ];
      expect([role, statuses]).toEqual([role, [403, 403, 403, 403]]);
    }
  });

  it('of another organisation are not there', async () => {
    const elsewhere = await createOrganization(testApp.db);
    const foreigner = await createPerson(testApp, {
      username: 'foreigner',
      role: 'administrator',
      organizationId: elsewhere,
    });
    const other = await signIn(testApp, 'foreigner');
    const { id } = (await create()).body;
    expect((await other.get('/api/tokens')).body.items).toEqual([]);
    expect([(await other.get(`/api/tokens/${id}`)).status, (await other.delete(`/api/tokens/${id}`)).status]).toEqual([
      404, 404,
    ]);
    expect((await create({ membershipId: foreigner.membershipId })).status).toBe(400);
    const listed = (await administrator.get('/api/tokens')).body.items.map((item: { id: string }) => item.id);
    expect(listed[0]).toBe(id);
  });

  it('leave entries when they are made and revoked', async () => {
    const { id } = (await create()).body;
    await administrator.delete(`/api/tokens/${id}`).expect(204);
    const { rows } = await testApp.db.query(
      `select action, actor_id from audit_entries where subject_id = $1 order by id`,
      [id],
    );
    const actor_id = staff.administrator.userId;
    expect(rows).toEqual([
      { action: 'tokens.create', actor_id },
      { action: 'tokens.revoke', actor_id },
    ]);
  });
});
