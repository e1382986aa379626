import path from 'node:path';
import { UnitOfWork } from '../../../src/database/unit-of-work.ts';
import { retentionKinds } from '../../../src/domain/retention.ts';
import { loadRetentionRules } from '../../../src/modules/retention/retention-rules.ts';
import { type Agent, createOrganization, createPerson } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createWorld, withToken, type World } from '../../support/world.ts';
import { insertDossier } from '../../support/world-dossiers.ts';
import { jobDone, reason } from './retained.ts';

let testApp: TestApp;
let world: World;
let quantri: Agent;
let truongphong: Agent;

beforeAll(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp);
  [quantri, truongphong] = [await world.as('quantri'), await world.as('truongphong')];
});
afterAll(() => testApp.close());

type Rule = Record<'kind' | 'keep' | 'own' | 'basis' | 'confidence' | 'countsFrom', unknown>;
const rules = async (agent: Agent, on?: string): Promise<Rule[]> =>
  (await agent.get('/api/retention/rules').query({ on }).expect(200)).body.items;
const keepOf = async (agent: Agent, kind: string, on?: string) => {
  const { keep, own } = (await rules(agent, on)).find((rule) => rule.kind === kind)!;
  return [keep, own];
};
const ownRule = {
  keep: 'P3Y',
  countsFrom: 'act',
  validFrom: '2026-02-01',
  validUntil: '2026-12-31',
  basis: 'Quyết định số 12/QĐ-UBND ngày 05/01/2026',
};

it('every kind has a rule from the start, each with its basis and how sure it is', async () => {
  const items = await rules(quantri);
  expect(items.map(({ kind }) => kind)).toEqual(retentionKinds);
  expect(items.filter(({ basis, confidence }) => !basis || !confidence)).toEqual([]);
  expect(Object.fromEntries(items.map(({ kind, keep }) => [kind, keep]))).toMatchObject({
    AWARD_STATE: null,
    AWARD_PROVINCE: 'P20Y',
    AWARD_AGENCY: 'P10Y',
  });
});

it('loading them again writes nothing', async () => {
  expect(await loadRetentionRules(testApp.app.get(UnitOfWork), path.resolve('.'))).toBe(0);
});

it('an office writes its own, which holds for it alone and between its dates', async () => {
  const other = await createPerson(testApp, {
    username: 'quantri-khac',
    role: 'administrator',
    organizationId: await createOrganization(testApp.db),
  });
  const stranger = await withToken(testApp, other);
  const { body } = await truongphong.put('/api/retention/rules/NOT_TAKEN').send(ownRule).expect(200);
  const replaced = await truongphong
    .put('/api/retention/rules/NOT_TAKEN')
    .send({ ...ownRule, keep: 'P4Y' })
    .expect(200);
  expect(replaced.body.id).toBe(body.id);
  expect(await keepOf(quantri, 'NOT_TAKEN')).toEqual(['P4Y', true]);
  expect(await keepOf(quantri, 'NOT_TAKEN', '2026-01-31')).toEqual(['P2Y', false]);
  expect(await keepOf(quantri, 'NOT_TAKEN', '2027-01-01')).toEqual(['P2Y', false]);
  expect(await keepOf(stranger, 'NOT_TAKEN')).toEqual(['P2Y', false]);
  const { rows } = await testApp.db.query(
    `select detail ->> 'keep' as keep, detail ->> 'earlier' as earlier from audit_entries where action = 'retention-rule.put' order by at, id`,
  );
  expect(rows).toEqual([
    { keep: 'P3Y', earlier: null },
    { keep: 'P4Y', earlier: 'P3Y' },
  ]);
});

it.each([
  ['keep', 'mười năm'],
  ['keep', 'P'],
  ['countsFrom', 'hôm nay'],
  ['validFrom', '2026-02-30'],
  ['validUntil', '2026-01-31'],
  ['basis', 'có'],
])('refuses %s «%s»', async (field, value) => {
  const { status, body } = await quantri.put('/api/retention/rules/DRAFT').send({ ...ownRule, [field]: value });
  expect([status, body.code, body.errors.map((error: { field: string }) => error.field)]).toEqual([
    400,
    'request.invalid',
    [field],
  ]);
});

it('refuses a kind there is none of, and those who may not', async () => {
  expect((await quantri.put('/api/retention/rules/KHAC').send(ownRule)).status).toBe(400);
  for (const username of ['kiemtra', 'thamdinh1', 'tbc05'])
    expect((await (await world.as(username)).put('/api/retention/rules/DRAFT').send(ownRule)).status).toBe(403);
});

describe('goes by kind', () => {
  /** How many a rehearsal at that moment would take, by kind. */
  const due = async (now: string) => {
    await quantri.put('/api/clock').send({ now }).expect(200);
    const id = await jobDone(testApp, quantri.post('/api/retention/runs').send({ dryRun: true, reason }));
    const { counts } = (await quantri.get(`/api/retention/runs/${id}`).expect(200)).body;
    return Object.fromEntries(counts.map(({ kind, subjects }: { kind: string; subjects: number }) => [kind, subjects]));
  };

  beforeAll(async () => {
    const level = (unit: string, name: string) =>
      insertDossier(testApp.db, world, { unit, level: name, state: 'accepted' });
    await level('TBC01', 'GIAY_KHEN_XA');
    await level('TBC01', 'BANG_KHEN_TINH');
    await level('TBC01', 'BANG_KHEN_THU_TUONG');
    await insertDossier(testApp.db, world, { unit: 'TBC02', state: 'draft' });
    await insertDossier(testApp.db, world, { unit: 'TBC02', state: 'declined' });
  });

  it.each([
    ['2027-03-15T23:00:00+07:00', {}],
    ['2027-03-16T08:00:00+07:00', { DRAFT: 1 }],
    ['2028-03-16T08:00:00+07:00', { DRAFT: 1, NOT_TAKEN: 1 }],
    ['2037-01-01T08:00:00+07:00', { DRAFT: 1, NOT_TAKEN: 1, AWARD_AGENCY: 1 }],
    ['2047-01-01T08:00:00+07:00', { DRAFT: 1, NOT_TAKEN: 1, AWARD_AGENCY: 1, AWARD_PROVINCE: 1 }],
    ['2299-01-01T08:00:00+07:00', { DRAFT: 1, NOT_TAKEN: 1, AWARD_AGENCY: 1, AWARD_PROVINCE: 1 }],
  ])('on %s: %j', async (now, expected) => {
    expect(await due(now)).toEqual(expected);
  });
});
