import { roles } from '../../../src/domain/roles.ts';
import {
  type Agent,
  createMembership,
  createOneOfEach,
  createOrganization,
  createPerson,
  createUnit,
  type Person,
  signIn,
} from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';

let testApp: TestApp;
let organizationId: string;
let staff: Awaited<ReturnType<typeof createOneOfEach>>;
let administrator: Agent;
let foreigner: Person;
let people = 0;

beforeAll(async () => {
  testApp = await startTestApp();
  organizationId = await createOrganization(testApp.db, { name: 'Xã Cao Lộc' });
  staff = await createOneOfEach(testApp, organizationId);
  administrator = await signIn(testApp, 'administrator');
  const elsewhere = await createOrganization(testApp.db, { name: 'Xã Đồng Đăng' });
  foreigner = await createPerson(testApp, { username: 'foreigner', role: 'administrator', organizationId: elsewhere });
  await createUnit(testApp.db, organizationId, { code: 'TBC05', name: 'Tổ bầu cử số 05', kind: 'TO_BAU_CU' });
  await createUnit(testApp.db, elsewhere, { code: 'TBC77' });
});
afterAll(() => testApp.close());

const someone = (row = {}) =>
  createPerson(testApp, { username: `person-${people++}`, role: 'appraiser', organizationId, ...row });
const newcomer = (more: object = {}) => ({
  username: `newcomer-${people++}`,
  fullName: 'Nông Quang Thiện',
  memberships: [{ role: 'nominator', unitCode: 'TBC05' }],
  ...more,
});
const audited = async (action: string, subjectId: string) =>
  (
    await testApp.db.query('select actor_id, detail from audit_entries where action = $1 and subject_id = $2', [
      action,
      subjectId,
    ])
  ).rows;

