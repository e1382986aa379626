import { v7 as uuid } from 'uuid';
import { UnitOfWork } from '../../../src/database/unit-of-work.ts';
import { permissions } from '../../../src/domain/permissions.ts';
import { Refusal } from '../../../src/domain/refusal.ts';
import { type Actor, roles } from '../../../src/domain/roles.ts';
import { type Agent, createOneOfEach, createOrganization, createPerson, type Person } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { withToken } from '../../support/world.ts';

let testApp: TestApp;
let organizationId: string;
let people: Record<(typeof roles)[number], Person>;
let inspector: Agent;

beforeAll(async () => {
  testApp = await startTestApp();
  organizationId = await createOrganization(testApp.db, { name: 'Xã Cao Lộc' });
  people = await createOneOfEach(testApp, organizationId);
  inspector = await withToken(testApp, people.inspector);
});
afterAll(() => testApp.close());

interface Entry {
  readonly id?: string;
  readonly at?: string;
  readonly campaignAt?: string;
  readonly actor?: Person;
  readonly action: string;
  readonly subject?: string;
  readonly detail?: object;
  readonly organization?: string | null;
}

/** Puts one entry straight into the table; answers with its id. */
async function record(entry: Entry): Promise<string> {
  const { id = uuid(), at = '2026-03-17T08:00:00+07:00', campaignAt = at, actor, detail = {} } = entry;
  await testApp.db.query(
    `insert into audit_entries (id, organization_id, at, campaign_at, actor_id, actor_name, role, action, subject_id, detail)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      entry.organization === undefined ? organizationId : entry.organization,
      at,
      campaignAt,
      actor?.userId ?? null,
      actor?.username ?? 'Dịch vụ',
      actor ? 'nominator' : null,
      entry.action,
      entry.subject ?? null,
      JSON.stringify(detail),
    ],
  );
  return id;
}

const list = async (query: Record<string, string | number>, as = inspector) =>
  (await as.get('/api/audit').query(query).expect(200)).body;
const idsOf = async (query: Record<string, string | number>): Promise<string[]> =>
  (await list(query)).items.map(({ id }: { id: string }) => id);

describe('the table', () => {
  it.each([
    ['update', `update audit_entries set action = 'nothing'`],
    ['delete', 'delete from audit_entries'],
    ['truncate', 'truncate audit_entries'],
    ['truncate with what hangs on it', 'truncate organizations cascade'],
  ])('refuses %s', async (_, statement) => {
    const id = await record({ action: 'kept', detail: { n: 1 } });
    await expect(testApp.db.query(statement)).rejects.toMatchObject({ code: '23001' });
    const { rows } = await testApp.db.query('select action, detail from audit_entries where id = $1', [id]);
    expect(rows).toEqual([{ action: 'kept', detail: { n: 1 } }]);
  });
});

describe('an entry', () => {
  const actorOf = (person: Person): Actor => ({ ...person, role: 'administrator', name: person.username });

  it('is written in the commit of its deed', async () => {
    const act = testApp.app.get(UnitOfWork).run(actorOf(people.administrator), async (tx, audit) => {
      await tx.query(`insert into service_secrets (name, value, created_at) values ('kept', 'x', now())`);
      await audit('test.kept', 'kept', { done: true });
      return 'done';
    });
    await expect(act).resolves.toBe('done');
    const { items } = await list({ action: 'test.kept' });
    expect(items).toEqual([
      {
        id: expect.any(String),
        at: expect.any(String),
        campaignAt: '2026-03-17T01:00:00.000Z',
        actorId: people.administrator.userId,
        actorName: 'administrator',
        role: 'administrator',
        roleName: 'Quản trị',
        action: 'test.kept',
        subjectId: 'kept',
        detail: { done: true },
        names: {},
        requestId: null,
      },
    ]);
  });

  it('goes with its deed when that is rolled back', async () => {
    const act = testApp.app.get(UnitOfWork).run(actorOf(people.administrator), async (tx, audit) => {
      await tx.query(`insert into service_secrets (name, value, created_at) values ('gone', 'x', now())`);
      await audit('test.gone', 'gone');
      throw new Refusal('not-found', 'Không có.');
    });
    await expect(act).rejects.toMatchObject({ code: 'not-found' });
    expect(await idsOf({ action: 'test.gone' })).toEqual([]);
    const { rows } = await testApp.db.query(`select name from service_secrets where name = 'gone'`);
    expect(rows).toEqual([]);
  });

  it('holds no sensitive value, neither in the table nor in the list', async () => {
    const administrator = await withToken(testApp, people.administrator);
    const secrets = { citizenId: '020068003417', email: 'thien@example.org' };
    const response = await administrator.post('/api/people').send({
      username: 'tbc05',
      fullName: 'Nông Quang Thiện',
      ...secrets,
      memberships: [{ role: 'appraiser' }],
    });
    expect(response.status).toBe(201);
    const { items } = await list({ action: 'people.create' });
    expect(items).toHaveLength(1);
    expect(Object.keys(items[0].detail)).toEqual(['memberships']);
    const { rows } = await testApp.db.query<{ text: string }>('select detail::text as text from audit_entries');
    for (const secret of [
      'Nông Quang Thiện',
      'tbc05',
      ...Object.values(secrets),
      response.body.oneTimePassword as string,
    ]) {
      expect(secret).toEqual(expect.any(String));
      expect(rows.filter(({ text }) => text.includes(secret))).toEqual([]);
    }
  });

  it('that somebody wrote unmasked is masked when it is read', async () => {
    await record({ action: 'test.careless', detail: { before: { citizenId: '020068003417', name: 'A' } } });
    expect((await list({ action: 'test.careless' })).items[0].detail).toEqual({
      before: { citizenId: '•••', name: 'A' },
    });
  });
});

describe('reading', () => {
  it.each(roles.map((role) => [role, role in permissions.audit.read ? 200 : 403] as const))(
    '%s: %i',
    async (role, status) => {
      const agent = await withToken(testApp, people[role]);
      expect((await agent.get('/api/audit')).status).toBe(status);
    },
  );

  it('shows neither other organisations nor what belongs to none', async () => {
    const other = await createOrganization(testApp.db);
    const theirs = await record({ action: 'test.theirs', organization: other });
    await record({ action: 'test.theirs', organization: null });
    await record({ action: 'test.theirs' });
    const stranger = await createPerson(testApp, { username: 'stranger', role: 'inspector', organizationId: other });
    const found = await list({ action: 'test.theirs' }, await withToken(testApp, stranger));
    expect([found.total, found.items.map(({ id }: { id: string }) => id)]).toEqual([1, [theirs]]);
    expect((await list({ action: 'test.theirs' })).total).toBe(1);
  });

  it('pages from the newest to the oldest, the later of two in one instant first', async () => {
    const ids: string[] = [];
    for (const second of ['01', '02', '02', '03'])
      ids.unshift(await record({ action: 'test.page', at: `2026-03-17T08:00:${second}+07:00` }));
    expect(await idsOf({ action: 'test.page' })).toEqual(ids);
    const second = await list({ action: 'test.page', page: 2, pageSize: 3 });
    expect(second).toMatchObject({ total: 4, totalCapped: false, page: 2, pageSize: 3, items: [{ id: ids[3] }] });
  });

  it('counts to 10,000 and then says «more»', async () => {
    await testApp.db.query(
      `insert into audit_entries (id, organization_id, at, campaign_at, actor_name, action, detail)
       select gen_random_uuid(), $1, now(), now(), 'Dịch vụ', 'test.many', '{}' from generate_series(1, 10001)`,
      [organizationId],
    );
    expect(await list({ action: 'test.many', pageSize: 1 })).toMatchObject({ total: 10_000, totalCapped: true });
  });
});

describe('filters', () => {
  const found: Record<string, string> = {};
  beforeAll(async () => {
    const thien = await createPerson(testApp, { username: 'f-thien', fullName: 'Nông Quang Thiện', organizationId });
    const hoa = await createPerson(testApp, { username: 'f-hoa', fullName: 'Đàm Thị Hoà', organizationId });
    const day = (n: number) => `2025-01-0${n}T00:00:00+07:00`;
    found.submit = await record({ action: 'f.submit', actor: thien, subject: 's-1', at: day(1) });
    found.accept = await record({ action: 'f.accept', actor: hoa, subject: 's-1', at: day(2) });
    found.submitted = await record({ action: 'f.submit-late', actor: hoa, subject: 's-2', at: day(3) });
    found.simulated = await record({ action: 'f.set', campaignAt: day(4) });
    found.thien = thien.userId;
  });

  it.each([
    ['action by its beginning', { action: 'f.submit' }, ['submitted', 'submit']],
    ['a subject', { subject: 's-1', action: 'f' }, ['accept', 'submit']],
    [
      'from an instant on',
      { from: '2025-01-03T00:00:00+07:00', to: '2026-01-01T00:00:00Z' },
      ['simulated', 'submitted'],
    ],
    ['before an instant', { to: '2025-01-02T00:00:00+07:00' }, ['submit']],
    ['instants of another zone', { from: '2025-01-01T17:00:00Z', to: '2025-01-02T17:00:00Z' }, ['accept']],
    ['a name without marks', { q: 'dam thi hoa', action: 'f' }, ['submitted', 'accept']],
    ['part of an action', { q: 'SUBMIT', action: 'f.' }, ['submitted', 'submit']],
    ['a subject in the search box', { q: 's-2' }, ['submitted']],
    ['a sign that means anything in SQL, taken literally', { q: '%', action: 'f.' }, []],
    ['everything at once', { from: '2025-01-01T00:00:00+07:00', action: 'f', subject: 's-1', q: 'thien' }, ['submit']],
  ] as const)('finds %s', async (_, query, names) => {
    expect(await idsOf(query)).toEqual(names.map((name) => found[name]));
  });

  it('finds an actor', async () => expect(await idsOf({ actor: found.thien! })).toEqual([found.submit]));

  it.each([
    ['from', '2026-03-18'],
    ['to', '2026-03-18T17:00:00'],
    ['actor', 'thien'],
    ['action', `x' or true`],
    ['pageSize', '201'],
    ['unknown', '1'],
  ])('refuses %s=%s with the field named', async (field, value) => {
    const { status, body } = await inspector.get('/api/audit').query({ [field]: value });
    expect([status, body.code, body.errors[0].field]).toEqual([400, 'request.invalid', field]);
  });
});
