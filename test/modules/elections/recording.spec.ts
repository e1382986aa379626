import { createWorld, type World } from '../../support/world.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import type { Agent } from '../../support/people.ts';
import { rejudgeJobs } from './rejudge-jobs.ts';

let app: TestApp;
let world: World;
let office: Agent;
let tbc15: Agent;
const campaign = '/api/campaigns/cao-loc-2026';
const turnoutOf = (unit: string, election = 'HDND_XA') => `${campaign}/units/${unit}/election-results/${election}`;
const seatsOf = (unit: string, election = 'HDND_XA') => `${campaign}/units/${unit}/seat-results/${election}`;
const reason = 'Theo biên bản kiểm phiếu lại ngày 17/3/2026.';

beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app);
  [office, tbc15] = [await world.as('thamdinh1'), await world.as('tbc15')];
});
afterAll(() => app.close());

const counts = async () => {
  const { rows } = await app.db.query(
    `select (select count(*)::int from election_result_history) as history,
       (select count(*)::int from audit_entries where action like 'election.%') as audit,
       (select count(*)::int from graphile_worker.jobs where task_identifier = 'rejudge') as jobs`,
  );
  return rows[0];
};

describe('a unit and its own figure', () => {
  it('records it as provisional, changes it until the office has confirmed, and never afterwards', async () => {
    const first = await tbc15
      .put(turnoutOf('TBC15'))
      .send({ registered: 461, voted: 459, closedOnTime: true, version: 1 });
    expect(first.status).toBe(200);
    expect(first.body).toEqual({
      election: 'HDND_XA',
      registered: 461,
      voted: 459,
      percent: '99,56%',
      target: 98,
      reachesTarget: true,
      closedOnTime: true,
      status: 'provisional',
      version: 2,
      recordedByName: 'Người tbc15',
      recordedAt: '2026-03-17T01:00:00.000Z',
      confirmedByName: null,
      confirmedAt: null,
      allowedActions: ['record'],
    });
    const confirmed = await office.post(`${turnoutOf('TBC15')}/confirm`).send({ version: 2 });
    expect(confirmed.body).toMatchObject({ status: 'confirmed', version: 3, confirmedByName: 'Người thamdinh1' });
    const late = await tbc15.put(turnoutOf('TBC15')).send({ registered: 461, voted: 460, closedOnTime: true, reason });
    expect(late.body).toMatchObject({ status: 409, code: 'transition-not-allowed' });
  });

  it('may not confirm, not even in the same call', async () => {
    const body = { registered: 461, voted: 460, confirm: true };
    expect((await tbc15.put(turnoutOf('TBC15')).send(body)).body.code).toBe('auth.forbidden');
    expect((await tbc15.post(`${turnoutOf('TBC15')}/confirm`).send({})).body.code).toBe('auth.forbidden');
  });

  it('does not see another unit, by code or by id, nor its constituency', async () => {
    for (const unit of ['TBC14', world.unit('TBC14'), 'DVBC05', 'TBC99', '0199c0de-0000-7000-8000-000000000005']) {
      const answer = await tbc15.put(turnoutOf(unit)).send({ registered: 10, voted: 9 });
      expect(answer.body).toMatchObject({ status: 404, code: 'not-found' });
    }
  });
});

describe('the office and a confirmed figure', () => {
  it('changes it only with a reason; it is provisional again unless confirmed in the same call', async () => {
    const path = turnoutOf('TBC14');
    const figures = { registered: 584, voted: 579, closedOnTime: true };
    expect((await office.put(path).send(figures)).body).toMatchObject({
      status: 422,
      code: 'election.reason-required',
    });
    const changed = await office.put(path).send({ ...figures, reason });
    expect(changed.body).toMatchObject({ voted: 579, status: 'provisional', version: 2, confirmedAt: null });
    expect(changed.body.allowedActions).toEqual(['record', 'confirm']);
    await office.post(`${path}/confirm`).send({});
    const again = await office.put(path).send({ ...figures, voted: 578, reason, confirm: true });
    expect(again.body).toMatchObject({
      voted: 578,
      status: 'confirmed',
      version: 4,
      recordedByName: 'Người thamdinh1',
    });
  });

  it('the same figure again changes nothing and leaves no trace', async () => {
    const before = await counts();
    const answer = await office.put(turnoutOf('TBC13')).send({ registered: 729, voted: 726, closedOnTime: true });
    expect(answer.body).toMatchObject({ status: 'confirmed', version: 1 });
    expect(await counts()).toEqual(before);
  });

  it('an answer that is not sent keeps what is recorded; null takes it back', async () => {
    const path = turnoutOf('TBC12');
    const kept = await office.put(path).send({ registered: 1402, voted: 1388, reason });
    expect(kept.body).toMatchObject({ voted: 1388, closedOnTime: true });
    const taken = await office.put(path).send({ registered: 1402, voted: 1388, closedOnTime: null });
    expect(taken.body).toMatchObject({ closedOnTime: null, status: 'provisional' });
  });
});

