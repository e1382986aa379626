import { upload } from '../../support/appraisal.ts';
import { draft } from '../../support/drafts.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createWorld, type World } from '../../support/world.ts';

let testApp: TestApp;
let world: World;

beforeAll(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp);
});
afterAll(() => testApp.close());

interface Entry {
  readonly action: string;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly names: Readonly<Record<string, string>>;
}

const entries = async (username: string, subject: string): Promise<Entry[]> =>
  (await (await world.as(username)).get('/api/audit').query({ subject, pageSize: 200 }).expect(200)).body.items;

/** Everything of a person that a unit types in and sends. */
const person = {
  kind: 'CA_NHAN',
  name: 'Nông Quang Thiện',
  honorific: 'Ông',
  gender: 'NAM',
  birthDate: '1968-04-12',
  citizenId: '020068003417',
  position: 'Tổ trưởng tổ máy xay',
  workplace: 'Hợp tác xã Nà Soong',
  isPartyMember: true,
  achievementSummary: 'Chỉ đạo tổ hoàn thành sớm.',
  attestations: { 'G.CN.0': true },
};

it('the log names rows and fields, never a person or what was typed', async () => {
  const unit = await world.as('tbc05');
  const { id } = await draft(unit, world, { unit: 'TBC05', nominees: [] });
  const added = await unit.post(`/api/dossiers/${id}/nominees`).send({ items: [person, person] });
  const [first, second] = added.body.items as { id: string }[];
  const changes = { name: 'Nông Quang Thiệm', position: 'Tổ phó tổ máy xay', birthDate: '1968-04-13' };
  await unit
    .patch(`/api/nominees/${first!.id}`)
    .send({ version: 1, ...changes })
    .expect(200);
  await unit.delete(`/api/nominees/${second!.id}`).expect(204);
  const file = await upload(unit, id, { kinds: ['TO_TRINH'], form: 'WORD', file: 'to-trinh.docx' });
  await unit.get(`/api/documents/${file}/content`).expect(200);
  await unit.delete(`/api/documents/${file}`).expect(204);
  const { rows } = await testApp.db.query<{ detail: string }>(
    `select action, detail::text from audit_entries where subject_id = $1`,
    [id],
  );
  const typed = [...Object.values(person), ...Object.values(changes), 'to-trinh.docx'].filter(
    (value) => typeof value === 'string' && value.length > 7,
  ) as string[];
  for (const value of typed) expect(rows.filter(({ detail }) => detail.includes(value))).toEqual([]);
  const seen = (await entries('kiemtra', id)).find(({ action }) => action === 'nominee.change');
  expect(seen?.detail).toEqual({
    nomineeId: first!.id,
    fields: ['name', 'position', 'birthDate'],
    criteria: [],
  });
});

it('shows beside an entry what its nominees and papers are called now, to those who may read dossiers', async () => {
  const unit = await world.as('tbc06');
  const { id } = await draft(unit, world, { unit: 'TBC06', nominees: [] });
  const added = await unit.post(`/api/dossiers/${id}/nominees`).send({ ...person, name: 'Tên Gõ Nhầm' });
  const nominee = added.body.items?.[0]?.id ?? added.body.id;
  await unit.patch(`/api/nominees/${nominee}`).send({ version: 1, name: 'Tên Đã Sửa' }).expect(200);
  const file = await upload(unit, id, { kinds: ['TO_TRINH'], form: 'WORD', file: 'to-trinh.docx' });
  const named = async (username: string) =>
    Object.assign({}, ...(await entries(username, id)).map(({ names }) => names));
  expect(await named('kiemtra')).toEqual({ [nominee]: 'Tên Đã Sửa', [file]: 'to-trinh.docx' });
  expect(await named('quantri')).toEqual({}); // the administrator reads no dossiers
});

it('shows whom an act on an account concerns to those who may read the list of people', async () => {
  const { userId } = await world.person('vp');
  const administrator = await world.as('quantri');
  await administrator.patch(`/api/people/${userId}`).send({ fullName: 'Đàm Thuỳ Linh' }).expect(200);
  expect((await entries('quantri', userId)).map(({ detail, names }) => [detail, names])).toEqual([
    [{ fields: ['fullName'] }, { [userId]: 'Đàm Thuỳ Linh' }],
  ]);
  expect((await entries('kiemtra', userId)).map(({ names }) => names)).toEqual([{}]);
});

it('forgets the name when the row does', async () => {
  const unit = await world.as('tbc07');
  const { id } = await draft(unit, world, { unit: 'TBC07', nominees: [] });
  const added = await unit.post(`/api/dossiers/${id}/nominees`).send(person);
  const nominee = added.body.items?.[0]?.id ?? added.body.id;
  await testApp.db.query(`update nominees set name = 'Đã ẩn danh' where id = $1`, [nominee]);
  const [entry] = (await entries('kiemtra', id)).filter(({ action }) => action === 'nominee.add');
  expect(entry?.names).toEqual({ [nominee]: 'Đã ẩn danh' });
});
