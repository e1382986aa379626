import { draft, person, submit } from '../../support/drafts.ts';
import type { Agent } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createWorld, type World } from '../../support/world.ts';

let testApp: TestApp;
let world: World;
let head: Agent;

beforeAll(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp);
  head = await world.as('truongphong');
});
afterAll(() => testApp.close());

const dated = { effectiveOn: '2026-03-17', basis: 'Quyết định số 47/QĐ-UBND ngày 16/3/2026' };
const record = (unit: string, participates: boolean) =>
  head
    .put(`/api/campaigns/${world.campaign}/units/${world.unit(unit)}/participation`)
    .send({ participates })
    .expect(200);

it.each([
  [
    'TBC05',
    'the office has recorded that it takes no part',
    () => record('TBC05', false),
    'chưa được ghi nhận tham gia',
  ],
  [
    'TBC06',
    'it has gone into another',
    () =>
      head
        .post(`/api/units/${world.unit('TBC06')}/merge`)
        .send({ ...dated, intoId: world.unit('TBC07') })
        .expect(200),
    'đã nhập vào đơn vị khác',
  ],
  [
    'TBC08',
    'it exists no more',
    () =>
      head
        .post(`/api/units/${world.unit('TBC08')}/close`)
        .send(dated)
        .expect(200),
    'đã giải thể',
  ],
] as const)('the draft of %s is not taken in once %s', async (unit, _, happens, says) => {
  const agent = await world.as(unit.toLowerCase());
  const { id } = await draft(agent, world, { unit, nominees: [person('Nông Quang Thiện')] });
  await happens();
  const { body } = await agent.get(`/api/dossiers/${id}`);
  const sent = await submit(agent, id);
  expect([sent.status, sent.body.code]).toEqual([422, 'dossier.blocked']);
  expect(sent.body.blockers).toEqual(body.blockers);
  const [blocker] = sent.body.blockers.filter(({ severity }: { severity: string }) => severity === 'refusing');
  expect([blocker.code, blocker.detail]).toEqual(['unit.not-participating', expect.stringContaining(says)]);
  const another = await agent
    .post('/api/dossiers')
    .send({ campaign: world.campaign, level: 'GIAY_KHEN_XA', unitId: world.unit(unit) });
  expect([another.status, another.body.code, another.body.detail]).toEqual([
    422,
    'unit.not-participating',
    blocker.detail,
  ]);
});

it('what was handed in before goes on to be mended, and a unit that takes part again may send', async () => {
  const tbc09 = await world.as('tbc09');
  const sent = await draft(tbc09, world, { unit: 'TBC09', nominees: [person('A')] });
  expect((await submit(tbc09, sent.id)).status).toBe(200);
  await testApp.db.query(
    `update dossiers set state = 'returned', mend_by = '2026-03-25T17:00:00+07:00' where id = $1`,
    [sent.id],
  );
  const waiting = await draft(tbc09, world, { unit: 'TBC09', nominees: [person('B')] });
  await record('TBC09', false);
  expect((await submit(tbc09, waiting.id)).status).toBe(422);
  expect((await submit(tbc09, sent.id)).status).toBe(200);
  await record('TBC09', true);
  expect((await submit(tbc09, waiting.id)).status).toBe(200);
});
