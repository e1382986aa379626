import { UnitOfWork } from '../../src/database/unit-of-work.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { enqueue } from '../../src/jobs/enqueue.ts';
import { JobHandlers } from '../../src/jobs/job-handlers.ts';
import { JobRunner } from '../../src/jobs/job-runner.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { emptyQueue, enqueueWork, pauseIsOver, queued } from './queue.ts';

let testApp: TestApp;
let unitOfWork: UnitOfWork;
let runner: JobRunner;
const done: string[] = [];
let fault: Error | undefined;

beforeAll(async () => {
  testApp = await startTestApp();
  unitOfWork = testApp.app.get(UnitOfWork);
  runner = testApp.app.get(JobRunner);
  testApp.app.get(JobHandlers).register('test-work', async ({ text }) => {
    if (fault) throw fault;
    done.push(text);
  });
  await runner.runDueJobs();
});
afterAll(() => testApp.close());
beforeEach(async () => {
  await emptyQueue(testApp);
  done.length = 0;
  fault = undefined;
});

it('is done after the commit, with the payload as it was given', async () => {
  await unitOfWork.runUnattended('Thử', async (tx) => {
    await enqueue(tx, 'test-work', { text: 'Đặng Thị Thuỳ, 05 «tổ»' });
    await runner.runDueJobs();
    expect(done).toEqual([]);
  });
  await runner.runDueJobs();
  expect(done).toEqual(['Đặng Thị Thuỳ, 05 «tổ»']);
  expect(await queued(testApp)).toEqual([]);
});

it('is never heard of when the transaction rolls back', async () => {
  const act = unitOfWork.runUnattended('Thử', async (tx) => {
    await enqueue(tx, 'test-work', { text: 'không' });
    throw new Refusal('not-found', 'Không có.');
  });
  await expect(act).rejects.toMatchObject({ code: 'not-found' });
  expect(await queued(testApp)).toEqual([]);
});

it('replaces a waiting job with the same key', async () => {
  for (const text of ['một', 'hai']) await enqueueWork(unitOfWork, text, { key: 'the same' });
  await enqueueWork(unitOfWork, 'ba', { key: 'another' });
  await runner.runDueJobs();
  expect(done.sort()).toEqual(['ba', 'hai']);
});

it('waits until its instant', async () => {
  await enqueueWork(unitOfWork, 'sau', { runAt: new Date(Date.now() + 60_000) });
  await runner.runDueJobs();
  expect(done).toEqual([]);
  await pauseIsOver(testApp);
  await runner.runDueJobs();
  expect(done).toEqual(['sau']);
});

it('tries again after a pause, so often and no more, then stays there as failed', async () => {
  fault = new TypeError('Nông Quang Thiện, 020068003417');
  await enqueueWork(unitOfWork, 'hỏng', { attempts: 2 });
  await runner.runDueJobs();
  expect(await queued(testApp)).toMatchObject([{ attempts: 1, max_attempts: 2, due: false }]);
  for (let more = 0; more < 3; more++) {
    await pauseIsOver(testApp);
    await runner.runDueJobs();
  }
  const [job] = await queued(testApp);
  expect(job).toMatchObject({ kind: 'test-work', attempts: 2, max_attempts: 2 });
  fault = undefined;
  await pauseIsOver(testApp);
  await runner.runDueJobs();
  expect(done).toEqual([]);
});

it('is tried eight times unless said otherwise', async () => {
  await enqueueWork(unitOfWork, 'thường');
  expect(await queued(testApp)).toMatchObject([{ attempts: 0, max_attempts: 8 }]);
});

it.each([
  [new TypeError('Nông Quang Thiện, 020068003417'), 'TypeError'],
  [new Refusal('file.pending', 'Tệp của Nông Quang Thiện đang được kiểm tra.'), 'file.pending'],
])('tells the queue nothing about people', async (error, told) => {
  fault = error;
  await enqueueWork(unitOfWork, 'hỏng');
  await runner.runDueJobs();
  const [job] = await queued(testApp);
  expect(job?.last_error?.split('\n')[0]).toBe(told);
  expect(job?.last_error).not.toContain('Nông');
});

it('leaves kinds without a handler for an instance that has one', async () => {
  await unitOfWork.runUnattended('Thử', (tx) => enqueue(tx, 'test-other', { text: 'của bản khác' }));
  await runner.runDueJobs();
  expect(await queued(testApp)).toMatchObject([{ kind: 'test-other', attempts: 0 }]);
});

it('has one handler for each kind', () => {
  const register = () => testApp.app.get(JobHandlers).register('test-work', async () => undefined);
  expect(register).toThrow('two handlers for jobs of kind test-work');
});
