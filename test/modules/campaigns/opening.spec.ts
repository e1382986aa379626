import { type Agent } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { answerEverything, createOffice, type Office, openFrom, stranger } from './office.ts';

let testApp: TestApp;
let office: Office;
let head: Agent;

beforeAll(async () => {
  testApp = await startTestApp();
  office = await createOffice(testApp);
  head = await office.as('head-of-office');
});
afterAll(() => testApp.close());

const presets = ['cao-loc-2026', 'ha-bac-2026', 'hong-ngu-2021', 'thai-nguyen-2026', 'thuy-hung-2026'];

describe('presets', () => {
  it('lists the five plans, none with a fault', async () => {
    const { body } = await head.get('/api/campaign-presets').expect(200);
    const shown = (body.items as { code: string; faults: unknown[] }[]).map(({ code, faults }) => [
      code,
      faults.length,
    ]);
    expect(shown).toEqual(presets.map((code) => [code, 0]));
  });

  it.each(presets)('%s refuses to open while a question is open, and opens once all are answered', async (preset) => {
    const code = `mo-${preset}`;
    const created = await head.post('/api/campaigns').send({ preset, code }).expect(201);
    expect(created.headers.location).toBe(`/api/campaigns/${code}`);
    const questions = (created.body.questions as { id: string }[]).map(({ id }) => id);
    expect(created.body.openQuestions).toEqual(questions);
    if (questions.length > 0) {
      const refused = await head.post(`/api/campaigns/${code}/open`).send({}).expect(422);
      expect([refused.body.code, refused.body.questions]).toEqual(['campaign.questions-open', questions]);
    }
    await answerEverything(head, code);
    const { body } = await head.post(`/api/campaigns/${code}/open`).send({}).expect(200);
    expect([body.phase, body.ruleBookVersion, body.openQuestions]).toEqual(['open', 1, []]);
    expect(body.openedAt).toBe('2026-03-17T01:00:00.000Z');
  });

  it('does not know a plan that is not in the library', async () => {
    const { body } = await head.post('/api/campaigns').send({ preset: 'khong-co' }).expect(404);
    expect(body.code).toBe('not-found');
  });
});

describe('a new campaign', () => {
  it('takes the code of its preset when none is given, and that code only once in all organisations', async () => {
    const { body } = await head.post('/api/campaigns').send({ preset: 'cao-loc-2026' }).expect(201);
    expect([body.code, body.phase, body.version]).toEqual(['cao-loc-2026', 'draft', 1]);
    const again = await (await stranger(testApp)).post('/api/campaigns').send({ preset: 'cao-loc-2026' }).expect(409);
    expect(again.body.code).toBe('already-exists');
  });

  it('carries its own code in its plan', async () => {
    await head.post('/api/campaigns').send({ preset: 'ha-bac-2026', code: 'ma-rieng' }).expect(201);
    const { body } = await head.get('/api/campaigns/ma-rieng/plan').expect(200);
    expect(body.code).toBe('ma-rieng');
  });

  it('is never made for another organisation', async () => {
    const { rows } = await testApp.db.query<{ id: string }>('select id from organizations where id <> $1', [
      office.organizationId,
    ]);
    const body = { preset: 'ha-bac-2026', code: 'cho-nguoi-khac', organizationId: rows[0]!.id };
    expect((await head.post('/api/campaigns').send(body)).status).toBe(403);
    await head
      .post('/api/campaigns')
      .send({ ...body, organizationId: office.organizationId })
      .expect(201);
  });

  it('is made once however often the same key is sent', async () => {
    const send = () =>
      head
        .post('/api/campaigns')
        .set('Idempotency-Key', 'lap-dot-mot-lan')
        .send({ preset: 'ha-bac-2026', code: 'mot-lan' });
    const [first, second] = await Promise.all([send(), send()]);
    expect([first.status, second.status, first.body.id]).toEqual([201, 201, second.body.id]);
  });
});

