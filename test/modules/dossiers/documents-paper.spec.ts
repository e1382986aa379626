import type { Agent } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createWorld, type World } from '../../support/world.ts';
import { type DossierIds, insertDossier } from '../../support/world-dossiers.ts';
import { saying } from './documents-sending.ts';

let testApp: TestApp;
let world: World;
let office: Agent;
let head: Agent;
let dossier: DossierIds;
beforeAll(async () => {
  testApp = await startTestApp({ clock: '2026-03-26T08:00:00+07:00' });
  world = await createWorld(testApp);
  office = await world.as('thamdinh1');
  head = await world.as('truongphong');
});
afterAll(() => testApp.close());
beforeEach(async () => {
  dossier = await insertDossier(testApp.db, world, {
    unit: 'TBC05',
    state: 'submitted',
    nominees: [{ name: 'Nông Quang Thiện' }],
  });
});

const record = (agent: Agent, paper: object, id = dossier.id) => agent.post(`/api/dossiers/${id}/paper`).send(paper);
const onTime = '2026-03-18T16:59:59.999+07:00';
const tooLate = '2026-03-18T17:00:00+07:00';

it('is recorded with who, when and whether it was late', async () => {
  const response = await record(office, { kind: 'TO_TRINH', receivedAt: onTime, note: '02 bản' });
  expect(response.status).toBe(201);
  expect(response.headers.location).toBe(`/api/dossiers/${dossier.id}/paper`);
  expect(response.body).toEqual({
    id: response.body.id,
    kind: 'TO_TRINH',
    nomineeId: null,
    receivedAt: '2026-03-18T09:59:59.999Z',
    late: false,
    note: '02 bản',
    recordedByName: 'Người thamdinh1',
    recordedAt: '2026-03-26T01:00:00.000Z',
  });
  expect((await office.get(response.headers.location!)).body).toEqual({ receipts: [response.body], waivers: [] });
  const { rows } = await testApp.db.query('select action from audit_entries where subject_id = $1', [dossier.id]);
  expect(rows).toEqual([{ action: 'paper.record' }]);
});

it.each([
  ['one millisecond before its hour', onTime, false],
  ['on the stroke of its hour', tooLate, true],
])('%s, late is %s %s', async (_, receivedAt, late) => {
  expect((await record(office, { kind: 'BIEN_BAN', receivedAt })).body.late).toBe(late);
});

it('counts until the extension of its unit, or until the day set for mending', async () => {
  const fresh = await insertDossier(testApp.db, world, { unit: 'TBC06', state: 'submitted' });
  await testApp.db.query(
    `insert into extensions (id, organization_id, campaign_id, unit_id, until, reason, granted_by, granted_by_name, granted_at)
     values (gen_random_uuid(), $1, $2, $3, '2026-03-20T00:00:00+07:00', 'Mưa lũ.', gen_random_uuid(), 'Trưởng phòng', now())`,
    [world.organizationId, world.campaignId, world.unit('TBC06')],
  );
  const late = async (id: string, receivedAt: string) =>
    (await record(office, { kind: 'TO_TRINH', receivedAt }, id)).body.late;
  expect([
    await late(fresh.id, '2026-03-19T23:59:59+07:00'),
    await late(fresh.id, '2026-03-20T00:00:00+07:00'),
  ]).toEqual([false, true]);
  const mended = await insertDossier(testApp.db, world, {
    unit: 'TBC05',
    state: 'returned',
    mendBy: '2026-03-25T17:00:00+07:00',
  });
  expect([
    await late(mended.id, '2026-03-25T16:59:59+07:00'),
    await late(mended.id, '2026-03-25T17:00:00+07:00'),
  ]).toEqual([false, true]);
});

