import { allMet, type HandedIn, handIn, qualify, versionOf } from '../../support/appraisal.ts';
import { draft, person, pollingCollective, submit } from '../../support/drafts.ts';
import type { Agent } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createWorld, type World } from '../../support/world.ts';

let testApp: TestApp;
let world: World;
let office: Agent;
let head: Agent;

beforeAll(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp);
  office = await world.as('thamdinh1');
  head = await world.as('truongphong');
});
afterAll(() => testApp.close());

const note = 'Đã đối chiếu biên bản họp xét và báo cáo thành tích.';

/** Puts an appraisal on the nominee as it stands. */
async function appraise(agent: Agent, nominee: string, body: object) {
  const { version } = (await agent.get(`/api/nominees/${nominee}`)).body;
  return agent.put(`/api/nominees/${nominee}/appraisal`).send({ version, verdicts: [], ...body });
}

interface Seen {
  readonly nominee: { readonly id: string; readonly state: string; readonly version: number };
  readonly criteria: readonly {
    readonly criterion: string;
    readonly outcome: string;
    readonly appraised: { readonly outcome: string } | null;
  }[];
  readonly [field: string]: unknown;
}

async function seen(agent: Agent, dossier: string, nominee: string): Promise<Seen> {
  const { nominees } = (await agent.get(`/api/dossiers/${dossier}/appraisal`)).body as { nominees: Seen[] };
  return nominees.find((one) => one.nominee.id === nominee)!;
}

const met = (...criteria: string[]) => criteria.map((criterion) => ({ criterion, outcome: 'met' }));

describe('a person whose unit affirms the duty and one alternative', () => {
  let dossier: HandedIn;
  let nominee: string;

  beforeAll(async () => {
    dossier = await handIn(world, { unit: 'TBC05', nominees: [person('Nông Quang Thiện', { birthYear: 1970 })] });
    nominee = dossier.nominees[0]!;
  });

  it('is shown with the words of the plan, the machine’s word and a proposal', async () => {
    const { criteria, ...rest } = await seen(office, dossier.id, nominee);
    expect(rest).toMatchObject({
      machineOutcome: 'needs-review',
      outcome: 'needs-review',
      open: ['G.CN.0', 'G.CN.1', 'G.CN.2'],
      proposal: 'Đạt tất cả.',
      conclusion: 'undecided',
      doubts: [],
      allowedActions: ['qualify', 'disqualify', 'reopen', 'move', 'hold'],
    });
    expect(criteria.find(({ criterion }) => criterion === 'G.CN.0')).toEqual({
      criterion: 'G.CN.0',
      label: 'Chấp hành chủ trương, pháp luật',
      text: 'chấp hành tốt chủ trương của Đảng, chính sách, pháp luật của Nhà nước',
      clause: 'IV.1.2.b',
      machine: {
        outcome: 'needs-review',
        reason: 'Đơn vị cam kết đạt; chờ thẩm định.',
        evidence: { attested: true },
      },
      proposed: 'met',
      appraised: null,
      exception: null,
      outcome: 'needs-review',
    });
  });

  it('is not found to qualify while a criterion is open, and the open ones are named', async () => {
    const response = await appraise(office, nominee, { verdicts: met('G.CN.0'), conclusion: 'qualified' });
    expect([response.status, response.body.code, response.body.criteria]).toEqual([
      422,
      'appraisal.incomplete',
      ['G.CN.1', 'G.CN.2'],
    ]);
    expect(response.body.detail).toContain('«Chỉ đạo, tham mưu hoặc hoàn thành xuất sắc»');
    expect((await seen(office, dossier.id, nominee)).criteria.every(({ appraised }) => appraised === null)).toBe(true);
  });

  it('qualifies once the duty and one alternative are met; what nobody spoke about keeps the machine’s word', async () => {
    const before = await versionOf(office, dossier.id);
    const response = await appraise(office, nominee, {
      verdicts: met('G.CN.0', 'G.CN.1'),
      conclusion: 'qualified',
      note,
    });
    expect(response.status).toBe(200);
    const { nominee: row, criteria, ...rest } = await seen(office, dossier.id, nominee);
    expect([row.state, row.version]).toEqual(['qualified', 2]);
    expect(rest).toMatchObject({
      outcome: 'met',
      conclusion: 'qualified',
      appraisedByName: 'Người thamdinh1',
      open: [],
    });
    expect(criteria.map(({ criterion, appraised }) => [criterion, appraised?.outcome])).toEqual([
      ['G.CN.0', 'met'],
      ['G.CN.1', 'met'],
      ['G.CN.2', 'needs-review'],
      ['G.CN.3', 'unmet'],
    ]);
    expect(await versionOf(office, dossier.id)).toBe(before + 1);
  });

  it('can be concluded the other way until the council speaks, with a reason', async () => {
    const short = await appraise(office, nominee, { conclusion: 'unqualified', note: 'Không đạt.' });
    expect([short.status, short.body.code, short.body.errors[0].field]).toEqual([400, 'request.invalid', 'note']);
    expect((await appraise(office, nominee, { conclusion: 'unqualified', note })).status).toBe(200);
    expect((await appraise(office, nominee, { conclusion: 'undecided' })).status).toBe(200);
    expect((await seen(office, dossier.id, nominee)).conclusion).toBe('undecided');
    expect((await appraise(office, nominee, { conclusion: 'qualified' })).status).toBe(200);
  });

  it('keeps who found what and when', async () => {
    const { items } = (await office.get(`/api/nominees/${nominee}/appraisal/history`)).body;
    expect(items.map(({ conclusion, from, to }: Record<string, string>) => [conclusion, from, to])).toEqual([
      ['qualified', 'proposed', 'qualified'],
      ['unqualified', 'qualified', 'unqualified'],
      ['undecided', 'unqualified', 'proposed'],
      ['qualified', 'proposed', 'qualified'],
    ]);
    expect(items[0]).toMatchObject({ byName: 'Người thamdinh1', note, action: 'nominee.appraise' });
    expect(items[0].verdicts[0]).toEqual({ criterion: 'G.CN.0', outcome: 'met', machineOutcome: 'needs-review' });
    expect(items[3].verdicts).toEqual([]);
  });

  it.each([
    ['a criterion of another group', [{ criterion: 'G.TT.1', outcome: 'met' }], 'verdicts.0.criterion'],
    ['a criterion twice', [...met('G.CN.0'), { criterion: 'G.CN.0', outcome: 'unmet' }], 'verdicts.1.criterion'],
    ['an outcome there is not', [{ criterion: 'G.CN.0', outcome: 'đạt' }], 'verdicts.0.outcome'],
  ])('refuses %s', async (_, verdicts, field) => {
    const response = await appraise(office, nominee, { verdicts, conclusion: 'undecided' });
    expect([response.status, response.body.code]).toEqual([400, 'request.invalid']);
    expect(response.body.errors.map((fault: { field: string }) => fault.field)).toEqual([field]);
  });

  it('refuses a stale version with the current one', async () => {
    const response = await office
      .put(`/api/nominees/${nominee}/appraisal`)
      .send({ version: 1, verdicts: [], conclusion: 'undecided' });
    expect([response.status, response.body.code, response.body.current]).toEqual([409, 'stale', 5]);
  });
});