describe('an open campaign', () => {
  beforeAll(() => openFrom(head, 'cao-loc-2026', 'vong-doi'));

  it('does not open twice', async () => {
    const { body } = await head.post('/api/campaigns/vong-doi/open').send({}).expect(409);
    expect([body.code, body.phase]).toEqual(['transition-not-allowed', 'open']);
  });

  it('keeps the order of the plan people read', async () => {
    const template = (await head.get('/api/campaigns/vong-doi/plan')).body;
    const { body } = await head.get('/api/campaigns/vong-doi/rule-books/1').expect(200);
    expect(Object.keys(body.plan)).toEqual(Object.keys(template));
    expect(Object.keys(body.plan.criteria)).toEqual(Object.keys(template.criteria));
    expect(Object.keys(body.plan.criteria).slice(0, 3)).toEqual(['G.CQ.0', 'G.CQ.1', 'G.CQ.2']);
    expect(Object.keys(body.answers)).toEqual(Object.keys(template.questions));
  });

  it('shows cut-offs as instants and in words, criteria beside their sets, and papers as slots', async () => {
    const { body } = await head.get('/api/campaigns/vong-doi').expect(200);
    expect(body.dates.DOSSIER_CUTOFF).toMatchObject({
      cutoff: '2026-03-18T17:00:00.000Z',
      words: 'hết ngày 18/3/2026 (trước 00:00 ngày 19/3/2026)',
      clause: 'IV.6',
    });
    expect(body.dates.ELECTION_DAY.cutoff).toBeNull();
    expect(body.levels.GIAY_KHEN_XA.cutoffAt).toBe('2026-03-18T17:00:00.000Z');
    const persons = body.criteriaSets.G_CN;
    expect(persons.criteria.map(({ code }: { code: string }) => code)).toEqual([
      'G.CN.0',
      'G.CN.1',
      'G.CN.2',
      'G.CN.3',
    ]);
    expect(persons.criteria[0].text).toBe('chấp hành tốt chủ trương của Đảng, chính sách, pháp luật của Nhà nước');
    const forms = body.slots
      .filter(({ kind }: { kind: string }) => kind === 'BAO_CAO_08')
      .map(({ form }: { form: string }) => form);
    expect(forms).toEqual(['SCAN', 'WORD', 'PAPER']);
  });

  it('shows each answer with who gave it, when and on what basis', async () => {
    const { body } = await head.get('/api/campaigns/vong-doi').expect(200);
    expect(body.questions[0]).toMatchObject({ id: 'Q1', type: 'choice', clause: 'IV.5' });
    expect(body.questions[0].answer).toEqual({
      answer: 'RIENG_02',
      words: 'Mỗi tổ chức không quá 02 trường hợp, tính riêng',
      basis: 'Kết luận họp giao ban',
      answeredBy: 'Người head-of-office',
      answeredAt: '2026-03-17T01:00:00.000Z',
      demo: false,
    });
  });

  it('closes once, and is then only read', async () => {
    await openFrom(head, 'ha-bac-2026', 'se-dong');
    const { body } = await head.post('/api/campaigns/se-dong/close').send({}).expect(200);
    expect([body.phase, body.closedAt, body.allowedActions]).toEqual(['closed', '2026-03-17T01:00:00.000Z', []]);
    const attempts = [
      head.post('/api/campaigns/se-dong/close').send({}),
      head.post('/api/campaigns/se-dong/open').send({}),
      head.patch('/api/campaigns/se-dong').send({ name: 'Tên khác', reason: 'Sửa tên cho đúng' }),
      head.put(`/api/campaigns/se-dong/units/NOMINATOR/participation`).send({ participates: false }),
    ];
    for (const attempt of attempts) expect((await attempt).body.code).toBe('transition-not-allowed');
  });

  it('cannot be closed while it is a draft', async () => {
    await head.post('/api/campaigns').send({ preset: 'ha-bac-2026', code: 'con-soan' }).expect(201);
    expect((await head.post('/api/campaigns/con-soan/close').send({})).body.code).toBe('transition-not-allowed');
  });
});

it('opens once when two people open it at the same moment', async () => {
  await head.post('/api/campaigns').send({ preset: 'ha-bac-2026', code: 'hai-nguoi' }).expect(201);
  await answerEverything(head, 'hai-nguoi');
  const chair = await office.as('chair');
  const attempts = await Promise.all(
    [head, chair].map((agent) => agent.post('/api/campaigns/hai-nguoi/open').send({})),
  );
  expect(attempts.map(({ status }) => status).sort()).toEqual([200, 409]);
  const { body } = await head.get('/api/campaigns/hai-nguoi/rule-books').expect(200);
  expect(body.total).toBe(1);
});

it('lists the campaigns of the own organisation, found without diacritics', async () => {
  const found = await head.get('/api/campaigns').query({ q: 'xa CAO LOC', phase: 'open' }).expect(200);
  expect(found.body.items.map(({ code }: { code: string }) => code)).toEqual(['vong-doi', 'mo-cao-loc-2026']);
  const other = await (await stranger(testApp)).get('/api/campaigns').expect(200);
  expect(other.body).toEqual({ items: [], total: 0, totalCapped: false, page: 1, pageSize: 50 });
});

it('hides another organisation’s campaign at every door with the same answer', async () => {
  const other = await stranger(testApp);
  const basis = 'Kết luận họp giao ban';
  const doors = (code: string) => [
    other.get(`/api/campaigns/${code}`),
    other.get(`/api/campaigns/${code}/plan`),
    other.get(`/api/campaigns/${code}/rule-books`),
    other.get(`/api/campaigns/${code}/rule-books/1`),
    other.get(`/api/campaigns/${code}/extensions`),
    other.get('/api/units').query({ campaign: code }),
    other.patch(`/api/campaigns/${code}`).send({ name: 'Tên khác', reason: 'Sửa tên cho đúng' }),
    other.put(`/api/campaigns/${code}/questions/Q1`).send({ answer: 'RIENG_02', basis }),
    other.post(`/api/campaigns/${code}/open`).send({}),
    other.post(`/api/campaigns/${code}/close`).send({}),
  ];
  const answer = ({ status, body }: { status: number; body: { code: string; detail: string } }) => [
    status,
    body.code,
    body.detail,
  ];
  const theirs = (await Promise.all(doors('vong-doi'))).map(answer);
  const nobodys = (await Promise.all(doors('khong-co-dot-nay'))).map(answer);
  expect(theirs).toEqual(nobodys);
  expect(new Set(theirs.map(([status]) => status))).toEqual(new Set([404]));
});
