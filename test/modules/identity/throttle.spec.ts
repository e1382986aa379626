import { DataSource } from 'typeorm';
import { signInLimits } from '../../../src/domain/sign-in-throttle.ts';
import { purgeSignInAttempts } from '../../../src/modules/identity/sign-in-attempts.ts';
import { createPerson, testPassword } from '../../support/people.ts';
import { browser, startTestApp, type TestApp } from '../../support/test-app.ts';

let testApp: TestApp;

beforeAll(async () => {
  testApp = await startTestApp();
  for (const username of ['an', 'binh', 'chi', 'dung']) await createPerson(testApp, { username, role: 'appraiser' });
});
afterEach(() => testApp.db.query('delete from sign_in_attempts'));
afterAll(() => testApp.close());

const office = '203.113.131.5';
const elsewhere = '198.51.100.7';
/** The service stands behind a proxy on the same machine, which says where a request came from. */
const login = (username: string, { password = testPassword, from = office } = {}) =>
  browser(testApp).post('/api/auth/login').set('X-Forwarded-For', from).send({ username, password });
const fail = (username: string, from = office) => login(username, { password: 'sai mật khẩu rồi', from });
async function failTimes(times: number, username: string, from = office): Promise<void> {
  for (let time = 0; time < times; time++) expect((await fail(username, from)).status).toBe(401);
}
/** Puts all tries so far that many seconds into the past. */
const age = (seconds: number) =>
  testApp.db.query('update sign_in_attempts set at = at - make_interval(secs => $1)', [seconds]);

describe('after ten failures of one name at one address', () => {
  beforeEach(() => failTimes(10, 'an'));

  it('the right password has to wait, too, and is told how long', async () => {
    const response = await login('an');
    expect([response.status, response.body.code]).toEqual([429, 'auth.too-many-attempts']);
    expect(Number(response.headers['retry-after'])).toBe(response.body.retryAfterSeconds);
    expect(response.body.retryAfterSeconds).toBeGreaterThan(880);
    expect(response.body.retryAfterSeconds).toBeLessThanOrEqual(signInLimits.windowSeconds);
    expect(response.body.detail).toContain('Hãy chờ 15 phút');
  });

  it('the colleagues behind the same address sign in as always', async () => {
    expect((await login('binh')).status).toBe(200);
    expect((await fail('chi')).status).toBe(401);
  });

  it('the person signs in from another address as always', async () => {
    expect((await login('an', { from: elsewhere })).status).toBe(200);
  });

  it('waiting helps, however often somebody tries meanwhile', async () => {
    for (let time = 0; time < 5; time++) expect((await fail('an')).status).toBe(429);
    await age(signInLimits.windowSeconds);
    expect((await login('an')).status).toBe(200);
  });
});

it('signing in clears the failures before it', async () => {
  await failTimes(9, 'an');
  expect((await login('an')).status).toBe(200);
  await failTimes(9, 'an');
  expect((await login('an')).status).toBe(200);
});

it('names that do not exist are slowed down like those that do', async () => {
  await failTimes(10, 'nobody');
  expect((await fail('nobody')).status).toBe(429);
});

it('no more tries than the limit are judged, though all come at once', async () => {
  const responses = await Promise.all(Array.from({ length: 25 }, () => fail('dung')));
  const statuses = responses.map(({ status }) => status).sort();
  expect(statuses).toEqual([...Array(10).fill(401), ...Array(15).fill(429)]);
});

it('an address that goes through many names is stopped, but not those who lately signed in there', async () => {
  expect((await login('binh')).status).toBe(200);
  for (let name = 0; name < signInLimits.namesPerAddress; name++) await failTimes(1, `guess-${name}`);
  expect((await login('an')).status).toBe(429);
  expect((await login('binh')).status).toBe(200);
  expect((await login('an', { from: elsewhere })).status).toBe(200);
});

it('a name tried from many addresses is stopped, but not where its owner lately signed in', async () => {
  expect((await login('chi')).status).toBe(200);
  for (let host = 1; host <= 5; host++) await failTimes(10, 'chi', `192.0.2.${host}`);
  expect((await login('chi', { from: elsewhere })).status).toBe(429);
  expect((await login('chi')).status).toBe(200);
});

it('one machine with many addresses of one IPv6 network counts as one', async () => {
  for (let host = 1; host <= 10; host++) await failTimes(1, 'an', `2001:ee0:4f00:1234::${host}`);
  expect((await fail('an', '2001:ee0:4f00:1234:ffff::1')).status).toBe(429);
  expect((await fail('an', '2001:ee0:4f00:9999::1')).status).toBe(401);
});

it('tries are forgotten after a day', async () => {
  await failTimes(2, 'an');
  await age(86_500);
  await failTimes(1, 'an');
  expect(await purgeSignInAttempts(testApp.app.get(DataSource))).toBe(2);
  expect((await testApp.db.query('select 1 from sign_in_attempts')).rowCount).toBe(1);
});
