import { permissions } from '../../../src/domain/permissions.ts';
import { roles } from '../../../src/domain/roles.ts';
import { createOrganization, createPerson } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createWorld, type World, withToken } from '../../support/world.ts';
import { insertListed } from './listed.ts';

const address = '/api/campaigns/cao-loc-2026/overview';
let testApp: TestApp;
let world: World;

interface Unit {
  readonly unit: { readonly code: string };
  readonly standing: string;
  readonly allowedActions: readonly string[];
  readonly [field: string]: unknown;
}

beforeAll(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp);
  const { db } = testApp;
  await insertListed(db, world, {
    unit: 'TBC05',
    state: 'accepted',
    nominees: [
      { name: 'Tổ bầu cử số 05', kind: 'TAP_THE', state: 'qualified' },
      { name: 'Vi Thị Bích Hường', state: 'qualified' },
      { name: 'Người Đã Rút', state: 'withdrawn' },
    ],
  });
  await insertListed(db, world, { unit: 'TBC05', nominees: [{ name: 'Còn Nháp' }] });
  await insertListed(db, world, { unit: 'KT', state: 'returned', nominees: [] });
  await insertListed(db, world, { unit: 'TYT', state: 'withdrawn', nominees: [] });
  await insertListed(db, world, { unit: 'TBC01', nominees: [{ name: 'Nông Văn Nháp' }] });
  await insertListed(db, world, { unit: 'TBC02', nominees: [] });
  await insertListed(db, world, { unit: 'DVBCQH', state: 'declined', nominees: [] });
  const head = await world.as('truongphong');
  for (const until of ['2026-03-19T17:00:00+07:00', '2026-03-20T17:00:00+07:00']) {
    const reason = `Đường vào thôn bị sạt lở, gia hạn đến ${until.slice(8, 10)}/3.`;
    await head
      .post(`${address.replace('overview', 'units/TBC02/extensions')}`)
      .send({ until, reason })
      .expect(201);
  }
  const absent = { participates: false, note: 'Sáp nhập trong tháng 3.' };
  await head.put(address.replace('overview', 'units/HND/participation')).send(absent).expect(200);
});
afterAll(() => testApp.close());

const read = async (username = 'truongphong') => (await (await world.as(username)).get(address).expect(200)).body;
const unitOf = (body: { units: Unit[] }, code: string) => body.units.find(({ unit }) => unit.code === code);
it('says of every unit that may propose how it stands, in the organisation’s order, and of others only when they have dossiers', async () => {
  const body = await read();
  const codes = body.units.map(({ unit }: Unit) => unit.code);
  expect(codes).toHaveLength(12 + 5 + 15 + 2); // offices and organisations, constituencies, tổ, and the two wider constituencies
  expect(codes[0]).toBe('VP');
  expect(codes.filter((code: string) => ['BCD', 'CBDU'].includes(code))).toEqual([]);
  const standing = (code: string) => unitOf(body, code)?.standing;
  expect(['TBC05', 'KT', 'DVBCQH', 'TYT', 'TBC01', 'TBC02', 'TBC03', 'HND', 'DVBCT'].map(standing)).toEqual([
    ...['sent', 'sent', 'sent', 'silent', 'drafting', 'drafting', 'silent', 'absent', 'absent'],
  ]);
  expect(body.participating).toBe(31);
  expect(body.standings.map(({ name, count }: { name: string; count: number }) => [name, count])).toEqual([
    ['Đã gửi', 3],
    ['Đang soạn', 2],
    ['Chưa gửi', 27],
    ['Quá hạn, chưa gửi', 0],
    ['Không tham gia', 2],
  ]);
});

it('shows one unit with its dossiers, its quota at every level, and what was noted of its part', async () => {
  const body = await read();
  const { quota, ...unit } = unitOf(body, 'TBC05') as Unit & { quota: object[] };
  expect(unit).toEqual({
    unit: { id: world.unit('TBC05'), code: 'TBC05', name: 'Tổ bầu cử số 05', kind: 'TO_BAU_CU' },
    kindName: 'Tổ bầu cử',
    standing: 'sent',
    standingName: 'Đã gửi',
    participates: true,
    note: null,
    dossiers: [
      { state: 'draft', name: 'Chưa gửi', count: 1 },
      { state: 'accepted', name: 'Đã tiếp nhận đủ', count: 1 },
    ],
    firstReceivedAt: '2026-03-16T01:30:00.000Z',
    extension: null,
    allowedActions: ['extend', 'participate'],
  });
  const own = await (await world.as('truongphong')).get('/api/campaigns/cao-loc-2026/units/TBC05/quota').expect(200);
  expect(quota).toEqual(own.body.items);
  expect(quota[0]).toMatchObject({
    level: 'GIAY_KHEN_XA',
    words: '01/01 tập thể, 01/02 cá nhân',
    drafts: { CA_NHAN: 1 },
  });
  expect(unitOf(body, 'HND')).toMatchObject({ participates: false, note: 'Sáp nhập trong tháng 3.' });
});

it('counts every unit’s quota as its own quota page does', async () => {
  const body = await read();
  const agent = await world.as('truongphong');
  for (const code of ['VHXH', 'MTTQ', 'DVBC01', 'TBC01', 'DVBCQH']) {
    const own = await agent.get(`/api/campaigns/cao-loc-2026/units/${code}/quota`).expect(200);
    expect([code, unitOf(body, code)?.quota]).toEqual([code, own.body.items]);
  }
});

