import { SetupService } from '../../../src/modules/identity/setup.service.ts';
import { createOrganization, signIn } from '../../support/people.ts';
import { browser, startTestApp, type TestApp } from '../../support/test-app.ts';

let testApp: TestApp;

beforeEach(async () => {
  testApp = await startTestApp();
});
afterEach(() => testApp.close());

const body = (token: string | undefined, more: object = {}) => ({
  token,
  username: 'QuanTri',
  password: 'con trâu đi trước',
  fullName: '  Hoàng  Thị Lan ',
  organization: { name: 'Xã Cao Lộc', kind: 'COMMUNE' },
  ...more,
});
const setUp = (sent: object) => browser(testApp).post('/api/auth/setup').send(sent);
const offer = () => testApp.app.get(SetupService).ensureSetupToken();
const organizations = async () =>
  (await testApp.db.query('select id, code, code_scheme, name, kind from organizations')).rows;

describe('the first administrator', () => {
  it('comes in by the token that the first start printed, and may then let others in', async () => {
    const response = await setUp(body(await offer()));
    expect([response.status, response.body]).toEqual([
      201,
      { username: 'quantri', organizationId: expect.any(String) },
    ]);
    expect(response.headers.location).toBe(`/api/organizations/${response.body.organizationId}`);
    const agent = await signIn(testApp, 'quantri', 'con trâu đi trước');
    await agent.get(response.headers.location!).expect(200);
    const { user, membership, mustChangePassword } = (await agent.get('/api/auth/me')).body;
    expect([user.fullName, membership.role, membership.organization.name, mustChangePassword]).toEqual([
      'Hoàng Thị Lan',
      'administrator',
      'Xã Cao Lộc',
      false,
    ]);
    expect((await agent.get('/api/people')).body.total).toBe(1);
    const { rows } = await testApp.db.query(
      `select actor_name, organization_id from audit_entries where action = 'setup.first-administrator'`,
    );
    expect(rows).toEqual([{ actor_name: 'Hoàng Thị Lan', organization_id: response.body.organizationId }]);
  });

  it('comes in once', async () => {
    const token = await offer();
    await setUp(body(token)).expect(201);
    const again = await setUp(body(token, { username: 'another' }));
    expect([again.status, again.body.code]).toEqual([403, 'auth.setup-refused']);
  });

  it('is one of two who try at the same time, be it with two tokens', async () => {
    const tokens = [await offer(), await offer()];
    const responses = await Promise.all(tokens.map((token, at) => setUp(body(token, { username: `first-${at}` }))));
    expect(responses.map(({ status }) => status).sort()).toEqual([201, 403]);
    expect((await testApp.db.query('select 1 from users')).rowCount).toBe(1);
  });

  it.each([
    ['a token nobody was given', async () => 'thiet-lap_khong-co-that-dau-nhe'],
    [
      'the token of a start when there are people by now',
      async () => {
        const [early, used] = [await offer(), await offer()];
        await setUp(body(used, { username: 'first' }));
        return early;
      },
    ],
  ])('does not come in by %s', async (_, token) => {
    const response = await setUp(body(await token()));
    expect([response.status, response.body.code]).toEqual([403, 'auth.setup-refused']);
  });

  it('needs a good password, and may try again with the same token', async () => {
    const token = await offer();
    const weak = await setUp(body(token, { password: 'quantri-123456' }));
    expect([weak.status, weak.body.code]).toEqual([422, 'auth.password-weak']);
    await setUp(body(token)).expect(201);
  });

  it('takes a loaded organisation by its administrative code', async () => {
    const id = await createOrganization(testApp.db, { code: '06178', codeScheme: 'QD-19-2025', name: 'Xã Cao Lộc' });
    const organization = { name: 'gõ gì cũng được', kind: 'COMMUNE', code: '06178' };
    const response = await setUp(body(await offer(), { organization }));
    expect(response.body.organizationId).toBe(id);
    expect(await organizations()).toHaveLength(1);
  });

  it('is asked which list a code comes from when two have it', async () => {
    const id = await createOrganization(testApp.db, { code: '06178', codeScheme: 'QD-19-2025' });
    await createOrganization(testApp.db, { code: '06178', codeScheme: 'QD-124-2004' });
    const token = await offer();
    const organization = { name: 'Xã Cao Lộc', kind: 'COMMUNE', code: '06178' };
    const unclear = await setUp(body(token, { organization }));
    expect([unclear.status, unclear.body.errors[0].field]).toEqual([400, 'organization.codeScheme']);
    const clear = await setUp(body(token, { organization: { ...organization, codeScheme: 'QD-19-2025' } }));
    expect([clear.status, clear.body.organizationId]).toEqual([201, id]);
  });

  it('makes an organisation that no list holds', async () => {
    await setUp(body(await offer())).expect(201);
    expect(await organizations()).toEqual([
      { id: expect.any(String), code: 'xa-cao-loc', code_scheme: 'local', name: 'Xã Cao Lộc', kind: 'COMMUNE' },
    ]);
  });

  it.each([
    [{ organization: undefined }, 'organization'],
    [{ organization: { name: '', kind: 'COMMUNE' } }, 'organization.name'],
    [{ organization: { name: 'Xã Cao Lộc', kind: 'HAMLET' } }, 'organization.kind'],
    [{ username: 'quản trị' }, 'username'],
    [{ role: 'chair' }, 'role'],
  ])('is refused with %j', async (more, field) => {
    const response = await setUp(body(await offer(), more));
    expect([response.status, response.body.code]).toEqual([400, 'request.invalid']);
    expect(response.body.errors[0].field).toBe(field);
  });
});

describe('the token', () => {
  it('is not kept in clear text', async () => {
    const token = await offer();
    const { rows } = await testApp.db.query('select token_hash from setup_tokens');
    expect(rows[0].token_hash).toMatch(/^[0-9a-f]{64}$/);
    expect(rows[0].token_hash).not.toBe(token);
  });

  it('is not offered once there is anybody', async () => {
    await setUp(body(await offer())).expect(201);
    expect(await offer()).toBeUndefined();
  });
});
