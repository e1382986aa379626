import {
  type Agent,
  createOneOfEach,
  createOrganization,
  createPerson,
  signIn,
  testPassword,
} from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';

let testApp: TestApp;
let organizationId: string;
let staff: Awaited<ReturnType<typeof createOneOfEach>>;
let administrator: Agent;
let people = 0;

beforeAll(async () => {
  testApp = await startTestApp();
  organizationId = await createOrganization(testApp.db, { name: 'Xã Cao Lộc' });
  staff = await createOneOfEach(testApp, organizationId);
  administrator = await signIn(testApp, 'administrator');
});
afterAll(() => testApp.close());

const someone = (row = {}) =>
  createPerson(testApp, { username: `person-${people++}`, role: 'appraiser', organizationId, ...row });
const audited = async (action: string, subjectId: string) =>
  (
    await testApp.db.query('select actor_id, detail from audit_entries where action = $1 and subject_id = $2', [
      action,
      subjectId,
    ])
  ).rows;

describe('a forgotten password', () => {
  it('is replaced at the desk by one that is shown once; whoever was signed in is out', async () => {
    const { userId, username } = await someone({ fullName: 'Bế Thị Ngà' });
    const agent = await signIn(testApp, username);
    const response = await administrator.post(`/api/people/${userId}/password-reset`);
    expect(response.status).toBe(200);
    const { oneTimePassword, slip, person } = response.body;
    expect(slip).toContain(`Mật khẩu dùng một lần: ${oneTimePassword}`);
    expect(person.mustChangePassword).toBe(true);
    expect((await agent.get('/api/auth/me')).status).toBe(401);
    await expect(signIn(testApp, username)).rejects.toThrow('401');
    expect((await (await signIn(testApp, username, oneTimePassword)).get('/api/auth/me')).body.mustChangePassword).toBe(
      true,
    );
    expect(await audited('people.reset-password', userId)).toEqual([
      { actor_id: staff.administrator.userId, detail: { sessionsEnded: 1 } },
    ]);
    const { rows } = await testApp.db.query('select string_agg(e::text, chr(10)) as text from audit_entries e');
    expect(rows[0].text).not.toContain(oneTimePassword);
  });

  it('comes as a printed slip where the client asks for a PDF, and the printed password works', async () => {
    const { userId, username } = await someone();
    const response = await administrator
      .post(`/api/people/${userId}/password-reset`)
      .set('Accept', 'application/pdf')
      .responseType('blob');
    expect([response.status, response.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect((response.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
    await expect(signIn(testApp, username, testPassword)).rejects.toThrow('401');
  });
});

describe('other people’s sessions', () => {
  it('are listed and ended by the administrator, one or all', async () => {
    const { userId, username } = await someone();
    const agents = [await signIn(testApp, username), await signIn(testApp, username), await signIn(testApp, username)];
    const list = async () => (await administrator.get(`/api/people/${userId}/sessions`)).body.items;
    const items = await list();
    expect(items.map(({ current }: { current: boolean }) => current)).toEqual([false, false, false]);
    await administrator.delete(`/api/people/${userId}/sessions/${items[0].id}`).expect(204);
    expect(await list()).toHaveLength(2);
    await administrator.delete(`/api/people/${userId}/sessions`).expect(204);
    for (const agent of agents) expect((await agent.get('/api/auth/me')).status).toBe(401);
    expect((await administrator.delete(`/api/people/${userId}/sessions/${items[0].id}`)).status).toBe(404);
  });
});
