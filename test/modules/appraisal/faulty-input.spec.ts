import { handIn } from '../../support/appraisal.ts';
import { person } from '../../support/drafts.ts';
import type { Agent } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createWorld, type World } from '../../support/world.ts';

let testApp: TestApp;
let world: World;
let head: Agent;
let rows: { dossier: string; nominee: string; document: string; version: number };

beforeAll(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp);
  head = await world.as('truongphong');
  const { id, nominees, unit } = await handIn(world, { unit: 'TBC05', nominees: [person('Nông Quang Thiện')] }, true);
  const { documents, version } = (await unit.get(`/api/dossiers/${id}`)).body;
  rows = { dossier: id, nominee: nominees[0]!, document: documents[0].id, version };
});
afterAll(() => testApp.close());

const long = 'Lý do dài hơn hai mươi ký tự để thử.';
const appraisal = { version: 1, verdicts: [], conclusion: 'undecided' };
const item = { slot: 'TO_TRINH/SCAN', note: 'Mờ.' };
const sendBack = { version: 1, reason: long, items: [item], mendBy: '2026-03-25T17:00:00+07:00' };
const tick = { kind: 'TO_TRINH', mark: 'SEAL', present: true };

type Door = (body: object) => PromiseLike<{ status: number; body: { code: string; errors?: object[] } }>;
const doors: Readonly<Record<string, Door>> = {
  appraisal: (body) => head.put(`/api/nominees/${rows.nominee}/appraisal`).send(body),
  allMet: (body) => head.post(`/api/dossiers/${rows.dossier}/appraisal/all-met`).send(body),
  marks: (body) => head.put(`/api/documents/${rows.document}/marks`).send(body),
  return: (body) => head.post(`/api/dossiers/${rows.dossier}/return`).send({ ...body, version: rows.version }),
  accept: (body) => head.post(`/api/dossiers/${rows.dossier}/accept`).send(body),
  decline: (body) => head.post(`/api/dossiers/${rows.dossier}/decline`).send(body),
  override: (body) => head.post(`/api/dossiers/${rows.dossier}/conflict-override`).send(body),
  exception: (body) => head.post(`/api/nominees/${rows.nominee}/exceptions`).send(body),
};

it.each<[string, object]>([
  ['appraisal', {}],
  ['appraisal', { ...appraisal, version: '1' }],
  ['appraisal', { ...appraisal, version: 0 }],
  ['appraisal', { ...appraisal, verdicts: null }],
  ['appraisal', { ...appraisal, verdicts: [null] }],
  ['appraisal', { ...appraisal, verdicts: ['G.CN.0'] }],
  ['appraisal', { ...appraisal, verdicts: [[{ criterion: 'G.CN.0', outcome: 'met' }]] }],
  ['appraisal', { ...appraisal, verdicts: { criterion: 'G.CN.0', outcome: 'met' } }],
  ['appraisal', { ...appraisal, verdicts: [{ criterion: '__proto__', outcome: 'met' }] }],
  ['appraisal', { ...appraisal, verdicts: [{ criterion: 'G.CN.0', outcome: 'met', by: 'me' }] }],
  ['appraisal', { ...appraisal, conclusion: 'approved' }],
  ['appraisal', { ...appraisal, note: 'x'.repeat(2001) }],
  ['allMet', { version: 1, except: [null] }],
  ['allMet', { version: 1, except: [{ nomineeId: 'x', criterion: 'G.CN.0', outcome: 'met' }] }],
  ['marks', { marks: [] }],
  ['marks', { marks: [null] }],
  ['marks', { marks: [{ ...tick, present: 'true' }] }],
  ['marks', { marks: [{ ...tick, kind: 'HOA_DON' }] }],
  ['marks', { marks: [tick, tick] }],
  ['return', { ...sendBack, items: [null] }],
  ['return', { ...sendBack, items: [{ ...item, note: undefined }] }],
  ['return', { ...sendBack, items: [{ ...item, slot: null, field: null }] }],
  ['return', { ...sendBack, mendBy: '2026-03-25' }],
  ['return', { ...sendBack, mendBy: '2026-13-45T99:00:00+07:00' }],
  ['return', { ...sendBack, reason: '   ngắn   '.padEnd(40) }],
  ['accept', { version: null }],
  ['decline', { version: 1 }],
  ['override', { userId: 'tôi', reason: long }],
  ['override', { userId: '0199c0de-0000-7000-8000-000000000000', reason: long }],
  ['exception', { criterion: 'toString', reason: long }],
])('%s answers %j with 400 and says which field', async (door, body) => {
  const response = await doors[door]!(body);
  expect([response.status, response.body.code]).toEqual([400, 'request.invalid']);
  expect(response.body.errors?.[0]).toEqual({ field: expect.any(String), message: expect.any(String) });
});
