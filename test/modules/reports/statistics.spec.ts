import { permissions } from '../../../src/domain/permissions.ts';
import { roles } from '../../../src/domain/roles.ts';
import { createOrganization, createPerson } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createWorld, type World, withToken } from '../../support/world.ts';
import { insertListed } from './listed.ts';

const address = '/api/campaigns/cao-loc-2026/statistics';
let testApp: TestApp;
let world: World;

beforeAll(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp);
  const { db } = testApp;
  await insertListed(db, world, {
    unit: 'TBC05',
    state: 'accepted',
    nominees: [
      { name: 'Tổ bầu cử số 05', kind: 'TAP_THE', state: 'qualified', gender: null },
      { name: 'Vi Thị Bích Hường', state: 'qualified', gender: 'NU', is_leader: true },
      { name: 'Nông Quang Thiện', state: 'unqualified', gender: 'NAM', is_leader: true },
      { name: 'Người Đã Rút', state: 'withdrawn', gender: 'NU', is_leader: true },
    ],
  });
  await insertListed(db, world, {
    unit: 'VP',
    level: 'BANG_KHEN_TINH',
    state: 'submitted',
    nominees: [{ name: 'Hoàng Thị Én', state: 'proposed', gender: 'NU' }],
  });
  await insertListed(db, world, { unit: 'KT', state: 'returned', nominees: [] });
  await insertListed(db, world, { unit: 'TYT', state: 'withdrawn', nominees: [{ name: 'Không Tính', gender: 'NU' }] });
  await insertListed(db, world, { unit: 'TBC01', nominees: [{ name: 'Còn Nháp', gender: 'NU' }] });
  await insertListed(db, world, { unit: 'TBC02', nominees: [{ name: 'Được Gia Hạn' }] });
  await db.query(
    `insert into extensions (id, organization_id, campaign_id, unit_id, until, reason, granted_by, granted_by_name, granted_at)
     values (gen_random_uuid(), $1, $2, $3, '2026-03-20T00:00:00+07:00', 'Mưa lũ chia cắt đường.', $1, 'Trưởng phòng', now())`,
    [world.organizationId, world.campaignId, world.unit('TBC02')],
  );
});
afterAll(() => testApp.close());

const read = async (username = 'truongphong') => (await (await world.as(username)).get(address).expect(200)).body;
const noStates = {
  proposed: 0,
  'on-hold': 0,
  withdrawn: 0,
  qualified: 0,
  unqualified: 0,
  approved: 0,
  'not-approved': 0,
  forwarded: 0,
  awarded: 0,
  cancelled: 0,
};
const noKinds = { TAP_THE: 0, CA_NHAN: 0, HO_GIA_DINH: 0 };

it('counts dossiers by state, and nominees of what was handed in by level, kind and state', async () => {
  const { units: _, ...figures } = await read();
  expect(figures).toEqual({
    campaign: 'cao-loc-2026',
    asOf: '2026-03-17T01:00:00.000Z',
    dossiers: { draft: 2, submitted: 1, returned: 1, accepted: 1, declined: 0, withdrawn: 1, lapsed: 0 },
    nominees: { TAP_THE: 1, CA_NHAN: 3, HO_GIA_DINH: 0 },
    levels: [
      {
        level: 'GIAY_KHEN_XA',
        name: 'Giấy khen của Chủ tịch UBND xã',
        total: 3,
        byKind: { ...noKinds, TAP_THE: 1, CA_NHAN: 2 },
        byState: { ...noStates, qualified: 2, unqualified: 1 },
        women: 1,
        leaders: 2,
      },
      {
        level: 'BANG_KHEN_TINH',
        name: 'Bằng khen của Chủ tịch UBND tỉnh',
        total: 1,
        byKind: { ...noKinds, CA_NHAN: 1 },
        byState: { ...noStates, proposed: 1 },
        women: 1,
        leaders: 0,
      },
      {
        level: 'BANG_KHEN_THU_TUONG',
        name: 'Bằng khen của Thủ tướng Chính phủ',
        total: 0,
        byKind: noKinds,
        byState: noStates,
        women: 0,
        leaders: 0,
      },
    ],
  });
});

it('names the units that take part and have sent nothing, in plan order, and whether they have begun', async () => {
  const { units } = await read();
  const sent = ['TBC05', 'VP', 'KT'];
  const all = 12 + 5 + 15; // offices and organisations, constituencies, tổ; those that reach beyond the commune and excluded bodies left out
  expect([units.participating, units.sent, units.notSent.length]).toEqual([all, sent.length, all - sent.length]);
  expect(units.notSent[0]).toEqual({
    id: world.unit('VHXH'),
    code: 'VHXH',
    name: 'Phòng Văn hóa - Xã hội',
    hasDraft: false,
  });
  const named = units.notSent.map(({ code }: { code: string }) => code);
  expect(named.filter((code: string) => [...sent, 'BCD', 'CBDU', 'DVBCQH', 'DVBCT'].includes(code))).toEqual([]);
  const begun = units.notSent.filter(({ hasDraft }: { hasDraft: boolean }) => hasDraft);
  expect(begun.map(({ code }: { code: string }) => code)).toEqual(['TBC01', 'TBC02']);
});

it('counts drafts past their unit’s cut-off as lapsed, extensions counted', async () => {
  const drafts = async () => {
    const { draft, lapsed } = (await read()).dossiers;
    return [draft, lapsed];
  };
  testApp.clock.moveTo(new Date('2026-03-18T23:59:59.999+07:00'));
  expect(await drafts()).toEqual([2, 0]);
  testApp.clock.moveTo(new Date('2026-03-19T00:00:00.000+07:00'));
  expect(await drafts()).toEqual([1, 1]);
  testApp.clock.moveTo(new Date('2026-03-20T00:00:00.000+07:00'));
  expect(await drafts()).toEqual([0, 2]);
});

it.each(roles.map((role) => [role, role in permissions.statistics.read ? 200 : 403] as const))(
  '%s: %i',
  async (role, status) => {
    const { organizationId } = world;
    const person = await createPerson(testApp, { username: `s-${role}`, role, unitCode: 'TBC05', organizationId });
    expect((await (await withToken(testApp, person)).get(address)).status).toBe(status);
  },
);

it('knows no campaign of another organisation', async () => {
  const organizationId = await createOrganization(testApp.db);
  const stranger = await createPerson(testApp, { username: 'stranger', role: 'head-of-office', organizationId });
  expect((await (await withToken(testApp, stranger)).get(address)).status).toBe(404);
});
