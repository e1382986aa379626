import { pagesOf } from '../../exports/read-back.ts';
import { draft, person, submit } from '../../support/drafts.ts';
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

async function takeBack(nomineeId: string) {
  const { body } = await tbc05.get(`/api/nominees/${nomineeId}`);
  return tbc05.post(`/api/nominees/${nomineeId}/withdraw`).send({ version: body.version, reason: 'Chuyển công tác.' });
}

/** The receipt as it is printed now. */
async function printed(id: string): Promise<string> {
  const { body } = await tbc05.get(`/api/dossiers/${id}/receipt.pdf`).expect(200);
  return (await pagesOf(body as Buffer)).join('');
}

/** Names in the numbered rows of whom the receipt is for. */
const named = (text: string): (string | undefined)[] =>
  [...text.matchAll(/^ *\d (\S.*?) {2,}Ủy viên/gm)].map(([, name]) => name);

const setState = (id: string, state: string) =>
  testApp.db.query('update dossiers set state = $2 where id = $1', [id, state]);

it.each([
  ['draft', 409],
  ['submitted', 200],
  ['returned', 200],
  ['accepted', 200],
  ['declined', 409],
  ['withdrawn', 409],
] as const)(
  'a nominee of a dossier that is %s is taken back: %i, as its allowed actions say',
  async (state, status) => {
    const { id, nominees } = await draft(tbc05, world, { unit: 'TBC05', nominees: [person('A'), person('B')] });
    await setState(id, state);
    const { body: before } = await tbc05.get(`/api/nominees/${nominees[0]}`);
    expect(before.allowedActions.includes('withdraw')).toBe(status === 200);
    const response = await takeBack(nominees[0]!);
    expect([response.status, response.body.code]).toEqual([
      status,
      status === 409 ? 'transition-not-allowed' : undefined,
    ]);
    const { body: after } = await tbc05.get(`/api/nominees/${nominees[0]}`);
    expect(after.state).toBe(status === 200 ? 'withdrawn' : 'proposed');
    await setState(id, 'withdrawn');
  },
);

it('who was taken back stands on no later receipt but as taken back, and is judged no more', async () => {
  const { id, nominees } = await draft(tbc05, world, { unit: 'TBC05', nominees: [person('Ở lại'), person('Rút ra')] });
  expect((await submit(tbc05, id)).status).toBe(200);
  const first = await printed(id);
  expect([named(first), first.includes('Không còn đề nghị')]).toEqual([['Ở lại', 'Rút ra'], false]);
  await testApp.db.query(
    `update dossiers set state = 'returned', mend_by = '2026-03-25T17:00:00+07:00' where id = $1`,
    [id],
  );
  expect((await takeBack(nominees[1]!)).status).toBe(200);
  const sent = await submit(tbc05, id);
  expect([sent.status, sent.body.receipt.quota.words]).toEqual([200, '00/01 tập thể, 01/02 cá nhân']);
  const second = await printed(id);
  expect(named(second)).toEqual(['Ở lại']);
  expect(second).toMatch(/Không còn đề nghị:? +Rút ra\n/);
  expect(second).toMatch(/Lần 2, thay phiếu số PGN-2026-\d{6}/);
  const { rows } = await testApp.db.query(
    `select s.number, (select json_agg(n->>'name') from json_array_elements(to_json(s.nominees)) n) as names,
       (select count(distinct v.nominee_id)::int from submission_verdicts v where v.submission_id = s.id) as judged
     from submissions s where s.dossier_id = $1 order by s.number`,
    [id],
  );
  expect(rows).toEqual([
    { number: 1, names: ['Ở lại', 'Rút ra'], judged: 2 },
    { number: 2, names: ['Ở lại'], judged: 1 },
  ]);
});
