import { Readable } from 'node:stream';
import { utimes } from 'node:fs/promises';
import { v7 as uuid } from 'uuid';
import { UnitOfWork } from '../../../src/database/unit-of-work.ts';
import { FileStore } from '../../../src/files/file-store.ts';
import { enqueue } from '../../../src/jobs/enqueue.ts';
import type { JobPayloads } from '../../../src/jobs/job-kinds.ts';
import { JobRunner } from '../../../src/jobs/job-runner.ts';
import { knownCrons } from '../../jobs/queue.ts';
import { createOrganization } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';

let testApp: TestApp;
beforeAll(async () => {
  testApp = await startTestApp();
});
afterAll(() => testApp.close());

type Chore = 'purge-sign-in-attempts' | 'purge-idempotency-keys' | 'purge-job-runs' | 'sweep-orphan-files';

async function nightOf(kind: Chore): Promise<void> {
  await testApp.app.get(UnitOfWork).runUnattended('Thử', (tx) => enqueue(tx, kind, {} as JobPayloads[Chore]));
  await testApp.app.get(JobRunner).runDueJobs();
  const { rows } = await testApp.db.query('select last_error from graphile_worker.jobs');
  expect(rows).toEqual([]);
}

it('forgets keys against doing things twice when their 24 hours are over', async () => {
  const organizationId = await createOrganization(testApp.db);
  for (const age of ['23 hours 59 minutes', '24 hours 1 minute'])
    await testApp.db.query(
      `insert into idempotency_keys (actor_id, route, key, ordinal, organization_id, body_hash, result, created_at)
       values ($1, 'POST /api/x', $2, 0, $3, '', '{}', now() - $2::text::interval)`,
      [uuid(), age, organizationId],
    );
  await nightOf('purge-idempotency-keys');
  expect((await testApp.db.query('select key from idempotency_keys')).rows).toEqual([{ key: '23 hours 59 minutes' }]);
});

it('forgets sign-in attempts after a day', async () => {
  for (const age of ['23 hours', '25 hours'])
    await testApp.db.query(
      `insert into sign_in_attempts (id, username, address, succeeded, at) values ($1, $2, '', false, now() - $2::text::interval)`,
      [uuid(), age],
    );
  await nightOf('purge-sign-in-attempts');
  expect((await testApp.db.query('select username from sign_in_attempts')).rows).toEqual([{ username: '23 hours' }]);
});

it('forgets long jobs that ended a year ago, but neither what still runs nor the reports on what was erased', async () => {
  const organizationId = await createOrganization(testApp.db);
  const runs = [
    ['export-organization', 'done', 366],
    ['export-organization', 'failed', 364],
    ['export-organization', 'running', 366],
    ['retention-run', 'done', 366],
  ];
  for (const [kind, state, days] of runs)
    await testApp.db.query(
      `insert into job_runs (id, organization_id, kind, state, input, requested_by, requested_by_name, created_at, finished_at)
       values ($1, $2, $3, $4, '{}', $1, 'Ai đó', now() - make_interval(days => $5), case when $4 <> 'running' then now() - make_interval(days => $5) end)`,
      [uuid(), organizationId, kind, state, days],
    );
  await nightOf('purge-job-runs');
  const { rows } = await testApp.db.query(
    'select kind, state from job_runs where organization_id = $1 order by kind, state',
    [organizationId],
  );
  expect(rows).toEqual([
    { kind: 'export-organization', state: 'failed' },
    { kind: 'export-organization', state: 'running' },
    { kind: 'retention-run', state: 'done' },
  ]);
});

it('sweeps stored files that no row names, but neither results of jobs nor what is younger than a day', async () => {
  const organizationId = await createOrganization(testApp.db);
  const store = testApp.app.get(FileStore);
  const keep = async (text: string, ageHours: number): Promise<string> => {
    const sha256 = await store.keep(await store.receive(Readable.from([Buffer.from(text)]), { maxBytes: 100 }));
    const then = new Date(Date.now() - ageHours * 3_600_000);
    await utimes(store.pathOf(sha256), then, then);
    return sha256;
  };
  const orphan = await keep('không ai nhắc đến', 25);
  const young = await keep('vừa đến', 23);
  const result = await keep('kết quả', 25);
  await testApp.db.query(
    `insert into job_runs (id, organization_id, kind, state, input, result, requested_by, requested_by_name, created_at)
     values ($1, $2, 'test-work', 'done', '{}', $3, $1, 'Ai đó', now())`,
    [uuid(), organizationId, JSON.stringify({ sha256: result, fileName: 'a', mediaType: 'b' })],
  );
  await nightOf('sweep-orphan-files');
  expect(await Promise.all([orphan, young, result].map((sha256) => store.exists(sha256)))).toEqual([false, true, true]);
});

it('is done by itself at night', async () => {
  const server = await startTestApp({ on: testApp, settings: { JOBS: '1' } });
  const kinds = await knownCrons(testApp);
  await server.close();
  expect(kinds.filter((kind) => kind !== 'seal-audit')).toEqual([
    'purge-idempotency-keys',
    'purge-job-runs',
    'purge-sign-in-attempts',
    'sweep-orphan-files',
  ]);
});
