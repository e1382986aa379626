import type { Agent } from '../support/people.ts';
import { readSample, sampleFile, sampleNominees } from '../support/sample-dossiers.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { createWorld, type World } from '../support/world.ts';

interface BundleItem {
  readonly id: string;
  readonly fileName: string;
  readonly kinds: readonly string[];
  readonly form: string;
  readonly nomineeId: string | null;
  readonly suggestion: {
    readonly kinds?: readonly string[];
    readonly possibleKinds?: readonly string[];
    readonly confidence: string;
  } | null;
}

let testApp: TestApp;
let world: World;
let office: Agent;

beforeEach(async () => {
  testApp = await startTestApp({ clock: '2026-03-18T10:00:00+07:00' });
  world = await createWorld(testApp);
  office = await world.as('thamdinh1');
});
afterEach(() => testApp.close());

const sample = readSample('vp');

const takenIn = (arrival: string) => ({
  campaign: world.campaign,
  level: 'GIAY_KHEN_XA',
  unitId: world.unit('VP'),
  channel: 'IOFFICE',
  incomingNumber: '215',
  incomingDate: '2026-03-18',
  evidencedArrival: arrival,
});

/** What the office does with one iOffice message: dossier, evidence, nominees, all files in one call, slots confirmed. */
async function takeIn(arrival: string): Promise<string> {
  const { body: dossier } = await office.post('/api/dossiers').send(takenIn(arrival)).expect(201);
  const added = await office
    .post(`/api/dossiers/${dossier.id}/nominees`)
    .send({ items: sampleNominees(sample) })
    .expect(201);
  expect(added.body.items).toHaveLength(2);
  const evidence = sampleFile('vp', 'bao-cao-08-tap-the.scan.png');
  await office
    .post(`/api/dossiers/${dossier.id}/evidence`)
    .attach('file', evidence, 'Ảnh chụp màn hình iOffice.png')
    .expect(201);
  const call = office.post(`/api/dossiers/${dossier.id}/bundle`);
  for (const { file } of sample.documents) call.attach('file', sampleFile('vp', file));
  const bundle = await call.expect(201);
  const items = (bundle.body.items as BundleItem[]).map(({ id, fileName, form, nomineeId }) => {
    const { kind, also } = sample.documents.find(({ file }) => file === fileName)!;
    return { documentId: id, kinds: [kind, ...also], form, ...(nomineeId && { nomineeId }) };
  });
  await office.post(`/api/dossiers/${dossier.id}/bundle/confirm`).send({ items }).expect(200);
  return dossier.id;
}

const submit = async (id: string) => {
  const { body } = await office.get(`/api/dossiers/${id}`);
  return office.post(`/api/dossiers/${id}/submit`).send({ version: body.version });
};

it('takes an iOffice bundle in on a unit’s behalf, with its number, its evidenced arrival and a receipt that says so', async () => {
  const id = await takeIn('2026-03-18T09:30:00+07:00');
  const sent = await submit(id);
  expect(sent.status).toBe(200);
  expect(sent.body).toMatchObject({ state: 'submitted', channel: 'IOFFICE', takenInByOffice: true, incomplete: false });
  expect(sent.body.receipt).toMatchObject({
    channel: 'IOFFICE',
    incomingNumber: '215',
    incomingDate: '2026-03-18',
    receivedAt: '2026-03-18T02:30:00.000Z',
    missing: [],
  });
  const unit = await world.as('vp');
  expect((await unit.get(`/api/dossiers/${id}`)).body.receipt.number).toBe(sent.body.receipt.number);
});

it('judges lateness by the evidenced arrival, not by when the office typed it in', async () => {
  const id = await takeIn('2026-03-18T09:30:00+07:00');
  testApp.clock.moveTo(new Date('2026-03-20T08:00:00+07:00'));
  expect((await submit(id)).status).toBe(200);
});

it('refuses what reached iOffice after the cut-off', async () => {
  testApp.clock.moveTo(new Date('2026-03-19T08:00:00+07:00'));
  const id = await takeIn('2026-03-19T00:00:00+07:00');
  const late = await submit(id);
  expect([late.status, late.body.code, late.body.clause]).toEqual([409, 'campaign.closed', 'IV.6']);
});

it('needs the evidence of the arrival', async () => {
  const { body } = await office.post('/api/dossiers').send(takenIn('2026-03-18T09:30:00+07:00')).expect(201);
  expect(body.blockers.map(({ slot }: { slot?: string }) => slot)).toContain('EVIDENCE');
});

it.each([
  [{ incomingNumber: undefined }, ['incomingNumber']],
  [{ incomingDate: '2026-02-30' }, ['incomingDate']],
  [{ evidencedArrival: '2026-03-18T10:00:01+07:00' }, ['evidencedArrival']],
  [
    { evidencedArrival: undefined, incomingNumber: undefined, incomingDate: undefined },
    ['incomingNumber', 'incomingDate', 'evidencedArrival'],
  ],
  [{ channel: 'WEB' }, ['channel']],
])('refuses an intake with %j', async (change, fields) => {
  const response = await office.post('/api/dossiers').send({ ...takenIn('2026-03-18T09:30:00+07:00'), ...change });
  expect([response.status, response.body.code]).toEqual([400, 'request.invalid']);
  expect(response.body.errors.map(({ field }: { field: string }) => field)).toEqual(fields);
});

it('lets no unit say it came by iOffice', async () => {
  const response = await (await world.as('vp')).post('/api/dossiers').send(takenIn('2026-03-18T09:30:00+07:00'));
  expect([response.status, response.body.code]).toEqual([400, 'request.invalid']);
});
