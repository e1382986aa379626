import { roles } from '../../../src/domain/roles.ts';
import {
  type Agent,
  createOneOfEach,
  createOrganization,
  createPerson,
  type Person,
  signIn,
  testPassword,
} from '../../support/people.ts';
import { browser, startTestApp, type TestApp } from '../../support/test-app.ts';

let testApp: TestApp;
let organizationId: string;
let staff: Awaited<ReturnType<typeof createOneOfEach>>;
let administrator: Agent;
let head: Agent;
let people = 0;

async function arrange(): Promise<void> {
  testApp = await startTestApp({ clock: '2026-03-17T08:00:00+07:00' });
  organizationId = await createOrganization(testApp.db);
  staff = await createOneOfEach(testApp, organizationId);
  administrator = await signIn(testApp, 'administrator');
  head = await signIn(testApp, 'head-of-office');
}

beforeAll(arrange);
afterAll(() => testApp.close());

const someone = (row = {}) =>
  createPerson(testApp, { username: `person-${people++}`, role: 'appraiser', organizationId, ...row });
const from = '2026-03-18T00:00:00+07:00';
const until = '2026-03-19T00:00:00+07:00';
const reason = 'Trưởng phòng đi công tác.';
const standIn = (agent: Agent, userId: string, forMembershipId: string, more: object = {}) =>
  agent.post(`/api/people/${userId}/standing-in`).send({ forMembershipId, from, until, reason, ...more });
const rolesOf = async ({ username }: Person) =>
  (await browser(testApp).post('/api/auth/login').send({ username, password: testPassword })).body.memberships.map(
    ({ role }: { role: string }) => role,
  );

describe('standing in', () => {
  it('says for whom, why and how long, with role and unit of the one replaced', async () => {
    const replaced = await createPerson(testApp, {
      username: 'tbc05',
      role: 'unit-head',
      organizationId,
      fullName: 'Bế Thị Ngà',
    });
    const person = await someone();
    const response = await standIn(head, person.userId, replaced.membershipId);
    expect([response.status, response.headers.location]).toEqual([201, `/api/people/${person.userId}`]);
    expect(response.body.memberships[1]).toMatchObject({
      role: 'unit-head',
      unit: { code: 'TBC05' },
      validFrom: '2026-03-17T17:00:00.000Z',
      validUntil: '2026-03-18T17:00:00.000Z',
      standingInFor: { membershipId: replaced.membershipId, fullName: 'Bế Thị Ngà' },
      reason,
      inForce: false,
    });
    const { rows } = await testApp.db.query(
      `select actor_id, subject_id, detail from audit_entries where action = 'people.stand-in' and subject_id = $1`,
      [person.userId],
    );
    expect(rows).toEqual([
      {
        actor_id: staff['head-of-office'].userId,
        subject_id: person.userId,
        detail: expect.objectContaining({ role: 'unit-head', reason }),
      },
    ]);
  });

  it('can be ended early, which ends the sessions that use it', async () => {
    const person = await someone();
    const { body } = await standIn(head, person.userId, staff.appraiser.membershipId, {
      from: '2026-03-17T00:00:00+07:00',
    });
    const { id } = body.memberships.find(({ standingInFor }: { standingInFor: unknown }) => standingInFor);
    const agent = await signIn(testApp, person.username);
    await agent.post('/api/auth/membership').send({ id }).expect(200);
    await head.delete(`/api/people/${person.userId}/standing-in/${id}`).expect(204);
    expect((await agent.get('/api/auth/me')).status).toBe(401);
    expect(await rolesOf(person)).toEqual(['appraiser']);
    expect((await head.delete(`/api/people/${person.userId}/standing-in/${id}`)).status).toBe(404);
  });

  it('is the only thing that its own ending ends: not a role that somebody has for good', async () => {
    const person = await someone();
    const response = await head.delete(`/api/people/${person.userId}/standing-in/${person.membershipId}`);
    expect([response.status, response.body.code]).toEqual([404, 'not-found']);
    expect(await rolesOf(person)).toEqual(['appraiser']);
  });

  it.each([
    ['to an instant before the first', { until: '2026-03-17T23:59:59+07:00' }, 'until'],
    ['for no time at all', { until: from }, 'until'],
    ['in the past', { from: '2026-03-01T00:00:00+07:00', until: '2026-03-17T08:00:00+07:00' }, 'until'],
    ['without a time zone', { from: '2026-03-18T00:00:00' }, 'from'],
    ['on a day that does not exist', { from: '2026-02-30T00:00:00+07:00' }, 'from'],
    ['without a reason', { reason: '    ' }, 'reason'],
    ['for a role that nobody has', { forMembershipId: '01980000-0000-7000-8000-000000000001' }, 'forMembershipId'],
  ])('%s is refused', async (_, more, field) => {
    const { userId } = await someone();
    const response = await standIn(administrator, userId, staff.chair.membershipId, more);
    expect([response.status, response.body.code, response.body.errors[0].field]).toEqual([
      400,
      'request.invalid',
      field,
    ]);
  });

  it('for oneself is refused', async () => {
    const response = await standIn(administrator, staff.chair.userId, staff.chair.membershipId);
    expect([response.status, response.body.errors[0].field]).toEqual([400, 'forMembershipId']);
  });

  it('for somebody who stands in is refused', async () => {
    const [first, second] = [await someone(), await someone()];
    const { body } = await standIn(administrator, first.userId, staff.chair.membershipId);
    const { id } = body.memberships.find(({ standingInFor }: { standingInFor: unknown }) => standingInFor);
    expect((await standIn(administrator, second.userId, id)).status).toBe(400);
  });

  it('twice at the same time is refused, one after the other is not', async () => {
    const { userId } = await someone();
    await standIn(administrator, userId, staff.chair.membershipId).expect(201);
    const overlapping = await standIn(administrator, userId, staff.chair.membershipId, {
      from: '2026-03-18T12:00:00+07:00',
      until: '2026-03-20T00:00:00+07:00',
    });
    expect([overlapping.status, overlapping.body.code]).toEqual([409, 'already-exists']);
    await standIn(administrator, userId, staff.chair.membershipId, {
      from: until,
      until: '2026-03-20T00:00:00+07:00',
    }).expect(201);
  });

  it('by somebody disabled is refused', async () => {
    const { userId } = await someone();
    await administrator.patch(`/api/people/${userId}`).send({ disabled: true }).expect(200);
    expect((await standIn(administrator, userId, staff.chair.membershipId)).status).toBe(400);
  });

  it('never crosses into another organisation, either way', async () => {
    const elsewhere = await createOrganization(testApp.db);
    const foreigner = await someone({ organizationId: elsewhere });
    expect((await standIn(administrator, foreigner.userId, staff.chair.membershipId)).status).toBe(404);
    const { userId } = await someone();
    const response = await standIn(administrator, userId, foreigner.membershipId);
    expect([response.status, response.body.errors[0].field]).toEqual([400, 'forMembershipId']);
  });
});

