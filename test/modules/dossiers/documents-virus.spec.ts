import { JobRunner } from '../../../src/jobs/job-runner.ts';
import { PaperPreparation } from '../../../src/modules/dossiers/documents/paper-preparation.ts';
import { eicar, OwnClamd } from '../../support/own-clamd.ts';
import type { Agent } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createWorld, type World } from '../../support/world.ts';
import { type DossierIds, insertDossier } from '../../support/world-dossiers.ts';
import { papers, saying, send, upload } from './documents-sending.ts';

const clamd = new OwnClamd();
let testApp: TestApp;
let world: World;
let unit: Agent;
let dossier: DossierIds;
beforeAll(async () => {
  await clamd.start();
  testApp = await startTestApp({ settings: { CLAMD_SOCKET: clamd.socket } });
  world = await createWorld(testApp);
  unit = await world.as('tbc05');
});
afterAll(async () => {
  await testApp.close();
  await clamd.remove();
});
beforeEach(async () => {
  dossier = await insertDossier(testApp.db, world, { unit: 'TBC05' });
  testApp.app.get(PaperPreparation, { strict: false }).patience = 30_000;
});

const infected = Buffer.concat([papers.danhSach, Buffer.from(`\n%${eicar}\n%%EOF\n`)]);
const see = async (id: string) => (await unit.get(`/api/documents/${id}`)).body;
const download = (id: string) => unit.get(`/api/documents/${id}/content`);
/** What waits for a minute comes now. */
async function runJobs(): Promise<void> {
  await testApp.db.query('update graphile_worker._private_jobs set run_at = now()');
  await testApp.app.get(JobRunner, { strict: false }).runDueJobs();
}
const waiting = [expect.objectContaining({ code: 'scan.waiting', severity: 'info' })];

it('a clean paper is scanned while its sender waits', async () => {
  const { status, body } = await upload(unit, dossier.id);
  expect({ status, checks: body.checks, findings: body.findings }).toEqual({
    status: 201,
    checks: 'done',
    findings: [],
  });
  expect((await download(body.id)).status).toBe(200);
});

it('an infected paper is refused and leaves nothing behind', async () => {
  const refused = await upload(unit, dossier.id, { files: [['to-trinh.pdf', infected]] });
  expect(saying(refused)).toEqual({ status: 415, code: 'file.unsafe' });
  expect(refused.body.reason).toBe('virus');
  expect((await unit.get(`/api/dossiers/${dossier.id}/documents`)).body.items).toEqual([]);
});

it('one infected file of a bundle is told and keeps no other out', async () => {
  const files = [['to-trinh.pdf', infected] as const, ['bien-ban.pdf', papers.bienBan] as const];
  const { body } = await send(unit, `/api/dossiers/${dossier.id}/bundle`, { files });
  expect(body.refused.map(({ fileName, code }: { fileName: string; code: string }) => [fileName, code])).toEqual([
    ['to-trinh.pdf', 'file.unsafe'],
  ]);
  expect(body.items.map(({ checks }: { checks: string }) => checks)).toEqual(['done']);
});

it('what proves infected only later is hidden from its dossier', async () => {
  testApp.app.get(PaperPreparation, { strict: false }).patience = 0;
  const { body } = await upload(unit, dossier.id, { files: [['to-trinh.pdf', infected]] });
  await runJobs();
  const seen = await see(body.id);
  expect({ checks: seen.checks, codes: seen.findings.map(({ code }: { code: string }) => code) }).toEqual({
    checks: 'done',
    codes: ['file.unsafe'],
  });
  expect(seen.deletedAt).not.toBeNull();
  expect(saying(await download(body.id))).toEqual({ status: 415, code: 'file.unsafe' });
});

describe('while the scanner is away', () => {
  beforeEach(() => clamd.stop());
  afterEach(() => clamd.start());

  it('papers are taken in, wait with a word to people, open for nobody, and are finished when it is back', async () => {
    const { body: clean } = await upload(unit, dossier.id);
    const photos = ['a.png', 'b.png'].map((name) => [name, papers.photoPng] as const);
    const { body: merged } = await upload(unit, dossier.id, { kind: 'BIEN_BAN', files: photos });
    const { body: bad } = await upload(unit, dossier.id, { kind: 'DANH_SACH', files: [['a.pdf', infected]] });
    for (const { checks, findings } of [clean, merged, bad])
      expect({ checks, findings }).toEqual({ checks: 'pending', findings: expect.arrayContaining(waiting) });
    expect(saying(await download(clean.id))).toEqual({ status: 409, code: 'file.pending' });
    await runJobs();
    expect((await see(clean.id)).checks).toBe('pending');
    await clamd.start();
    await runJobs();
    expect(await see(clean.id)).toMatchObject({ checks: 'done', findings: [], pages: 4, deletedAt: null });
    expect(await see(merged.id)).toMatchObject({ checks: 'done', pages: 2, deletedAt: null });
    const photo = await testApp.db.query('select checks, media_type from files where sha256 = $1', [
      merged.sourceHashes[0],
    ]);
    expect(photo.rows).toEqual([{ checks: 'done', media_type: 'image/png' }]);
    expect((await see(bad.id)).deletedAt).not.toBeNull();
    expect((await download(clean.id)).status).toBe(200);
    const { rows } = await testApp.db.query('select count(*)::int as jobs from graphile_worker.jobs');
    expect(rows).toEqual([{ jobs: 0 }]);
    await clamd.stop();
  });
});
