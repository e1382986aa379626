import { draft, person, pollingCollective, submit } from '../../support/drafts.ts';
import type { Agent } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createWorld, type World } from '../../support/world.ts';

let testApp: TestApp;
let world: World;
let tbc05: Agent;

beforeAll(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp);
  tbc05 = await world.as('tbc05');
});
afterAll(() => testApp.close());

const codesOf = (blockers: readonly { code: string }[]): string[] =>
  [...new Set(blockers.map(({ code }) => code))].sort();

it('takes a dossier in, incomplete, and gives a receipt that lists what lacks', async () => {
  const { id } = await draft(tbc05, world, {
    unit: 'TBC05',
    nominees: [pollingCollective('Tổ bầu cử số 05'), person('Nông Quang Thiện')],
  });
  const response = await submit(tbc05, id);
  expect(response.status).toBe(200);
  expect(response.body).toMatchObject({
    state: 'submitted',
    stateName: 'Đã gửi',
    incomplete: true,
    firstReceivedAt: '2026-03-17T01:00:00.000Z',
  });
  expect(response.body.receipt.number).toMatch(/^PGN-2026-\d{6}$/);
  expect(codesOf(response.body.receipt.missing)).toEqual(['slot.missing']);
  expect(response.body.receipt.quota.words).toBe('01/01 tập thể, 01/02 cá nhân');
  const pdf = await tbc05.get(`/api/dossiers/${id}/receipt.pdf`);
  expect(pdf.headers['content-type']).toBe('application/pdf');
  expect(pdf.body.subarray(0, 5).toString()).toBe('%PDF-');
  const again = await tbc05.get(`/api/dossiers/${id}/receipt.pdf`);
  expect(again.body.equals(pdf.body)).toBe(true);
  const { number, code } = response.body.receipt;
  expect((await tbc05.get(`/api/receipts/${number}?code=${code}`)).body).toEqual({ valid: true });
  expect((await tbc05.get(`/api/receipts/${number}?code=AAAAAAAAAA`)).body).toEqual({ valid: false });
  expect((await tbc05.get(`/api/receipts/PGN-2026-999999?code=${code}`)).body).toEqual({ valid: false });
  await tbc05.post(`/api/dossiers/${id}/withdraw`).send({ version: response.body.version, reason: 'Thử.' }).expect(200);
});

it('asks for the acknowledgement before it takes an incomplete dossier', async () => {
  const { id } = await draft(tbc05, world, { unit: 'TBC05', nominees: [person('Vi Thị Bích Hường')] });
  const { body } = await tbc05.get(`/api/dossiers/${id}`);
  const response = await tbc05.post(`/api/dossiers/${id}/submit`).send({ version: body.version });
  expect(response.status).toBe(422);
  expect(response.body).toMatchObject({ code: 'dossier.blocked', type: 'urn:problem:dossier.blocked' });
  expect(response.body.blockers).toEqual(body.blockers);
  expect(codesOf(response.body.blockers)).toEqual(['slot.missing']);
});

it('names every blocker at once: exclusion, identity, unmet criterion, quota', async () => {
  const mttq = await world.as('mttq');
  const nominees = [
    { kind: 'TAP_THE', name: 'Chi bộ thôn Nà Soong', bodyKind: 'TO_CHUC_CO_SO_DANG', attestations: {} },
    { kind: 'CA_NHAN', name: 'Niê', attestations: { 'G.CN.0': false } },
    person('Nguyễn Văn A'),
    person('Nguyễn Văn B'),
  ];
  const { id, nominees: ids } = await draft(mttq, world, { unit: 'MTTQ', nominees });
  const response = await submit(mttq, id);
  expect(response.status).toBe(422);
  const refusing = response.body.blockers.filter(({ severity }: { severity: string }) => severity === 'refusing');
  expect(refusing.map(({ code, clause, nomineeId }: Record<string, string>) => [code, clause, nomineeId])).toEqual([
    ['subject.excluded', 'IV.1.1', ids[0]],
    ['nominee.identity-incomplete', undefined, ids[1]],
    ['criterion.unmet', 'IV.1.2.b', ids[1]],
    ['quota.exhausted', 'IV.5', undefined],
  ]);
});

it('does not let a failing collective take its good individuals down', async () => {
  const tbc03 = await world.as('tbc03');
  const { id, nominees } = await draft(tbc03, world, {
    unit: 'TBC03',
    nominees: [pollingCollective('Tổ bầu cử số 03'), person('Lương Đình Quyền')],
  });
  const refused = await submit(tbc03, id);
  expect(refused.status).toBe(422);
  const unmet = refused.body.blockers.filter(({ severity }: { severity: string }) => severity === 'refusing');
  expect(unmet.map(({ code, criterion, nomineeId }: Record<string, string>) => [code, criterion, nomineeId])).toEqual([
    ['criterion.unmet', 'G.TT.4.a', nominees[0]],
  ]);
  expect(unmet[0].detail).toContain('3.919/3.999');
  await tbc03.delete(`/api/nominees/${nominees[0]}`).set('If-Match', '1').expect(204);
  expect((await submit(tbc03, id)).status).toBe(200);
});

