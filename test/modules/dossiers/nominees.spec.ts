import { draft, person } from '../../support/drafts.ts';
import type { Agent } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createWorld, type World } from '../../support/world.ts';

let testApp: TestApp;
let world: World;
let unit: Agent;
let dossier: string;

beforeAll(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp);
  unit = await world.as('mttq');
  ({ id: dossier } = await draft(unit, world, { unit: 'MTTQ' }));
});
afterAll(() => testApp.close());

const add = (body: object) => unit.post(`/api/dossiers/${dossier}/nominees`).send(body);

it.each([
  ['decomposed letters are stored composed', 'Nguyễn Thị Hoà'.normalize('NFD'), 'Nguyễn Thị Hoà'],
  ['an apostrophe and foreign letters stay as typed', "H'Hen Niê", "H'Hen Niê"],
  ['one word is a name', 'Niê', 'Niê'],
  ['six words are a name', 'Công Tằng Tôn Nữ Thị Hương', 'Công Tằng Tôn Nữ Thị Hương'],
  ['spaces of every kind are tidied', '  Lý\u00a0 Mùi   Chẹng\u200b ', 'Lý Mùi Chẹng'],
])('%s', async (_, typed, stored) => {
  const response = await add(person(typed));
  expect(response.status).toBe(201);
  expect(response.body.items[0].name).toBe(stored);
  expect(response.headers.location).toBe(`/api/nominees/${response.body.items[0].id}`);
});

it.each(['hoa', 'hoà', 'hòa', 'hoà'.normalize('NFD'), 'HÒA', 'nguyen thi hoa'])('finds Hoà by «%s»', async (q) => {
  const { body } = await unit.get('/api/dossiers').query({ q });
  expect(body.items.map(({ id }: { id: string }) => id)).toEqual([dossier]);
});

it.each(['Đinh', 'Ðinh', 'Ɖinh', 'dinh'])('finds Đinh, Ðinh and Ɖinh by «%s»', async (q) => {
  await add(person('Ðinh Văn Dũng'));
  expect((await unit.get('/api/dossiers').query({ q })).body.total).toBe(1);
});

it.each(['100%', '_', '\\', "'; drop table dossiers; --"])('takes «%s» in a search as it stands', async (q) => {
  const response = await unit.get('/api/dossiers').query({ q });
  expect([response.status, response.body.total]).toEqual([200, 0]);
});

it('takes a year alone as the birth of an older person', async () => {
  const { body } = await add(person('Lương Đình Quyền', { birthYear: 1931, birthDate: null }));
  expect(body.items[0]).toMatchObject({ birthYear: 1931, birthDate: null });
});

it.each([
  ['citizenId', '20068003417', 'mất số 0'],
  ['citizenId', '2,0091E+10', 'mất các chữ số cuối'],
  ['birthDate', '2026-02-30', 'không có thật'],
  ['birthDate', '2026-03-18', 'tương lai'],
  ['birthDate', '18/3/1980', 'Phải là ngày'],
  ['ethnicity', 'Nùng', 'không thu thập dân tộc'],
  ['name', ' \u200b ', 'không được để trống'],
  ['kind', 'NHOM', 'Không thuộc các giá trị'],
  ['bodyKind', 'HOI_DONG_GIA_TUONG', 'không có trong kế hoạch'],
  ['subjectUnitId', '0199c0de-0000-7000-8000-000000000000', 'Không có đơn vị này'],
  ['attestations', { 'X.1': true }, 'Không có tiêu chuẩn này'],
  ['attestations', { 'G.CN.0': 'có' }, 'không phải đúng/sai'],
  ['womenPercent', 101, 'Không được quá 100.'],
  ['unknownField', 1, 'Không có ô này'],
])('refuses %s = %j as 400, naming the field', async (field, value, says) => {
  const before = await count();
  const response = await add(person('Nguyễn Văn A', { [field]: value }));
  expect([response.status, response.body.code]).toEqual([400, 'request.invalid']);
  expect(response.body.errors.map((error: { field: string }) => error.field)).toEqual([field]);
  expect(response.body.errors[0].message).toContain(says);
  expect(await count()).toBe(before);
});

it('adds all of a list or none', async () => {
  const before = await count();
  const response = await add({ items: [person('Tốt'), person('Hỏng', { birthDate: '1980-13-01' })] });
  expect(response.status).toBe(400);
  expect(await count()).toBe(before);
  const many = Array.from({ length: 201 }, (_, n) => person(`Người ${n}`));
  expect((await add({ items: many })).status).toBe(400);
  expect((await add({ items: [] })).status).toBe(400);
});

it('changes only what is sent, and refuses the second of two tabs', async () => {
  const { body } = await add(person('Hai Tab', { citizenId: '020080001234' }));
  const [{ id, version }] = body.items;
  const first = await unit.patch(`/api/nominees/${id}`).send({ version, position: 'Trưởng ban' });
  expect(first.body).toMatchObject({
    position: 'Trưởng ban',
    name: 'Hai Tab',
    citizenId: '020080001234',
    version: version + 1,
  });
  const second = await unit.patch(`/api/nominees/${id}`).send({ version, position: 'Phó ban' });
  expect([second.status, second.body.code, second.body.current]).toEqual([409, 'stale', version + 1]);
});

