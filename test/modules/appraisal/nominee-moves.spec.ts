import { v7 as uuid } from 'uuid';
import type { DossierView } from '../../../src/modules/dossiers/dossier.view.ts';
import type { MoveView } from '../../../src/modules/appraisal/nominee-moves.view.ts';
import { draft, type Drafted, officeCollective, person, submit } from '../../support/drafts.ts';
import type { Agent } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createWorld, type World } from '../../support/world.ts';
import { insertDossier } from '../../support/world-dossiers.ts';

let testApp: TestApp;
let world: World;
let office: Agent;

beforeAll(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp);
  office = await world.as('thamdinh1');
});
afterAll(() => testApp.close());

const reason = 'Thành tích có ảnh hưởng toàn tỉnh, đề nghị xét ở mức cao hơn.';
const bangKhen = 'BANG_KHEN_TINH';

type QuotaLine = { readonly level: string; readonly counted: { readonly CA_NHAN: number } };

interface HandedIn {
  readonly unit: string;
  readonly level?: string;
  readonly nominees: readonly object[];
}

async function handedIn({ unit, ...what }: HandedIn): Promise<Drafted> {
  const agent = await world.as(unit.toLowerCase());
  const drafted = await draft(agent, world, { unit, ...what });
  const sent = await submit(agent, drafted.id);
  if (sent.status !== 200) throw new Error(`not handed in: ${sent.text}`);
  return drafted;
}

const dossier = async (id: string) => (await office.get(`/api/dossiers/${id}`)).body;

async function move(from: Drafted, where: object, agent: Agent = office) {
  const { version } = await dossier(from.id);
  return agent.post(`/api/nominees/${from.nominees[0]}/move`).send({ version, reason, ...where });
}

async function putPaper(
  dossierId: string,
  { kinds, nomineeId = null, fileName }: { kinds: string[]; nomineeId?: string | null; fileName: string },
): Promise<void> {
  const sha256 = Buffer.from(fileName).toString('hex').padEnd(64, '0').slice(0, 64);
  await testApp.db.query(
    `insert into files (organization_id, sha256, size, media_type, checks, findings, pages, created_at)
     values ($1, $2, 4, 'application/pdf', 'done', '[]', 1, now()) on conflict do nothing`,
    [world.organizationId, sha256],
  );
  await testApp.db.query(
    `insert into documents (id, organization_id, dossier_id, nominee_id, kinds, form, sha256, file_name, source_hashes, received_at, uploaded_by, uploaded_by_name)
     values ($1, $2, $3, $4, $5, 'SCAN', $6, $7, '{}', '2026-03-17T08:00:00+07:00', $8, 'Người gửi')`,
    [uuid(), world.organizationId, dossierId, nomineeId, kinds, sha256, fileName, uuid()],
  );
}

const papersOf = async (id: string): Promise<unknown[]> => {
  const { documents } = (await dossier(id)) as {
    documents: { fileName: string; kinds: string[]; nomineeId: string }[];
  };
  return documents
    .map(({ fileName, kinds, nomineeId }) => [fileName, kinds, nomineeId])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
};

