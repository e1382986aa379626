import { allMet, handIn, qualify, recordPaper } from '../../support/appraisal.ts';
import { draft, person, pollingCollective } from '../../support/drafts.ts';
import type { Agent } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createWorld, type World } from '../../support/world.ts';
import { insertDossier } from '../../support/world-dossiers.ts';

let testApp: TestApp;
let world: World;
let office: Agent;
let ids: Record<'mine' | 'free' | 'others' | 'returned' | 'accepted' | 'moved', string>;
let other: string;

beforeAll(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp);
  office = await world.as('thamdinh1');
  other = (await world.person('thamdinh2')).userId;
  const assign = (id: string, userId: string) =>
    testApp.db.query('update dossiers set assignee_id = $2 where id = $1', [id, userId]);
  const mine = await handIn(world, {
    unit: 'TBC05',
    nominees: [pollingCollective('Tổ bầu cử số 05'), person('Nông Quang Thiện'), person('Vi Thị Bích Hường')],
  });
  await assign(mine.id, (await world.person('thamdinh1')).userId);
  await allMet(office, mine.id);
  await qualify(office, mine.nominees[0]!);
  await recordPaper(office, mine.id, mine.nominees.slice(0, 1));
  const free = await handIn(world, { unit: 'TBC06', nominees: [person('Hoàng Văn Hòa')] }, true);
  const insert = (unit: string, state: 'submitted' | 'returned' | 'accepted', mendBy?: string) =>
    insertDossier(testApp.db, world, { unit, state, ...(mendBy && { mendBy }), nominees: [{ name: `Người ${unit}` }] });
  const others = await insert('KT', 'submitted');
  await assign(others.id, other);
  const returned = await insert('TYT', 'returned', '2026-03-25T17:00:00+07:00');
  const accepted = await insert('CAX', 'accepted');
  const moved = await insert('VP', 'accepted');
  await testApp.db.query(
    `update nominees set state = 'qualified', changed_after_appraisal = 'Đổi.' where dossier_id = $1`,
    [moved.id],
  );
  await draft(await world.as('tbc07'), world, { unit: 'TBC07', nominees: [person('Chưa Gửi')] });
  ids = {
    mine: mine.id,
    free: free.id,
    others: others.id,
    returned: returned.id,
    accepted: accepted.id,
    moved: moved.id,
  };
});
afterAll(() => testApp.close());

const queue = async (query = '') => (await office.get(`/api/appraisal/queue?${query}`).expect(200)).body;
const names = async (query: string): Promise<string[]> => {
  const byId = new Map(Object.entries(ids).map(([name, id]) => [id, name]));
  return (await queue(query)).items.map(({ id }: { id: string }) => byId.get(id)!).sort();
};

it.each([
  ['', ['free', 'mine', 'moved', 'others', 'returned']],
  ['state=submitted', ['free', 'mine', 'others']],
  ['state=accepted', ['accepted', 'moved']],
  ['assignee=me', ['mine']],
  ['assignee=none', ['free', 'moved', 'returned']],
  ['incomplete=true', ['mine']],
  ['changed=true', ['moved']],
  ['changed=false&state=accepted', ['accepted']],
  ['unit=TBC05', ['mine']],
  ['level=BANG_KHEN_TINH', []],
  ['campaign=khong-co', []],
  ['q=hoang van hoa', ['free']],
  ['q=hoàng văn hoà', ['free']],
])('«%s» lists %j', async (query, expected) => {
  expect(await names(encodeURI(query))).toEqual(expected);
});

it('finds what is another’s by their id', async () => {
  expect(await names(`assignee=${other}`)).toEqual(['others']);
});

