import type { Agent } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createWorld, type World } from '../../support/world.ts';
import { rejudgeJobs } from './rejudge-jobs.ts';

let app: TestApp;
let world: World;
let office: Agent;
const path = '/api/campaigns/cao-loc-2026/election-results/confirm';

beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app);
  office = await world.as('thamdinh1');
});
afterAll(() => app.close());

const provisional = async () => {
  const { rows } = await app.db.query(
    `select u.code, r.figure from (
       select unit_id, 'turnout' as figure from turnout_results where status = 'provisional'
       union all select unit_id, 'seats' from seat_results where status = 'provisional') r
     join units u on u.id = r.unit_id order by u.code`,
  );
  return rows.map(({ code, figure }) => `${code} ${figure}`);
};

const tbc15 = { unit: 'TBC15', election: 'HDND_XA', figure: 'turnout' };
const dvbc05 = { unit: 'DVBC05', election: 'HDND_XA', figure: 'seats' };

it('one hindrance keeps every figure as it was, and every hindrance is named', async () => {
  await app.db.query(`delete from seat_results where unit_id = $1`, [world.unit('DVBC04')]);
  const items = [
    { ...tbc15, version: 1 },
    { ...dvbc05, version: 7 },
    { ...dvbc05, unit: 'DVBC04' },
  ];
  const answer = await office.post(path).send({ items });
  expect(answer.body).toMatchObject({ status: 409, code: 'stale', current: 1 });
  expect(answer.body.items).toEqual([
    { ...dvbc05, code: 'stale', detail: answer.body.detail, current: 1 },
    {
      unit: 'DVBC04',
      election: 'HDND_XA',
      figure: 'seats',
      code: 'transition-not-allowed',
      detail:
        '«Đơn vị bầu cử số 4» chưa có số liệu của cuộc bầu cử Đại biểu HĐND cấp xã để xác nhận. Hãy nhập số liệu trước.',
    },
  ]);
  expect(await provisional()).toEqual(['DVBC05 seats', 'TBC15 turnout']);
  expect(await rejudgeJobs(app)).toEqual([]);
});

it('a unit that is not there is not found', async () => {
  const answer = await office.post(path).send({ items: [tbc15, { ...tbc15, unit: 'TBC99' }] });
  expect(answer.body).toMatchObject({ status: 404, code: 'not-found' });
});

it('a figure with nothing recorded cannot be confirmed by itself either', async () => {
  const answer = await office.post('/api/campaigns/cao-loc-2026/units/DVBC04/seat-results/HDND_XA/confirm').send({});
  expect(answer.body).toMatchObject({ status: 409, code: 'transition-not-allowed' });
});

it.each([
  [{ items: [] }],
  [{ items: [{ ...tbc15, figure: 'seat' }] }],
  [{ items: [{ ...tbc15, election: 'XA' }] }],
  [{}],
])('%j has not the shape of a confirmation', async (body) => {
  expect((await office.post(path).send(body)).body).toMatchObject({ status: 400, code: 'request.invalid' });
});

it('confirms turnout and seats together, each once however often it is named, with history and one wish to judge anew', async () => {
  const items = [tbc15, { ...tbc15, unit: world.unit('TBC15'), version: 1 }, dvbc05, { ...tbc15, unit: 'TBC01' }];
  const answer = await office.post(path).set('Idempotency-Key', 'confirm-all-0001').send({ items });
  expect([answer.status, answer.body]).toEqual([200, { confirmed: 2 }]);
  expect(await provisional()).toEqual([]);
  const reached = ['TBC13', 'TBC14', 'TBC15', 'DVBC05', 'DVBCQH', 'DVBCT'].map(world.unit).sort();
  expect(await rejudgeJobs(app)).toEqual([{ campaignId: world.campaignId, unitIds: reached }]);
  const { rows } = await app.db.query(
    `select figure, before->>'status' as before, after->>'status' as after from election_result_history order by figure`,
  );
  expect(rows).toEqual([
    { figure: 'seats', before: 'provisional', after: 'confirmed' },
    { figure: 'turnout', before: 'provisional', after: 'confirmed' },
  ]);
});

it('a double click answers as the first and does nothing', async () => {
  const items = [tbc15, { ...tbc15, unit: world.unit('TBC15'), version: 1 }, dvbc05, { ...tbc15, unit: 'TBC01' }];
  const answer = await office.post(path).set('Idempotency-Key', 'confirm-all-0001').send({ items });
  expect([answer.status, answer.body]).toEqual([200, { confirmed: 2 }]);
  expect(await rejudgeJobs(app)).toHaveLength(1);
});

it('what is confirmed stays confirmed', async () => {
  const answer = await office.post(path).send({ items: [tbc15, dvbc05] });
  expect([answer.status, answer.body]).toEqual([200, { confirmed: 0 }]);
  const one = await office.post('/api/campaigns/cao-loc-2026/units/dvbc05/seat-results/HDND_XA/confirm').send({});
  expect(one.body).toMatchObject({ election: 'HDND_XA', allotted: 4, elected: 4, status: 'confirmed', version: 2 });
});
