import { submit } from '../support/drafts.ts';
import { fillSample, type FilledSample } from '../support/sample-dossiers.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { createWorld, type World } from '../support/world.ts';

interface BlockerLine {
  readonly code: string;
  readonly severity: string;
  readonly slot?: string;
  readonly nomineeId?: string;
  readonly clause?: string;
}

let testApp: TestApp;
let world: World;

beforeAll(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp);
});
afterAll(() => testApp.close());

const fill = async (folder: string): Promise<FilledSample> => fillSample(await world.as(folder), world, folder);
const read = async (folder: string, id: string) => (await (await world.as(folder)).get(`/api/dossiers/${id}`)).body;
const standing = (blockers: readonly BlockerLine[], severity: string) =>
  blockers.filter((line) => line.severity === severity);

it('tbc05: complete and correct, nothing stands in its way', async () => {
  const { id } = await fill('tbc05');
  const before = await read('tbc05', id);
  expect(before.blockers).toEqual([]);
  const sent = await (await world.as('tbc05')).post(`/api/dossiers/${id}/submit`).send({ version: before.version });
  expect(sent.status).toBe(200);
  expect(sent.body).toMatchObject({ state: 'submitted', incomplete: false });
  expect(sent.body.receipt.missing).toEqual([]);
  expect(sent.body.receipt.quota.words).toBe('01/01 tập thể, 02/02 cá nhân');
  expect(sent.body.receipt.documents).toHaveLength(14);
});

it('mttq: only the scans of the reports are missing; acknowledged, it is taken in', async () => {
  const { id, nominees } = await fill('mttq');
  const before = await read('mttq', id);
  expect(standing(before.blockers, 'refusing')).toEqual([]);
  expect(before.blockers.map(({ slot }: BlockerLine) => slot)).toEqual(
    nominees.map((nominee) => `BAO_CAO_08/SCAN/${nominee}`),
  );
  const sent = await submit(await world.as('mttq'), id);
  expect(sent.body).toMatchObject({ state: 'submitted', incomplete: true });
  expect(sent.body.receipt.quota.words).toBe('03/03 trường hợp');
});

it('vp: a phone photo turned by EXIF, a black-and-white PNG and two papers in one PDF fill all slots', async () => {
  const { id } = await fill('vp');
  const before = await read('vp', id);
  expect(before.blockers).toEqual([]);
  expect(
    before.documents
      .filter(({ form }: { form: string }) => form === 'SCAN')
      .map(({ fileName }: { fileName: string }) => fileName),
  ).toHaveLength(3);
});

it('tbc03: 3.919/3.999 fails the collective; its two persons go through once it is taken out', async () => {
  const { id, nominees } = await fill('tbc03');
  const before = await read('tbc03', id);
  expect(standing(before.blockers, 'refusing')).toMatchObject([
    { code: 'criterion.unmet', criterion: 'G.TT.4.a', clause: 'IV.1.2.a', nomineeId: nominees[0] },
  ]);
  const unit = await world.as('tbc03');
  expect((await submit(unit, id)).status).toBe(422);
  await unit.delete(`/api/nominees/${nominees[0]}`).expect(204);
  expect((await submit(unit, id)).body).toMatchObject({ state: 'submitted', counts: { CA_NHAN: 2 } });
});

it('cax: three persons are one more than the plan gives', async () => {
  const { id } = await fill('cax');
  const before = await read('cax', id);
  expect(standing(before.blockers, 'refusing')).toMatchObject([{ code: 'quota.exhausted', clause: 'IV.5' }]);
  const refused = await submit(await world.as('cax'), id);
  expect([refused.status, refused.body.code]).toEqual([422, 'dossier.blocked']);
});