describe('to another level', () => {
  let from: Drafted;
  let target: DossierView;
  let nominee: string;

  beforeAll(async () => {
    from = await handedIn({ unit: 'TBC05', nominees: [person('Nông Quang Thiện'), person('Hoàng Thị Bình')] });
    nominee = from.nominees[0]!;
    await putPaper(from.id, { kinds: ['TO_TRINH', 'DANH_SACH'], fileName: 'to-trinh.pdf' });
    await putPaper(from.id, { kinds: ['BAO_CAO_08'], nomineeId: nominee, fileName: 'bao-cao-thien.pdf' });
    await putPaper(from.id, { kinds: ['BAO_CAO_08'], nomineeId: from.nominees[1]!, fileName: 'bao-cao-binh.pdf' });
    await testApp.db.query(
      `update nominees set state = 'qualified', conclusion_note = 'Đạt.', appraised_by_name = 'Ai đó' where id = $1`,
      [nominee],
    );
    await testApp.db.query(
      `insert into appraisal_verdicts (nominee_id, criterion, organization_id, outcome, machine_outcome, note, appraised_by, appraised_by_name, appraised_at)
       values ($1, 'G.CN.0', $2, 'met', 'needs-review', 'Có xác nhận.', $3, 'Ai đó', now())`,
      [nominee, world.organizationId, uuid()],
    );
    const moved = await move(from, { toLevel: bangKhen });
    expect(moved.status).toBe(200);
    target = await dossier(moved.body.dossierId);
  });

  it('opens a dossier of the same unit with the arrival of the old one', async () => {
    const source = await dossier(from.id);
    expect(target).toMatchObject({
      level: bangKhen,
      state: 'submitted',
      version: 1,
      channel: 'WEB',
      unit: { code: 'TBC05' },
      firstReceivedAt: source.firstReceivedAt,
      createdByName: source.createdByName,
    });
    expect(target.nominees.map(({ id }: { id: string }) => id)).toEqual([nominee]);
    expect(source.nominees.map(({ id }: { id: string }) => id)).toEqual([from.nominees[1]]);
  });

  it('judges anew: no conclusion, no verdict, only answers to the criteria of the new level', async () => {
    expect(target.nominees[0]).toMatchObject({ state: 'proposed', conclusionNote: null, attestations: {} });
    const { rows } = await testApp.db.query('select criterion from appraisal_verdicts where nominee_id = $1', [
      nominee,
    ]);
    expect(rows).toEqual([]);
    const { items } = (await office.get(`/api/dossiers/${target.id}/eligibility`)).body;
    expect(items.map(({ criterion }: { criterion: string }) => criterion)).toEqual([
      'B.CN.0',
      'B.CN.1',
      'B.CN.2',
      'B.CN.3',
    ]);
    expect(target.incomplete).toBe(true);
    const stored = await testApp.db.query('select machine_outcome from nominees where id = $1', [nominee]);
    expect(stored.rows).toEqual([{ machine_outcome: 'needs-review' }]);
  });

  it('takes its papers along; the dossier’s own stay, and the new one gets the same files', async () => {
    expect(await papersOf(target.id)).toEqual([
      ['bao-cao-thien.pdf', ['BAO_CAO_08'], nominee],
      ['to-trinh.pdf', ['TO_TRINH', 'DANH_SACH'], null],
    ]);
    expect(await papersOf(from.id)).toEqual([
      ['bao-cao-binh.pdf', ['BAO_CAO_08'], from.nominees[1]],
      ['to-trinh.pdf', ['TO_TRINH', 'DANH_SACH'], null],
    ]);
  });

  it('keeps what was concluded in the audit of both dossiers', async () => {
    const { rows } = await testApp.db.query(
      `select subject_id, detail -> 'earlier' as earlier from audit_entries where action = 'nominee.move' and detail ->> 'nomineeId' = $1 order by subject_id`,
      [nominee],
    );
    const verdicts = [{ criterion: 'G.CN.0', outcome: 'met', note: 'Có xác nhận.' }];
    const earlier = { state: 'qualified', note: 'Đạt.', appraisedBy: 'Ai đó', verdicts };
    expect(rows).toEqual([from.id, target.id].sort().map((subject_id) => ({ subject_id, earlier })));
  });

  it('tells the unit, and finds the nominee in its new dossier only', async () => {
    const unit = await world.as('tbc05');
    const { items } = (await unit.get(`/api/nominees/${nominee}/moves`)).body;
    const ends = { unitCode: 'TBC05', unitName: 'Tổ bầu cử số 05' };
    expect(items).toEqual([
      {
        id: expect.any(String),
        nomineeId: nominee,
        nomineeName: 'Nông Quang Thiện',
        from: { dossierId: from.id, level: 'GIAY_KHEN_XA', levelName: 'Giấy khen của Chủ tịch UBND xã', ...ends },
        to: { dossierId: target.id, level: bangKhen, levelName: 'Bằng khen của Chủ tịch UBND tỉnh', ...ends },
        reason,
        movedByName: 'Người thamdinh1',
        movedAt: '2026-03-17T01:00:00.000Z',
      },
    ]);
    expect((await unit.get(`/api/dossiers/${from.id}/moves`)).body.items).toEqual(items);
    const found = (await unit.get('/api/dossiers?q=nong quang thien')).body.items;
    expect(found.map(({ id }: { id: string }) => id)).toEqual([target.id]);
  });

  it('frees its place at the old level and counts at the new one', async () => {
    const { items } = (await office.get(`/api/campaigns/${world.campaign}/units/TBC05/quota`)).body;
    const counted = Object.fromEntries(
      (items as QuotaLine[]).map(({ level, counted: { CA_NHAN } }) => [level, CA_NHAN]),
    );
    expect(counted).toEqual({ GIAY_KHEN_XA: 1, BANG_KHEN_TINH: 1, BANG_KHEN_THU_TUONG: 0 });
  });
});

