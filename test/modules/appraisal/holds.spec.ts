import { draft, person, submit } from '../../support/drafts.ts';
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

const reason = 'Đang chờ kết luận kiểm tra của Ủy ban kiểm tra Đảng ủy xã.';
const conclusion = 'Thông báo số 12-TB/UBKT ngày 20/3/2026: không có vi phạm.';

async function handedIn(username: string, name: string) {
  const unit = await world.as(username);
  const { id, nominees } = await draft(unit, world, { unit: username.toUpperCase(), nominees: [person(name)] });
  expect((await submit(unit, id)).status).toBe(200);
  return { unit, dossier: id, nominee: nominees[0]! };
}

it('stops a nominee, keeps its place and lets it go on from where it stood', async () => {
  const { unit, dossier, nominee } = await handedIn('tyt', 'Hoàng Thị Bình');
  await testApp.db.query(`update nominees set state = 'qualified' where id = $1`, [nominee]);
  const before = (await office.get(`/api/dossiers/${dossier}`)).body.version;
  const held = await office.post(`/api/nominees/${nominee}/hold`).send({ version: 1, reason });
  expect([held.status, held.body.state, held.body.version]).toEqual([200, 'on-hold', 2]);
  expect((await office.get(`/api/dossiers/${dossier}`)).body).toMatchObject({ version: before + 1 });
  const quota = (await unit.get(`/api/campaigns/${world.campaign}/units/TYT/quota`)).body.items[0];
  expect(quota.counted.CA_NHAN).toBe(1);
  const released = await office.post(`/api/nominees/${nominee}/release`).send({ version: 2, conclusion });
  expect([released.status, released.body.state, released.body.version]).toEqual([200, 'qualified', 3]);
  const { items } = (await office.get(`/api/nominees/${nominee}/holds`)).body;
  expect(items).toEqual([
    {
      id: expect.any(String),
      nomineeId: nominee,
      reason,
      placedByName: 'Người thamdinh1',
      placedAt: '2026-03-17T01:00:00.000Z',
      conclusion,
      releasedByName: 'Người thamdinh1',
      releasedAt: '2026-03-17T01:00:00.000Z',
    },
  ]);
});

it('tells everybody else that there is a hold, not why: neither in the list nor in the audit', async () => {
  const { unit, nominee } = await handedIn('vp', 'Đàm Thuỳ Linh');
  await office.post(`/api/nominees/${nominee}/hold`).send({ version: 1, reason });
  await office.post(`/api/nominees/${nominee}/release`).send({ version: 2, conclusion });
  for (const reader of [unit, await world.as('kiemtra'), await world.as('thuky')]) {
    const { items } = (await reader.get(`/api/nominees/${nominee}/holds`)).body;
    expect(items.map((hold: Record<string, unknown>) => [hold.reason, hold.conclusion])).toEqual([['•••', '•••']]);
  }
  const { rows } = await testApp.db.query(
    `select action, detail::text from audit_entries where detail ->> 'nomineeId' = $1 and action in ('nominee.hold', 'nominee.release') order by at, id`,
    [nominee],
  );
  expect(rows.map(({ action }) => action)).toEqual(['nominee.hold', 'nominee.release']);
  expect(rows.filter(({ detail }) => /Ủy ban kiểm tra|12-TB/.test(detail))).toEqual([]);
});

it('can hold again after a release, each hold with its own words', async () => {
  const { nominee } = await handedIn('cax', 'Lương Văn Đức');
  await office.post(`/api/nominees/${nominee}/hold`).send({ version: 1, reason });
  await office.post(`/api/nominees/${nominee}/release`).send({ version: 2, conclusion });
  const again = 'Có đơn khiếu nại mới, đang chờ giải quyết.';
  await office.post(`/api/nominees/${nominee}/hold`).send({ version: 3, reason: again });
  const { items } = (await office.get(`/api/nominees/${nominee}/holds`)).body;
  const words = items.map((hold: Record<string, unknown>) => [hold.reason, hold.conclusion]);
  expect(words).toEqual([
    [reason, conclusion],
    [again, null],
  ]);
});

describe('refuses', () => {
  let nominee: string;
  let unit: Agent;
  beforeAll(async () => {
    ({ nominee, unit } = await handedIn('kt', 'Nông Quang Thiện'));
  });

  it.each([
    ['hold', { reason: 'quá ngắn' }],
    ['hold', {}],
    ['release', { conclusion: 'quá ngắn' }],
  ])('a %s without the words it needs (%j)', async (action, body) => {
    const response = await office.post(`/api/nominees/${nominee}/${action}`).send({ version: 1, ...body });
    expect([response.status, response.body.code]).toEqual([400, 'request.invalid']);
  });

  it('a stale version, with the current one', async () => {
    const response = await office.post(`/api/nominees/${nominee}/hold`).send({ version: 9, reason });
    expect([response.status, response.body.code, response.body.current]).toEqual([409, 'stale', 1]);
  });

  it('a release of what is not held, and a second hold', async () => {
    const early = await office.post(`/api/nominees/${nominee}/release`).send({ version: 1, conclusion });
    expect([early.status, early.body.code]).toEqual([409, 'transition-not-allowed']);
    await testApp.db.query(`update nominees set state = 'on-hold', held_state = 'proposed' where id = $1`, [nominee]);
    const second = await office.post(`/api/nominees/${nominee}/hold`).send({ version: 1, reason });
    expect([second.status, second.body.code]).toEqual([409, 'transition-not-allowed']);
    await testApp.db.query(`update nominees set state = 'proposed', held_state = null where id = $1`, [nominee]);
  });

  it.each(['kt', 'tbc05', 'kiemtra', 'thuky', 'chutich', 'quantri'])(
    'a hold by %s, who is not of the office',
    async (username) => {
      const response = await (await world.as(username))
        .post(`/api/nominees/${nominee}/hold`)
        .send({ version: 1, reason });
      expect([response.status, response.body.code]).toEqual([403, 'auth.forbidden']);
    },
  );

  it('an appraiser whom the case concerns', async () => {
    const name = 'Người thamdinh2';
    const own = await handedIn('hnd', name);
    const response = await (await world.as('thamdinh2'))
      .post(`/api/nominees/${own.nominee}/hold`)
      .send({ version: 1, reason });
    expect([response.status, response.body.code]).toEqual([403, 'conflict-of-interest']);
  });

  it('a nominee of a draft: it does not lie with the office yet', async () => {
    const { nominees } = await draft(unit, world, { unit: 'KT', nominees: [person('Ai đó')] });
    const response = await office.post(`/api/nominees/${nominees[0]}/hold`).send({ version: 1, reason });
    expect([response.status, response.body.code, response.body.state]).toEqual([
      409,
      'transition-not-allowed',
      'draft',
    ]);
  });

  it('another unit the list of holds, and anybody a nominee that does not exist', async () => {
    const stranger = await (await world.as('tbc05')).get(`/api/nominees/${nominee}/holds`);
    expect([stranger.status, stranger.body.code]).toEqual([404, 'not-found']);
    const nobody = await office
      .post('/api/nominees/0199c0de-0000-7000-8000-000000000999/hold')
      .send({ version: 1, reason });
    expect([nobody.status, nobody.body.code]).toEqual([404, 'not-found']);
  });
});
