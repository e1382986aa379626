import {
  type Agent,
  createMembership,
  createOneOfEach,
  createOrganization,
  createPerson,
  type Person,
  signIn,
} from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';

let testApp: TestApp;
let organizationId: string;
let administrator: Agent;
let people = 0;

beforeAll(async () => {
  testApp = await startTestApp();
  organizationId = await createOrganization(testApp.db, { name: 'Xã Cao Lộc' });
  await createOneOfEach(testApp, organizationId);
  administrator = await signIn(testApp, 'administrator');
});
afterAll(() => testApp.close());

const someone = (row = {}) =>
  createPerson(testApp, { username: `person-${people++}`, role: 'appraiser', organizationId, ...row });
const audited = async (action: string, subjectId: string) =>
  (
    await testApp.db.query('select actor_id, detail from audit_entries where action = $1 and subject_id = $2', [
      action,
      subjectId,
    ])
  ).rows;

describe('changing a person', () => {
  it('keeps what is not named, and leaves an entry of the fields, never of what stood in them', async () => {
    const { userId } = await someone({ fullName: 'Nguyễn Thị Hoà' });
    await administrator.patch(`/api/people/${userId}`).send({ email: 'hoa@example.org' }).expect(200);
    const { body } = await administrator.patch(`/api/people/${userId}`).send({ fullName: 'Nguyễn  Thị Hòa ' });
    expect([body.fullName, body.email]).toEqual(['Nguyễn Thị Hòa', 'hoa@example.org']);
    expect((await administrator.patch(`/api/people/${userId}`).send({ email: null })).body.email).toBeNull();
    const entries = await audited('people.change', userId);
    expect(entries.map(({ detail }) => detail.fields)).toEqual([['email'], ['fullName'], ['email']]);
  });

  it('finds them by the new name afterwards', async () => {
    const { userId } = await someone();
    await administrator.patch(`/api/people/${userId}`).send({ fullName: 'Lường Đình Quyền' });
    const { body } = await administrator.get('/api/people?q=luong dinh quyen');
    expect(body.items.map(({ id }: { id: string }) => id)).toEqual([userId]);
  });

  it('does not store the mask over a citizen id', async () => {
    const { userId } = await someone();
    await administrator.patch(`/api/people/${userId}`).send({ citizenId: '020068003417' });
    await administrator.patch(`/api/people/${userId}`).send({ citizenId: '•••', fullName: 'Tên Mới' }).expect(200);
    await administrator.patch(`/api/people/${userId}`).send({ citizenId: '020*****3417' }).expect(200);
    const head = await signIn(testApp, 'head-of-office');
    expect((await head.get(`/api/people/${userId}`)).body.citizenId).toBe('020068003417');
  });

  it('shows the head of office no e-mail address, and offers only standing in', async () => {
    const { userId } = await someone();
    await administrator.patch(`/api/people/${userId}`).send({ email: 'hoa@example.org' });
    const head = await signIn(testApp, 'head-of-office');
    const { email, allowedActions } = (await head.get(`/api/people/${userId}`)).body;
    expect([email, allowedActions]).toEqual(['•••', ['stand-in']]);
  });

  it('that disables ends all sessions, and that enables lets the person in again', async () => {
    const { userId, username } = await someone();
    const agent = await signIn(testApp, username);
    const { body } = await administrator.patch(`/api/people/${userId}`).send({ disabled: true });
    expect(body.disabledAt).toBe('2026-03-17T01:00:00.000Z');
    expect((await agent.get('/api/auth/me')).status).toBe(401);
    await expect(signIn(testApp, username)).rejects.toThrow('403');
    await administrator.patch(`/api/people/${userId}`).send({ disabled: false }).expect(200);
    await signIn(testApp, username);
    expect(
      [await audited('people.disable', userId), await audited('people.enable', userId)].map((rows) => rows.length),
    ).toEqual([1, 1]);
  });
});

describe('the last administrator of an organisation', () => {
  async function alone() {
    const commune = await createOrganization(testApp.db);
    const person = await createPerson(testApp, {
      username: `admin-${people++}`,
      role: 'administrator',
      organizationId: commune,
    });
    return { ...person, agent: await signIn(testApp, person.username) };
  }
  const disable = (agent: Agent, userId: string) => agent.patch(`/api/people/${userId}`).send({ disabled: true });
  const revoke = (agent: Agent, { userId, membershipId }: Pick<Person, 'userId' | 'membershipId'>) =>
    agent.delete(`/api/people/${userId}/memberships/${membershipId}`);

  it('cannot be disabled or lose the role', async () => {
    const last = await alone();
    for (const response of [await disable(last.agent, last.userId), await revoke(last.agent, last)]) {
      expect([response.status, response.body.code]).toEqual([409, 'transition-not-allowed']);
    }
    expect((await last.agent.get('/api/people')).status).toBe(200);
  });

  it('is not saved by one who is disabled, revoked, only stands in, or works elsewhere', async () => {
    const last = await alone();
    const role = 'administrator';
    const make = (n: number) =>
      createPerson(testApp, { username: `${last.username}-${n}`, role, organizationId: last.organizationId });
    const [disabled, revoked] = [await make(1), await make(2)];
    await disable(last.agent, disabled.userId).expect(200);
    await revoke(last.agent, revoked).expect(204);
    const clerk = await createPerson(testApp, {
      username: `${last.username}-3`,
      role: 'appraiser',
      organizationId: last.organizationId,
    });
    await createMembership(testApp.db, { ...clerk, role, validUntil: '2026-12-31T00:00:00+07:00' });
    expect((await disable(last.agent, last.userId)).status).toBe(409);
    await make(4);
    expect((await disable(last.agent, last.userId)).status).toBe(200);
  });

  it('remains when two administrators put each other out at the same time', async () => {
    const first = await alone();
    const second = await createPerson(testApp, {
      username: `${first.username}-b`,
      role: 'administrator',
      organizationId: first.organizationId,
    });
    const other = await signIn(testApp, second.username);
    const statuses = (await Promise.all([disable(first.agent, second.userId), disable(other, first.userId)])).map(
      ({ status }) => status,
    );
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    const { rows } = await testApp.db.query('select id from users where id = any($1) and disabled_at is null', [
      [first.userId, second.userId],
    ]);
    expect(rows).toHaveLength(1);
  });
});