describe('a new person', () => {
  it('is made with roles and a one-time password, which is good for setting an own one', async () => {
    const sent = newcomer({ username: ' TBC05 ', email: 'thien@example.org', citizenId: '020 068 003 417' });
    const response = await administrator.post('/api/people').send(sent);
    expect(response.status).toBe(201);
    const { person, username, oneTimePassword, slip } = response.body;
    expect(response.headers.location).toBe(`/api/people/${person.id}`);
    expect(username).toBe('tbc05');
    expect(slip).toBe(
      `Họ và tên: Nông Quang Thiện\nTên đăng nhập: tbc05\nMật khẩu dùng một lần: ${oneTimePassword}\nHết hiệu lực lúc: 08:00:00 ngày 20/03/2026\nĐổi mật khẩu ngay khi đăng nhập. Không chụp, không gửi phiếu cho người khác.`,
    );
    expect(person).toMatchObject({
      username: 'tbc05',
      fullName: 'Nông Quang Thiện',
      email: 'thien@example.org',
      citizenId: '•••',
      mustChangePassword: true,
    });
    expect(person.memberships).toEqual([
      expect.objectContaining({ role: 'nominator', unit: expect.objectContaining({ code: 'TBC05' }), inForce: true }),
    ]);
    const agent = await signIn(testApp, 'tbc05', oneTimePassword);
    await agent.post('/api/auth/password').send({ current: oneTimePassword, new: 'Nắng ấm sân trường' }).expect(204);
    await signIn(testApp, 'tbc05', 'Nắng ấm sân trường');
    const { rows } = await testApp.db.query('select citizen_id from users where id = $1', [person.id]);
    expect(rows).toEqual([{ citizen_id: '020068003417' }]);
    const [entry] = await audited('people.create', person.id);
    expect(entry.actor_id).toBe(staff.administrator.userId);
    expect(Object.keys(entry.detail)).toEqual(['memberships']);
  });

  it('gets a slip on paper where the client asks for a PDF', async () => {
    const response = await administrator
      .post('/api/people')
      .set('Accept', 'application/pdf')
      .send(newcomer({ username: 'on-paper' }))
      .responseType('blob');
    expect([response.status, response.headers['content-type']]).toEqual([201, 'application/pdf']);
    expect(response.headers['content-disposition']).toBe('attachment; filename="phieu-mat-khau-on-paper.pdf"');
    expect((response.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
    expect(response.headers.location).toMatch(/^\/api\/people\//);
  });

  it('may act as several things at once', async () => {
    const memberships = [
      { role: 'appraiser' },
      { role: 'council-secretary' },
      { role: 'unit-head', unitCode: 'TBC05' },
    ];
    const { body } = await administrator.post('/api/people').send(newcomer({ memberships }));
    expect(body.person.memberships.map(({ role }: { role: string }) => role)).toEqual([
      'appraiser',
      'council-secretary',
      'unit-head',
    ]);
  });

  it.each([
    ['a name that is taken', { username: 'appraiser' }, 409, 'already-exists', 'username'],
    ['a name that somebody of another organisation has', { username: 'foreigner' }, 409, 'already-exists', 'username'],
    ['a name with a space', { username: 'nong quang' }, 400, 'request.invalid', 'username'],
    ['a name with Vietnamese letters', { username: 'thiện' }, 400, 'request.invalid', 'username'],
    ['no full name', { fullName: ' \u00a0 ' }, 400, 'request.invalid', 'fullName'],
    ['no roles', { memberships: [] }, 400, 'request.invalid', 'memberships'],
    ['an unknown role', { memberships: [{ role: 'king' }] }, 400, 'request.invalid', 'memberships.0.role'],
    [
      'a unit’s role without a unit',
      { memberships: [{ role: 'appraiser' }, { role: 'nominator' }] },
      400,
      'request.invalid',
      'memberships.1.unitId',
    ],
    [
      'a unit of another organisation',
      { memberships: [{ role: 'nominator', unitCode: 'TBC77' }] },
      400,
      'request.invalid',
      'memberships.0.unitCode',
    ],
    ['a citizen id that lost its zero', { citizenId: '20068003417' }, 400, 'request.invalid', 'citizenId'],
    ['a broken e-mail address', { email: 'thien@' }, 400, 'request.invalid', 'email'],
    ['a password of the client’s own', { password: 'con trâu đi trước' }, 400, 'request.invalid', 'password'],
  ])('with %s is refused', async (_, more, status, code, field) => {
    const before = await testApp.db.query('select count(*) from users');
    const response = await administrator.post('/api/people').send(newcomer(more));
    expect([response.status, response.body.code]).toEqual([status, code]);
    expect(response.body.errors.map((error: { field: string }) => error.field)).toContain(field);
    expect((await testApp.db.query('select count(*) from users')).rows).toEqual(before.rows);
  });

  it('sent twice with one key is made once, and the password is not shown again', async () => {
    const sent = newcomer();
    const post = () => administrator.post('/api/people').set('Idempotency-Key', 'create-once-0001').send(sent);
    const [first, second] = [await post(), await post()];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body.person).toEqual(first.body.person);
    expect(first.body.oneTimePassword).toEqual(expect.any(String));
    expect([second.body.oneTimePassword, second.body.slip, second.body.validUntil]).toEqual([null, null, null]);
    const { rows } = await testApp.db.query('select result::text from idempotency_keys');
    expect(rows.map(({ result }) => result).join()).not.toContain(first.body.oneTimePassword);
  });
});

describe('who may look after people', () => {
  const lines = roles.map(
    (role) =>
      [role, { read: ['administrator', 'head-of-office'].includes(role), manage: role === 'administrator' }] as const,
  );

  it.each(lines)('%s: %j', async (role, { read, manage }) => {
    const agent = role === 'administrator' ? administrator : await signIn(testApp, role);
    const { userId } = await someone();
    const statuses = {
      list: (await agent.get('/api/people')).status,
      read: (await agent.get(`/api/people/${userId}`)).status,
      create: (await agent.post('/api/people').send(newcomer())).status,
      change: (await agent.patch(`/api/people/${userId}`).send({ fullName: 'Tên Mới' })).status,
      reset: (await agent.post(`/api/people/${userId}/password-reset`)).status,
      sessions: (await agent.get(`/api/people/${userId}/sessions`)).status,
      endSessions: (await agent.delete(`/api/people/${userId}/sessions`)).status,
      grant: (await agent.post(`/api/people/${userId}/memberships`).send({ role: 'chair' })).status,
    };
    const [mayRead, mayManage] = [
      (status: number) => (read ? status : 403),
      (status: number) => (manage ? status : 403),
    ];
    expect(statuses).toEqual({
      list: mayRead(200),
      read: mayRead(200),
      create: mayManage(201),
      change: mayManage(200),
      reset: mayManage(200),
      sessions: mayManage(200),
      endSessions: mayManage(204),
      grant: mayManage(201),
    });
  });

  it('finds nobody of another organisation', async () => {
    const { userId, membershipId } = foreigner;
    const answers = [
      await administrator.get(`/api/people/${userId}`),
      await administrator.patch(`/api/people/${userId}`).send({ disabled: true }),
      await administrator.post(`/api/people/${userId}/password-reset`),
      await administrator.get(`/api/people/${userId}/sessions`),
      await administrator.delete(`/api/people/${userId}/sessions`),
      await administrator.post(`/api/people/${userId}/memberships`).send({ role: 'administrator' }),
      await administrator.delete(`/api/people/${userId}/memberships/${membershipId}`),
      await administrator.get('/api/people/01980000-0000-7000-8000-000000000001'),
    ];
    for (const { status, body } of answers) expect([status, body.code]).toEqual([404, 'not-found']);
    expect(new Set(answers.slice(0, 4).map(({ body }) => body.detail)).size).toBe(1);
    await signIn(testApp, 'foreigner');
  });

  it('leaves the account of somebody who also works elsewhere to that person', async () => {
    const shared = await someone();
    await createMembership(testApp.db, { ...foreigner, userId: shared.userId, role: 'inspector' });
    const { body } = await administrator.get(`/api/people/${shared.userId}`);
    expect(body.memberships.map(({ role }: { role: string }) => role)).toEqual(['appraiser']);
    const refused = [
      await administrator.post(`/api/people/${shared.userId}/password-reset`),
      await administrator.patch(`/api/people/${shared.userId}`).send({ disabled: true }),
    ];
    for (const response of refused) expect([response.status, response.body.code]).toEqual([403, 'auth.forbidden']);
    await administrator.delete(`/api/people/${shared.userId}/memberships/${shared.membershipId}`).expect(204);
  });
});