it('shows of each dossier who is judged and who is not, the machine’s word, and how many papers lack', async () => {
  const { items } = await queue('sort=unit');
  const line = (id: string) => items.find((item: { id: string }) => item.id === id);
  expect(line(ids.mine)).toMatchObject({
    unit: { code: 'TBC05' },
    counts: { TAP_THE: 1, CA_NHAN: 2 },
    incomplete: true,
    assigneeName: 'Người thamdinh1',
    judged: 1,
    undecided: 2,
    onHold: 0,
    changedAfterAppraisal: 0,
    machine: { met: 0, unmet: 0, needsReview: 3 },
    papersMissing: 8 + 6 + 2,
  });
  expect(line(ids.free)).toMatchObject({
    assigneeName: null,
    incomplete: false,
    judged: 0,
    undecided: 1,
    papersMissing: 5,
  });
  expect(line(ids.returned).mendBy).toBe('2026-03-25T10:00:00.000Z');
  expect(line(ids.moved)).toMatchObject({ judged: 1, undecided: 0, changedAfterAppraisal: 1 });
});

it('counts the doubts about duplicates that nobody has settled, of a pair in both its dossiers', async () => {
  const doubled = { name: 'Nông Thị Trùng' };
  const [first, second] = [
    await insertDossier(testApp.db, world, { unit: 'TBC08', state: 'submitted', nominees: [doubled] }),
    await insertDossier(testApp.db, world, { unit: 'TBC09', state: 'submitted', nominees: [doubled] }),
  ];
  await testApp.db.query('update nominees set birth_year = 1970 where dossier_id = any($1)', [[first.id, second.id]]);
  const counted = async () =>
    (await queue('sort=unit')).items
      .filter(({ id }: { id: string }) => [first.id, second.id, ids.free].includes(id))
      .map(({ openDuplicates }: { openDuplicates: number }) => openDuplicates);
  expect(await counted()).toEqual([0, 1, 1]);
  const decided = await office.post('/api/campaigns/cao-loc-2026/duplicates/decisions').send({
    firstNomineeId: first.nominees[0],
    secondNomineeId: second.nominees[0],
    reason: 'same-name-and-birth',
    decision: 'DIFFERENT',
    note: 'Hai người khác nhau, đã đối chiếu căn cước.',
  });
  expect(decided.status).toBe(201);
  expect(await counted()).toEqual([0, 0, 0]);
  await testApp.db.query(`update dossiers set state = 'draft' where id = any($1)`, [[first.id, second.id]]);
});

it('names who appraises here and what lies with each, whoever has left with open dossiers too', async () => {
  const people = async () => (await office.get('/api/appraisal/people').expect(200)).body.items;
  const row = (name: string, open: number, roleName: string | null = 'Chuyên viên thẩm định') => ({
    id: expect.any(String),
    name: `Người ${name}`,
    roleName,
    open,
  });
  expect(await people()).toEqual([row('thamdinh1', 1), row('thamdinh2', 1)]);
  await testApp.db.query(`update memberships set revoked_at = '2026-03-16T00:00:00+07:00' where user_id = $1`, [other]);
  expect(await people()).toEqual([row('thamdinh1', 1), row('thamdinh2', 1, null)]);
  await testApp.db.query('update memberships set revoked_at = null where user_id = $1', [other]);
});

it('counts by state and by appraiser, whatever of these two is chosen', async () => {
  const counts = {
    states: { submitted: 3, returned: 1, accepted: 2, declined: 0, withdrawn: 0 },
    assignees: { me: 1, none: 3, others: 1 },
    incomplete: 1,
    changed: 1,
  };
  expect((await queue()).counts).toEqual(counts);
  expect((await queue('state=returned&assignee=me')).counts).toEqual(counts);
  expect((await queue('unit=TBC05')).counts.states).toEqual({
    ...counts.states,
    submitted: 1,
    returned: 0,
    accepted: 0,
  });
});

it('turns pages in a fixed order, the longest waiting first', async () => {
  const all = (await queue()).items.map(({ id }: { id: string }) => id);
  const first = await queue('pageSize=2');
  const second = await queue('pageSize=2&page=2');
  expect([first.total, first.items.length, second.items.length]).toEqual([5, 2, 2]);
  expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(all.slice(0, 4));
  expect((await queue('sort=mendBy')).items[0].id).toBe(ids.returned);
});

it.each(['state=draft', 'assignee=you', 'incomplete=maybe', 'sort=name', 'pageSize=500'])(
  'refuses «%s»',
  async (query) => {
    const response = await office.get(`/api/appraisal/queue?${query}`);
    expect([response.status, response.body.code]).toEqual([400, 'request.invalid']);
  },
);