describe('figures that cannot be', () => {
  it.each([
    [
      { registered: 461, voted: 462 },
      [
        'Số cử tri đã bỏ phiếu (462) lớn hơn số cử tri trong danh sách (461). Đối chiếu lại với biên bản kết quả kiểm phiếu rồi nhập lại hai số này.',
      ],
    ],
    [
      { registered: -1, voted: -2 },
      [
        'Số cử tri trong danh sách phải là số nguyên từ 0 trở lên. Nhập lại đúng như biên bản.',
        'Số cử tri đã bỏ phiếu phải là số nguyên từ 0 trở lên. Nhập lại đúng như biên bản.',
      ],
    ],
  ])('%j voters are refused with every fault', async (figures, faults) => {
    const answer = await office.put(turnoutOf('TBC15')).send(figures);
    expect(answer.body).toMatchObject({ status: 422, code: 'election.impossible', faults, detail: faults.join(' ') });
  });

  it.each([
    [
      { allotted: 4, elected: 5 },
      [
        'Số đại biểu đã trúng cử (5) lớn hơn số đại biểu được bầu (4). Đối chiếu lại với biên bản xác định kết quả bầu cử rồi nhập lại hai số này.',
      ],
    ],
    [
      { allotted: 0, elected: -1 },
      [
        'Số đại biểu được bầu của đơn vị bầu cử là 0, nhưng mỗi đơn vị bầu cử được bầu ít nhất 1 đại biểu. Nhập lại theo nghị quyết ấn định đơn vị bầu cử.',
        'Số đại biểu đã trúng cử phải là số nguyên từ 0 trở lên. Nhập lại đúng như biên bản.',
      ],
    ],
  ])('%j seats are refused with every fault', async (figures, faults) => {
    const answer = await office.put(seatsOf('DVBC05')).send({ ...figures, revote: false, extraElection: false });
    expect(answer.body).toMatchObject({ status: 422, code: 'election.impossible', faults });
  });

  it.each([
    [{ registered: 10.5, voted: 1 }, ['registered']],
    [{ registered: '10', voted: true }, ['registered', 'voted']],
    [{ registered: 1e12, voted: 1 }, ['registered']],
    [{ registered: 10 }, ['voted']],
    [{ registered: 10, voted: 9, turnout: 90 }, ['turnout']],
    [{ registered: 10, voted: 9, version: -1, reason: 'ngắn' }, ['version', 'reason']],
  ])('%j has not the shape of a count', async (figures, fields) => {
    const answer = await office.put(turnoutOf('TBC15')).send(figures);
    expect(answer.body).toMatchObject({ status: 400, code: 'request.invalid' });
    expect(new Set(answer.body.errors.map((error: { field: string }) => error.field))).toEqual(new Set(fields));
  });

  it('0 of 0 voters can be recorded and decides nothing', async () => {
    const answer = await office.put(turnoutOf('TBC15', 'QUOC_HOI')).send({ registered: 0, voted: 0, reason });
    expect(answer.body).toMatchObject({ percent: 'chưa xác định', reachesTarget: null });
  });
});