it('leaves provisional figures to a person: they never refuse', async () => {
  const tbc15 = await world.as('tbc15');
  const { id, nominees } = await draft(tbc15, world, {
    unit: 'TBC15',
    nominees: [pollingCollective('Tổ bầu cử số 15')],
  });
  const { body } = await tbc15.get(`/api/dossiers/${id}/eligibility`);
  const turnout = body.items.find(({ criterion }: { criterion: string }) => criterion === 'G.TT.4.a');
  expect(turnout).toMatchObject({ nomineeId: nominees[0], outcome: 'needs-review' });
  expect((await submit(tbc15, id)).status).toBe(200);
});

it('refuses a unit that may propose nobody when it opens a dossier, with the clause', async () => {
  for (const username of ['bcd', 'cbdu']) {
    const agent = await world.as(username);
    const response = await agent
      .post('/api/dossiers')
      .send({ campaign: world.campaign, level: 'GIAY_KHEN_XA', unitId: world.unit(username.toUpperCase()) });
    expect([response.status, response.body.code, response.body.clause]).toEqual([
      422,
      'unit.may-not-propose',
      'IV.1.1',
    ]);
  }
});

it('answers the same 404 for another unit’s dossier, an unknown one and another’s nominee', async () => {
  const { id, nominees } = await draft(tbc05, world, { unit: 'TBC05', nominees: [person('Nông Thị Hương')] });
  const tbc06 = await world.as('tbc06');
  const absent = '0199c0de-0000-7000-8000-000000000000';
  const calls = [
    tbc06.get(`/api/dossiers/${id}`),
    tbc06.get(`/api/dossiers/${absent}`),
    tbc06.post(`/api/dossiers/${id}/submit`).send({ version: 1 }),
    tbc06.get(`/api/dossiers/${id}/receipt`),
    tbc06.get(`/api/dossiers/${id}/eligibility`),
    tbc06.post(`/api/dossiers/${id}/nominees`).send(person('X')),
  ];
  for (const call of calls) {
    const { status, body } = await call;
    expect([status, body.code, body.detail]).toEqual([
      404,
      'not-found',
      'Không tìm thấy hồ sơ này, hoặc Ông/Bà không được xem.',
    ]);
  }
  const nominee = await tbc06.patch(`/api/nominees/${nominees[0]}`).send({ version: 1, name: 'X' });
  expect([nominee.status, nominee.body.code]).toEqual([404, 'not-found']);
  expect((await tbc06.get('/api/dossiers')).body.total).toBe(0);
});

it('answers 409 with the current version to whoever looks at an old one', async () => {
  const { id } = await draft(tbc05, world, { unit: 'TBC05', nominees: [person('Nông Văn Cũ')] });
  const response = await tbc05.post(`/api/dossiers/${id}/submit`).send({ version: 1, acknowledgeMissing: true });
  expect([response.status, response.body.code, response.body.current]).toEqual([409, 'stale', 2]);
});

it('hands in once for one idempotency key, however often it is sent', async () => {
  const tbc07 = await world.as('tbc07');
  const { id } = await draft(tbc07, world, { unit: 'TBC07', nominees: [person('Lộc Văn Hai')] });
  const once = () =>
    tbc07
      .post(`/api/dossiers/${id}/submit`)
      .set('Idempotency-Key', 'double-click-1')
      .send({ version: 2, acknowledgeMissing: true });
  const answers = await Promise.all([once(), once(), once()]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(new Set(answers.map(({ body }) => body.receipt.number)).size).toBe(1);
  expect(answers[0]!.body.submissions).toHaveLength(1);
  const reused = await tbc07
    .post(`/api/dossiers/${id}/submit`)
    .set('Idempotency-Key', 'double-click-1')
    .send({ version: 3 });
  expect([reused.status, reused.body.code]).toEqual([422, 'request.key-reused']);
});

it('stores with a submission the facts, verdicts, files, rule book and legal regime as they were', async () => {
  const tbc08 = await world.as('tbc08');
  const { id, nominees } = await draft(tbc08, world, {
    unit: 'TBC08',
    nominees: [pollingCollective('Tổ bầu cử số 08')],
  });
  expect((await submit(tbc08, id)).status).toBe(200);
  const { rows } = await testApp.db.query('select * from submissions where dossier_id = $1', [id]);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ number: 1, channel: 'WEB', rule_book_version: 1, supersedes: null });
  expect(rows[0].nominees[0].facts.turnout.QUOC_HOI).toMatchObject({ confirmed: true });
  const verdicts = await testApp.db.query(
    'select criterion, outcome from submission_verdicts where submission_id = $1 and nominee_id = $2 order by criterion',
    [rows[0].id, nominees[0]],
  );
  expect(verdicts.rows.find(({ criterion }) => criterion === 'G.TT.4.a')).toEqual({
    criterion: 'G.TT.4.a',
    outcome: 'met',
  });
  await expect(testApp.db.query('update submissions set receipt_code = $1', ['x'])).rejects.toThrow(
    'submissions refuses UPDATE',
  );
});
