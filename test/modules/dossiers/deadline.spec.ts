import { draft, person } from '../../support/drafts.ts';
import type { Agent } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createWorld, type World } from '../../support/world.ts';

/** One dossier per case: the clock stands at the arrival. */
const arrivals = [
  ['2026-03-18T23:59:59.999+07:00', 200],
  ['2026-03-18T16:59:59.999Z', 200],
  ['2026-03-19T00:00:00.000+07:00', 409],
  ['2026-03-19T00:00:00.001+07:00', 409],
  ['2026-03-18T00:00:00.000+07:00', 200],
  ['2026-03-19T08:00:00+07:00', 409],
] as const;

it.each(arrivals)('a submission received at %s answers %i', async (clock, expected) => {
  const testApp = await startTestApp({ clock });
  try {
    const world = await createWorld(testApp);
    const tbc05 = await world.as('tbc05');
    const { id } = await draft(tbc05, world, { unit: 'TBC05', nominees: [person('Nông Quang Thiện')] });
    const response = await tbc05.post(`/api/dossiers/${id}/submit`).send({ version: 2, acknowledgeMissing: true });
    expect(response.status).toBe(expected);
    if (expected === 200) expect(response.body.receipt.receivedAt).toBe(new Date(clock).toISOString());
    else {
      expect(response.body).toMatchObject({ code: 'campaign.closed', clause: 'IV.6' });
      expect(response.body.blockers.map(({ code }: { code: string }) => code)).toContain('campaign.closed');
    }
    const { body } = await tbc05.get(`/api/dossiers/${id}`);
    expect(body.state).toBe(expected === 200 ? 'submitted' : 'lapsed');
  } finally {
    await testApp.close();
  }
});