it('moves into a dossier that has been sent already, behind those that are there', async () => {
  const from = await handedIn({ unit: 'VP', nominees: [person('Đàm Thuỳ Linh')] });
  const to = await handedIn({ unit: 'VP', level: bangKhen, nominees: [person('Lương Văn Đức', {}, 'B')] });
  await putPaper(from.id, { kinds: ['TO_TRINH'], fileName: 'to-trinh-vp.pdf' });
  await putPaper(to.id, { kinds: ['TO_TRINH'], fileName: 'to-trinh-bang-khen.pdf' });
  const before = [(await dossier(from.id)).version, (await dossier(to.id)).version];
  const moved = await move(from, { toDossierId: to.id });
  expect([moved.status, moved.body.dossierId, moved.body.order, moved.body.version]).toEqual([200, to.id, 2, 2]);
  const after = [(await dossier(from.id)).version, (await dossier(to.id)).version];
  expect(after).toEqual(before.map((version) => version + 1));
  expect(await papersOf(to.id)).toEqual([['to-trinh-bang-khen.pdf', ['TO_TRINH'], null]]);
});

it('leaves a file that also holds the dossier’s papers where it is, and files the report alone with the nominee', async () => {
  const from = await handedIn({ unit: 'TYT', nominees: [person('Chu Thị Hòa')] });
  const to = await handedIn({ unit: 'TYT', level: bangKhen, nominees: [person('Vi Văn Nam', {}, 'B')] });
  const nominee = from.nominees[0]!;
  await putPaper(from.id, { kinds: ['TO_TRINH', 'BAO_CAO_08'], nomineeId: nominee, fileName: 'gop.pdf' });
  expect((await move(from, { toDossierId: to.id })).status).toBe(200);
  expect(await papersOf(from.id)).toEqual([['gop.pdf', ['TO_TRINH', 'BAO_CAO_08'], null]]);
  expect(await papersOf(to.id)).toEqual([['gop.pdf', ['BAO_CAO_08'], nominee]]);
});

it('moves to another unit, which then proposes: the old unit keeps the account of it', async () => {
  const from = await handedIn({ unit: 'TBC06', nominees: [person('Hứa Văn Toàn')] });
  const moved = await move(from, { toUnit: 'DVBC03' });
  expect(moved.status).toBe(200);
  expect(await dossier(moved.body.dossierId)).toMatchObject({ unit: { code: 'DVBC03' }, level: 'GIAY_KHEN_XA' });
  const old = await world.as('tbc06');
  expect((await old.get(`/api/nominees/${from.nominees[0]}`)).status).toBe(404);
  const { items } = (await old.get(`/api/dossiers/${from.id}/moves`)).body;
  expect((items as MoveView[]).map(({ nomineeName, to }) => [nomineeName, to.unitCode])).toEqual([
    ['Hứa Văn Toàn', 'DVBC03'],
  ]);
});

