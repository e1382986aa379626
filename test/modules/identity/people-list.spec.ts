import { type Agent, createOrganization, createPerson, signIn } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';

let testApp: TestApp;

beforeAll(async () => {
  testApp = await startTestApp();
});
afterAll(() => testApp.close());

describe('a list of people', () => {
  let agent: Agent;
  beforeAll(async () => {
    const commune = await createOrganization(testApp.db);
    await createPerson(testApp, {
      username: 'lan',
      role: 'administrator',
      organizationId: commune,
      fullName: 'Nông Thị Lan',
    });
    await createPerson(testApp, {
      username: 'hoa',
      unitCode: 'TBC01',
      organizationId: commune,
      fullName: 'Nguyễn Thị Hoà',
    });
    await createPerson(testApp, {
      username: 'duc',
      unitCode: 'TBC02',
      organizationId: commune,
      fullName: 'Đinh Văn Đức',
    });
    await createPerson(testApp, { username: 'an', role: 'appraiser', organizationId: commune, fullName: 'Vi An' });
    await createPerson(testApp, {
      username: 'an-2',
      role: 'appraiser',
      organizationId: commune,
      fullName: 'Bế Văn Ân',
    });
    agent = await signIn(testApp, 'lan');
  });
  const names = async (query: string) =>
    (await agent.get(`/api/people?${query}`)).body.items.map(({ fullName }: { fullName: string }) => fullName);

  it('holds everybody of the organisation by given name, and nobody else', async () => {
    const { body } = await agent.get('/api/people');
    expect(body.items.map(({ fullName }: { fullName: string }) => fullName)).toEqual([
      'Vi An',
      'Bế Văn Ân',
      'Đinh Văn Đức',
      'Nguyễn Thị Hoà',
      'Nông Thị Lan',
    ]);
    expect(body).toMatchObject({ total: 5, totalCapped: false, page: 1, pageSize: 50 });
  });

  it.each([
    ['q=hoa', ['Nguyễn Thị Hoà']],
    [`q=${encodeURIComponent('HÒA')}`, ['Nguyễn Thị Hoà']],
    [`q=${encodeURIComponent('hoà'.normalize('NFD'))}`, ['Nguyễn Thị Hoà']],
    ['q=dinh van d', ['Đinh Văn Đức']],
    ['q=duc', ['Đinh Văn Đức']],
    ['q=an-2', ['Bế Văn Ân']],
    ['q=%25', []],
    ['q=_', []],
    ['role=appraiser', ['Vi An', 'Bế Văn Ân']],
    ['unit=TBC02', ['Đinh Văn Đức']],
    ['pageSize=2&page=2', ['Đinh Văn Đức', 'Nguyễn Thị Hoà']],
    ['page=9', []],
  ])('%s finds %j', async (query, found) => {
    expect(await names(query)).toEqual(found);
  });

  it.each(['pageSize=201', 'page=0', 'role=king', 'other=1'])('refuses %s', async (query) => {
    expect((await agent.get(`/api/people?${query}`)).status).toBe(400);
  });
});