it('fills «đạt» for all but the exceptions, leaves figures that are not confirmed open, and keeps what a person said', async () => {
  const { id, nominees } = await handIn(world, {
    unit: 'TBC15',
    nominees: [pollingCollective('Tổ bầu cử số 15'), person('Vi Thị Năm')],
  });
  const [collective, individual] = nominees as [string, string];
  expect((await seen(office, id, collective)).proposal).toBe(
    'Đạt tất cả, trừ «Tỷ lệ cử tri ≥ 98%» (cần xem xét), «Bầu đủ số lượng đại biểu» (cần xem xét), «Không bầu lại, bầu thêm» (cần xem xét), «Kết thúc sớm hoặc đúng giờ» (cần xem xét).',
  );
  const own = { criterion: 'G.TT.1', outcome: 'unmet', note: 'Không có văn bản hưởng ứng.' };
  expect((await appraise(office, collective, { verdicts: [own], conclusion: 'undecided' })).status).toBe(200);
  const response = await allMet(office, id, [
    { nomineeId: collective, criterion: 'G.TT.3', outcome: 'needs-review', note: 'Chờ ảnh pano.' },
  ]);
  expect(response.status).toBe(200);
  const verdicts = async (nominee: string) =>
    Object.fromEntries(
      (await seen(office, id, nominee)).criteria.map(({ criterion, appraised }) => [criterion, appraised?.outcome]),
    );
  expect(await verdicts(collective)).toEqual({
    ...{
      'G.TT.0': 'met',
      'G.TT.1': 'unmet',
      'G.TT.2': 'met',
      'G.TT.3': 'needs-review',
      'G.TT.4.e': 'met',
      'G.TT.5': 'met',
    },
    ...{ 'G.TT.4.a': undefined, 'G.TT.4.b': undefined, 'G.TT.4.c': undefined, 'G.TT.4.d': undefined },
  });
  expect(await verdicts(individual)).toEqual({
    'G.CN.0': 'met',
    'G.CN.1': 'met',
    'G.CN.2': undefined,
    'G.CN.3': undefined,
  });
  const stranger = await allMet(office, id, [{ nomineeId: id, criterion: 'G.TT.3', outcome: 'unmet' }]);
  expect([stranger.status, stranger.body.errors[0].field]).toEqual([400, 'except.0.nomineeId']);
  const stale = await office.post(`/api/dossiers/${id}/appraisal/all-met`).send({ version: 1 });
  expect([stale.status, stale.body.code]).toEqual([409, 'stale']);
});