describe('the quota of the target', () => {
  it('refuses whom it has no place for, and changes nothing', async () => {
    await handedIn({ unit: 'TBC07', nominees: [person('Một Người'), person('Hai Người')] });
    const from = await handedIn({ unit: 'TBC07', level: bangKhen, nominees: [person('Ba Người', {}, 'B')] });
    const before = await dossier(from.id);
    const response = await move(from, { toLevel: 'GIAY_KHEN_XA' });
    expect([response.status, response.body.code]).toEqual([422, 'quota.exhausted']);
    expect(response.body).toMatchObject({ clause: 'IV.5', unit: 'TBC07', level: 'GIAY_KHEN_XA', kind: 'CA_NHAN' });
    expect(await dossier(from.id)).toEqual(before);
  });

  it('does not count a nominee twice that moves between two dossiers of one pool', async () => {
    const from = await handedIn({ unit: 'TBC08', nominees: [person('Bốn Người')] });
    const to = await handedIn({ unit: 'TBC08', nominees: [person('Năm Người')] });
    expect((await move(from, { toDossierId: to.id })).status).toBe(200);
  });

  it('gives its last place to one of two moves that race for it', async () => {
    await handedIn({ unit: 'TBC09', nominees: [person('Sáu Người')] });
    const level = bangKhen;
    const first = await handedIn({ unit: 'TBC09', level, nominees: [person('Bảy Người', {}, 'B')] });
    const second = await handedIn({ unit: 'TBC09', level, nominees: [person('Tám Người', {}, 'B')] });
    const toLevel = 'GIAY_KHEN_XA';
    const answers = await Promise.all([move(first, { toLevel }), move(second, { toLevel })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
  });
});

it('lets two moves across each other wait instead of failing', async () => {
  const level = bangKhen;
  const a = await handedIn({
    unit: 'HND',
    level,
    nominees: [person('Chín Người', {}, 'B'), person('Mười Người', {}, 'B')],
  });
  const b = await handedIn({
    unit: 'HND',
    level,
    nominees: [person('Mười Một', {}, 'B'), person('Mười Hai', {}, 'B')],
  });
  for (let round = 0; round < 5; round++) {
    const answers = await Promise.all([move(a, { toDossierId: b.id }), move(b, { toDossierId: a.id })]);
    // each changes the other's dossier: one of them may find its version stale, none may break
    expect(answers.filter(({ status }) => status !== 200 && status !== 409)).toEqual([]);
    expect(answers.some(({ status }) => status === 200)).toBe(true);
    const home = [await whereIs(a.nominees[0]!), await whereIs(b.nominees[0]!)];
    for (const [index, drafted] of [a, b].entries()) {
      if (home[index] === drafted.id) continue;
      const { version } = await dossier(home[index]!);
      await office.post(`/api/nominees/${drafted.nominees[0]}/move`).send({ version, reason, toDossierId: drafted.id });
    }
  }
});

const whereIs = async (nominee: string): Promise<string> =>
  (await office.get(`/api/nominees/${nominee}`)).body.dossierId;

describe('refuses', () => {
  let from: Drafted;
  beforeAll(async () => {
    from = await handedIn({ unit: 'KT', nominees: [person('Nguyễn Thị Chung')] });
  });

  it.each([
    ['no destination', {}],
    ['two destinations', { toDossierId: '0199c0de-0000-7000-8000-000000000001', toLevel: bangKhen }],
    ['the place it is in', { toLevel: 'GIAY_KHEN_XA' }],
    ['an unknown level', { toLevel: 'HUAN_CHUONG' }],
    ['a reason of blanks', { toLevel: bangKhen, reason: ' '.repeat(40) }],
    ['a short reason', { toLevel: bangKhen, reason: 'Vì thế.' }],
  ])('%s as 400', async (_, where) => {
    const response = await move(from, where);
    expect([response.status, response.body.code]).toEqual([400, 'request.invalid']);
  });

  it('its own dossier as 400', async () => {
    const response = await move(from, { toDossierId: from.id });
    expect([response.status, response.body.code]).toEqual([400, 'request.invalid']);
  });

  it.each([
    ['an unknown unit', { toUnit: 'KHONGCO' }],
    ['an unknown dossier', { toDossierId: '0199c0de-0000-7000-8000-000000000001' }],
  ])('%s as 404', async (_, where) => {
    const response = await move(from, where);
    expect([response.status, response.body.code]).toEqual([404, 'not-found']);
  });

  it('a unit that may propose nobody', async () => {
    const response = await move(from, { toUnit: 'BCD' });
    expect([response.status, response.body.code]).toEqual([422, 'unit.may-not-propose']);
  });

  it('whom the plan excludes at the new level', async () => {
    const body = officeCollective('Ban Chỉ đạo bầu cử', { bodyKind: 'BAN_CHI_DAO', attestations: { TT: true } });
    const excluded = await handedIn({ unit: 'MTTQ', level: 'BANG_KHEN_THU_TUONG', nominees: [body] });
    const response = await move(excluded, { toLevel: bangKhen });
    expect([response.status, response.body.code, response.body.clause]).toEqual([422, 'subject.excluded', 'IV.2.1']);
  });

  it('a stale version of the dossier, with the current one', async () => {
    const { version } = await dossier(from.id);
    const body = { version: version + 5, reason, toLevel: bangKhen };
    const response = await office.post(`/api/nominees/${from.nominees[0]}/move`).send(body);
    expect([response.status, response.body.code, response.body.current]).toEqual([409, 'stale', version]);
  });

  it.each(['kt', 'tbc01', 'kiemtra', 'thuky', 'chutich', 'quantri'])(
    '%s, who is not of the office',
    async (username) => {
      const response = await move(from, { toLevel: bangKhen }, await world.as(username));
      expect([response.status, response.body.code]).toEqual([403, 'auth.forbidden']);
    },
  );

  it.each(['draft', 'returned', 'declined', 'withdrawn'] as const)(
    'a nominee of a dossier that is %s',
    async (state) => {
      const mendBy = state === 'returned' ? '2026-03-25T17:00:00+07:00' : undefined;
      const one = await insertDossier(testApp.db, world, {
        unit: 'BCHQS',
        state,
        mendBy,
        nominees: [{ name: 'Ai đó' }],
      });
      const response = await move(one, { toLevel: bangKhen });
      expect([response.status, response.body.code, response.body.state]).toEqual([
        409,
        'transition-not-allowed',
        state,
      ]);
    },
  );

  it.each(['draft', 'returned', 'accepted', 'declined', 'withdrawn'] as const)('a target that is %s', async (state) => {
    const to = await insertDossier(testApp.db, world, { unit: 'KT', state, level: bangKhen });
    const response = await move(from, { toDossierId: to.id });
    expect([response.status, response.body.code, response.body.state]).toEqual([409, 'transition-not-allowed', state]);
  });

  it.each(['on-hold', 'approved', 'withdrawn'])('a nominee that is %s', async (state) => {
    const one = await insertDossier(testApp.db, world, {
      unit: 'DTN',
      state: 'submitted',
      nominees: [{ name: 'Ai đó' }],
    });
    const held = state === 'on-hold' ? 'proposed' : null;
    await testApp.db.query('update nominees set state = $2, held_state = $3 where id = $1', [
      one.nominees[0],
      state,
      held,
    ]);
    const response = await move(one, { toLevel: bangKhen });
    expect([response.status, response.body.code]).toEqual([409, 'transition-not-allowed']);
  });

  it('an appraiser whom the case concerns', async () => {
    const own = await handedIn({ unit: 'HCCB', nominees: [person('Người thamdinh2')] });
    const response = await move(own, { toLevel: bangKhen }, await world.as('thamdinh2'));
    expect([response.status, response.body.code]).toEqual([403, 'conflict-of-interest']);
  });

  it('another unit the account of moves', async () => {
    const stranger = await world.as('tbc01');
    for (const path of [`/api/dossiers/${from.id}/moves`, `/api/nominees/${from.nominees[0]}/moves`]) {
      const response = await stranger.get(path);
      expect([response.status, response.body.code]).toEqual([404, 'not-found']);
    }
  });
});
