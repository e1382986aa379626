import { pagesOf } from '../../exports/read-back.ts';
import { draft, person, submit } from '../../support/drafts.ts';
import { type Agent, createOrganization, createPerson } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createWorld, type World, withToken } from '../../support/world.ts';
import { insertDossier } from '../../support/world-dossiers.ts';

let testApp: TestApp;
let world: World;
let head: Agent;
let one: string;
let two: string;

beforeEach(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp);
  head = await world.as('truongphong');
  one = (await world.person('thamdinh1')).userId;
  two = (await world.person('thamdinh2')).userId;
});
afterEach(() => testApp.close());

const reason = 'Nghỉ phép từ ngày 18/3/2026.';
const body = () => ({ fromUserId: one, toUserId: two, reason });

async function handedIn(unit: string, name = 'Nông Quang Thiện'): Promise<string> {
  const agent = await world.as(unit.toLowerCase());
  const { id } = await draft(agent, world, { unit, nominees: [person(name)] });
  expect((await submit(agent, id)).status).toBe(200);
  return id;
}

async function given(dossier: string, secondReaderId: string | null = null): Promise<string> {
  const { version } = (await head.get(`/api/dossiers/${dossier}`)).body;
  const response = await head.put(`/api/dossiers/${dossier}/assignee`).send({ version, userId: one, secondReaderId });
  expect(response.status).toBe(200);
  return dossier;
}

const readersOf = async (dossier: string) => {
  const { rows } = await testApp.db.query('select assignee_id, second_reader_id, version from dossiers where id = $1', [
    dossier,
  ]);
  return rows[0];
};

it('gives everything that is not decided to the receiver, with the list of what it is', async () => {
  const sent = await given(await handedIn('TBC05'));
  const returned = await insertDossier(testApp.db, world, {
    unit: 'KT',
    state: 'returned',
    mendBy: '2026-03-25T17:00:00+07:00',
    nominees: [{ name: 'Lăng Văn Hoàng' }],
  });
  const decided = await insertDossier(testApp.db, world, { unit: 'VP', state: 'accepted' });
  await testApp.db.query('update dossiers set assignee_id = $1 where id = any($2)', [one, [returned.id, decided.id]]);
  const papers = await (await world.as('thamdinh1'))
    .post(`/api/dossiers/${sent}/paper`)
    .send({ kind: 'TO_TRINH', receivedAt: '2026-03-17T07:30:00+07:00' });
  expect(papers.status).toBe(201);
  const { version } = await readersOf(sent);
  const response = await head.post('/api/handovers').send(body());
  expect([response.status, response.headers.location]).toEqual([201, `/api/handovers/${response.body.id}`]);
  const receiptNumber = (await head.get(`/api/dossiers/${sent}/receipt`)).body.number;
  const both = {
    campaign: expect.stringContaining('bầu cử'),
    level: 'Giấy khen của Chủ tịch UBND xã',
    undecided: 1,
    handedOver: true,
  };
  expect(response.body).toEqual({
    id: expect.any(String),
    from: { id: one, name: 'Người thamdinh1' },
    to: { id: two, name: 'Người thamdinh2' },
    reason,
    count: 2,
    handedOverByName: 'Người truongphong',
    handedOverAt: '2026-03-17T01:00:00.000Z',
    items: [
      {
        ...both,
        dossierId: returned.id,
        receiptNumber: null,
        unit: 'Phòng Kinh tế',
        state: 'Yêu cầu bổ sung, hoàn thiện',
        papers: [],
        mendBy: '2026-03-25T10:00:00.000Z',
      },
      {
        ...both,
        dossierId: sent,
        receiptNumber,
        unit: 'Tổ bầu cử số 05',
        state: 'Đã gửi',
        papers: ['Tờ trình đề nghị khen thưởng'],
        mendBy: null,
      },
    ],
  });
  expect(await readersOf(sent)).toEqual({ assignee_id: two, second_reader_id: null, version: version + 1 });
  expect(await readersOf(returned.id)).toMatchObject({ assignee_id: two });
  expect(await readersOf(decided.id)).toMatchObject({ assignee_id: one });
});

it('leaves what the receiver has a conflict of interest with to the head of office, and says so', async () => {
  const free = await given(await handedIn('TBC01'));
  const own = await given(await handedIn('TBC02', 'Người thamdinh2'));
  const { items } = (await head.post('/api/handovers').send(body())).body;
  expect(items.map((item: Record<string, unknown>) => [item.dossierId, item.handedOver])).toEqual([
    [free, true],
    [own, false],
  ]);
  expect([(await readersOf(free)).assignee_id, (await readersOf(own)).assignee_id]).toEqual([two, null]);
});

it('does not make one person first and second reader', async () => {
  const dossier = await given(await handedIn('TBC01'), two);
  await head.post('/api/handovers').send(body());
  expect(await readersOf(dossier)).toMatchObject({ assignee_id: two, second_reader_id: null });
});

