import {
  appraiseEverything,
  type HandedIn,
  handIn,
  qualify,
  uploadEverything,
  versionOf,
} from '../../support/appraisal.ts';
import { draft, officeCollective, person, submit } from '../../support/drafts.ts';
import { type Agent, createMembership, createPerson } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createWorld, type World, withToken } from '../../support/world.ts';

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

interface Refused {
  readonly status: number;
  readonly body: { readonly code: string; readonly conflicts: readonly object[]; readonly detail: string };
}

const conflictsIn = ({ status, body }: Refused) => {
  expect([status, body.code]).toEqual([403, 'conflict-of-interest']);
  return body.conflicts;
};

const reason = 'Đã đối chiếu giấy tờ: hai người khác nhau, không liên quan.';
const override = (agent: Agent, dossier: string, userId: string) =>
  agent.post(`/api/dossiers/${dossier}/conflict-override`).send({ userId, reason });
const look = async (agent: Agent, dossier: string) => (await agent.get(`/api/dossiers/${dossier}/appraisal`)).body;

/** Tries every act that asks for a judgement. */
async function everyAct(agent: Agent, { id, nominees }: Pick<HandedIn, 'id' | 'nominees'>): Promise<Refused[]> {
  const version = await versionOf(agent, id);
  const nominee = (await agent.get(`/api/nominees/${nominees[0]}`)).body.version;
  const long = 'Lý do dài hơn hai mươi ký tự để thử.';
  const items = [{ slot: 'TO_TRINH/SCAN', note: 'Mờ.' }];
  return [
    await agent
      .put(`/api/nominees/${nominees[0]}/appraisal`)
      .send({ version: nominee, verdicts: [], conclusion: 'undecided' }),
    await agent.post(`/api/dossiers/${id}/appraisal/all-met`).send({ version }),
    await agent
      .post(`/api/dossiers/${id}/return`)
      .send({ version, reason: long, items, mendBy: '2026-03-25T17:00:00+07:00' }),
    await agent.post(`/api/dossiers/${id}/accept`).send({ version }),
    await agent.post(`/api/dossiers/${id}/decline`).send({ version, reason: long }),
  ];
}

it('nobody appraises or decides on a dossier they wrote as another membership', async () => {
  const author = await createPerson(testApp, {
    username: 'kiem',
    organizationId: world.organizationId,
    unitCode: 'TBC01',
  });
  const writing = await withToken(testApp, author);
  const { id, nominees } = await draft(writing, world, { unit: 'TBC01', nominees: [person('Hứa Văn Tác')] });
  expect((await submit(writing, id)).status).toBe(200);
  const { membershipId } = await createMembership(testApp.db, { ...author, role: 'appraiser' });
  const appraising = await withToken(testApp, { ...author, membershipId });
  for (const response of await everyAct(appraising, { id, nominees })) {
    expect(conflictsIn(response)).toEqual([{ kind: 'author' }]);
  }
  const view = await look(appraising, id);
  expect(view.conflicts).toEqual([{ kind: 'author', nomineeId: null, detail: 'đã lập hoặc gửi hồ sơ này' }]);
  // writing down that a paper came is no decision
  expect([view.allowedActions, view.nominees[0].allowedActions]).toEqual([['record-paper'], []]);
});

it('typing in for a unit is not authorship', async () => {
  const created = await office.post('/api/dossiers').send({
    ...{ campaign: world.campaign, level: 'GIAY_KHEN_XA', unitId: world.unit('VP'), channel: 'IOFFICE' },
    ...{ incomingNumber: '215', incomingDate: '2026-03-17', evidencedArrival: '2026-03-17T07:00:00+07:00' },
  });
  await office.post(`/api/dossiers/${created.body.id}/nominees`).send(person('Đàm Thuỳ Linh')).expect(201);
  await testApp.db.query(`update dossiers set state = 'submitted' where id = $1`, [created.body.id]);
  expect((await look(office, created.body.id)).conflicts).toEqual([]);
});

