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

const reason = 'Đường vào thôn bị sạt lở từ ngày 16/3.';
const grant = (unit: string, body: object) =>
  head.post(`/api/campaigns/cao-loc-2026/units/${unit}/extensions`).send(body);

it.each([
  ['before the cut-off of the plan', '2026-03-18T23:59:59.999+07:00'],
  ['at the cut-off itself', '2026-03-19T00:00:00+07:00'],
])('refuses an extension %s', async (_what, until) => {
  const { body } = await grant('TBC01', { until, reason }).expect(400);
  expect(body.errors).toEqual([{ field: 'until', message: expect.stringContaining('sau 00:00:00 ngày 19/03/2026,') }]);
});

it.each([
  ['a short reason', { until: '2026-03-20T17:00:00+07:00', reason: 'Xin gia hạn.        ' }, 'reason'],
  ['an instant without an offset', { until: '2026-03-20T17:00:00', reason }, 'until'],
  ['a day that does not exist', { until: '2026-02-30T17:00:00+07:00', reason }, 'until'],
])('refuses %s', async (_what, body, field) => {
  const response = await grant('TBC01', body).expect(400);
  expect(response.body.errors.map((error: { field: string }) => error.field)).toEqual([field]);
});

it('grants one millisecond more than the plan, and keeps earlier ones as history', async () => {
  const first = await grant('TBC01', { until: '2026-03-19T00:00:00.001+07:00', reason }).expect(201);
  expect(first.headers.location).toBe('/api/campaigns/cao-loc-2026/units/TBC01/extensions');
  await grant(world.unit('TBC01'), { until: '2026-03-20T17:00:00+07:00', reason }).expect(201);
  const { body } = await head.get('/api/campaigns/cao-loc-2026/units/TBC01/extensions').expect(200);
  expect(body.items.map(({ until, words }: { until: string; words: string }) => [until, words])).toEqual([
    ['2026-03-18T17:00:00.001Z', 'hết ngày 18/3/2026 (trước 00:00 ngày 19/3/2026)'],
    ['2026-03-20T10:00:00.000Z', 'trước 17:00 ngày 20/3/2026'],
  ]);
  expect(body.items[0]).toMatchObject({ unitCode: 'TBC01', reason, grantedAt: '2026-03-17T01:00:00.000Z' });
});

it('refuses one that ends before an earlier one: it would be without effect', async () => {
  expect((await grant('TBC01', { until: '2026-03-20T16:59:00+07:00', reason })).status).toBe(400);
});

it('leaves an audit entry that names the unit, the instant and the reason', async () => {
  const { rows } = await testApp.db.query(
    `select detail from audit_entries where action = 'campaign.extend' order by id limit 1`,
  );
  expect(rows).toEqual([{ detail: { unitId: world.unit('TBC01'), until: '2026-03-18T17:00:00.001Z', reason } }]);
});

it('grants nothing in the past, nothing to unknown units, and nothing before the campaign opens', async () => {
  testApp.clock.moveTo(new Date('2026-03-21T08:00:00+07:00'));
  expect((await grant('TBC02', { until: '2026-03-21T08:00:00+07:00', reason })).status).toBe(400);
  await grant('TBC02', { until: '2026-03-21T08:00:00.001+07:00', reason }).expect(201);
  expect((await grant('KHONG', { until: '2026-03-22T08:00:00+07:00', reason })).body.code).toBe('not-found');
  await head.post('/api/campaigns').send({ preset: 'cao-loc-2026', code: 'nhap' }).expect(201);
  const draft = await head
    .post('/api/campaigns/nhap/units/TBC02/extensions')
    .send({ until: '2026-03-22T08:00:00+07:00', reason });
  expect(draft.body.code).toBe('campaign.not-open');
});

it('grants nothing where the plan has no cut-off to extend', async () => {
  const { plan } = (await testApp.db.query('select plan from campaigns where id = $1', [world.campaignId])).rows[0];
  const dates = Object.fromEntries(
    Object.entries(plan.dates as Record<string, object>).map(([key, date]) => [
      key,
      { ...date, date: null, time: null },
    ]),
  );
  await testApp.db.query(
    `insert into rule_books (id, organization_id, campaign_id, version, plan, answers, reason, author_id, author_name, created_at)
     select gen_random_uuid(), organization_id, campaign_id, 2, $1, answers, 'Bỏ mọi hạn', author_id, author_name, created_at from rule_books`,
    [JSON.stringify({ ...plan, dates })],
  );
  await testApp.db.query('update campaigns set rule_book_version = 2 where id = $1', [world.campaignId]);
  const { body } = await grant('TBC03', { until: '2026-03-22T08:00:00+07:00', reason }).expect(409);
  expect(body.code).toBe('transition-not-allowed');
});