it('names the extension that runs longest, with its reason and who granted it', async () => {
  expect(unitOf(await read(), 'TBC02')?.extension).toEqual({
    until: '2026-03-20T10:00:00.000Z',
    words: 'trước 17:00 ngày 20/3/2026',
    reason: 'Đường vào thôn bị sạt lở, gia hạn đến 20/3.',
    grantedBy: 'Người truongphong',
  });
});

it('counts the dossiers of the campaign by state', async () => {
  const { dossiers } = await read();
  expect(Object.fromEntries(dossiers.map((row: { state: string; count: number }) => [row.state, row.count]))).toEqual({
    ...{ draft: 3, submitted: 0, returned: 1, accepted: 1, declined: 1, withdrawn: 1, lapsed: 0 },
  });
});

it('shows when dossiers came in, day by day and hour by hour, on to the cut-off and the extensions', async () => {
  const { timeline, levels } = await read();
  const some = (steps: { from: string; first: number; total: number }[]) =>
    steps.filter(({ first }) => first > 0).map(({ from, first, total }) => [from, first, total]);
  const handedIn = 4; // a withdrawn one came in, too
  expect(some(timeline.days)).toEqual([['2026-03-15T17:00:00.000Z', handedIn, handedIn]]);
  expect(some(timeline.hours)).toEqual([['2026-03-16T01:00:00.000Z', handedIn, handedIn]]);
  expect(timeline.days.map(({ from }: { from: string }) => from.slice(0, 10))).toEqual([
    ...['2026-03-15', '2026-03-16', '2026-03-17', '2026-03-18', '2026-03-19'],
  ]);
  expect(levels[0]).toEqual({
    level: 'GIAY_KHEN_XA',
    name: 'Giấy khen của Chủ tịch UBND xã',
    cutoff: '2026-03-18T17:00:00.000Z',
    words: 'hết ngày 18/3/2026 (trước 00:00 ngày 19/3/2026)',
    passed: false,
  });
});

it('counts what is sent again apart from what comes for the first time', async () => {
  const { id } = await insertListed(testApp.db, world, { unit: 'TBC07', state: 'submitted', nominees: [] });
  await testApp.db.query(
    `insert into submissions (id, organization_id, campaign_id, dossier_id, number, received_at, channel, rule_book_version, legal_regime,
       nominees, documents, missing, quota, receipt_number, receipt_code, submitted_by, submitted_by_name, created_at)
     select gen_random_uuid(), $1, $2, $3, n, '2026-03-17T07:15:00+07:00', 'WEB', 1, '{}', '[]', '[]', '[]', '{}', 'PGN-' || n, 'MA', $1, 'Tổ trưởng', now()
     from generate_series(1, 3) n`,
    [world.organizationId, world.campaignId, id],
  );
  const { timeline } = await read();
  const again = timeline.hours.filter((step: { again: number }) => step.again > 0);
  expect(again).toEqual([{ from: '2026-03-17T00:00:00.000Z', first: 0, again: 2, total: 5 }]);
  await testApp.db.query('update dossiers set state = $2, first_received_at = null where id = $1', [id, 'draft']);
});

it('is overdue from the unit’s own cut-off on, drafts lapsed, an extension counted', async () => {
  const at = async (instant: string) => {
    testApp.clock.moveTo(new Date(instant));
    const body = await read();
    const { levels } = body as { levels: { passed: boolean }[] };
    const passed = levels.map((level) => level.passed);
    return [...passed, ...['TBC01', 'TBC02', 'TBC03', 'HND'].map((code) => unitOf(body, code)?.standing)];
  };
  const before = [false, false, false, 'drafting', 'drafting', 'silent', 'absent'];
  expect(await at('2026-03-18T23:59:59.999+07:00')).toEqual(before);
  const after = [true, true, true, 'overdue', 'drafting', 'overdue', 'absent'];
  expect(await at('2026-03-19T00:00:00.000+07:00')).toEqual(after);
  const last = [true, true, true, 'overdue', 'overdue', 'overdue', 'absent'];
  expect(await at('2026-03-20T17:00:00.000+07:00')).toEqual(last);
  expect(unitOf(await read(), 'TBC01')?.dossiers).toEqual([{ state: 'lapsed', name: 'Quá hạn, chưa gửi', count: 1 }]);
});

it('offers a chuyên viên nothing that only the head may do', async () => {
  const { units } = await read('thamdinh1');
  expect(units.flatMap(({ allowedActions }: Unit) => allowedActions)).toEqual([]);
});

it.each(roles.map((role) => [role, role in permissions.statistics.read ? 200 : 403] as const))(
  '%s: %i',
  async (role, status) => {
    const { organizationId } = world;
    const person = await createPerson(testApp, { username: `o-${role}`, role, unitCode: 'TBC05', organizationId });
    expect((await (await withToken(testApp, person)).get(address)).status).toBe(status);
  },
);

it('knows no campaign of another organisation', async () => {
  const organizationId = await createOrganization(testApp.db);
  const stranger = await createPerson(testApp, { username: 'stranger', role: 'head-of-office', organizationId });
  expect((await (await withToken(testApp, stranger)).get(address)).status).toBe(404);
});
