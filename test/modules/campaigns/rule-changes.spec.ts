import type { Agent } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createOffice, openFrom } from './office.ts';

let testApp: TestApp;
let head: Agent;

beforeAll(async () => {
  testApp = await startTestApp();
  head = await (await createOffice(testApp)).as('head-of-office');
});
afterAll(() => testApp.close());

const reason = 'Tỉnh lùi hạn trình hồ sơ thêm hai ngày.';
const later = { dates: { DOSSIER_CUTOFF: { date: '2026-03-20' } } };
const patch = (code: string, body: object) => head.patch(`/api/campaigns/${code}`).send(body);
const versions = async (code: string) => (await head.get(`/api/campaigns/${code}/rule-books`).expect(200)).body.items;

describe('a draft', () => {
  beforeAll(() => head.post('/api/campaigns').send({ preset: 'cao-loc-2026', code: 'nhap' }).expect(201));

  it('takes a merge patch without a reason and keeps the order of everything else', async () => {
    const before = (await head.get('/api/campaigns/nhap/plan')).body;
    const { body } = await patch('nhap', {
      ...later,
      name: 'Đợt thi đua khác',
      levels: { BANG_KHEN_TINH: { note: null } },
    }).expect(200);
    expect([body.name, body.version, body.dates.DOSSIER_CUTOFF.cutoff]).toEqual([
      'Đợt thi đua khác',
      2,
      '2026-03-20T17:00:00.000Z',
    ]);
    const after = (await head.get('/api/campaigns/nhap/plan')).body;
    expect(JSON.stringify(after)).toBe(JSON.stringify(edited(before)));
  });

  it('is read as application/merge-patch+json, too', async () => {
    const body = JSON.stringify({ achievement: 'có thành tích xuất sắc' });
    const response = await head
      .patch('/api/campaigns/nhap')
      .set('Content-Type', 'application/merge-patch+json')
      .send(body)
      .expect(200);
    expect(response.body.achievement).toBe('có thành tích xuất sắc');
  });

  it('refuses every fault of a broken plan at once, and stores nothing', async () => {
    const before = (await head.get('/api/campaigns/nhap/plan')).text;
    const broken = {
      timeZone: 'Asia/Cao_Loc',
      quotas: { BAU_CU: { limit: { mode: 'MANY' } } },
      criteria: { 'G.CQ.1': null },
    };
    const { body } = await patch('nhap', broken).expect(422);
    expect(body.code).toBe('plan.invalid');
    expect(body.faults.map(({ path }: { path: string }) => path)).toEqual([
      'timeZone',
      'quotas.BAU_CU.limit.mode',
      'criteriaSets.G_CQ.require',
    ]);
    expect((await head.get('/api/campaigns/nhap/plan')).text).toBe(before);
  });

  it('never changes its code or the shape of a plan', async () => {
    const { body } = await patch('nhap', { code: 'khac', schema: 2 }).expect(400);
    expect(body.errors.map(({ field }: { field: string }) => field)).toEqual(['schema', 'code']);
  });

  it.each([
    ['a list', [later]],
    ['a reason that is no text', { ...later, reason: 7 }],
    ['a version that is no number', { ...later, version: 'moi' }],
  ])('refuses %s as malformed', async (_what, body) => {
    expect((await patch('nhap', body)).body.code).toBe('request.invalid');
  });

  it('refuses a version somebody else has moved on from, and tells the current one', async () => {
    const { version } = (await head.get('/api/campaigns/nhap')).body;
    const { body } = await patch('nhap', { ...later, version: version - 1 }).expect(409);
    expect([body.code, body.current]).toEqual(['stale', version]);
  });

  it('shows the plan as the answers given so far make it', async () => {
    const open = (await head.get('/api/campaigns/nhap')).body;
    expect(open.quotas.TO_CHUC_CTXH).toBeUndefined();
    const answer = { answer: 'TRONG_MTTQ', basis: 'Thông báo số 12/TB-UBND' };
    const { body } = await head.put('/api/campaigns/nhap/questions/Q1').send(answer).expect(200);
    expect(body.quotas.TO_CHUC_CTXH.limit).toEqual({ mode: 'WITHIN', unitKind: 'MTTQ' });
    expect((await head.get('/api/campaigns/nhap/plan')).body.quotas.TO_CHUC_CTXH).toBeUndefined();
  });
});

const edited = (plan: { name: string; dates: object; levels: { BANG_KHEN_TINH: object } }) => {
  const { note: _note, ...level } = plan.levels.BANG_KHEN_TINH as { note: string };
  const cutoff = (plan.dates as { DOSSIER_CUTOFF: object }).DOSSIER_CUTOFF;
  return {
    ...plan,
    name: 'Đợt thi đua khác',
    dates: { ...plan.dates, DOSSIER_CUTOFF: { ...cutoff, date: '2026-03-20' } },
    levels: { ...plan.levels, BANG_KHEN_TINH: level },
  };
};