describe('where a figure belongs', () => {
  const seats = { allotted: 4, elected: 4, revote: false, extraElection: false };

  it.each([
    ['DVBC01', 'là tổng của các tổ bầu cử'],
    ['DVBCQH', 'là tổng của các tổ bầu cử'],
    ['KT', 'không phải là tổ bầu cử'],
  ])('the turnout of %s cannot be written', async (unit, because) => {
    const answer = await office.put(turnoutOf(unit)).send({ registered: 10, voted: 9 });
    expect(answer.body).toMatchObject({ status: 422, code: 'election.wrong-unit', unit });
    expect(answer.body.detail).toContain(because);
  });

  it.each([
    ['TBC01', 'HDND_XA', 'mà ghi ở đơn vị bầu cử chứa tổ'],
    ['DVBC01', 'QUOC_HOI', 'không phải là đơn vị bầu cử của cuộc bầu cử Đại biểu Quốc hội'],
    ['DVBCQH', 'HDND_XA', 'không phải là đơn vị bầu cử của cuộc bầu cử Đại biểu HĐND cấp xã'],
    ['MTTQ', 'HDND_XA', 'không phải là đơn vị bầu cử'],
  ])('%s has no seats of %s', async (unit, election, because) => {
    const answer = await office.put(seatsOf(unit, election)).send(seats);
    expect(answer.body).toMatchObject({ status: 422, code: 'election.wrong-unit', unit });
    expect(answer.body.detail).toContain(because);
  });

  it('seats are entered once per constituency, by the constituency itself or by the office', async () => {
    const own = await (await world.as('dvbc05'))
      .put(seatsOf('DVBC05'))
      .send({ ...seats, elected: 3, extraElection: true });
    expect(own.body).toMatchObject({ elected: 3, extraElection: true, status: 'provisional', version: 2 });
    const wide = await office.put(seatsOf('DVBCQH', 'QUOC_HOI')).send({ ...seats, reason, confirm: true });
    expect(wide.body).toMatchObject({ allotted: 4, elected: 4, status: 'confirmed', version: 2 });
  });

  it('an election nobody holds is told with those that are', async () => {
    const answer = await office.put(turnoutOf('TBC01', 'HDND_HUYEN')).send({ registered: 10, voted: 9 });
    expect(answer.body).toMatchObject({ status: 400, code: 'request.invalid', errors: [{ field: 'election' }] });
  });

  it('an unknown campaign is not found, a closed one takes nothing more', async () => {
    const figures = { registered: 10, voted: 9 };
    const unknown = await office.put(turnoutOf('TBC01').replace('2026', '2031')).send(figures);
    expect(unknown.body).toMatchObject({ status: 404, code: 'not-found' });
    await app.db.query(`update campaigns set phase = 'closed'`);
    expect((await office.put(turnoutOf('TBC01')).send(figures)).body).toMatchObject({
      status: 409,
      code: 'campaign.not-open',
    });
    await app.db.query(`update campaigns set phase = 'open'`);
  });
});

describe('who may', () => {
  it.each([
    ['kiemtra', 403],
    ['chutich', 403],
    ['thuky', 403],
    ['quantri', 403],
    ['truongphong', 200],
  ])('%s recording → %i', async (username, status) => {
    const answer = await (await world.as(username)).put(turnoutOf('TBC01')).send({ registered: 1000, voted: 1000 });
    expect(answer.status).toBe(status);
  });

  it.each(['kiemtra', 'chutich', 'tbc15', 'dvbc05'])('%s may neither confirm nor import', async (username) => {
    const agent = await world.as(username);
    const confirmation = await agent.post(`${campaign}/election-results/confirm`).send({ items: [] });
    expect(confirmation.body.code).toBe('auth.forbidden');
    const file = await agent
      .post(`${campaign}/election-results/import`)
      .attach('file', Buffer.from('a,b\n1,2\n'), 'a.csv');
    expect(file.body.code).toBe('auth.forbidden');
  });
});

