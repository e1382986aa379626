import {
  allMet,
  appraiseEverything,
  type HandedIn,
  handIn,
  qualify,
  recordPaper,
  tickEverything,
  versionOf,
} from '../../support/appraisal.ts';
import { person, pollingCollective } from '../../support/drafts.ts';
import type { Agent } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createWorld, type World } from '../../support/world.ts';

let testApp: TestApp;
let world: World;
let office: Agent;
let head: Agent;

beforeAll(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp);
  office = await world.as('thamdinh1');
  head = await world.as('truongphong');
});
afterAll(() => testApp.close());

interface Blocked {
  readonly code: string;
  readonly slot?: string;
  readonly nomineeId?: string;
}

const accept = async (agent: Agent, id: string) =>
  agent.post(`/api/dossiers/${id}/accept`).send({ version: await versionOf(agent, id) });

const blockersOf = async (id: string): Promise<Blocked[]> => {
  const { status, body } = await accept(office, id);
  expect([status, body.code]).toEqual([422, 'dossier.blocked']);
  return body.blockers;
};

const codes = (blockers: readonly Blocked[]): string[] => [...new Set(blockers.map(({ code }) => code))].sort();

it('takes a complete dossier from submission through appraisal to acceptance', async () => {
  const dossier = await handIn(
    world,
    { unit: 'TBC05', nominees: [pollingCollective('Tổ bầu cử số 05'), person('Nông Quang Thiện')] },
    true,
  );
  await appraiseEverything(office, dossier);
  const view = (await office.get(`/api/dossiers/${dossier.id}/appraisal`)).body;
  expect(view.blockers).toEqual([]);
  expect(view.nominees.map((one: { outcome: string }) => one.outcome)).toEqual(['met', 'met']);
  const accepted = await accept(office, dossier.id);
  expect([accepted.status, accepted.body.state, accepted.body.incomplete]).toEqual([200, 'accepted', false]);
  const { body } = await dossier.unit.get(`/api/dossiers/${dossier.id}`);
  expect(body.stateName).toBe('Đã tiếp nhận đủ');
  expect(body.nominees.map(({ state }: { state: string }) => state)).toEqual(['qualified', 'qualified']);
  expect((await dossier.unit.get(`/api/dossiers/${dossier.id}/decision`)).body).toEqual({
    state: 'accepted',
    stateName: 'Đã tiếp nhận đủ',
    reason: null,
    decidedByName: 'Người thamdinh1',
    decidedAt: '2026-03-17T01:00:00.000Z',
  });
  const { rows } = await testApp.db.query(
    `select distinct action from audit_entries where subject_id = $1 and actor_name = 'Người thamdinh1' order by action`,
    [dossier.id],
  );
  expect(rows.map(({ action }) => action)).toEqual([
    'document.mark',
    'dossier.accept',
    'nominee.appraise',
    'paper.record',
  ]);
});

it('names everything that stands in the way of acceptance at once', async () => {
  const { id, nominees } = await handIn(world, { unit: 'TBC06', nominees: [person('Lộc Văn Sáu')] });
  const blockers = await blockersOf(id);
  expect(codes(blockers)).toEqual(['appraisal.incomplete', 'paper.missing', 'slot.missing']);
  expect(blockers.filter(({ code }) => code === 'appraisal.incomplete')).toEqual([
    expect.objectContaining({ nomineeId: nominees[0] }),
  ]);
  expect((await office.get(`/api/dossiers/${id}/appraisal`)).body.blockers).toEqual(blockers);
});

describe('of a dossier whose files are complete', () => {
  let dossier: HandedIn;

  beforeAll(async () => {
    dossier = await handIn(world, { unit: 'TBC07', nominees: [person('Hoàng Thị Bảy')] }, true);
    await allMet(office, dossier.id);
    expect((await qualify(office, dossier.nominees[0]!)).status).toBe(200);
  });

  it('wants every paper copy, until the head of office waives them', async () => {
    const before = await blockersOf(dossier.id);
    expect(codes(before)).toEqual(['appraisal.incomplete', 'paper.missing']);
    expect(before.filter(({ code }) => code === 'paper.missing')).toHaveLength(5);
    const reason = 'Mưa lũ chia cắt đường, đơn vị cam kết nộp bản giấy trước ngày 25/3.';
    await head.post(`/api/dossiers/${dossier.id}/paper-waiver`).send({ reason }).expect(201);
    expect(codes(await blockersOf(dossier.id))).toEqual(['appraisal.incomplete']);
  });

  it('wants each mark of the plan seen on the scan, and says so by slot', async () => {
    const slots = (await blockersOf(dossier.id)).map(({ slot }) => slot);
    expect(slots).toEqual([
      'TO_TRINH/SCAN',
      'DANH_SACH/SCAN',
      'TOM_TAT/SCAN',
      'BIEN_BAN/SCAN',
      `BAO_CAO_08/SCAN/${dossier.nominees[0]}`,
    ]);
    await tickEverything(office, dossier.id, false);
    const absent = (await accept(office, dossier.id)).body.blockers;
    expect(absent[0].detail).toBe('«Tờ trình đề nghị khen thưởng» thiếu chữ ký, con dấu: hãy yêu cầu đơn vị bổ sung.');
    await tickEverything(office, dossier.id);
    expect((await accept(office, dossier.id)).status).toBe(200);
  });
});

