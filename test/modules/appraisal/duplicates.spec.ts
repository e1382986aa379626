import { draft, officeCollective, person, pollingCollective, submit } from '../../support/drafts.ts';
import type { Agent } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createWorld, type World } from '../../support/world.ts';

let testApp: TestApp;
let world: World;
let office: Agent;

beforeAll(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp);
  office = await world.as('thamdinh1');
});
afterAll(() => testApp.close());

const citizenId = '020068003417';
const bangKhen = 'BANG_KHEN_TINH';
const list = '/api/campaigns/cao-loc-2026/duplicates';
const note = 'Đã đối chiếu căn cước của hai người.';

async function handedIn(unit: string, nominees: readonly object[], level?: string) {
  const agent = await world.as(unit.toLowerCase());
  const drafted = await draft(agent, world, { unit, nominees, level });
  const sent = await submit(agent, drafted.id);
  if (sent.status !== 200) throw new Error(`not handed in: ${sent.text}`);
  return drafted;
}

interface Side {
  readonly nomineeId: string;
  readonly name: string;
}
interface Item {
  readonly first: Side;
  readonly second: Side | null;
  readonly reasons: readonly { readonly code: string; readonly detail: string }[];
  readonly decided: boolean;
  readonly decision: Record<string, unknown> | null;
  readonly doubt: string | null;
}

const items = async (query: string, agent = office): Promise<Item[]> =>
  (await agent.get(`${list}?${query}`)).body.items;

/** `names: codes` of every finding, names in alphabetical order. */
const shortly = (found: readonly Item[]): string[] =>
  found
    .map(({ first, second, reasons }) => {
      const names = [first.name, ...(second ? [second.name] : [])].sort();
      return `${names.join(' + ')}: ${reasons.map(({ code }) => code).join(' ')}`;
    })
    .sort();

const decide = (body: object, agent: Agent = office) => agent.post(`${list}/decisions`).send({ note, ...body });

describe('the list', () => {
  let kt: string;
  beforeAll(async () => {
    ({ id: kt } = await handedIn('KT', [person('Nông Quang Thiện', { citizenId, birthYear: 1968 })]));
    await handedIn('CAX', [person('Nông Quang Thiên', { citizenId, birthYear: 1968 })]);
    await handedIn('TYT', [person('Hoàng Thị Hoà', { birthYear: 1985, otherRoute: 'Sở Y tế đã đề nghị Bằng khen' })]);
    await handedIn('MTTQ', [
      officeCollective('Trạm Y tế xã', { subjectUnitId: world.unit('TYT') }),
      person('Hoàng Thị Hòa', { birthYear: 1985 }),
    ]);
    await handedIn('TYT', [officeCollective('Trạm Y tế xã', {}, 'B')], bangKhen);
  });

  it('names each pair once, with every reason, and who went another route', async () => {
    expect(shortly(await items(''))).toEqual([
      'Hoàng Thị Hoà + Hoàng Thị Hòa: same-name-and-birth same-name-and-unit',
      'Hoàng Thị Hoà: other-route',
      'Nông Quang Thiên + Nông Quang Thiện: same-citizen-id',
      'Trạm Y tế xã + Trạm Y tế xã: same-collective two-levels',
    ]);
  });

  it('says who they are and where they stand, and never a whole CCCD or a birth date', async () => {
    const [found] = await items('q=nong quang');
    expect(found).toMatchObject({
      first: { kind: 'CA_NHAN', state: 'proposed', dossierState: 'submitted', level: 'GIAY_KHEN_XA' },
      decided: false,
      decision: null,
      doubt: null,
      allowedActions: ['decide'],
    });
    const everything = (await office.get(list)).text;
    expect(everything).not.toContain(citizenId);
    expect(everything).not.toContain('1985');
    expect(everything).toContain('020*****');
  });

  it('is filtered by dossier, by name and by what is decided, and cut into pages', async () => {
    expect(shortly(await items(`dossier=${kt}`))).toEqual(['Nông Quang Thiên + Nông Quang Thiện: same-citizen-id']);
    expect((await items('q=HOÀ')).length).toBe(2);
    expect((await items('state=undecided')).length).toBe(4);
    expect(await items('state=decided')).toEqual([]);
    const { body } = await office.get(`${list}?pageSize=3&page=2`);
    expect([body.items.length, body.total, body.totalCapped, body.page, body.pageSize]).toEqual([1, 4, false, 2, 3]);
  });

  it('leaves out drafts, withdrawn nominees and declined dossiers', async () => {
    const vp = await world.as('vp');
    await draft(vp, world, { unit: 'VP', nominees: [person('Nông Quang Thiện', { citizenId })] });
    const withdrawn = await handedIn('VP', [person('Nông Quang Thiện', { citizenId })]);
    await vp
      .post(`/api/nominees/${withdrawn.nominees[0]}/withdraw`)
      .send({ version: 1, reason: 'Đã chuyển công tác.' });
    const declined = await handedIn('HND', [person('Nông Quang Thiện', { citizenId })]);
    await testApp.db.query(`update dossiers set state = 'declined' where id = $1`, [declined.id]);
    expect((await items('')).length).toBe(4);
  });

  it.each(['thamdinh1', 'truongphong', 'thuky', 'uyvien1', 'chutich', 'kiemtra'])('is read by %s', async (username) => {
    expect((await items('', await world.as(username))).length).toBe(4);
  });

  it.each(['kt', 'quantri'])('is not read by %s', async (username) => {
    const response = await (await world.as(username)).get(list);
    expect([response.status, response.body.code]).toEqual([403, 'auth.forbidden']);
  });

  it.each([
    ['/api/campaigns/khong-co/duplicates', 404, 'not-found'],
    [`${list}?state=maybe`, 400, 'request.invalid'],
    [`${list}?dossier=abc`, 400, 'request.invalid'],
  ])('%s is refused', async (path, status, code) => {
    const response = await office.get(path);
    expect([response.status, response.body.code]).toEqual([status, code]);
  });
});

