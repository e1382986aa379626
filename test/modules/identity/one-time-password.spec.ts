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
let people = 0;

const issuedAt = '2026-03-17T08:00:00+07:00';

beforeAll(async () => {
  testApp = await startTestApp({ clock: issuedAt, settings: { ONE_TIME_PASSWORD_HOURS: '72' } });
  organizationId = await createOrganization(testApp.db);
  await createOneOfEach(testApp, organizationId);
  administrator = await signIn(testApp, 'administrator');
});
afterAll(() => testApp.close());

const someone = () => createPerson(testApp, { username: `person-${people++}`, role: 'appraiser', organizationId });
const login = (username: string, password: string) =>
  browser(testApp).post('/api/auth/login').send({ username, password });
/** Puts all one-time passwords so far that many milliseconds before the end of their time. */
const leave = (milliseconds: number) =>
  testApp.db.query('update users set password_expires_at = $1::timestamptz where password_expires_at is not null', [
    new Date(testApp.clock.now().getTime() + milliseconds),
  ]);

describe('a one-time password', () => {
  it('says on the slip until when it works: 72 hours', async () => {
    const { userId } = await someone();
    const { body } = await administrator.post(`/api/people/${userId}/password-reset`).expect(200);
    expect(body.validUntil).toBe('2026-03-20T01:00:00.000Z');
    expect(body.slip).toContain('Hết hiệu lực lúc: 08:00:00 ngày 20/03/2026');
  });

  it('works to its last millisecond and is then refused with what to do; a new slip helps', async () => {
    const { userId, username } = await someone();
    const reset = () => administrator.post(`/api/people/${userId}/password-reset`).expect(200);
    const { oneTimePassword } = (await reset()).body;
    await leave(1);
    await login(username, oneTimePassword).expect(200);
    await leave(0);
    const late = await login(username, oneTimePassword);
    expect([late.status, late.body.code]).toEqual([403, 'auth.password-expired']);
    expect(late.body.detail).toContain('phiếu mới');
    expect(late.headers['set-cookie']).toBeUndefined();
    await login(username, (await reset()).body.oneTimePassword).expect(200);
  });

  it('that has ended tells nobody who does not know it', async () => {
    const { userId, username } = await someone();
    await administrator.post(`/api/people/${userId}/password-reset`).expect(200);
    await leave(0);
    expect((await login(username, testPassword)).body.code).toBe('auth.invalid-credentials');
  });

  it('of a new person ends, too', async () => {
    const person = { username: 'newcomer', fullName: 'Bế Thị Ngà', memberships: [{ role: 'appraiser' }] };
    const { body } = await administrator.post('/api/people').send(person).expect(201);
    await leave(0);
    expect((await login('newcomer', body.oneTimePassword)).body.code).toBe('auth.password-expired');
  });

  it('becomes an own one, which does not end', async () => {
    const { userId, username } = await someone();
    const { oneTimePassword } = (await administrator.post(`/api/people/${userId}/password-reset`)).body;
    const agent = await signIn(testApp, username, oneTimePassword);
    await agent.post('/api/auth/password').send({ current: oneTimePassword, new: 'Nắng ấm sân trường' }).expect(204);
    await leave(0);
    await login(username, 'Nắng ấm sân trường').expect(200);
  });
});
