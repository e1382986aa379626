import { JobRunEntity } from '../../src/database/entities/job-run.entity.ts';
import { UnitOfWork } from '../../src/database/unit-of-work.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import type { Actor } from '../../src/domain/roles.ts';
import { type JobContext, JobHandlers } from '../../src/jobs/job-handlers.ts';
import { JobRunner } from '../../src/jobs/job-runner.ts';
import { startJobRun } from '../../src/jobs/job-runs.ts';
import { createPerson } from '../support/people.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { emptyQueue, pauseIsOver, queued } from './queue.ts';

let testApp: TestApp;
let actor: Actor;
let runner: JobRunner;
/** What the handler does this time. */
let work: (context: JobContext) => Promise<unknown>;
let calls: { text: string }[];

beforeAll(async () => {
  testApp = await startTestApp();
  const person = await createPerson(testApp, { username: 'thamdinh1', role: 'appraiser' });
  actor = { ...person, role: 'appraiser', name: 'Lý Thị Mai' };
  runner = testApp.app.get(JobRunner);
  testApp.app.get(JobHandlers).register('test-work', async (payload, context) => {
    calls.push(payload);
    return work(context);
  });
});
afterAll(() => testApp.close());
beforeEach(async () => {
  await emptyQueue(testApp);
  calls = [];
});

const start = (): Promise<string> =>
  testApp.app.get(UnitOfWork).run(actor, (tx) => startJobRun(tx, actor, 'test-work', { text: 'Danh sách' }));

async function rowOf(id: string): Promise<Partial<JobRunEntity>> {
  const { rows } = await testApp.db.query(
    `select state, done, total, result, problem, requested_by_name as "requestedByName", input,
       started_at is not null as started, finished_at is not null as finished from job_runs where id = $1`,
    [id],
  );
  return rows[0];
}

it('waits, runs with its progress in sight, and ends with its result', async () => {
  let seen: unknown;
  const id = await start();
  expect(await rowOf(id)).toEqual({
    state: 'queued',
    done: 0,
    total: null,
    result: null,
    problem: null,
    requestedByName: 'Lý Thị Mai',
    input: { text: 'Danh sách' },
    started: false,
    finished: false,
  });
  work = async ({ progress, jobRunId }) => {
    await progress(3, 10);
    seen = { ...(await rowOf(id)), jobRunId };
    return { rows: 10 };
  };
  await runner.runDueJobs();
  expect(seen).toMatchObject({ state: 'running', done: 3, total: 10, started: true, finished: false, jobRunId: id });
  expect(calls).toEqual([{ text: 'Danh sách' }]);
  expect(await rowOf(id)).toMatchObject({ state: 'done', done: 10, total: 10, result: { rows: 10 }, finished: true });
  expect(await queued(testApp)).toEqual([]);
});

it('is not there when the transaction that asked for it rolls back', async () => {
  let id = '';
  const act = testApp.app.get(UnitOfWork).run(actor, async (tx) => {
    id = await startJobRun(tx, actor, 'test-work', { text: 'không' });
    throw new Refusal('not-found', 'Không có.');
  });
  await expect(act).rejects.toMatchObject({ code: 'not-found' });
  expect([await rowOf(id), await queued(testApp)]).toEqual([undefined, []]);
});

it('tells much progress four times a second at most, but always the last piece', async () => {
  const writes: number[] = [];
  const id = await start();
  work = async ({ progress }) => {
    for (let done = 1; done <= 200; done++) {
      await progress(done, 200);
      if (done === 100 || done === 200) writes.push((await rowOf(id)).done!);
    }
  };
  await runner.runDueJobs();
  expect(writes).toEqual([expect.any(Number), 200]);
  expect(writes[0]).toBeLessThan(100);
});

it('says that it will be tried again, and after the third time that it failed and what to do', async () => {
  work = async () => {
    throw new TypeError('020068003417');
  };
  const id = await start();
  for (const attempt of [1, 2]) {
    await runner.runDueJobs();
    expect(await rowOf(id)).toMatchObject({
      state: 'queued',
      problem: `Lần thử thứ ${attempt} chưa được; hệ thống sẽ tự thử lại.`,
      finished: false,
    });
    await pauseIsOver(testApp);
  }
  await runner.runDueJobs();
  expect(await rowOf(id)).toMatchObject({
    state: 'failed',
    problem: `Không làm được sau 3 lần thử. Hãy thử lại; nếu vẫn lỗi, báo quản trị kèm mã ${id}.`,
    finished: true,
  });
});

it('forgets an earlier problem when it succeeds', async () => {
  work = async () => {
    throw new Error('lúc này chưa được');
  };
  const id = await start();
  await runner.runDueJobs();
  work = async () => 'xong';
  await pauseIsOver(testApp);
  await runner.runDueJobs();
  expect(await rowOf(id)).toMatchObject({ state: 'done', problem: null, result: 'xong' });
});

it('takes a refusal as the answer: told in its own words, not tried again', async () => {
  work = async () => {
    throw new Refusal('campaign.not-open', 'Đợt này chưa mở.');
  };
  const id = await start();
  await runner.runDueJobs();
  expect(await rowOf(id)).toMatchObject({ state: 'failed', problem: 'Đợt này chưa mở.' });
  expect(await queued(testApp)).toEqual([]);
});

it('is not done again when its server died after the work and before saying so', async () => {
  work = async () => 'một lần';
  const id = await start();
  const { rows } = await testApp.db.query('select payload from graphile_worker._private_jobs');
  await runner.runDueJobs();
  await testApp.db.query(`select graphile_worker.add_job('test-work', $1)`, [JSON.stringify(rows[0].payload)]);
  await runner.runDueJobs();
  expect([calls.length, await queued(testApp)]).toEqual([1, []]);
  expect(await rowOf(id)).toMatchObject({ state: 'done', result: 'một lần' });
});