it('does not take late paper for paper in time', async () => {
  const { id, nominees } = await handIn(world, { unit: 'TBC08', nominees: [person('Vi Văn Tám')] }, true);
  await recordPaper(office, id, nominees);
  await testApp.db.query(`update paper_receipts set late = true where dossier_id = $1 and kind = 'TO_TRINH'`, [id]);
  const paper = (await blockersOf(id)).filter(({ code }) => code === 'paper.missing');
  expect(paper.map(({ slot }) => slot)).toEqual(['TO_TRINH/PAPER']);
});

it('waits for a file that is still being inspected', async () => {
  const dossier = await handIn(world, { unit: 'TBC09', nominees: [person('Nông Văn Chín')] }, true);
  await appraiseEverything(office, dossier);
  await testApp.db.query(
    `update files set checks = 'pending' where sha256 in (select sha256 from documents where dossier_id = $1 and 'TO_TRINH' = any(kinds) and form = 'WORD')`,
    [dossier.id],
  );
  expect(codes(await blockersOf(dossier.id))).toEqual(['file.pending']);
  await testApp.db.query(`update files set checks = 'done'`);
});

it('lets a dossier through in which one is found not to qualify, and one is on hold', async () => {
  const dossier = await handIn(
    world,
    { unit: 'TBC10', nominees: [person('Vi Thị Mười'), person('Lê Văn Hoãn')] },
    true,
  );
  const [first, second] = dossier.nominees as [string, string];
  const version = async (id: string): Promise<number> => (await office.get(`/api/nominees/${id}`)).body.version;
  const unqualified = await office.put(`/api/nominees/${first}/appraisal`).send({
    ...{ version: await version(first), verdicts: [], conclusion: 'unqualified' },
    note: 'Không trực tiếp tham gia công tác bầu cử tại tổ.',
  });
  expect(unqualified.status).toBe(200);
  const reason = 'Đang chờ kết luận kiểm tra của Ủy ban kiểm tra Đảng ủy xã.';
  await office
    .post(`/api/nominees/${second}/hold`)
    .send({ version: await version(second), reason })
    .expect(200);
  await recordPaper(office, dossier.id, []);
  await tickEverything(office, dossier.id);
  expect((await accept(office, dossier.id)).status).toBe(200);
});

it('does not accept a dossier of which everybody has been withdrawn', async () => {
  const { id, nominees, unit } = await handIn(world, { unit: 'TBC11', nominees: [person('Triệu Thị Rút')] });
  await unit.post(`/api/nominees/${nominees[0]}/withdraw`).send({ version: 1, reason: 'Chuyển công tác.' }).expect(200);
  expect(codes(await blockersOf(id))).toContain('dossier.no-nominees');
});

it('declines with a reason the unit reads, and gives its places back', async () => {
  const { id, unit } = await handIn(world, { unit: 'TBC12', nominees: [person('Đàm Văn Từ')] });
  const version = await versionOf(office, id);
  const short = await office.post(`/api/dossiers/${id}/decline`).send({ version, reason: '                    x' });
  expect([short.status, short.body.errors[0].field]).toEqual([400, 'reason']);
  const reason = 'Hồ sơ gửi nhầm hình thức khen thưởng, đơn vị lập lại hồ sơ khác.';
  const declined = await office.post(`/api/dossiers/${id}/decline`).send({ version, reason });
  expect([declined.status, declined.body.state]).toEqual([200, 'declined']);
  expect((await unit.get(`/api/dossiers/${id}/decision`)).body).toMatchObject({ state: 'declined', reason });
  const quota = (await unit.get(`/api/campaigns/${world.campaign}/units/TBC12/quota`)).body.items[0];
  expect(quota.counted.CA_NHAN).toBe(0);
  const twice = await office.post(`/api/dossiers/${id}/decline`).send({ version: version + 1, reason });
  expect([twice.status, twice.body.code]).toEqual([409, 'transition-not-allowed']);
});

it('accepts once for one idempotency key, however often it is sent', async () => {
  const dossier = await handIn(world, { unit: 'TBC13', nominees: [person('Nông Văn Đôi')] }, true);
  await appraiseEverything(office, dossier);
  const version = await versionOf(office, dossier.id);
  const once = () =>
    office.post(`/api/dossiers/${dossier.id}/accept`).set('Idempotency-Key', 'accept-once-1').send({ version });
  const answers = await Promise.all([once(), once()]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  const { rows } = await testApp.db.query('select count(*)::int as n from dossier_decisions where dossier_id = $1', [
    dossier.id,
  ]);
  expect(rows[0].n).toBe(1);
});

it.each(['accept', 'decline', 'return'])('refuses to %s on a stale version, and names the current one', async (act) => {
  const { id } = await handIn(world, { unit: 'KT', nominees: [person(`Người ${act}`)] });
  const body = {
    version: 1,
    ...(act !== 'accept' && { reason: 'Lý do dài hơn hai mươi ký tự.' }),
    ...(act === 'return' && { items: [{ slot: 'TO_TRINH/SCAN', note: 'Mờ.' }], mendBy: '2026-03-25T17:00:00+07:00' }),
  };
  const response = await office.post(`/api/dossiers/${id}/${act}`).send(body);
  expect([response.status, response.body.code, response.body.current]).toEqual([
    409,
    'stale',
    await versionOf(office, id),
  ]);
  await testApp.db.query(`update dossiers set state = 'withdrawn' where id = $1`, [id]);
});
