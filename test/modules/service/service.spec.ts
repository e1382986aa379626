import request from 'supertest';
import { createPerson } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { withToken } from '../../support/world.ts';

describe('health', () => {
  let testApp: TestApp;
  beforeAll(async () => {
    testApp = await startTestApp();
  });
  afterAll(() => testApp.close());
  const health = () => request(testApp.url).get('/api/health');

  it('is green for everybody while the database answers and is up to date', async () => {
    const { status, body } = await health();
    expect([status, body]).toEqual([200, { status: 'ok', virusScan: 'off' }]);
  });

  it('is red while a migration is missing', async () => {
    const { rows } = await testApp.db.query('delete from migrations where name like $1 returning *', ['AuditAndJobs%']);
    const { status, body, type } = await health();
    expect([status, body.code, type]).toEqual([503, 'service.not-ready', 'application/problem+json']);
    const [{ timestamp, name }] = rows as [{ timestamp: string; name: string }];
    await testApp.db.query('insert into migrations (timestamp, name) values ($1, $2)', [timestamp, name]);
    expect((await health()).status).toBe(200);
  });

  it('is red within seconds while the database does not answer', async () => {
    const holder = await testApp.db.connect();
    await holder.query('begin');
    await holder.query('lock table migrations in access exclusive mode');
    const began = performance.now();
    const { status, body } = await health();
    expect([status, body.code]).toEqual([503, 'service.not-ready']);
    expect(performance.now() - began).toBeLessThan(5000);
    await holder.query('rollback');
    holder.release();
    expect((await health()).status).toBe(200);
  });
});

describe('the clock', () => {
  it('is told to everybody', async () => {
    const testApp = await startTestApp();
    const { body } = await request(testApp.url).get('/api/clock').expect(200);
    expect(body).toEqual({ now: '2026-03-17T01:00:00.000Z', timeZone: 'Asia/Ho_Chi_Minh', simulated: true });
    await testApp.close();
  });

  it('is moved forward by the administrator, after an audit entry, and never back', async () => {
    const testApp = await startTestApp();
    const administrator = await withToken(
      testApp,
      await createPerson(testApp, { username: 'quantri', role: 'administrator' }),
    );
    const move = (now: string) => administrator.put('/api/clock').send({ now });
    const moved = await move('2026-03-18T23:59:59.999+07:00').expect(200);
    expect(moved.body.now).toBe('2026-03-18T16:59:59.999Z');
    const back = await move('2026-03-18T23:59:59.998+07:00').expect(422);
    expect(back.body.code).toBe('clock.backwards');
    for (const now of ['ngày mai', '2026-03-19T08:00:00', '2026-02-30T08:00:00+07:00', '+012026-01-01T00:00:00Z']) {
      expect((await move(now)).body.code).toBe('request.invalid');
    }
    const { rows } = await testApp.db.query(`select campaign_at, detail from audit_entries where action = 'clock.set'`);
    expect(rows).toEqual([
      {
        campaign_at: new Date('2026-03-17T08:00:00+07:00'),
        detail: { from: '2026-03-17T01:00:00.000Z', to: '2026-03-18T16:59:59.999Z' },
      },
    ]);
    await testApp.close();
  });

  it('cannot be moved when it is the real one', async () => {
    const testApp = await startTestApp({ settings: { APP_CLOCK: '' } });
    const administrator = await withToken(
      testApp,
      await createPerson(testApp, { username: 'quantri', role: 'administrator' }),
    );
    const { body } = await administrator.put('/api/clock').send({ now: '2099-01-01T00:00:00+07:00' }).expect(409);
    expect(body.code).toBe('clock.not-simulated');
    await testApp.close();
  });
});
