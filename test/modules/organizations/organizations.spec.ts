import { type Agent, createOrganization, createPerson } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { withToken } from '../../support/world.ts';

let testApp: TestApp;
let administrator: Agent;
const ids: Record<string, string> = {};

beforeAll(async () => {
  testApp = await startTestApp();
  ids.province = await createOrganization(testApp.db, { code: '20', name: 'Tỉnh Lạng Sơn', kind: 'PROVINCE' });
  const parentId = ids.province;
  ids.own = await createOrganization(testApp.db, { code: '06211', name: 'Xã Cao Lộc', parentId });
  ids.neighbour = await createOrganization(testApp.db, { code: '06184', name: 'Xã Đồng Đăng', parentId });
  ids.elsewhere = await createOrganization(testApp.db, { code: '99999', name: 'Xã 100%_Cao Lộc' });
  const person = await createPerson(testApp, { username: 'quantri', role: 'administrator', organizationId: ids.own });
  administrator = await withToken(testApp, person);
});
afterAll(() => testApp.close());

const list = async (query: object) => (await administrator.get('/api/organizations').query(query).expect(200)).body;
const codes = ({ items }: { items: { code: string }[] }) => items.map(({ code }) => code);
const basis = 'Nghị quyết số 12/NQ-HĐND ngày 20/12/2025';

describe('the catalogue', () => {
  it.each([
    ['cao loc', ['99999', '06211']],
    ['CAO LỘC', ['99999', '06211']],
    ['Cao Lo\u0323\u0302c', ['99999', '06211']],
    ['dong dang', ['06184']],
    ['06211', ['06211']],
    ['100%_', ['99999']],
    ['%', ['99999']],
    ['không có', []],
  ])('finds %p without regard to diacritics and takes signs literally', async (q, found) => {
    expect(codes(await list({ q }))).toEqual(found);
  });

  it('is filtered by kind and parent, sorted as Vietnamese lists are, and paged', async () => {
    expect(codes(await list({ kind: 'PROVINCE' }))).toEqual(['20']);
    expect(codes(await list({ parent: ids.province }))).toEqual(['06211', '06184']);
    const { items, ...page } = await list({ parent: ids.province, pageSize: 1, page: 2 });
    expect([codes({ items }), page]).toEqual([['06184'], { total: 2, totalCapped: false, page: 2, pageSize: 1 }]);
  });

  it('refuses a kind there is none of', async () => {
    await administrator.get('/api/organizations').query({ kind: 'DISTRICT' }).expect(400);
  });
});

const act = (id: string, what: 'rename' | 'merge', body: object) =>
  administrator.post(`/api/organizations/${id}/${what}`).send(body);

describe('a change', () => {
  it('gives the own organisation a new name; the old one stays in its history with date and basis', async () => {
    const { body } = await act(ids.own!, 'rename', {
      name: '  Phường  Cao Lộc ',
      effectiveOn: '2026-01-01',
      basis,
    }).expect(200);
    expect(body.name).toBe('Phường Cao Lộc');
    expect(body.history).toEqual([
      {
        kind: 'renamed',
        effectiveOn: '2026-01-01',
        oldName: 'Xã Cao Lộc',
        newName: 'Phường Cao Lộc',
        mergedIntoId: null,
        basis,
        recordedBy: 'Người quantri',
        recordedAt: '2026-03-17T01:00:00.000Z',
      },
    ]);
    expect(codes(await list({ q: 'phuong cao' }))).toEqual(['06211']);
  });

  it.each([
    ['in the future', '2026-03-18'],
    ['before the last one', '2025-12-31'],
    ['on a day that does not exist', '2026-02-30'],
  ])('is refused %s', async (_when, effectiveOn) => {
    const { body } = await act(ids.own!, 'rename', { name: 'Xã Mới', effectiveOn, basis }).expect(400);
    expect(body.errors[0].field).toBe('effectiveOn');
  });

  it('is refused to the name borne already', async () => {
    const body = { name: 'Phường Cao Lộc', effectiveOn: '2026-02-01', basis };
    const again = await act(ids.own!, 'rename', body);
    expect([again.status, again.body.errors[0].field]).toEqual([400, 'name']);
  });

  it('is refused for another organisation, and for one that does not exist', async () => {
    const body = { name: 'Xã Mới', effectiveOn: '2026-02-01', basis };
    expect((await act(ids.neighbour!, 'rename', body)).body.code).toBe('auth.forbidden');
    expect((await act('00000000-0000-7000-8000-000000000000', 'rename', body)).body.code).toBe('not-found');
  });

  it('never merges an organisation into itself or into none', async () => {
    const change = { effectiveOn: '2026-02-01', basis };
    expect((await act(ids.own!, 'merge', { intoId: ids.own, ...change })).body.code).toBe('request.invalid');
    const absent = '00000000-0000-7000-8000-000000000000';
    expect((await act(ids.own!, 'merge', { intoId: absent, ...change })).body.code).toBe('not-found');
  });

  it('merges the own organisation into another: it stays readable, ends the day before, and changes no more', async () => {
    const change = { effectiveOn: '2026-03-01', basis };
    const { body } = await act(ids.own!, 'merge', { intoId: ids.neighbour, ...change }).expect(200);
    expect([body.mergedIntoId, body.validUntil]).toEqual([ids.neighbour, '2026-02-28']);
    expect(body.history.map(({ kind }: { kind: string }) => kind)).toEqual(['renamed', 'merged']);
    const again = await act(ids.own!, 'rename', { name: 'Xã Mới', effectiveOn: '2026-03-02', basis });
    expect(again.body.code).toBe('transition-not-allowed');
  });

  it('leaves an audit entry', async () => {
    const { rows } = await testApp.db.query(
      `select action, subject_id from audit_entries where action like 'organization.%' order by id`,
    );
    expect(rows).toEqual([
      { action: 'organization.rename', subject_id: ids.own },
      { action: 'organization.merge', subject_id: ids.own },
    ]);
  });
});
