import type { Agent } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createWorld, type World } from '../../support/world.ts';
import { insertDossier, insertReturn } from '../../support/world-dossiers.ts';
import { changePlan, upload } from './documents-sending.ts';

let testApp: TestApp;
let world: World;
let unit: Agent;
let office: Agent;
beforeAll(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp);
  unit = await world.as('tbc05');
  office = await world.as('thamdinh1');
});
afterAll(() => testApp.close());

interface Slot {
  readonly key: string;
  readonly allowedActions: readonly string[];
  readonly maxBytes: number;
}

/** What this person may do, by slot; slots with nothing to do are left out. */
async function actions(agent: Agent, dossierId: string): Promise<Record<string, readonly string[]>> {
  const { body } = await agent.get(`/api/dossiers/${dossierId}/slots`).expect(200);
  const open = (body.items as Slot[]).filter(({ allowedActions }) => allowedActions.length > 0);
  return Object.fromEntries(open.map(({ key, allowedActions }) => [key, allowedActions]));
}
const files = ['upload', 'remove'];

it('a draft’s slots take the unit’s files, and from the office only paper copies', async () => {
  const { id } = await insertDossier(testApp.db, world, { unit: 'TBC05' });
  const own = await actions(unit, id);
  expect(Object.keys(own)).toHaveLength(8);
  expect(new Set(Object.values(own).map(String))).toEqual(new Set([String(files)]));
  const offices = await actions(office, id);
  expect(Object.entries(offices).filter(([key]) => !key.endsWith('/PAPER'))).toEqual([]);
  expect(offices['TO_TRINH/PAPER']).toEqual(['record-paper']);
});

it('what the office took in takes the office’s files', async () => {
  const { id } = await insertDossier(testApp.db, world, { unit: 'TBC05', takenIn: true });
  expect((await actions(office, id))['TO_TRINH/SCAN']).toEqual(files);
});

it('a returned dossier opens only what was ticked, and a handed-in one nothing', async () => {
  const returned = await insertDossier(testApp.db, world, { unit: 'TBC05', state: 'returned' });
  await insertReturn(testApp.db, world, returned.id, [{ slot: 'BIEN_BAN/SCAN', note: 'Thiếu chữ ký.' }]);
  expect(await actions(unit, returned.id)).toEqual({ 'BIEN_BAN/SCAN': files });
  const submitted = await insertDossier(testApp.db, world, { unit: 'TBC05', state: 'submitted' });
  expect(await actions(unit, submitted.id)).toEqual({});
});

it('a confirmed correction opens the papers of the dossier and of whom it corrects, and what is told open is taken', async () => {
  const nominees = [{ name: 'Nông Quang Thiện' }, { name: 'Vi Thị Bích Hường' }];
  const { id, nominees: ids } = await insertDossier(testApp.db, world, { unit: 'TBC05', state: 'submitted', nominees });
  const { body } = await unit
    .post(`/api/nominees/${ids[0]}/corrections`)
    .send({ version: 1, field: 'name', value: 'Nông Quang Thiên', reason: 'Ghi nhầm dấu trong giấy khai sinh.' })
    .expect(201);
  await office.post(`/api/corrections/${body.id}/confirm`).send({}).expect(200);
  const open = await actions(unit, id);
  expect(open[`BAO_CAO_08/SCAN/${ids[0]}`]).toEqual(files);
  expect(open[`BAO_CAO_08/SCAN/${ids[1]}`]).toBeUndefined();
  expect(open['TO_TRINH/SCAN']).toEqual(files);
  await upload(unit, id).expect(201);
});

it('tells the largest file of each slot: the plan’s own, never more than the service takes', async () => {
  const { id } = await insertDossier(testApp.db, world, { unit: 'TBC05' });
  await changePlan(testApp, world, 'documents', {
    BIEN_BAN: { maxBytes: 1_000_000 },
    TO_TRINH: { maxBytes: 90_000_000 },
  });
  const { body } = await unit.get(`/api/dossiers/${id}/slots`);
  const largest = Object.fromEntries((body.items as Slot[]).map(({ key, maxBytes }) => [key, maxBytes]));
  expect([largest['BIEN_BAN/SCAN'], largest['TO_TRINH/SCAN']]).toEqual([1_000_000, testApp.config.maxFileBytes]);
});