it('does not store a masked value that is sent back', async () => {
  const { body } = await add(
    person('Có Căn Cước', { citizenId: '020080001234', birthDate: '1980-01-02', birthYear: null }),
  );
  const [{ id, version }] = body.items;
  const masked = await unit.patch(`/api/nominees/${id}`).send({ version, citizenId: '020*****1234', position: 'Mới' });
  expect(masked.body).toMatchObject({ citizenId: '020080001234', birthDate: '1980-01-02', position: 'Mới' });
});

it('shows CCCD, party membership and birth dates only to those the table allows', async () => {
  const { body } = await add(person('Được Che', { citizenId: '020080001234', isPartyMember: true, birthYear: 1980 }));
  const [{ id }] = body.items;
  const seen = async (who: string) => (await (await world.as(who)).get(`/api/nominees/${id}`)).body;
  expect(await seen('thamdinh1')).toMatchObject({
    citizenId: '020080001234',
    isPartyMember: true,
    birthYear: 1980,
    maskedFields: [],
  });
  expect(await seen('kiemtra')).toMatchObject({
    citizenId: '020*****1234',
    isPartyMember: null,
    birthYear: 1980,
    maskedFields: ['citizenId', 'isPartyMember'],
  });
  expect(await seen('uyvien1')).toMatchObject({ citizenId: '020*****1234', isPartyMember: null });
  const spoken = async (who: string) =>
    JSON.stringify((await (await world.as(who)).get(`/api/dossiers/${dossier}/eligibility`)).body);
  expect(await spoken('thamdinh1')).toContain('isPartyMember');
  for (const who of ['kiemtra', 'uyvien1', 'chutich']) expect(await spoken(who)).not.toContain('isPartyMember');
  const leaks = await testApp.db.query(
    `select count(*)::int as leaks from audit_entries where detail::text like '%020080001234%'`,
  );
  expect(leaks.rows[0].leaks).toBe(0);
});

it('puts the nominees of a draft into the order asked for, and only when all are named', async () => {
  const three = { unit: 'MTTQ', nominees: ['Một', 'Hai', 'Ba'].map((name) => person(name)) };
  const { id, nominees } = await draft(unit, world, three);
  const order = (nomineeIds: readonly string[], version = 2) =>
    unit.put(`/api/dossiers/${id}/nominees/order`).send({ version, nomineeIds });
  const [one, two, last] = nominees as [string, string, string];
  expect((await order([last, one, two], 1)).body.code).toBe('stale');
  for (const wrong of [
    [one, two],
    [one, two, two],
    [one, two, world.unit('MTTQ')],
  ])
    expect((await order(wrong)).body.errors).toEqual([{ field: 'nomineeIds', message: expect.any(String) }]);
  await order([last, one, two]).expect(204);
  const { body } = await unit.get(`/api/dossiers/${id}`);
  expect(body.nominees.map(({ name }: { name: string }) => name)).toEqual(['Ba', 'Một', 'Hai']);
  expect(body.version).toBe(3);
});

it('says which criteria the unit answers, verbatim and by which tree, and which it still owes', async () => {
  const nominees = [person('Nông Văn Hỏi', { attestations: { 'G.CN.0': true } })];
  const { id } = await draft(unit, world, { unit: 'MTTQ', nominees });
  const { body } = await unit.get(`/api/dossiers/${id}/eligibility`);
  const [set] = body.sets;
  expect(body.sets).toHaveLength(1);
  expect([set.nomineeId, Object.keys(set.require)]).toEqual([body.items[0].nomineeId, ['allOf']]);
  const owed = body.items.filter((item: { owed: boolean }) => item.owed);
  expect(owed.map(({ criterion, asked }: { criterion: string; asked: boolean }) => [criterion, asked])).toEqual([
    ['G.CN.1', true],
    ['G.CN.2', true],
  ]);
  expect(body.items.every(({ text }: { text: string }) => text.length > 20)).toBe(true);
});

it('takes a nominee out of a draft, with If-Match', async () => {
  const { body } = await add(person('Bỏ ra'));
  const [{ id }] = body.items;
  expect((await unit.delete(`/api/nominees/${id}`).set('If-Match', '"9"')).body.code).toBe('stale');
  await unit.delete(`/api/nominees/${id}`).set('If-Match', '"1"').expect(204);
  await unit.get(`/api/nominees/${id}`).expect(404);
});

it('lets the office neither edit nor send what a unit wrote', async () => {
  const office = await world.as('thamdinh1');
  const response = await office.post(`/api/dossiers/${dossier}/nominees`).send(person('Thêm hộ'));
  expect([response.status, response.body.code]).toEqual([403, 'auth.forbidden']);
  expect(response.body.detail).toContain('đơn vị tự lập');
});

async function count(): Promise<number> {
  const { rows } = await testApp.db.query('select count(*)::int as count from nominees where dossier_id = $1', [
    dossier,
  ]);
  return rows[0].count;
}
