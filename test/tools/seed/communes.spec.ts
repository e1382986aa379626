import { DataSource } from 'typeorm';
import { seedCommunes } from '../../../src/tools/seed/communes.ts';
import { type Agent, createOrganization, createPerson } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { withToken } from '../../support/world.ts';

let testApp: TestApp;
let agent: Agent;
const seed = () => seedCommunes(testApp.app.get(DataSource), process.cwd());

beforeAll(async () => {
  testApp = await startTestApp();
  const own = { code: '06211', codeScheme: 'QD-19-2025', name: 'Xã Cao Lộc (đã có)' };
  const organizationId = await createOrganization(testApp.db, own);
  agent = await withToken(testApp, await createPerson(testApp, { username: 'ai', role: 'chair', organizationId }));
});
afterAll(() => testApp.close());

it('loads 34 provinces and 3,321 communes, and a second time nothing', async () => {
  expect(await seed()).toEqual({ provinces: { total: 34, added: 34 }, communes: { total: 3321, added: 3320 } });
  expect(await seed()).toEqual({ provinces: { total: 34, added: 0 }, communes: { total: 3321, added: 0 } });
  const { rows } = await testApp.db.query(
    `select kind, count(*)::int, count(parent_id)::int as placed from organizations where code_scheme = 'QD-19-2025' group by kind order by kind`,
  );
  expect(rows).toEqual([
    { kind: 'CITY', count: 6, placed: 0 },
    { kind: 'COMMUNE', count: 3321, placed: 3321 },
    { kind: 'PROVINCE', count: 28, placed: 0 },
  ]);
});

it('keeps id and name of what was there, and gives it its province', async () => {
  const { rows } = await testApp.db.query(
    `select o.name, p.name as province from organizations o join organizations p on p.id = o.parent_id where o.code = '06211'`,
  );
  expect(rows).toEqual([{ name: 'Xã Cao Lộc (đã có)', province: 'Lạng Sơn' }]);
});

it('lets people find a commune without diacritics', async () => {
  const { body } = await agent.get('/api/organizations').query({ q: 'dong dang', kind: 'COMMUNE' }).expect(200);
  const codes = body.items.map(({ code }: { code: string }) => code);
  expect(codes).toContain('06184');
  const all = await agent.get('/api/organizations').query({ kind: 'COMMUNE', pageSize: 1 }).expect(200);
  expect([all.body.total, all.body.totalCapped]).toEqual([3321, false]);
});
