import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { UnitOfWork } from '../../src/database/unit-of-work.ts';
import { enqueue } from '../../src/jobs/enqueue.ts';
import { JobHandlers } from '../../src/jobs/job-handlers.ts';
import { JobRunner } from '../../src/jobs/job-runner.ts';
import { queuePool } from '../../src/jobs/queue-connection.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { enqueueWork, knownCrons, queued } from './queue.ts';

let testApp: TestApp;
const instances: TestApp[] = [];

beforeEach(async () => {
  testApp = await startTestApp();
});
afterEach(async () => {
  for (const other of instances.splice(0)) await other.close();
  await testApp.close();
});

/** Another server on the same database. */
async function another(): Promise<TestApp> {
  const other = await startTestApp({ on: testApp });
  instances.push(other);
  return other;
}

/** Collects what one server does; `next` waits for the next piece. */
function collectOn({ app }: TestApp) {
  const done: string[] = [];
  const work = new EventTarget();
  app.get(JobHandlers).register('test-work', async ({ text }) => {
    done.push(text);
    work.dispatchEvent(new Event('done'));
  });
  return { done, next: (patienceMs = 10_000) => once(work, 'done', { signal: AbortSignal.timeout(patienceMs) }) };
}

const commit = (text: string) => enqueueWork(testApp.app.get(UnitOfWork), text);
/** The names of the queues that are connected. */
async function queueNames(): Promise<string[]> {
  const { rows } = await testApp.db.query<{ name: string }>(
    `select distinct application_name as name from pg_stat_activity where datname = current_database() and application_name like 'jobs-%'`,
  );
  return rows.map(({ name }) => name);
}
const lockedBy = async (worker: string) =>
  testApp.db.query('update graphile_worker._private_jobs set locked_by = $1, locked_at = now()', [worker]);

it('takes jobs as they are committed', async () => {
  const { done, next } = collectOn(testApp);
  await testApp.app.get(JobRunner).start();
  const first = next();
  await commit('một');
  await first;
  expect(done).toEqual(['một']);
});

it('does each job on one of several servers', async () => {
  const servers = [testApp, await another()];
  const collected = servers.map(collectOn);
  for (const { app } of servers) await app.get(JobRunner).start();
  const texts = Array.from({ length: 40 }, (_, n) => `${n}`);
  for (const text of texts) await commit(text);
  const deadline = Date.now() + 10_000;
  while ((await queued(testApp)).length > 0 && Date.now() < deadline) await delay(20);
  expect(collected.flatMap(({ done }) => done).sort()).toEqual(texts.sort());
});

it('takes over what a server had in hand when it died', async () => {
  await commit('dở dang');
  await lockedBy('dead');
  const { done, next } = collectOn(testApp);
  const first = next();
  await testApp.app.get(JobRunner).start();
  await first;
  expect(done).toEqual(['dở dang']);
});

it('takes over what another server had in hand when that died, within seconds and while it runs itself', async () => {
  const { done, next } = collectOn(testApp);
  await testApp.app.get(JobRunner).start();
  const first = next(20_000);
  await testApp.app.get(UnitOfWork).runUnattended('Thử', async (tx) => {
    await enqueue(tx, 'test-work', { text: 'dở dang' });
    await tx.query(`update graphile_worker._private_jobs set locked_by = 'jobs-dead', locked_at = now()`);
  });
  await first;
  expect(done).toEqual(['dở dang']);
}, 30_000);

it('leaves alone what another living server has in hand', async () => {
  const other = await another();
  await other.app.get(JobRunner).start();
  const [alive] = await queueNames();
  await commit('đang làm');
  await lockedBy(alive!);
  const { done } = collectOn(testApp);
  await testApp.app.get(JobRunner).start();
  await testApp.app.get(JobRunner).runDueJobs();
  expect([done, (await queued(testApp)).length]).toEqual([[], 1]);
});

it('locks its jobs in the name its connections carry', async () => {
  const other = await another();
  const began = new EventTarget();
  other.app.get(JobHandlers).register('test-work', async (_, { signal }) => {
    began.dispatchEvent(new Event('begin'));
    await once(signal, 'abort');
  });
  const first = once(began, 'begin', { signal: AbortSignal.timeout(10_000) });
  await other.app.get(JobRunner).start();
  await commit('dài');
  await first;
  const { rows } = await testApp.db.query('select locked_by from graphile_worker._private_jobs');
  expect(rows.map(({ locked_by }) => locked_by)).toEqual(await queueNames());
  await other.app.get(JobRunner).onModuleDestroy();
}, 20_000);

it('tells a job under way that the service stops, and the job waits for the next start', async () => {
  const other = await another();
  const began = new EventTarget();
  other.app.get(JobHandlers).register('test-work', async (_, { signal }) => {
    began.dispatchEvent(new Event('begin'));
    await once(signal, 'abort');
    throw signal.reason;
  });
  const first = once(began, 'begin', { signal: AbortSignal.timeout(10_000) });
  await other.app.get(JobRunner).start();
  await commit('dài');
  await first;
  await other.app.get(JobRunner).onModuleDestroy();
  const { rows } = await testApp.db.query('select attempts, locked_by from graphile_worker._private_jobs');
  expect(rows).toEqual([{ attempts: 1, locked_by: null }]);
}, 20_000);

it('knows the times at which work is done by itself', async () => {
  testApp.app.get(JobHandlers).register('test-nightly', async () => undefined, '17 19 * * *');
  await testApp.app.get(JobRunner).start();
  expect((await knownCrons(testApp)).filter((kind) => kind.startsWith('test-'))).toEqual(['test-nightly']);
});

it('starts with the service when the configuration says so', async () => {
  const working = await startTestApp({ on: testApp, settings: { JOBS: '1' } });
  instances.push(working);
  const { done } = collectOn(testApp);
  await commit('không ai biết làm');
  const { rows } = await testApp.db.query<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity where application_name like 'jobs-%' and datname = current_database()`,
  );
  expect(rows[0]!.count).toBeGreaterThan(0);
  expect(done).toEqual([]);
});

it('its connections carry its name, whatever name the address of the database gives', async () => {
  const { host, user, database } = testApp.connection;
  const url = `postgres://${user}@${encodeURIComponent(host)}/${database}?application_name=khac`;
  const pool = queuePool({ url }, 'jobs-thu', 1);
  const { rows } = await pool.query('select current_setting($1) as name', ['application_name']);
  await pool.end();
  expect(rows).toEqual([{ name: 'jobs-thu' }]);
});
