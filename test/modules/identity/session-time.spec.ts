import { createWorld } from '../../support/world.ts';
import { type Agent, createPerson, signIn, testPassword } from '../../support/people.ts';
import { browser, startTestApp, type TestApp } from '../../support/test-app.ts';

let testApp: TestApp;

beforeAll(async () => {
  testApp = await startTestApp({ settings: { SESSION_IDLE_MINUTES: '60', SESSION_MAX_HOURS: '12' } });
  await createPerson(testApp, { username: 'an', role: 'appraiser' });
});
afterAll(() => testApp.close());
beforeEach(() => testApp.db.query('delete from sessions'));

const hour = 3600;
/** As if the session had been opened, and last used, that many seconds ago. */
const age = (opened: number, used = opened) =>
  testApp.db.query(
    `update sessions set expire = least(expire, expire - make_interval(secs => $2)),
       sess = jsonb_set(sess::jsonb, '{signedInAt}', to_jsonb(to_char((now() - make_interval(secs => $1)) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))::json`,
    [opened, used],
  );
const left = async (agent: Agent) => (await agent.get('/api/auth/session')).body;
const about = (seconds: number) => expect.closeTo(seconds, -1.3); // within some ten seconds

describe('the time a session has left', () => {
  it('is told by `session` and `me`', async () => {
    const agent = await signIn(testApp, 'an');
    expect(await left(agent)).toEqual({ idleSecondsLeft: about(hour), secondsLeft: about(12 * hour) });
    expect((await agent.get('/api/auth/me')).body.session).toEqual({
      idleSecondsLeft: about(hour),
      secondsLeft: about(12 * hour),
    });
  });

  it('does not grow because a page asks for it', async () => {
    const agent = await signIn(testApp, 'an');
    await age(50 * 60);
    for (let time = 0; time < 3; time++) {
      const response = await agent.get('/api/auth/session');
      expect(response.body.idleSecondsLeft).toEqual(about(10 * 60));
      expect(response.headers['set-cookie']).toBeUndefined();
    }
  });

  it('grows by «ở lại», up to the longest time', async () => {
    const agent = await signIn(testApp, 'an');
    await age(50 * 60);
    expect((await agent.post('/api/auth/session/extend').expect(200)).body.idleSecondsLeft).toEqual(about(hour));
    expect(await left(agent)).toEqual({ idleSecondsLeft: about(hour), secondsLeft: about(12 * hour - 50 * 60) });
  });

  it('never reaches beyond the longest time', async () => {
    const agent = await signIn(testApp, 'an');
    await age(12 * hour - 300, 30 * 60);
    const both = { idleSecondsLeft: about(300), secondsLeft: about(300) };
    await testApp.db.query(`update sessions set expire = now() + interval '3 minutes'`);
    expect((await agent.post('/api/auth/session/extend')).body).toEqual(both);
    const { rows } = await testApp.db.query('select extract(epoch from expire - now())::int as seconds from sessions');
    expect(rows[0].seconds).toEqual(about(300));
  });

  it.each([
    ['an hour without an act', hour + 1, hour + 1],
    ['twelve hours of work', 12 * hour + 1, 0],
  ])('is over after %s', async (_, opened, used) => {
    const agent = await signIn(testApp, 'an');
    await age(opened, used);
    for (const answer of [await agent.get('/api/auth/me'), await agent.post('/api/auth/session/extend')]) {
      expect([answer.status, answer.body.code]).toEqual([401, 'auth.required']);
    }
  });
});

describe('writing sessions', () => {
  beforeAll(() =>
    testApp.db.query(`
      create table session_writes (sid text);
      create function count_session_write() returns trigger language plpgsql as $$
        begin insert into session_writes values (new.sid); return new; end $$;
      create trigger count_session_writes after insert or update on sessions for each row execute function count_session_write();
      grant all on session_writes to public`),
  );

  it('happens at most once a minute, on two instances together, whatever is asked', async () => {
    const other = await startTestApp({ on: testApp, settings: { SESSION_SECRET: testApp.config.sessionSecret } });
    try {
      const response = await browser(testApp).post('/api/auth/login').send({ username: 'an', password: testPassword });
      const cookie = String((response.headers['set-cookie'] as unknown as string[])[0]).split(';')[0]!;
      await age(30 * 60);
      await testApp.db.query('delete from session_writes');
      for (let time = 0; time < 10; time++) {
        for (const app of [testApp, other]) {
          await browser(app).get('/api/auth/me').set('Cookie', cookie).expect(200);
          await browser(app).get('/api/campaigns').set('Cookie', cookie).expect(200);
          await browser(app).post('/api/auth/session/extend').set('Cookie', cookie).expect(200);
        }
      }
      expect((await testApp.db.query('select 1 from session_writes')).rowCount).toBe(1);
    } finally {
      await other.close();
    }
  });
});

it('a session that ends in the middle of an edit loses no draft: after signing in the same version goes on', async () => {
  const world = await createWorld(testApp);
  await world.person('tbc05');
  const before = await signIn(testApp, 'tbc05');
  const draft = { campaign: world.campaign, level: 'GIAY_KHEN_XA', unitId: world.unit('TBC05') };
  const { body: dossier } = await before.post('/api/dossiers').send(draft).expect(201);
  await testApp.db.query(`update sessions set expire = now() - interval '1 second'`);
  const nominee = {
    kind: 'CA_NHAN',
    name: 'Nông Quang Thiện',
    achievementSummary: 'Hoàn thành tốt.',
    attestations: {},
  };
  const tooLate = await before.post(`/api/dossiers/${dossier.id}/nominees`).send(nominee);
  expect([tooLate.status, tooLate.body.code]).toEqual([401, 'auth.required']);
  const after = await signIn(testApp, 'tbc05');
  const { body: found } = await after.get(`/api/dossiers/${dossier.id}`).expect(200);
  expect([found.state, found.version]).toEqual(['draft', dossier.version]);
  await after.post(`/api/dossiers/${dossier.id}/nominees`).send(nominee).expect(201);
});
