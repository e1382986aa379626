import {
  type Agent,
  createMembership,
  createOrganization,
  createPerson,
  type Person,
  signIn,
  testPassword,
} from '../../support/people.ts';
import { browser, startTestApp, type TestApp } from '../../support/test-app.ts';

let testApp: TestApp;
let organizationId: string;
let administrator: Agent;
let people = 0;

beforeAll(async () => {
  testApp = await startTestApp();
  organizationId = await createOrganization(testApp.db);
  await createPerson(testApp, { username: 'administrator', role: 'administrator', organizationId });
  administrator = await signIn(testApp, 'administrator');
});
afterAll(() => testApp.close());

const someone = (row = {}) =>
  createPerson(testApp, { username: `person-${people++}`, role: 'appraiser', organizationId, ...row });
const rolesOf = async ({ username }: Person) =>
  (await browser(testApp).post('/api/auth/login').send({ username, password: testPassword })).body.memberships.map(
    ({ role }: { role: string }) => role,
  );

describe('a role', () => {
  const grant = (userId: string, body: object) => administrator.post(`/api/people/${userId}/memberships`).send(body);

  it('given to a person is theirs from that moment', async () => {
    const person = await someone();
    const response = await grant(person.userId, { role: 'inspector' });
    expect([response.status, response.headers.location]).toEqual([201, `/api/people/${person.userId}`]);
    expect(await rolesOf(person)).toEqual(['appraiser', 'inspector']);
  });

  it('of a unit needs a unit', async () => {
    const response = await grant((await someone()).userId, { role: 'unit-head' });
    expect([response.status, response.body.errors[0].field]).toEqual([400, 'unitId']);
  });

  it('that a person has already is not given twice', async () => {
    const response = await grant((await someone()).userId, { role: 'appraiser' });
    expect([response.status, response.body.code]).toEqual([409, 'already-exists']);
  });

  it('taken away ends at once, and so do the sessions that use it, but no others', async () => {
    const person = await someone();
    const second = await createMembership(testApp.db, { ...person, role: 'inspector' });
    const [agent, other] = [await signIn(testApp, person.username), await signIn(testApp, person.username)];
    await other.post('/api/auth/membership').send({ id: second.membershipId }).expect(200);
    await administrator.delete(`/api/people/${person.userId}/memberships/${person.membershipId}`).expect(204);
    expect([(await agent.get('/api/auth/me')).status, (await other.get('/api/auth/me')).status]).toEqual([401, 200]);
    expect(await rolesOf(person)).toEqual(['inspector']);
    const { rows } = await testApp.db.query(`select detail from audit_entries where action = 'people.revoke'`);
    expect(rows).toEqual([{ detail: { membershipId: person.membershipId, role: 'appraiser', unitId: null } }]);
  });

  it('of somebody else is not taken away by a wrong address', async () => {
    const [person, other] = [await someone(), await someone()];
    const response = await administrator.delete(`/api/people/${person.userId}/memberships/${other.membershipId}`);
    expect([response.status, response.body.code]).toEqual([404, 'not-found']);
    expect(await rolesOf(other)).toEqual(['appraiser']);
  });
});
