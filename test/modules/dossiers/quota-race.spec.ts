import { draft, person, pollingCollective } from '../../support/drafts.ts';
import type { Agent } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createWorld, type World } from '../../support/world.ts';

let testApp: TestApp;
let world: World;

beforeAll(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp);
});
afterAll(() => testApp.close());

const rounds = 20;
const racers = 50;

it(`refuses the last place to all but one of ${racers} dossiers of one unit that race for it, ${rounds} rounds`, async () => {
  const agent = await world.as('tbc09');
  const kept = await draft(agent, world, { unit: 'TBC09', nominees: [person('Người đã gửi')] });
  await send(agent, kept.id).then(({ status }) => expect(status).toBe(200));
  const ids = await many(agent, racers);
  for (let round = 0; round < rounds; round++) {
    const answers = await Promise.all(ids.map((id) => send(agent, id)));
    const taken = answers.filter(({ status }) => status === 200);
    const refused = answers.filter(({ status }) => status === 422);
    expect([taken.length, refused.length]).toEqual([1, racers - 1]);
    for (const { body } of refused)
      expect(body.blockers.map(({ code }: { code: string }) => code)).toContain('quota.exhausted');
    expect(await counted('TBC09')).toEqual([{ kind: 'CA_NHAN', count: 2 }]);
    await reset(taken[0]!.body.id);
  }
}, 120_000);

it('counts collectives and persons apart where the plan does, together where it does', async () => {
  const tbc10 = await world.as('tbc10');
  const polling = await draft(tbc10, world, {
    unit: 'TBC10',
    nominees: [pollingCollective('Tổ bầu cử số 10'), person('A'), person('B')],
  });
  expect((await send(tbc10, polling.id)).status).toBe(200);
  const quota = await tbc10.get(`/api/campaigns/${world.campaign}/units/TBC10/quota`);
  expect(quota.body.items[0]).toMatchObject({
    level: 'GIAY_KHEN_XA',
    mode: 'SEPARATE',
    limit: { TAP_THE: 1, CA_NHAN: 2 },
    counted: { TAP_THE: 1, CA_NHAN: 2 },
    remaining: { TAP_THE: 0, CA_NHAN: 0 },
    clause: 'IV.5',
    words: '01/01 tập thể, 02/02 cá nhân',
  });
  const kt = await world.as('kt');
  const joint = await draft(kt, world, { unit: 'KT', nominees: [person('A'), person('B'), person('C')] });
  const refused = await send(kt, joint.id);
  expect(refused.body.blockers.find(({ code }: { code: string }) => code === 'quota.exhausted').detail).toContain(
    '(tối đa 02)',
  );
});

it('limits no province level, and says so', async () => {
  const tbc11 = await world.as('tbc11');
  const { body } = await tbc11.get(`/api/campaigns/${world.campaign}/units/${world.unit('TBC11')}/quota`);
  expect(body.items.find(({ level }: { level: string }) => level === 'BANG_KHEN_TINH')).toMatchObject({
    mode: 'UNLIMITED',
    limit: null,
    remaining: null,
  });
});

it('frees the place of a nominee that is withdrawn', async () => {
  const tbc12 = await world.as('tbc12');
  const first = await draft(tbc12, world, { unit: 'TBC12', nominees: [person('A'), person('B')] });
  await send(tbc12, first.id).then(({ status }) => expect(status).toBe(200));
  const second = await draft(tbc12, world, { unit: 'TBC12', nominees: [person('C')] });
  expect((await send(tbc12, second.id)).status).toBe(422);
  const { body } = await tbc12.get(`/api/nominees/${first.nominees[0]}`);
  await tbc12
    .post(`/api/nominees/${first.nominees[0]}/withdraw`)
    .send({ version: body.version, reason: 'Chuyển công tác.' })
    .expect(200);
  expect((await send(tbc12, second.id)).status).toBe(200);
});

const send = (agent: Agent, id: string) =>
  agent.post(`/api/dossiers/${id}/submit`).send({ version: 2, acknowledgeMissing: true });

async function many(agent: Agent, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < count; n++)
    ids.push((await draft(agent, world, { unit: 'TBC09', nominees: [person(`Người thứ ${n + 1}`)] })).id);
  return ids;
}

/** Puts the winner of a round back where it was, so that all race again. */
async function reset(id: string): Promise<void> {
  await testApp.db.query(`update dossiers set state = 'draft', version = 2, first_received_at = null where id = $1`, [
    id,
  ]);
}

async function counted(unit: string): Promise<object[]> {
  const { rows } = await testApp.db.query(
    `select n.kind, count(*)::int as count from nominees n join dossiers d on d.id = n.dossier_id
     where d.unit_id = $1 and d.state in ('submitted', 'returned', 'accepted') group by n.kind`,
    [world.unit(unit)],
  );
  return rows;
}