describe('a confirmed failure', () => {
  const unit = 'TBC03';
  let dossier: { id: string; nominees: readonly string[] };
  let collective: string;

  beforeAll(async () => {
    const tbc03 = await world.as('tbc03');
    dossier = await draft(tbc03, world, { unit, nominees: [pollingCollective('Tổ bầu cử số 03')] });
    collective = dossier.nominees[0]!;
    expect((await submit(tbc03, dossier.id)).status).toBe(422);
  });

  const reason = 'Cử tri đi làm ăn xa đã được xác minh, tỷ lệ thực tế đạt yêu cầu.';
  const except = (agent: Agent, criterion: string) =>
    agent.post(`/api/nominees/${collective}/exceptions`).send({ criterion, reason });

  it('is forgiven only by the head of office, only where it fails, and once', async () => {
    expect((await except(office, 'G.TT.4.a')).body.code).toBe('auth.forbidden');
    expect((await except(head, 'G.TT.1')).body.errors[0].field).toBe('criterion');
    expect((await except(head, 'G.CN.0')).body.errors[0].field).toBe('criterion');
    const short = await head
      .post(`/api/nominees/${collective}/exceptions`)
      .send({ criterion: 'G.TT.4.a', reason: 'Được.' });
    expect([short.status, short.body.errors[0].field]).toEqual([400, 'reason']);
    const granted = await except(head, 'G.TT.4.a');
    expect(granted.status).toBe(201);
    const { criteria } = granted.body.nominees[0];
    expect(criteria.find(({ criterion }: { criterion: string }) => criterion === 'G.TT.4.a').exception).toEqual({
      reason,
      grantedByName: 'Người truongphong',
      grantedAt: '2026-03-17T01:00:00.000Z',
    });
    expect((await except(head, 'G.TT.4.a')).body.code).toBe('already-exists');
  });

  it('with an exception can be handed in and found to qualify, and the failure stays on record', async () => {
    expect((await submit(await world.as('tbc03'), dossier.id)).status).toBe(200);
    await allMet(office, dossier.id);
    expect((await qualify(office, collective)).status).toBe(200);
    const { criteria, outcome } = await seen(office, dossier.id, collective);
    expect(outcome).toBe('met');
    expect(criteria.find(({ criterion }) => criterion === 'G.TT.4.a')).toMatchObject({
      machine: { outcome: 'unmet' },
      appraised: { outcome: 'unmet' },
      outcome: 'met',
    });
  });

  it('without an exception is not waved through by an appraiser; the head of office may conclude with a reason', async () => {
    await testApp.db.query('delete from criterion_exceptions where nominee_id = $1', [collective]);
    const waved = await appraise(office, collective, { verdicts: met('G.TT.4.a'), conclusion: 'undecided' });
    expect([waved.status, waved.body.code, waved.body.clause]).toEqual([422, 'criterion.unmet', 'IV.1.2.a']);
    expect(waved.body.detail).toContain('3.919/3.999');
    const refused = await appraise(office, collective, { conclusion: 'qualified', note });
    expect([refused.status, refused.body.code, refused.body.criteria]).toEqual([422, 'criterion.unmet', ['G.TT.4.a']]);
    const silent = await appraise(head, collective, { conclusion: 'qualified' });
    expect([silent.status, silent.body.code]).toEqual([422, 'criterion.unmet']);
    expect((await appraise(head, collective, { conclusion: 'qualified', note })).status).toBe(200);
  });
});

it('leaves a nominee on hold alone', async () => {
  const { nominees } = await handIn(world, { unit: 'KT', nominees: [person('Lăng Văn Hoãn')] });
  const reason = 'Đang chờ kết luận kiểm tra của Ủy ban kiểm tra Đảng ủy xã.';
  await office.post(`/api/nominees/${nominees[0]}/hold`).send({ version: 1, reason }).expect(200);
  const response = await appraise(office, nominees[0]!, { conclusion: 'undecided' });
  expect([response.status, response.body.code]).toEqual([409, 'nominee.on-hold']);
});