describe('an answer', () => {
  beforeAll(() => head.post('/api/campaigns').send({ preset: 'cao-loc-2026', code: 'hoi' }).expect(201));
  const put = (id: string, body: object) => head.put(`/api/campaigns/hoi/questions/${id}`).send(body);
  const basis = 'Kết luận họp giao ban';

  it.each([
    ['an option that is not offered', 'Q1', 'KHAC'],
    ['«chưa có» for a choice', 'Q1', null],
    ['a day that does not exist', 'Q7', '2026-02-30'],
    ['an hour that does not exist', 'Q8', '25:00'],
    ['half a certificate', 'Q7b', '1.5'],
  ])('refuses %s', async (_what, id, answer) => {
    const { body } = await put(id, { answer, basis }).expect(400);
    expect(body.errors[0].field).toBe('answer');
  });

  it('needs a basis and says whether there is none yet', async () => {
    const { body } = await put('Q1', { basis: '   ' }).expect(400);
    expect([...new Set(body.errors.map(({ field }: { field: string }) => field))]).toEqual(['answer', 'basis']);
    await put('Q7', { answer: null, basis }).expect(200);
  });

  it('is refused for a question the plan does not ask', async () => {
    for (const id of ['Q99', 'constructor']) expect((await put(id, { answer: 'CO', basis })).status).toBe(404);
  });

  it('may be given anew while the campaign is a draft', async () => {
    await put('Q9', { answer: 'CO', basis }).expect(200);
    const { body } = await put('Q9', { answer: 'KHONG', basis: 'Thông báo số 13/TB-UBND' }).expect(200);
    expect(body.questions.at(-1).answer).toMatchObject({ answer: 'KHONG', basis: 'Thông báo số 13/TB-UBND' });
    expect(body.settings.incompleteOnTime).toBe(false);
  });
});

describe('an open campaign', () => {
  beforeAll(() => openFrom(head, 'cao-loc-2026', 'dang-mo'));

  it.each([undefined, '', 'ngắn quá', '          '])('refuses a change with the reason %p', async (given) => {
    expect((await patch('dang-mo', { ...later, reason: given })).body.code).toBe('campaign.reason-required');
  });

  it('makes a new version with author, reason and what changed; the old one stays as it was', async () => {
    const first = (await head.get('/api/campaigns/dang-mo/rule-books/1')).text;
    const { body } = await patch('dang-mo', { ...later, reason }).expect(200);
    expect([body.ruleBookVersion, body.levels.GIAY_KHEN_XA.cutoffAt]).toEqual([2, '2026-03-20T17:00:00.000Z']);
    expect(await versions('dang-mo')).toEqual([
      {
        version: 1,
        reason: 'Mở đợt',
        author: 'Người head-of-office',
        createdAt: '2026-03-17T01:00:00.000Z',
        changes: [],
      },
      {
        version: 2,
        reason,
        author: 'Người head-of-office',
        createdAt: '2026-03-17T01:00:00.000Z',
        changes: [
          {
            path: 'dates.DOSSIER_CUTOFF.date',
            words: expect.stringMatching(/^Mốc thời gian .*18\/03\/2026.*20\/03\/2026/),
            before: '2026-03-18',
            after: '2026-03-20',
          },
        ],
      },
    ]);
    expect((await head.get('/api/campaigns/dang-mo/rule-books/1')).text).toBe(first);
  });

  it('makes no version of a patch that changes nothing', async () => {
    const before = (await versions('dang-mo')).length;
    await patch('dang-mo', { ...later, reason }).expect(200);
    expect((await versions('dang-mo')).length).toBe(before);
  });

  it('refuses to write over what an answer decides, and says where', async () => {
    const { body } = await patch('dang-mo', { settings: { incompleteOnTime: false }, reason }).expect(400);
    expect([body.code, body.paths]).toEqual(['request.invalid', ['settings.incompleteOnTime']]);
  });

  it('refuses to change its questions', async () => {
    expect((await patch('dang-mo', { questions: { Q1: null }, reason })).body.code).toBe('request.invalid');
  });

  it('refuses a change that makes the plan faulty', async () => {
    const { body } = await patch('dang-mo', { dates: { DOSSIER_CUTOFF: null }, reason }).expect(422);
    expect(body.faults.map(({ path }: { path: string }) => path)).toContain('levels.GIAY_KHEN_XA.cutoff');
  });

  it('makes a new version of a changed answer, and none of the same one again', async () => {
    const given = { answer: 'KHONG', basis: 'Thông báo số 20/TB-UBND ngày 16/3/2026' };
    const before = (await versions('dang-mo')).length;
    await head.put('/api/campaigns/dang-mo/questions/Q9').send(given).expect(200);
    await head.put('/api/campaigns/dang-mo/questions/Q9').send(given).expect(200);
    const after = await versions('dang-mo');
    expect(after.length).toBe(before + 1);
    expect(after.at(-1).reason).toBe('Đổi câu trả lời Q9: Thông báo số 20/TB-UBND ngày 16/3/2026');
    expect(after.at(-1).changes.map(({ path }: { path: string }) => path)).toEqual([
      'settings.incompleteOnTime',
      'answers.Q9.answer',
      'answers.Q9.basis',
    ]);
  });

  it('gives two who change it at once two versions, one after the other', async () => {
    const before = (await versions('dang-mo')).length;
    const both = ['2026-03-21', '2026-03-22'].map((date) =>
      patch('dang-mo', { dates: { DOSSIER_CUTOFF: { date } }, reason }),
    );
    expect((await Promise.all(both)).map(({ status }) => status)).toEqual([200, 200]);
    expect((await versions('dang-mo')).map(({ version }: { version: number }) => version)).toEqual(
      Array.from({ length: before + 2 }, (_, index) => index + 1),
    );
  });
});

it('never lets a frozen rule book be changed or deleted, not even in the database', async () => {
  const frozen = /refuses (UPDATE|DELETE)/;
  await expect(testApp.db.query(`update rule_books set reason = 'khác'`)).rejects.toThrow(frozen);
  await expect(testApp.db.query('delete from rule_books')).rejects.toThrow(frozen);
});

it('leaves an audit entry for everything that was done to a campaign', async () => {
  const { rows } = await testApp.db.query<{ action: string }>(`
    select distinct action from audit_entries where action like 'campaign.%' order by action`);
  expect(rows.map(({ action }) => action)).toEqual([
    'campaign.answer',
    'campaign.change',
    'campaign.create',
    'campaign.open',
  ]);
});
