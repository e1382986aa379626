import { JobRunner } from '../../../src/jobs/job-runner.ts';
import { FileInspectionJob } from '../../../src/modules/dossiers/documents/file-inspection-job.ts';
import { PaperPreparation } from '../../../src/modules/dossiers/documents/paper-preparation.ts';
import type { Agent } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createWorld, type World } from '../../support/world.ts';
import { type DossierIds, insertDossier } from '../../support/world-dossiers.ts';
import { papers, saying, upload } from './documents-sending.ts';

let testApp: TestApp;
let world: World;
let unit: Agent;
let dossier: DossierIds;
beforeAll(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp);
  unit = await world.as('tbc05');
});
afterAll(() => testApp.close());
beforeEach(async () => {
  await runDueJobs();
  dossier = await insertDossier(testApp.db, world, { unit: 'TBC05' });
  testApp.app.get(PaperPreparation, { strict: false }).patience = 0; // nobody waits for an inspection
});

const runDueJobs = () => testApp.app.get(JobRunner, { strict: false }).runDueJobs();
const see = async (id: string) => (await unit.get(`/api/documents/${id}`)).body;
const slotState = async () => {
  const { body } = await unit.get(`/api/dossiers/${dossier.id}/slots`);
  return body.items.find(({ key }: { key: string }) => key === 'TO_TRINH/SCAN').state;
};

it('that takes too long is answered pending, finished by the queue, and then the paper counts', async () => {
  const { status, body } = await upload(unit, dossier.id);
  expect(status).toBe(201);
  expect(body).toMatchObject({ checks: 'pending', mediaType: null, pages: null, findings: [] });
  expect(await slotState()).toBe('pending');
  expect(saying(await unit.get(`/api/documents/${body.id}/content`))).toEqual({ status: 409, code: 'file.pending' });
  await runDueJobs();
  expect(await see(body.id)).toEqual({ ...body, checks: 'done', mediaType: 'application/pdf', pages: 4 });
  expect(await slotState()).toBe('filled');
  expect((await unit.get(`/api/documents/${body.id}/content`)).status).toBe(200);
});

it.each([
  ['a password', 'file.unsafe', papers.locked],
  ['another type than its slot takes', 'file.wrong-type', papers.word],
])('that finds %s hides the paper and hands it out to nobody', async (_, code, content) => {
  const { status, body } = await upload(unit, dossier.id, { files: [['to-trinh.pdf', content]] });
  expect(status).toBe(201);
  await runDueJobs();
  const seen = await see(body.id);
  expect(seen).toMatchObject({
    checks: 'done',
    deletedAt: '2026-03-17T01:00:00.000Z',
    findings: [{ code, severity: 'warning' }],
  });
  expect(await slotState()).toBe('missing');
  const refused = await unit.get(`/api/documents/${body.id}/content`);
  expect(saying(refused)).toEqual({ status: 415, code });
  expect(refused.body.detail).toBe(seen.findings[0].detail);
  const { rows } = await testApp.db.query(
    `select action, actor_name, organization_id from audit_entries where subject_id = $1 order by id`,
    [dossier.id],
  );
  expect(rows).toEqual([
    { action: 'document.upload', actor_name: 'Người tbc05', organization_id: world.organizationId },
    { action: 'document.refused', actor_name: 'Hệ thống', organization_id: world.organizationId },
  ]);
});

it('done twice ends as done once', async () => {
  const { body } = await upload(unit, dossier.id, { files: [['to-trinh.pdf', papers.locked]] });
  const job = testApp.app.get(FileInspectionJob, { strict: false });
  const demand = { organizationId: world.organizationId, sha256: body.sha256 };
  await job.run(demand);
  const state = async () => [
    await see(body.id),
    (await testApp.db.query('select version from dossiers where id = $1', [dossier.id])).rows,
  ];
  const once = await state();
  await job.run(demand);
  expect(await state()).toEqual(once);
});

it('is left to the queue only together with the paper', async () => {
  await upload(unit, dossier.id, { kind: 'QUYET_DINH' });
  expect((await testApp.db.query('select count(*)::int as jobs from graphile_worker.jobs')).rows).toEqual([
    { jobs: 0 },
  ]);
  await upload(unit, dossier.id);
  expect((await testApp.db.query('select task_identifier from graphile_worker.jobs')).rows).toEqual([
    { task_identifier: 'inspect-file' },
  ]);
});

it('that refuses a paper lets the one it replaced count again', async () => {
  const preparation = testApp.app.get(PaperPreparation, { strict: false });
  preparation.patience = 30_000;
  const { body: good } = await upload(unit, dossier.id);
  preparation.patience = 0;
  const { body: bad } = await upload(unit, dossier.id, { files: [['mới.pdf', papers.locked]] });
  expect((await see(good.id)).supersededById).toBe(bad.id);
  await runDueJobs();
  expect(await see(good.id)).toEqual(good);
  expect(await slotState()).toBe('filled');
});

it('judges known bytes anew for the slot they are sent to', async () => {
  const preparation = testApp.app.get(PaperPreparation, { strict: false });
  preparation.patience = 30_000;
  const { body: word } = await upload(unit, dossier.id, { form: 'WORD', files: [['a.docx', papers.word]] });
  preparation.patience = 0;
  const { body: scan } = await upload(unit, dossier.id, { files: [['a.pdf', papers.word]] });
  await runDueJobs();
  expect(await see(word.id)).toEqual(word);
  expect((await see(scan.id)).deletedAt).not.toBeNull();
  expect((await unit.get(`/api/documents/${word.id}/content`)).status).toBe(200);
});