it('appraises neither a draft nor what the unit took back', async () => {
  const vp = await world.as('vp');
  const { id, nominees } = await draft(vp, world, { unit: 'VP', nominees: [person('Đàm Thuỳ Linh')] });
  const early = await appraise(office, nominees[0]!, { conclusion: 'undecided' });
  expect([early.status, early.body.code, early.body.state]).toEqual([409, 'transition-not-allowed', 'draft']);
  expect((await submit(vp, id)).status).toBe(200);
  await vp
    .post(`/api/dossiers/${id}/withdraw`)
    .send({ version: await versionOf(vp, id) })
    .expect(200);
  const late = await appraise(office, nominees[0]!, { conclusion: 'undecided' });
  expect([late.status, late.body.code, late.body.state]).toEqual([409, 'transition-not-allowed', 'withdrawn']);
});

it('does not turn «unqualified» round when its place has gone to somebody else', async () => {
  const first = await handIn(world, { unit: 'HND', nominees: [person('Nông Văn Một'), person('Nông Văn Hai')] });
  expect((await appraise(office, first.nominees[0]!, { conclusion: 'unqualified', note })).status).toBe(200);
  await handIn(world, { unit: 'HND', nominees: [person('Nông Văn Ba')] });
  const back = await appraise(office, first.nominees[0]!, { conclusion: 'undecided' });
  expect([back.status, back.body.code, back.body.clause]).toEqual([422, 'quota.exhausted', 'IV.5']);
  const { rows } = await testApp.db.query('select state from nominees where id = $1', [first.nominees[0]]);
  expect(rows[0].state).toBe('unqualified');
});

it('lists doubts: CCCD against sex and birth, members of an excluded body, another route', async () => {
  const { id, nominees } = await handIn(world, {
    unit: 'MTTQ',
    nominees: [
      person('Chu Văn Nghi', {
        ...{ citizenId: '020168003417', gender: 'NAM', birthYear: 1980 },
        ...{ bodyKind: 'BAN_CHI_DAO', otherRoute: 'Công an tỉnh đề nghị Bằng khen' },
      }),
    ],
  });
  const codes = async (agent: Agent): Promise<string[]> =>
    ((await seen(agent, id, nominees[0]!)).doubts as { code: string }[]).map(({ code }) => code);
  expect(await codes(office)).toEqual(['citizen-id', 'citizen-id', 'excluded-body', 'other-route']);
  expect(await codes(await world.as('kiemtra'))).toEqual(['excluded-body', 'other-route']);
});

it('says of party membership nothing to whoever may not read it', async () => {
  const { id, nominees } = await handIn(world, {
    unit: 'DTN',
    nominees: [person('Lộc Thị Đoàn', { isPartyMember: true })],
  });
  const member = (view: Seen) => view.criteria.find(({ criterion }) => criterion === 'G.CN.3');
  expect(member(await seen(office, id, nominees[0]!))).toMatchObject({
    machine: { evidence: { isPartyMember: true } },
  });
  expect(member(await seen(await world.as('kiemtra'), id, nominees[0]!))).toMatchObject({
    machine: { evidence: {}, reason: 'Không hiển thị: lý do nêu thông tin về đảng viên.' },
  });
});

it.each([
  ['a Word file', 'WORD', { kind: 'TO_TRINH', mark: 'SEAL', present: true }, 'marks'],
  ['a paper that is not in the file', 'SCAN', { kind: 'BIEN_BAN', mark: 'SIGNATURE', present: true }, 'marks.0.kind'],
  [
    'a mark the plan does not ask for',
    'SCAN',
    { kind: 'TO_TRINH', mark: 'CONFIRMATION', present: true },
    'marks.0.mark',
  ],
])('does not tick %s', async (_, form, mark, field) => {
  const { id } = await handIn(world, { unit: 'HLHPN', nominees: [person(`Người ${form} ${field}`)] });
  const { rows } = await testApp.db.query(
    `with file as (insert into files (organization_id, sha256, size, checks, findings, created_at)
       values ($1, encode(sha256($3::text::bytea), 'hex'), 1, 'done', '[]', now()) returning organization_id, sha256)
     insert into documents (id, organization_id, dossier_id, kinds, form, sha256, file_name, source_hashes, received_at, uploaded_by, uploaded_by_name)
     select gen_random_uuid(), organization_id, $2, '{TO_TRINH}', $4, sha256, 'x', '{}', now(), $2, 'x' from file returning id`,
    [world.organizationId, id, `${id}/${form}`, form],
  );
  const response = await office.put(`/api/documents/${rows[0].id}/marks`).send({ marks: [mark] });
  expect([response.status, response.body.errors[0].field]).toEqual([400, field]);
  await testApp.db.query(`update dossiers set state = 'withdrawn' where id = $1`, [id]);
});