it('nobody appraises themselves: the same name or the same CCCD; the others in the dossier they may', async () => {
  const { userId } = await world.person('thamdinh1');
  await testApp.db.query('update users set full_name = $2, citizen_id = $3 where id = $1', [
    ...[userId, 'Vi Thị HOÀ', '020188003417'],
  ]);
  const named = await handIn(world, { unit: 'TBC02', nominees: [person('Vi Thị Hòa'), person('Lê Văn Khác')] });
  const numbered = await handIn(world, {
    unit: 'TBC04',
    nominees: [person('Tên Khác', { citizenId: '020188003417' })],
  });
  for (const { id, nominees } of [named, numbered]) {
    const version = (await office.get(`/api/nominees/${nominees[0]}`)).body.version;
    const body = { version, verdicts: [], conclusion: 'undecided' };
    const response = await office.put(`/api/nominees/${nominees[0]}/appraisal`).send(body);
    expect(conflictsIn(response)).toEqual([{ kind: 'own-case', nomineeId: nominees[0] }]);
    const accepted = await office.post(`/api/dossiers/${id}/accept`).send({ version: await versionOf(office, id) });
    expect(conflictsIn(accepted)).toEqual([{ kind: 'own-case', nomineeId: nominees[0] }]);
  }
  const inCapitals = named.nominees[0]!.toUpperCase();
  const byAddress = await office
    .put(`/api/nominees/${inCapitals}/appraisal`)
    .send({ version: 1, verdicts: [], conclusion: 'undecided' });
  expect(conflictsIn(byAddress)).toEqual([{ kind: 'own-case', nomineeId: named.nominees[0] }]);
  const other = { version: 1, verdicts: [], conclusion: 'undecided' };
  await office.put(`/api/nominees/${named.nominees[1]}/appraisal`).send(other).expect(200);
  const view = await look(office, named.id);
  expect(view.nominees.map((one: { allowedActions: string[] }) => one.allowedActions.length > 0)).toEqual([
    false,
    true,
  ]);
  await testApp.db.query('update users set full_name = $2, citizen_id = null where id = $1', [
    userId,
    'Người thamdinh1',
  ]);
});

it('nobody appraises what they head: the proposing unit, or a collective put up by another', async () => {
  const leader = await createPerson(testApp, {
    username: 'truong',
    organizationId: world.organizationId,
    role: 'appraiser',
  });
  const agent = await withToken(testApp, leader);
  await createMembership(testApp.db, { ...leader, role: 'unit-head', unitCode: 'TYT' });
  const own = await handIn(world, { unit: 'TYT', nominees: [person('Hoàng Thị Y')] });
  const byMttq = await handIn(world, {
    unit: 'MTTQ',
    nominees: [officeCollective('Trạm Y tế xã', { subjectUnitId: world.unit('TYT') }), person('Nông Thị Mặt Trận')],
  });
  expect((await look(agent, own.id)).conflicts).toMatchObject([{ kind: 'heads-unit', nomineeId: null }]);
  expect((await look(agent, byMttq.id)).conflicts).toMatchObject([
    { kind: 'heads-nominee', nomineeId: byMttq.nominees[0] },
  ]);
  await testApp.db.query(
    `update memberships set valid_until = '2026-03-16T00:00:00+07:00' where user_id = $1 and role = 'unit-head'`,
    [leader.userId],
  );
  expect((await look(agent, own.id)).conflicts).toEqual([]);
});