describe('a decision', () => {
  it('is recorded with the reasons there are, and a new one supersedes it', async () => {
    const a = await handedIn('TBC01', [person('Vi Văn Long', { birthYear: 1977 })]);
    const b = await handedIn('TBC02', [person('Vi Văn Long', { birthYear: 1977 })]);
    const pair = { firstNomineeId: a.nominees[0], secondNomineeId: b.nominees[0], reason: 'same-name-and-birth' };
    const first = await decide({ ...pair, decision: 'KEEP_BOTH' });
    expect(first.status).toBe(201);
    expect(first.headers.location).toBe(list);
    expect(first.body).toMatchObject({
      decision: 'KEEP_BOTH',
      reasons: ['same-name-and-birth', 'same-name-and-unit'],
      note,
    });
    const second = await decide({ ...pair, decision: 'DIFFERENT' }, await world.as('truongphong'));
    expect(second.status).toBe(201);
    const [found] = await items('q=vi van long');
    expect(found).toMatchObject({ decided: true, doubt: null });
    expect(found?.decision).toMatchObject({
      id: second.body.id,
      decision: 'DIFFERENT',
      decidedByName: 'Người truongphong',
    });
    const { rows } = await testApp.db.query(
      `select subject_id from audit_entries where action = 'duplicate.decide' and detail ->> 'decisionId' = $1`,
      [second.body.id],
    );
    expect(rows.map(({ subject_id }) => subject_id).sort()).toEqual([a.id, b.id].sort());
  });

  it('does not cover a reason that has come since', async () => {
    const number = '020077001234';
    const a = await handedIn('TBC03', [person('Hứa Thị Mai', { birthYear: 1990, workplace: 'Thôn A' })]);
    const b = await handedIn('TBC05', [person('Hứa Thị Mai', { birthYear: 1990, workplace: 'Thôn B' })]);
    const pair = { firstNomineeId: a.nominees[0], secondNomineeId: b.nominees[0], reason: 'same-name-and-birth' };
    expect((await decide({ ...pair, decision: 'DIFFERENT' })).status).toBe(201);
    expect((await items('q=hua thi mai'))[0]).toMatchObject({ decided: true });
    await testApp.db.query('update nominees set citizen_id = $1 where id = any($2)', [
      number,
      [...a.nominees, ...b.nominees],
    ]);
    expect((await items('q=hua thi mai'))[0]).toMatchObject({ decided: false, decision: { decision: 'DIFFERENT' } });
  });

  it('that leaves one out shows it as a doubt until a person takes it out; whichever way round the two were given', async () => {
    const a = await handedIn('TBC06', [person('Lộc Văn Bảy', { birthYear: 1970 })]);
    const b = await handedIn('TBC07', [person('Lộc Văn Bảy', { birthYear: 1970 })]);
    const [kept, dropped] = [b.nominees[0], a.nominees[0]];
    const body = { reason: 'same-name-and-birth', decision: 'SAME_KEEP_FIRST' };
    expect((await decide({ ...body, firstNomineeId: kept, secondNomineeId: dropped })).status).toBe(201);
    const [found] = await items('q=loc van bay');
    expect(found?.decided).toBe(true);
    expect(found?.doubt).toBe(
      '«Lộc Văn Bảy» (Tổ bầu cử số 06) đã được kết luận là trùng và giữ lại «Lộc Văn Bảy» (Tổ bầu cử số 07): đề nghị đơn vị rút, hoặc kết luận không đủ điều kiện.',
    );
    expect((await office.get(`/api/nominees/${dropped}`)).body.state).toBe('proposed');
    await testApp.db.query(`update nominees set state = 'unqualified' where id = $1`, [dropped]);
    expect((await items('q=loc van bay'))[0]).toMatchObject({ decided: true, doubt: null });
  });

  it('can be made about one who went another route', async () => {
    const one = await handedIn('TBC08', [person('Đặng Hữu Phúc', { otherRoute: 'Hội Cựu chiến binh tỉnh' })]);
    const response = await decide({
      firstNomineeId: one.nominees[0],
      reason: 'other-route',
      decision: 'SAME_KEEP_SECOND',
    });
    expect([response.status, response.body.secondNomineeId]).toEqual([201, null]);
    expect((await items('q=dang huu phuc'))[0]?.doubt).toContain('giữ lại đề nghị ở tuyến khác');
  });

  describe('is refused', () => {
    let pair: object;
    beforeAll(async () => {
      const a = await handedIn('TBC10', [person('Triệu Văn Sáu', { birthYear: 1971 })]);
      const b = await handedIn('TBC11', [person('Triệu Văn Sáu', { birthYear: 1971 })]);
      pair = { firstNomineeId: a.nominees[0], secondNomineeId: b.nominees[0], reason: 'same-name-and-birth' };
    });

    it.each([
      [{ decision: 'MAYBE' }, 400, 'request.invalid'],
      [{ decision: 'DIFFERENT', note: 'Khác.' }, 400, 'request.invalid'],
      [{ decision: 'DIFFERENT', reason: 'whatever' }, 400, 'request.invalid'],
      [{ decision: 'DIFFERENT', reason: 'same-citizen-id' }, 404, 'not-found'],
      [{ decision: 'DIFFERENT', secondNomineeId: null }, 404, 'not-found'],
      [{ decision: 'DIFFERENT', secondNomineeId: '0199c0de-0000-7000-8000-000000000009' }, 404, 'not-found'],
    ])('%j', async (change, status, code) => {
      const response = await decide({ ...pair, ...change });
      expect([response.status, response.body.code]).toEqual([status, code]);
    });

    it.each(['tbc10', 'kiemtra', 'thuky', 'uyvien1', 'chutich', 'quantri'])('to %s', async (username) => {
      const response = await decide({ ...pair, decision: 'DIFFERENT' }, await world.as(username));
      expect([response.status, response.body.code]).toEqual([403, 'auth.forbidden']);
    });

    it('to an appraiser whom it concerns', async () => {
      const name = 'Người thamdinh2';
      const a = await handedIn('TBC12', [person(name, { birthYear: 1971 })]);
      const b = await handedIn('TBC13', [person(name, { birthYear: 1971 })]);
      const own = { firstNomineeId: a.nominees[0], secondNomineeId: b.nominees[0], reason: 'same-name-and-birth' };
      const response = await decide({ ...own, decision: 'DIFFERENT' }, await world.as('thamdinh2'));
      expect([response.status, response.body.code]).toEqual([403, 'conflict-of-interest']);
    });
  });
});