it.each(['America/New_York', 'Pacific/Kiritimati', 'Asia/Kolkata', 'UTC'])(
  'decides by the campaign’s zone, wherever the server stands: %s',
  async (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    const testApp = await startTestApp({ clock: '2026-03-18T23:59:59.999+07:00' });
    try {
      const world = await createWorld(testApp);
      const tbc05 = await world.as('tbc05');
      const first = await draft(tbc05, world, { unit: 'TBC05', nominees: [person('Nông Quang Thiện')] });
      const second = await draft(tbc05, world, { unit: 'TBC05', nominees: [person('Vi Thị Bích Hường')] });
      expect((await tbc05.get(`/api/dossiers/${first.id}`)).body.cutoff).toBe('2026-03-18T17:00:00.000Z');
      const send = (id: string) =>
        tbc05.post(`/api/dossiers/${id}/submit`).send({ version: 2, acknowledgeMissing: true });
      expect((await send(first.id)).status).toBe(200);
      testApp.clock.moveTo(new Date('2026-03-19T00:00:00.000+07:00'));
      expect((await send(second.id)).body.code).toBe('campaign.closed');
    } finally {
      await testApp.close();
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  },
);

describe('on the last evening', () => {
  let testApp: TestApp;
  let world: World;
  let tbc05: Agent;

  beforeEach(async () => {
    testApp = await startTestApp({ clock: '2026-03-18T23:59:58+07:00' });
    world = await createWorld(testApp);
    tbc05 = await world.as('tbc05');
  });
  afterEach(() => testApp.close());

  it('accepts a submission received before the cut-off, however long it waited for the lock', async () => {
    const { id } = await draft(tbc05, world, { unit: 'TBC05', nominees: [person('Nông Quang Thiện')] });
    const blocker = await testApp.db.connect();
    await blocker.query('begin');
    await blocker.query('select 1 from dossiers where id = $1 for update', [id]);
    const waiting = tbc05
      .post(`/api/dossiers/${id}/submit`)
      .send({ version: 2, acknowledgeMissing: true })
      .then((response) => response);
    await waitForLock(testApp);
    testApp.clock.moveTo(new Date('2026-03-19T00:00:30+07:00'));
    await blocker.query('commit');
    blocker.release();
    const response = await waiting;
    expect(response.status).toBe(200);
    expect(response.body.receipt.receivedAt).toBe('2026-03-18T16:59:58.000Z');
  });

  it('revives a lapsed draft by an extension, for that unit alone and only until its hour', async () => {
    const tbc06 = await world.as('tbc06');
    const own = await draft(tbc05, world, { unit: 'TBC05', nominees: [person('Nông Quang Thiện')] });
    const others = await draft(tbc06, world, { unit: 'TBC06', nominees: [person('Hoàng Văn Sáu')] });
    await extend(testApp, world, 'TBC05', '2026-03-20T17:00:00+07:00');
    testApp.clock.moveTo(new Date('2026-03-20T16:59:59.999+07:00'));
    const send = (agent: Agent, id: string) =>
      agent.post(`/api/dossiers/${id}/submit`).send({ version: 2, acknowledgeMissing: true });
    expect((await tbc06.get(`/api/dossiers/${others.id}`)).body.state).toBe('lapsed');
    expect((await tbc05.get(`/api/dossiers?state=lapsed`)).body.total).toBe(0);
    expect((await tbc06.get(`/api/dossiers?state=lapsed`)).body.total).toBe(1);
    expect((await send(tbc06, others.id)).body.code).toBe('campaign.closed');
    expect((await send(tbc05, own.id)).status).toBe(200);
  });

  it('judges a resubmission by the day set for mending, also after the cut-off', async () => {
    const first = await draft(tbc05, world, { unit: 'TBC05', nominees: [person('Nông Quang Thiện')] });
    await tbc05.post(`/api/dossiers/${first.id}/submit`).send({ version: 2, acknowledgeMissing: true }).expect(200);
    await testApp.db.query(
      `update dossiers set state = 'returned', mend_by = '2026-03-25T17:00:00+07:00', version = version + 1 where id = $1`,
      [first.id],
    );
    testApp.clock.moveTo(new Date('2026-03-25T16:59:59.999+07:00'));
    const { body } = await tbc05.get(`/api/dossiers/${first.id}`);
    const mended = await tbc05
      .post(`/api/dossiers/${first.id}/submit`)
      .send({ version: body.version, acknowledgeMissing: true });
    expect(mended.status).toBe(200);
    expect(mended.body.firstReceivedAt).toBe('2026-03-18T16:59:58.000Z');
    expect(mended.body.submissions.map(({ number }: { number: number }) => number)).toEqual([1, 2]);
    expect(mended.body.receipt.supersedes).toBe(mended.body.submissions[0].receiptNumber);
  });

  it('refuses a resubmission once the day set for mending has passed', async () => {
    const first = await draft(tbc05, world, { unit: 'TBC05', nominees: [person('Nông Quang Thiện')] });
    await tbc05.post(`/api/dossiers/${first.id}/submit`).send({ version: 2, acknowledgeMissing: true }).expect(200);
    await testApp.db.query(
      `update dossiers set state = 'returned', mend_by = '2026-03-25T17:00:00+07:00' where id = $1`,
      [first.id],
    );
    testApp.clock.moveTo(new Date('2026-03-25T17:00:00.000+07:00'));
    const { body } = await tbc05.get(`/api/dossiers/${first.id}`);
    const late = await tbc05
      .post(`/api/dossiers/${first.id}/submit`)
      .send({ version: body.version, acknowledgeMissing: true });
    expect([late.status, late.body.code]).toEqual([409, 'campaign.closed']);
  });
});

async function waitForLock({ db }: TestApp): Promise<void> {
  for (let turn = 0; turn < 200; turn++) {
    const { rows } = await db.query(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (rows.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('nobody waits for the lock');
}

async function extend({ db }: TestApp, world: World, unit: string, until: string): Promise<void> {
  await db.query(
    `insert into extensions (id, organization_id, campaign_id, unit_id, until, reason, granted_by, granted_by_name, granted_at)
     values (gen_random_uuid(), $1, $2, $3, $4, 'Mưa lũ, đường bị chia cắt', gen_random_uuid(), 'Trưởng phòng', now())`,
    [world.organizationId, world.campaignId, world.unit(unit), until],
  );
}