describe('the receiving room’s own dossier', () => {
  let dossier: HandedIn;
  let second: Agent;
  const name = (assignee: string | null, reader: string | null) =>
    testApp.db.query('update dossiers set assignee_id = $2, second_reader_id = $3 where id = $1', [
      dossier.id,
      assignee,
      reader,
    ]);

  beforeAll(async () => {
    const writer = await createPerson(testApp, { username: 'vhxh', organizationId: world.organizationId });
    const unit = await withToken(testApp, writer);
    const { id, nominees } = await draft(unit, world, { unit: 'VHXH', nominees: [person('Chu Thị Văn Hóa')] });
    await uploadEverything(unit, id, nominees);
    expect((await submit(unit, id)).status).toBe(200);
    dossier = { id, nominees, unit };
    second = await world.as('thamdinh2');
  });

  it('goes to nobody of the room until the head of office names them; the head stays out', async () => {
    expect((await look(office, dossier.id)).conflicts).toMatchObject([{ kind: 'own-unit' }]);
    for (const response of await everyAct(office, dossier))
      expect(conflictsIn(response)).toEqual([{ kind: 'own-unit' }]);
    expect((await look(head, dossier.id)).conflicts).toMatchObject([{ kind: 'heads-unit' }, { kind: 'own-unit' }]);
  });

  it('is accepted only after a second pair of eyes, which did not appraise it, has read it', async () => {
    const first = await world.person('thamdinh1');
    const other = await world.person('thamdinh2');
    await name(first.userId, null);
    await appraiseEverything(office, dossier);
    const accept = async () =>
      office.post(`/api/dossiers/${dossier.id}/accept`).send({ version: await versionOf(office, dossier.id) });
    const read = async (agent: Agent) =>
      agent
        .post(`/api/dossiers/${dossier.id}/second-reading`)
        .send({ version: await versionOf(agent, dossier.id), note: 'Thống nhất với kết quả thẩm định.' });
    const nobody = await accept();
    expect(nobody.body.blockers.map(({ code }: { code: string }) => code)).toEqual(['appraisal.incomplete']);
    expect(nobody.body.detail).toContain('Trưởng phòng phải giao');
    await name(first.userId, other.userId);
    expect((await accept()).body.blockers[0].detail).toContain('Người đọc lại chưa ghi ý kiến');
    expect((await read(office)).body.code).toBe('auth.forbidden');
    await name(first.userId, first.userId);
    expect(conflictsIn(await read(office))).toEqual([{ kind: 'appraised-it' }]);
    await name(first.userId, other.userId);
    const done = await read(second);
    expect([done.status, done.body.secondReading, done.body.secondReadings.length]).toEqual([200, 'done', 1]);
    testApp.clock.moveTo(new Date('2026-03-17T09:00:00+07:00'));
    await qualify(office, dossier.nominees[0]!);
    expect((await accept()).body.blockers[0].detail).toContain('Người đọc lại chưa ghi ý kiến');
    await read(second);
    expect((await accept()).body.state).toBe('accepted');
  });
});

it('leave in spite of a conflict is given by the head of office, to others who appraise, and recorded', async () => {
  const clerk = await createPerson(testApp, {
    ...{ username: 'trung', organizationId: world.organizationId, role: 'appraiser', fullName: 'Bế Văn Trùng' },
  });
  const agent = await withToken(testApp, clerk);
  const { id, nominees } = await handIn(world, { unit: 'TBC14', nominees: [person('Bế Văn Trùng')] });
  expect((await look(agent, id)).conflicts).toMatchObject([{ kind: 'own-case', nomineeId: nominees[0] }]);
  expect((await override(agent, id, clerk.userId)).body.code).toBe('auth.forbidden');
  const own = (await world.person('truongphong')).userId;
  for (const userId of [own, own.toUpperCase()]) expect(conflictsIn(await override(head, id, userId))).toEqual([]);
  const outsider = await override(head, id, (await world.person('kiemtra')).userId);
  expect([outsider.status, outsider.body.errors[0].field]).toEqual([400, 'userId']);
  expect((await override(head, id, clerk.userId)).status).toBe(201);
  expect((await look(agent, id)).conflicts).toEqual([]);
  await agent
    .put(`/api/nominees/${nominees[0]}/appraisal`)
    .send({ version: 1, verdicts: [], conclusion: 'undecided' })
    .expect(200);
  const { rows } = await testApp.db.query(
    `select actor_name, detail from audit_entries where action = 'dossier.conflict-override' and subject_id = $1`,
    [id],
  );
  expect(rows).toEqual([
    { actor_name: 'Người truongphong', detail: { overrideId: expect.any(String), userId: clerk.userId, reason } },
  ]);
});
