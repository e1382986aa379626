import { JobRunner } from '../../../src/jobs/job-runner.ts';
import { allMet, handIn, qualify, versionOf } from '../../support/appraisal.ts';
import { person, pollingCollective } from '../../support/drafts.ts';
import type { Agent } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createWorld, type World } from '../../support/world.ts';

let testApp: TestApp;
let world: World;
let office: Agent;

beforeAll(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp);
  office = await world.as('thamdinh1');
});
afterAll(() => testApp.close());

const runDueJobs = () => testApp.app.get(JobRunner, { strict: false }).runDueJobs();

/** The office corrects the figure of the election of the National Assembly at one tổ, confirmed at once. */
async function correct(unit: string, voted: number): Promise<void> {
  const path = `/api/campaigns/${world.campaign}/units/${unit}/election-results/QUOC_HOI`;
  const { rows } = await testApp.db.query(
    `select registered from turnout_results where unit_id = $1 and election = 'QUOC_HOI'`,
    [world.unit(unit)],
  );
  const body = { registered: rows[0].registered, voted, confirm: true, reason: 'Theo biên bản kiểm phiếu lại của tổ.' };
  const response = await office.put(path).send(body);
  if (response.status !== 200) throw new Error(`not corrected: ${response.status} ${response.text}`);
  await runDueJobs();
}

const nomineeOf = async (id: string) => (await office.get(`/api/nominees/${id}`)).body;
const entries = async (dossier: string): Promise<number> =>
  (
    await testApp.db.query(
      `select count(*)::int as n from audit_entries where action = 'nominee.rejudge' and subject_id = $1`,
      [dossier],
    )
  ).rows[0].n;

it('shows where a corrected figure has changed what a person concluded upon, until somebody has looked', async () => {
  const { id, nominees } = await handIn(world, {
    unit: 'TBC01',
    nominees: [pollingCollective('Tổ bầu cử số 01'), person('Hứa Văn Một')],
  });
  const [collective, individual] = nominees as [string, string];
  await allMet(office, id);
  expect((await qualify(office, collective)).status).toBe(200);
  const before = { dossier: await versionOf(office, id), individual: (await nomineeOf(individual)).version };
  await correct('TBC01', 900);
  const after = await nomineeOf(collective);
  expect(after.state).toBe('qualified');
  expect(after.changedAfterAppraisal).toBe(
    'Kết quả thay đổi sau thẩm định: «Tỷ lệ cử tri ≥ 98%» từ đạt thành không đạt (Đại biểu Quốc hội: 900/1.000 cử tri đi bầu; phải đạt từ 98%). Hãy xem và kết luận lại.',
  );
  expect(await versionOf(office, id)).toBe(before.dossier + 1);
  expect((await nomineeOf(individual)).version).toBe(before.individual);
  const accepted = await office.post(`/api/dossiers/${id}/accept`).send({ version: await versionOf(office, id) });
  expect(accepted.body.blockers.map(({ detail }: { detail: string }) => detail)).toContain(
    `Tổ bầu cử số 01: ${after.changedAfterAppraisal}`,
  );
  const queue = async (query: string) => (await office.get(`/api/appraisal/queue?${query}`)).body;
  expect((await queue('changed=true')).items.map((item: { id: string }) => item.id)).toEqual([id]);
  const { nominees: views } = (await office.get(`/api/dossiers/${id}/appraisal`)).body;
  const turnout = views[0].criteria.find(({ criterion }: { criterion: string }) => criterion === 'G.TT.4.a');
  expect([turnout.outcome, turnout.appraised.stands, views[0].outcome]).toEqual(['unmet', false, 'unmet']);
  expect((await qualify(office, collective)).body.code).toBe('criterion.unmet');
  const looked = await office.put(`/api/nominees/${collective}/appraisal`).send({
    ...{ version: after.version, verdicts: [], conclusion: 'unqualified' },
    note: 'Tỷ lệ cử tri đi bầu không đạt 98% theo số liệu đã sửa.',
  });
  expect(looked.body.nominees[0].nominee.changedAfterAppraisal).toBeNull();
  expect((await queue('changed=true')).total).toBe(0);
  const { items } = (await office.get(`/api/nominees/${collective}/appraisal/history`)).body;
  expect(items.map(({ action, byName }: Record<string, string>) => [action, byName])).toEqual([
    ['nominee.appraise', 'Người thamdinh1'],
    ['nominee.appraise', 'Người thamdinh1'],
    ['nominee.rejudge', 'Hệ thống'],
    ['nominee.appraise', 'Người thamdinh1'],
  ]);
});

it('takes the notice back when the figure is put back, and says nothing where the outcome stays', async () => {
  const { id, nominees } = await handIn(world, { unit: 'TBC05', nominees: [pollingCollective('Tổ bầu cử số 05')] });
  await allMet(office, id);
  expect((await qualify(office, nominees[0]!)).status).toBe(200);
  const { rows } = await testApp.db.query(
    `select voted, registered from turnout_results where unit_id = $1 and election = 'QUOC_HOI'`,
    [world.unit('TBC05')],
  );
  await correct('TBC05', rows[0].registered);
  expect((await nomineeOf(nominees[0]!)).changedAfterAppraisal).toBeNull();
  expect(await entries(id)).toBe(0);
  await correct('TBC05', 1);
  expect((await nomineeOf(nominees[0]!)).changedAfterAppraisal).not.toBeNull();
  await correct('TBC05', rows[0].voted);
  expect((await nomineeOf(nominees[0]!)).changedAfterAppraisal).toBeNull();
  expect(await entries(id)).toBe(2);
});

it('ends in the same state when the job runs twice', async () => {
  const { id, nominees } = await handIn(world, { unit: 'TBC06', nominees: [pollingCollective('Tổ bầu cử số 06')] });
  await allMet(office, id);
  expect((await qualify(office, nominees[0]!)).status).toBe(200);
  await correct('TBC06', 2);
  const once = await nomineeOf(nominees[0]!);
  const payload = { campaignId: world.campaignId, unitIds: [world.unit('TBC06')] };
  await testApp.db.query(`select graphile_worker.add_job('rejudge', $1::json)`, [JSON.stringify(payload)]);
  await runDueJobs();
  expect(await nomineeOf(nominees[0]!)).toEqual(once);
  expect(await entries(id)).toBe(1);
});

it('judges anew a collective put up by another unit, and one whose constituency the figure reaches', async () => {
  const dvbc = await handIn(world, { unit: 'DVBC04', nominees: [pollingCollective('Đơn vị bầu cử số 4')] });
  const mttq = await handIn(world, {
    unit: 'MTTQ',
    nominees: [pollingCollective('Tổ bầu cử số 10', { subjectUnitId: world.unit('TBC10') })],
  });
  const machine = async (nominee: string) =>
    (await testApp.db.query('select machine_outcome from nominees where id = $1', [nominee])).rows[0].machine_outcome;
  expect([await machine(dvbc.nominees[0]!), await machine(mttq.nominees[0]!)]).toEqual([
    'needs-review',
    'needs-review',
  ]);
  await correct('TBC10', 3);
  expect([await machine(dvbc.nominees[0]!), await machine(mttq.nominees[0]!)]).toEqual(['unmet', 'unmet']);
  expect((await nomineeOf(mttq.nominees[0]!)).changedAfterAppraisal).toBeNull();
});

it('leaves its trace in the log of the organisation', async () => {
  const { body } = await (await world.as('kiemtra')).get('/api/audit?action=nominee.rejudge');
  expect(body.total).toBeGreaterThan(0);
  expect(body.items[0]).toMatchObject({ actorName: 'Hệ thống', role: null });
});
