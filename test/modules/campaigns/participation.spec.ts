import { DataSource } from 'typeorm';
import { UnitEntity } from '../../../src/database/entities/unit.entity.ts';
import { unitParticipates } from '../../../src/modules/campaigns/participation.ts';
import { RuleBooks } from '../../../src/modules/campaigns/rule-books.ts';
import { type Agent, createUnit } from '../../support/people.ts';
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

const path = (unit: string) => `/api/campaigns/cao-loc-2026/units/${unit}/participation`;
const reason = 'Chỉ lấy đơn vị trực tiếp tham gia.';
const listed = async (query: object = {}) =>
  (
    await head
      .get('/api/units')
      .query({ campaign: 'cao-loc-2026', pageSize: 200, ...query })
      .expect(200)
  ).body;
const codes = (items: { code: string }[]) => items.map(({ code }) => code);

it('takes in every unit that may propose, but those the office recorded as not taking part', async () => {
  const { items } = await listed({ participates: false });
  expect(codes(items)).toEqual(expect.arrayContaining(['DVBCQH', 'DVBCT', 'BCD', 'CBDU']));
  expect(codes(items)).toHaveLength(4);
  const { body } = await head.get('/api/campaigns/cao-loc-2026').expect(200);
  const { total } = await listed();
  expect(body.participation).toEqual({ setting: 'ALL', participating: total - 4, units: total });
});

it('answers for one unit what the list answers for all', async () => {
  const dataSource = testApp.app.get(DataSource);
  const campaign = await testApp.app.get(RuleBooks).ofCampaign(dataSource.manager, world.campaignId);
  const { items } = await listed();
  for (const { id, participates } of items as { id: string; participates: boolean }[]) {
    const unit = await dataSource.manager.findOneByOrFail(UnitEntity, { id });
    expect(await unitParticipates(dataSource.manager, campaign, unit)).toBe(participates);
  }
});

it('records a unit with a note, and takes it back', async () => {
  const out = await head.put(path('TYT')).send({ participates: false, note: ' Không được giao việc. ' }).expect(200);
  expect(out.body).toMatchObject({ code: 'TYT', participates: false, recorded: false, note: 'Không được giao việc.' });
  const back = await head
    .put(path(world.unit('TYT')))
    .send({ participates: true })
    .expect(200);
  expect(back.body).toMatchObject({ code: 'TYT', participates: true, recorded: true, note: null });
});

it('never takes in a unit whose kind may not propose', async () => {
  expect((await head.put(path('BCD')).send({ participates: true })).body.code).toBe('unit.may-not-propose');
});

it('takes in only recorded units where the plan says so', async () => {
  const body = { answer: 'GHI_NHAN', basis: reason };
  await head.put('/api/campaigns/cao-loc-2026/questions/Q2').send(body).expect(200);
  await head.put(path('KT')).send({ participates: true }).expect(200);
  expect(codes((await listed({ participates: true })).items)).toEqual(['KT', 'TYT']);
});

it('drops a unit that was closed, and lists it only when asked', async () => {
  const change = { effectiveOn: '2026-03-01', basis: 'Quyết định số 9/QĐ-UBND' };
  await (await world.as('quantri'))
    .post(`/api/units/${world.unit('KT')}/close`)
    .send(change)
    .expect(200);
  expect(codes((await listed({ participates: true })).items)).toEqual(['TYT']);
  expect(codes((await listed({ kind: 'PHONG_BAN' })).items)).not.toContain('KT');
  const withClosed = (await listed({ closed: true })).items.find(({ code }: { code: string }) => code === 'KT');
  expect([withClosed.active, withClosed.participates]).toEqual([false, false]);
});

it('does not guess before the campaign opens', async () => {
  await head.post('/api/campaigns').send({ preset: 'cao-loc-2026', code: 'nhap' }).expect(201);
  await head.put('/api/campaigns/nhap/units/VP/participation').send({ participates: true }).expect(200);
  const { items } = (await head.get('/api/units').query({ campaign: 'nhap', kind: 'PHONG_BAN' }).expect(200)).body;
  const known = (items as { code: string; participates: boolean | null }[]).map(({ code, participates }) => [
    code,
    participates,
  ]);
  expect(known).toEqual([['VP', true]]);
  const { body } = await head.get('/api/campaigns/nhap').expect(200);
  expect(body.participation.participating).toBeNull();
});

it('finds units without diacritics and pages them in the organisation’s own order', async () => {
  const { items, total } = await listed({ q: 'TO BAU CU so 0', pageSize: 3, page: 2 });
  expect([codes(items), total]).toEqual([['TBC04', 'TBC05', 'TBC06'], 9]);
});

it('shows the same unit of another organisation to nobody here', async () => {
  const elsewhere = await testApp.db.query<{ id: string }>(
    `insert into organizations (id, code, code_scheme, name, kind, search_text, created_at)
     values (gen_random_uuid(), 'x', 'test', 'Xã Khác', 'COMMUNE', 'xa khac', now()) returning id`,
  );
  const unit = await createUnit(testApp.db, elsewhere.rows[0]!.id, { code: 'RIENG' });
  for (const id of [unit, 'RIENG'])
    expect((await head.put(path(id)).send({ participates: false })).body.code).toBe('not-found');
});