it('fills its slot, or leaves it late until one in time is recorded', async () => {
  const state = async (key: string) => {
    const { body } = await office.get(`/api/dossiers/${dossier.id}/slots`);
    return body.items.find((slot: { key: string }) => slot.key === key).state;
  };
  expect(await state('TO_TRINH/PAPER')).toBe('missing');
  await record(office, { kind: 'TO_TRINH', receivedAt: tooLate });
  expect(await state('TO_TRINH/PAPER')).toBe('late');
  await record(office, { kind: 'TO_TRINH', receivedAt: onTime });
  expect(await state('TO_TRINH/PAPER')).toBe('filled');
  await record(office, { kind: 'BAO_CAO_08', nomineeId: dossier.nominees[0], receivedAt: onTime });
  expect(await state(`BAO_CAO_08/PAPER/${dossier.nominees[0]}`)).toBe('filled');
});

it('stands in nobody’s way when a nominee was withdrawn', async () => {
  await testApp.db.query(`update nominees set state = 'withdrawn' where id = $1`, [dossier.nominees[0]]);
  const { body } = await office.get(`/api/dossiers/${dossier.id}/slots`);
  expect(body.items.filter(({ kind }: { kind: string }) => kind === 'BAO_CAO_08')).toEqual([]);
});

it.each<readonly [string, () => object, number, string]>([
  [
    'from the future',
    () => ({ kind: 'TO_TRINH', receivedAt: '2026-03-26T08:00:00.001+07:00' }),
    400,
    'request.invalid',
  ],
  ['without an hour', () => ({ kind: 'TO_TRINH' }), 400, 'request.invalid'],
  ['that the plan asks of nobody', () => ({ kind: 'KHAC', receivedAt: onTime }), 422, 'slot.unknown'],
  [
    'about no nominee where each has its own',
    () => ({ kind: 'BAO_CAO_08', receivedAt: onTime }),
    400,
    'request.invalid',
  ],
  [
    'about somebody of another dossier',
    () => ({ kind: 'BAO_CAO_08', nomineeId: world.unit('TBC05'), receivedAt: onTime }),
    400,
    'request.invalid',
  ],
  [
    'of the whole dossier about one nominee',
    () => ({ kind: 'TO_TRINH', nomineeId: dossier.nominees[0], receivedAt: onTime }),
    400,
    'request.invalid',
  ],
])('%s is refused', async (_, paper, status, code) => {
  expect(saying(await record(office, paper()))).toEqual({ status, code });
});

it.each([
  ['draft', 201],
  ['submitted', 201],
  ['returned', 201],
  ['accepted', 201],
  ['declined', 409],
  ['withdrawn', 409],
] as const)('for a dossier that is %s is answered %i', async (state, status) => {
  const { id } = await insertDossier(testApp.db, world, { unit: 'TBC05', state });
  expect((await record(office, { kind: 'TO_TRINH', receivedAt: onTime }, id)).status).toBe(status);
});

it('is the office’s to record and the head’s to waive, with a reason', async () => {
  const unit = await world.as('tbc05');
  const waive = (agent: Agent, reason: string) =>
    agent.post(`/api/dossiers/${dossier.id}/paper-waiver`).send({ reason });
  const reason = 'Đường bị chia cắt do mưa lũ.';
  const paper = { kind: 'TO_TRINH', receivedAt: onTime };
  expect([
    saying(await record(unit, paper)),
    saying(await waive(unit, reason)),
    saying(await waive(office, reason)),
  ]).toEqual(Array(3).fill({ status: 403, code: 'auth.forbidden' }));
  expect(saying(await waive(head, 'Ngắn quá.'))).toEqual({ status: 400, code: 'request.invalid' });
  const waived = await waive(head, reason);
  expect(waived.status).toBe(201);
  expect(waived.body).toEqual({
    id: waived.body.id,
    reason,
    grantedByName: 'Người truongphong',
    grantedAt: '2026-03-26T01:00:00.000Z',
  });
  expect((await unit.get(`/api/dossiers/${dossier.id}/paper`)).body).toEqual({ receipts: [], waivers: [waived.body] });
});