it('prints the record, the same at every reprint, whatever became of the dossiers', async () => {
  const dossier = await given(await handedIn('TBC05'));
  const { id } = (await head.post('/api/handovers').send(body())).body;
  const print = () => head.get(`/api/handovers/${id}.pdf`).responseType('blob');
  const first = await print();
  expect([first.status, first.headers['content-type']]).toEqual([200, 'application/pdf']);
  expect(first.headers['content-disposition']).toContain(encodeURIComponent('Biên bản bàn giao Người thamdinh1'));
  const text = (await pagesOf(first.body)).join(' ').replace(/\s+/g, ' ');
  for (const stated of [
    'BIÊN BẢN BÀN GIAO',
    'XÃ CAO LỘC',
    'Bên giao: Người thamdinh1, Chuyên viên thẩm định',
    'Bên nhận: Người thamdinh2, Chuyên viên thẩm định',
    'Người chứng kiến: Người truongphong, Trưởng phòng',
    `Lý do: ${reason}`,
    'Tổ bầu cử số 05',
    '01 hồ sơ',
  ])
    expect(text).toContain(stated);
  await testApp.db.query(`update dossiers set state = 'withdrawn' where id = $1`, [dossier]);
  expect((await print()).body.equals(first.body)).toBe(true);
  const { rows } = await testApp.db.query(
    `select action, count(*)::int from audit_entries where subject_id = $1 group by action order by action`,
    [id],
  );
  expect(rows).toEqual([
    { action: 'handover.print', count: 2 },
    { action: 'queue.hand-over', count: 1 },
  ]);
});

it('records an empty queue, too, and lists the newest first', async () => {
  const first = (await head.post('/api/handovers').send(body())).body;
  expect([first.count, first.items]).toEqual([0, []]);
  const back = { fromUserId: two, toUserId: one, reason };
  const second = (await (await world.as('quantri')).post('/api/handovers').send(back)).body;
  const { items, total } = (await head.get('/api/handovers')).body;
  expect([items.map(({ id }: { id: string }) => id), total]).toEqual([[second.id, first.id], 2]);
  expect((await head.get('/api/handovers?q=nguoi thamdinh1&pageSize=1&page=2')).body.items[0].id).toBe(first.id);
  expect((await head.get('/api/handovers?q=khong ai')).body.total).toBe(0);
  expect((await head.get(`/api/handovers/${first.id}`)).body).toEqual(first);
});

it('takes over from somebody who has left', async () => {
  const dossier = await given(await handedIn('TBC05'));
  await testApp.db.query(`update memberships set revoked_at = '2026-03-16T00:00:00+07:00' where user_id = $1`, [one]);
  expect((await head.post('/api/handovers').send(body())).status).toBe(201);
  expect(await readersOf(dossier)).toMatchObject({ assignee_id: two });
});

it('refuses what makes no hand-over', async () => {
  const organizationId = await createOrganization(testApp.db);
  const stranger = await createPerson(testApp, { username: 'xakhac', role: 'appraiser', organizationId });
  const unit = (await world.person('tbc05')).userId;
  const answers: unknown[] = [];
  for (const change of [
    { toUserId: one },
    { toUserId: unit },
    { toUserId: stranger.userId },
    { fromUserId: stranger.userId },
    { fromUserId: 'ai đó' },
    { reason: 'Nghỉ.' },
  ]) {
    const { status, body: problem } = await head.post('/api/handovers').send({ ...body(), ...change });
    answers.push([status, problem.code, problem.errors[0].field]);
  }
  expect(answers).toEqual(
    ['toUserId', 'toUserId', 'toUserId', 'fromUserId', 'fromUserId', 'reason'].map((field) => [
      400,
      'request.invalid',
      field,
    ]),
  );
});

it('is read by the appraisers who gave or received it, and by no other', async () => {
  const { id } = (await head.post('/api/handovers').send(body())).body;
  const readings = async (username: string) => {
    const agent = await world.as(username);
    const [list, record, pdf] = [
      await agent.get('/api/handovers?q=nguoi thamdinh1'),
      await agent.get(`/api/handovers/${id}`),
      await agent.get(`/api/handovers/${id}.pdf`),
    ];
    return [list.status, list.body.total, record.status, pdf.status];
  };
  expect(await readings('thamdinh1')).toEqual([200, 1, 200, 200]);
  expect(await readings('thamdinh2')).toEqual([200, 1, 200, 200]);
  const other = await createPerson(testApp, {
    username: 'thamdinh3',
    role: 'appraiser',
    organizationId: world.organizationId,
  });
  const agent = await withToken(testApp, other);
  expect((await agent.get('/api/handovers')).body.total).toBe(0);
  expect([
    (await agent.get(`/api/handovers/${id}`)).status,
    (await agent.get(`/api/handovers/${id}.pdf`)).status,
  ]).toEqual([404, 404]);
  expect((await agent.post('/api/handovers').send(body())).status).toBe(403);
});

it('is for the office and the administrator of the commune alone', async () => {
  const { id } = (await head.post('/api/handovers').send(body())).body;
  for (const username of ['tbc05', 'kiemtra', 'thuky', 'uyvien1', 'chutich']) {
    const agent = await world.as(username);
    const answers = [
      await agent.post('/api/handovers').send(body()),
      await agent.get('/api/handovers'),
      await agent.get(`/api/handovers/${id}`),
      await agent.get(`/api/handovers/${id}.pdf`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
  }
  const organizationId = await createOrganization(testApp.db);
  const stranger = await createPerson(testApp, { username: 'xakhac', role: 'head-of-office', organizationId });
  const elsewhere = await withToken(testApp, stranger);
  expect((await elsewhere.get('/api/handovers')).body.total).toBe(0);
  expect([
    (await elsewhere.get(`/api/handovers/${id}`)).status,
    (await elsewhere.get(`/api/handovers/${id}.pdf`)).status,
  ]).toEqual([404, 404]);
});