describe('acceptance', () => {
  const blockers = async (dossier: string): Promise<unknown[]> => {
    const { version } = (await office.get(`/api/dossiers/${dossier}`)).body;
    const { body } = await office.post(`/api/dossiers/${dossier}/accept`).send({ version });
    return (body.blockers as { code: string; nomineeId: string }[])
      .filter(({ code }) => code === 'duplicate.undecided')
      .map(({ nomineeId }) => nomineeId);
  };

  it('waits for the decision on those concluded qualified, and for whom it left out', async () => {
    const a = await handedIn('DVBC01', [pollingCollective('Ban bầu cử số 1')]);
    const b = await handedIn('DTN', [officeCollective('Ban bầu cử số 1', { subjectUnitId: world.unit('DVBC01') })]);
    const [first, second] = [a.nominees[0]!, b.nominees[0]!];
    expect(await blockers(a.id)).toEqual([]);
    await testApp.db.query(`update nominees set state = 'qualified' where id = any($1)`, [[first, second]]);
    expect([await blockers(a.id), await blockers(b.id)]).toEqual([[first], [second]]);
    const pair = { firstNomineeId: first, secondNomineeId: second, reason: 'same-collective' };
    await decide({ ...pair, decision: 'SAME_KEEP_FIRST' });
    expect([await blockers(a.id), await blockers(b.id)]).toEqual([[], [second]]);
    await testApp.db.query(`update nominees set state = 'unqualified' where id = $1`, [second]);
    expect(await blockers(b.id)).toEqual([]);
    await decide({ ...pair, decision: 'KEEP_BOTH' });
    await testApp.db.query(`update nominees set state = 'qualified' where id = $1`, [second]);
    expect(await blockers(b.id)).toEqual([]);
  });

  it('sees the same CCCD under two names, and one unit under two names', async () => {
    const number = '020055000777';
    const a = await handedIn('TBC14', [person('Mông Văn Páo', { citizenId: number })]);
    const b = await handedIn('TBC15', [person('Mông Páo', { citizenId: number, workplace: 'Thôn C' })]);
    const c = await handedIn('BCHQS', [officeCollective('Ban Chỉ huy Quân sự xã')]);
    const d = await handedIn('HLHPN', [officeCollective('Ban CHQS xã', { subjectUnitId: world.unit('BCHQS') })]);
    const nominees = [a, b, c, d].map(({ nominees: [first] }) => first!);
    await testApp.db.query(`update nominees set state = 'qualified' where id = any($1)`, [nominees]);
    const found: unknown[] = [];
    for (const { id } of [a, b, c, d]) found.push(await blockers(id));
    expect(found).toEqual(nominees.map((nominee) => [nominee]));
  });
});
