import { draft, person, submit } from '../../support/drafts.ts';
import type { Agent } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createWorld, type World } from '../../support/world.ts';

let testApp: TestApp;
let world: World;
let unit: Agent;
let office: Agent;

beforeAll(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp);
  unit = await world.as('cax');
  office = await world.as('thamdinh1');
});
afterAll(() => testApp.close());

async function handedIn(name: string): Promise<{ id: string; nominee: string; version: number }> {
  const { id, nominees } = await draft(unit, world, { unit: 'CAX', nominees: [person(name)] });
  expect((await submit(unit, id)).status).toBe(200);
  const { body } = await unit.get(`/api/nominees/${nominees[0]}`);
  return { id, nominee: nominees[0]!, version: body.version };
}

const reason = 'Biên bản gõ nhầm, đối chiếu theo căn cước.';

it('changes a name only when the other side confirms, and keeps both values', async () => {
  const { id, nominee, version } = await handedIn('Lăng Văn Hoang');
  const proposed = await unit
    .post(`/api/nominees/${nominee}/corrections`)
    .send({ version, field: 'name', value: 'Lăng  Văn Hoàng ', reason });
  expect(proposed.status).toBe(201);
  expect(proposed.body).toMatchObject({
    state: 'proposed',
    side: 'unit',
    oldValue: 'Lăng Văn Hoang',
    newValue: 'Lăng Văn Hoàng',
    allowedActions: [],
  });
  expect((await unit.get(`/api/nominees/${nominee}`)).body.name).toBe('Lăng Văn Hoang');
  const own = await unit.post(`/api/corrections/${proposed.body.id}/confirm`);
  expect([own.status, own.body.code]).toEqual([403, 'auth.forbidden']);
  const confirmed = await office.post(`/api/corrections/${proposed.body.id}/confirm`);
  expect(confirmed.body).toMatchObject({ state: 'confirmed', decidedByName: 'Người thamdinh1' });
  expect((await unit.get(`/api/nominees/${nominee}`)).body).toMatchObject({
    name: 'Lăng Văn Hoàng',
    version: version + 1,
  });
  expect((await unit.get('/api/dossiers?q=lang van hoang')).body.total).toBe(1);
  const twice = await office.post(`/api/corrections/${proposed.body.id}/confirm`);
  expect([twice.status, twice.body.code]).toEqual([409, 'transition-not-allowed']);
  expect((await unit.get(`/api/dossiers/${id}/corrections`)).body.items).toHaveLength(1);
});

it('keeps the old value when the other side does not agree', async () => {
  const { nominee, version } = await handedIn('Chu Thị Hòa');
  const proposed = await office
    .post(`/api/nominees/${nominee}/corrections`)
    .send({ version, field: 'position', value: 'Phó Trưởng Công an xã', reason });
  expect(proposed.body.side).toBe('office');
  const rejected = await unit
    .post(`/api/corrections/${proposed.body.id}/reject`)
    .send({ reason: 'Chức vụ trong hồ sơ đúng quyết định.' });
  expect(rejected.body.state).toBe('rejected');
  expect((await unit.get(`/api/nominees/${nominee}`)).body.position).toBe('Ủy viên');
});

it('takes the corrected paper of a handed-in dossier once the correction is confirmed, and keeps the old one', async () => {
  const mttq = await world.as('mttq');
  const { id, nominees } = await draft(mttq, world, {
    unit: 'MTTQ',
    nominees: [person('Lý Mùi Chẹng'), person('Hứa Minh Hòa')],
  });
  const upload = (nominee: string, file: string) =>
    mttq
      .post(`/api/dossiers/${id}/documents`)
      .field('kind', 'BAO_CAO_08')
      .field('form', 'WORD')
      .field('nomineeId', nominee)
      .attach('file', `test/samples/dossiers/mttq/${file}`);
  const old = await upload(nominees[0]!, 'bao-cao-08-ly-mui-cheng.docx').expect(201);
  expect((await submit(mttq, id)).status).toBe(200);
  const shut = await upload(nominees[0]!, 'bao-cao-08-tap-the.docx');
  expect([shut.status, shut.body.code]).toEqual([409, 'transition-not-allowed']);
  const { body: nominee } = await mttq.get(`/api/nominees/${nominees[0]}`);
  const { body: correction } = await mttq
    .post(`/api/nominees/${nominees[0]}/corrections`)
    .send({ version: nominee.version, field: 'name', value: 'Lý Mùi Chểng', reason });
  await office.post(`/api/corrections/${correction.id}/confirm`).expect(200);
  const other = await upload(nominees[1]!, 'bao-cao-08-hua-minh-hoa.docx');
  expect([other.status, other.body.code]).toEqual([409, 'dossier.not-reopened']);
  const anew = await upload(nominees[0]!, 'bao-cao-08-tap-the.docx').expect(201);
  const { body: list } = await mttq.get(`/api/dossiers/${id}/corrections`);
  expect(list.items[0].documentId).toBe(anew.body.id);
  const { body: documents } = await mttq.get(`/api/dossiers/${id}/documents`);
  expect(documents.items.map((item: { id: string }) => item.id).sort()).toEqual([old.body.id, anew.body.id].sort());
});

it.each([
  ['gender', 'KHAC'],
  ['birthYear', '85'],
  ['birthDate', '2026-02-30'],
  ['name', '   '],
])('refuses an impossible %s «%s» as 400', async (field, value) => {
  const { id, nominees } = await draft(await world.as('kt'), world, { unit: 'KT', nominees: [person('Ai đó')] });
  await testApp.db.query(`update dossiers set state = 'submitted' where id = $1`, [id]);
  const response = await (await world.as('kt'))
    .post(`/api/nominees/${nominees[0]}/corrections`)
    .send({ version: 1, field, value, reason });
  expect([response.status, response.body.code]).toEqual([400, 'request.invalid']);
});

it('is not for drafts: those are simply edited', async () => {
  const vp = await world.as('vp');
  const { nominees } = await draft(vp, world, { unit: 'VP', nominees: [person('Đàm Thuỳ Linh')] });
  const response = await vp
    .post(`/api/nominees/${nominees[0]}/corrections`)
    .send({ version: 1, field: 'name', value: 'Đàm Thùy Linh', reason });
  expect([response.status, response.body.code]).toEqual([409, 'transition-not-allowed']);
});

it('shows another unit neither nominee nor correction', async () => {
  const { nominees } = await draft(unit, world, { unit: 'CAX', nominees: [person('Hoàng Văn Quyết')] });
  const stranger = await world.as('tyt');
  const response = await stranger
    .post(`/api/nominees/${nominees[0]}/corrections`)
    .send({ version: 1, field: 'name', value: 'Người khác', reason });
  expect([response.status, response.body.code]).toEqual([404, 'not-found']);
});

it('proposes what was typed, even where it looks like a mask: names are never masked', async () => {
  const hnd = await world.as('hnd');
  const { id, nominees } = await draft(hnd, world, { unit: 'HND', nominees: [person('Hoàng Văn Mão')] });
  expect((await submit(hnd, id)).status).toBe(200);
  const [nominee] = nominees;
  const { version } = (await hnd.get(`/api/nominees/${nominee}`)).body;
  const proposed = await hnd
    .post(`/api/nominees/${nominee}/corrections`)
    .send({ version, field: 'name', value: '•••', reason });
  expect([proposed.status, proposed.body.newValue]).toEqual([201, '•••']);
});