describe('who may let somebody stand in', () => {
  it('is the administrator and the head of office', async () => {
    const allowed: string[] = [];
    for (const role of roles) {
      const { status } = await standIn(
        await signIn(testApp, role),
        (await someone()).userId,
        staff.appraiser.membershipId,
      );
      if (status === 201) allowed.push(role);
      else expect([role, status]).toEqual([role, 403]);
    }
    expect(allowed).toEqual(['head-of-office', 'administrator']);
  });

  it('is the head of office for the roles of the units and of the office, and nobody else’s: theirs the administrator gives and ends', async () => {
    const own = ['nominator', 'unit-head', 'appraiser', 'head-of-office'];
    for (const role of roles) {
      const person = await someone();
      const granted = await standIn(head, person.userId, staff[role].membershipId);
      expect([role, granted.status]).toEqual([role, own.includes(role) ? 201 : 403]);
      if (granted.status === 403) await standIn(administrator, person.userId, staff[role].membershipId).expect(201);
      const { body } = await administrator.get(`/api/people/${person.userId}`);
      const { id } = body.memberships.find(({ standingInFor }: { standingInFor: unknown }) => standingInFor);
      const ended = await head.delete(`/api/people/${person.userId}/standing-in/${id}`);
      expect([role, ended.status]).toEqual([role, own.includes(role) ? 204 : 403]);
    }
  });

  it('is not the head of office where it is for themselves', async () => {
    const response = await standIn(head, staff['head-of-office'].userId, staff.chair.membershipId);
    expect([response.status, response.body.code]).toEqual([403, 'auth.forbidden']);
  });
});

describe('standing in, as time passes', () => {
  beforeEach(async () => {
    await testApp.close(); // the clock only goes forwards: each of these begins anew
    await arrange();
  });

  it('holds from its first instant to just before its last, and ends by itself', async () => {
    const person = await someone();
    await standIn(administrator, person.userId, staff['head-of-office'].membershipId).expect(201);
    expect(await rolesOf(person)).toEqual(['appraiser']);
    testApp.clock.moveTo(new Date('2026-03-17T23:59:59.999+07:00'));
    expect(await rolesOf(person)).toEqual(['appraiser']);
    testApp.clock.moveTo(new Date(from));
    expect(await rolesOf(person)).toEqual(['appraiser', 'head-of-office']);
    testApp.clock.moveTo(new Date('2026-03-18T23:59:59.999+07:00'));
    expect(await rolesOf(person)).toEqual(['appraiser', 'head-of-office']);
    testApp.clock.moveTo(new Date(until));
    expect(await rolesOf(person)).toEqual(['appraiser']);
  });

  it('ends in the middle of a session', async () => {
    const person = await someone();
    const { body } = await standIn(administrator, person.userId, staff['head-of-office'].membershipId);
    const { id } = body.memberships.find(({ standingInFor }: { standingInFor: unknown }) => standingInFor);
    testApp.clock.moveTo(new Date(from));
    const agent = await signIn(testApp, person.username);
    await agent.post('/api/auth/membership').send({ id }).expect(200);
    expect((await agent.get('/api/people')).status).toBe(200);
    testApp.clock.moveTo(new Date(until));
    const late = await agent.get('/api/people');
    expect([late.status, late.body.code]).toEqual([401, 'auth.required']);
  });
});