describe('two people at once', () => {
  it('of two changes of the same version one is taken, the other is told the version that stands', async () => {
    const other = await world.as('thamdinh2');
    const figures = [930, 931].map((voted) => ({ registered: 951, voted, reason, version: 1 }));
    const answers = await Promise.all([
      office.put(turnoutOf('TBC11')).send(figures[0]),
      other.put(turnoutOf('TBC11')).send(figures[1]),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)!.body).toMatchObject({ code: 'stale', current: 2, seen: 1 });
  });

  it('of two first figures that both saw none, one is taken', async () => {
    await app.db.query(`delete from turnout_results where unit_id = $1 and election = 'HDND_XA'`, [
      world.unit('TBC10'),
    ]);
    const tbc10 = await world.as('tbc10');
    const act = (agent: Agent, voted: number) =>
      agent.put(turnoutOf('TBC10')).send({ registered: 316, voted, version: 0 });
    const answers = await Promise.all([act(tbc10, 314), act(office, 315)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('what was confirmed by looking at an earlier figure is refused', async () => {
    await office.put(turnoutOf('TBC09')).send({ registered: 1097, voted: 1091, reason });
    const stale = await office.post(`${turnoutOf('TBC09')}/confirm`).send({ version: 1 });
    expect(stale.body).toMatchObject({ status: 409, code: 'stale', current: 2 });
  });
});

describe('what a change leaves', () => {
  it('row, history, audit and the wish to judge anew stand in one commit', async () => {
    await app.db.query('delete from graphile_worker._private_jobs');
    const path = turnoutOf('TBC08');
    await office.put(path).send({ registered: 640, voted: 639, closedOnTime: true, reason });
    const { rows } = await app.db.query(`select action, subject_id, detail from audit_entries where subject_id = $1`, [
      world.unit('TBC08'),
    ]);
    expect(rows).toEqual([
      {
        action: 'election.turnout',
        subject_id: world.unit('TBC08'),
        detail: {
          campaign: 'cao-loc-2026',
          election: 'HDND_XA',
          from: { registered: 640, voted: 640, closedOnTime: true, status: 'confirmed' },
          to: { registered: 640, voted: 639, closedOnTime: true, status: 'provisional' },
          reason,
        },
      },
    ]);
    expect(await rejudgeJobs(app)).toEqual([
      { campaignId: world.campaignId, unitIds: ['TBC08', 'DVBC03', 'DVBCQH', 'DVBCT'].map(world.unit).sort() },
    ]);
  });

  it("a constituency's seats reach its tổ and the constituencies those lie in", async () => {
    await app.db.query('delete from graphile_worker._private_jobs');
    const body = { allotted: 4, elected: 4, revote: false, extraElection: false, reason };
    await office.put(seatsOf('DVBC02')).send(body);
    expect(await rejudgeJobs(app)).toEqual([
      { campaignId: world.campaignId, unitIds: ['DVBC02', 'TBC04', 'DVBCQH', 'DVBCT'].map(world.unit).sort() },
    ]);
  });

  it('nothing at all when the job cannot be enqueued', async () => {
    const before = await counts();
    await app.db.query('alter function graphile_worker.add_job rename to no_job');
    const answer = await office.put(turnoutOf('TBC07')).send({ registered: 1519, voted: 1500, reason });
    await app.db.query('alter function graphile_worker.no_job rename to add_job');
    expect(answer.status).toBe(500);
    expect(await counts()).toEqual(before);
    const { rows } = await app.db.query(
      `select voted, version from turnout_results where unit_id = $1 and election = 'HDND_XA'`,
      [world.unit('TBC07')],
    );
    expect(rows).toEqual([{ voted: 1507, version: 1 }]);
  });

  it('history tells every change of a unit, newest first: before, after, who, when, why', async () => {
    const path = `${campaign}/units/TBC06/election-results`;
    await office.put(`${path}/HDND_XA`).send({ registered: 865, voted: 862, closedOnTime: true, reason });
    await office.post(`${path}/HDND_XA/confirm`).send({});
    await office.put(`${path}/QUOC_HOI`).send({ registered: 872, voted: 871, closedOnTime: true, reason });
    const { body } = await (await world.as('tbc06')).get(`${path}/history`).query({ election: 'HDND_XA', pageSize: 1 });
    expect(body).toMatchObject({ total: 2, page: 1, pageSize: 1 });
    const second = (await office.get(`${path}/history`).query({ election: 'HDND_XA', pageSize: 1, page: 2 })).body;
    const figures = { registered: 865, voted: 862, closedOnTime: true };
    const common = {
      id: expect.any(String),
      at: '2026-03-17T01:00:00.000Z',
      election: 'HDND_XA',
      figure: 'turnout',
      actorName: 'Người thamdinh1',
    };
    expect([...body.items, ...second.items]).toEqual([
      {
        ...common,
        reason: null,
        before: { ...figures, status: 'provisional' },
        after: { ...figures, status: 'confirmed' },
      },
      {
        ...common,
        reason,
        before: { ...figures, voted: 863, status: 'confirmed' },
        after: { ...figures, status: 'provisional' },
      },
    ]);
    expect((await office.get(`${path}/history`)).body.total).toBe(3);
    expect((await tbc15.get(`${path}/history`)).body).toMatchObject({ status: 404, code: 'not-found' });
  });
});
