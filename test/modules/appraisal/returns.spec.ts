import {
  allMet,
  appraiseEverything,
  type HandedIn,
  handIn,
  qualify,
  upload,
  versionOf,
} from '../../support/appraisal.ts';
import { person, pollingCollective, submit } from '../../support/drafts.ts';
import type { Agent } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createWorld, type World } from '../../support/world.ts';

let testApp: TestApp;
let world: World;
let office: Agent;

beforeEach(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp);
  office = await world.as('thamdinh1');
});
afterEach(() => testApp.close());

const reason = 'Biên bản họp xét thiếu chữ ký của thư ký, đề nghị ký bổ sung.';
/** After the cut-off of 18/3: a return may reach beyond it. */
const mendBy = '2026-03-25T17:00:00+07:00';

async function sendBack(id: string, body: object) {
  const version = await versionOf(office, id);
  return office.post(`/api/dossiers/${id}/return`).send({ version, reason, mendBy, ...body });
}

const act = async (id: string, what: 'accept' | 'decline', body: object = {}) =>
  office.post(`/api/dossiers/${id}/${what}`).send({ version: await versionOf(office, id), ...body });

it('reopens the ticked items and nothing else, also after the cut-off, and takes the dossier in again', async () => {
  const { id, nominees, unit } = await handIn(
    world,
    { unit: 'TBC05', nominees: [person('Nông Quang Thiện'), person('Vi Thị Bích Hường')] },
    true,
  );
  const [first, second] = nominees as [string, string];
  await allMet(office, id);
  for (const nominee of nominees) expect((await qualify(office, nominee)).status).toBe(200);
  const items = [
    { slot: 'BIEN_BAN/SCAN', note: 'Thiếu chữ ký thư ký.' },
    { nomineeId: first, field: 'achievementSummary', note: 'Nêu rõ số liệu.' },
    { nomineeId: first, criterion: 'G.CN.2', note: 'Chưa trả lời.' },
  ];
  const returned = await sendBack(id, { items });
  expect([returned.status, returned.body.state, returned.body.mendBy]).toEqual([
    200,
    'returned',
    '2026-03-25T10:00:00.000Z',
  ]);
  expect(returned.body.returns).toEqual([
    {
      reason,
      items,
      mendBy: '2026-03-25T10:00:00.000Z',
      returnedByName: 'Người thamdinh1',
      returnedAt: '2026-03-17T01:00:00.000Z',
    },
  ]);
  testApp.clock.moveTo(new Date('2026-03-24T08:00:00+07:00'));
  const patch = async (nominee: string, body: object) =>
    unit
      .patch(`/api/nominees/${nominee}`)
      .send({ version: (await unit.get(`/api/nominees/${nominee}`)).body.version, ...body });
  expect((await patch(second, { achievementSummary: 'Khác.' })).body.code).toBe('dossier.not-reopened');
  expect((await patch(first, { name: 'Tên khác' })).body.code).toBe('dossier.not-reopened');
  expect((await patch(first, { attestations: { 'G.CN.0': true, 'G.CN.1': false } })).body.code).toBe(
    'dossier.not-reopened',
  );
  const mended = await patch(first, {
    achievementSummary: 'Vận động 1.239/1.246 cử tri.',
    attestations: { 'G.CN.0': true, 'G.CN.1': true, 'G.CN.2': true },
  });
  expect([mended.status, mended.body.state]).toEqual([200, 'proposed']);
  await upload(unit, id, { kinds: ['BIEN_BAN'], form: 'SCAN', file: 'bien-ban.scan.pdf' });
  await expect(upload(unit, id, { kinds: ['TO_TRINH'], form: 'SCAN', file: 'bien-ban.scan.pdf' })).rejects.toThrow(
    'not-reopened',
  );
  const again = await submit(unit, id);
  expect([again.status, again.body.state, again.body.submissions.length]).toEqual([200, 'submitted', 2]);
  const states = again.body.nominees.map(({ state }: { state: string }) => state);
  expect(states).toEqual(['proposed', 'qualified']);
});

it('refuses items that name nothing of this dossier, all at once, and a time that is over', async () => {
  const { id, nominees } = await handIn(world, { unit: 'TBC06', nominees: [person('Lộc Văn Sáu')] });
  const stranger = await handIn(world, { unit: 'TBC07', nominees: [person('Hoàng Thị Bảy')] });
  const nomineeId = nominees[0]!;
  const note = 'Bổ sung.';
  const items = [
    { slot: 'QUYET_DINH/SCAN', note },
    { nomineeId: stranger.nominees[0], field: 'name', note },
    { nomineeId, field: 'version', note },
    { nomineeId, criterion: 'G.TT.1', note },
    { slot: 'TO_TRINH/SCAN', nomineeId, field: 'name', note },
    { note },
    { slot: `BAO_CAO_08/SCAN/${nomineeId}`, note },
    { nomineeId, field: 'birthYear', note },
  ];
  const response = await sendBack(id, { items, mendBy: '2026-03-17T08:00:00+07:00' });
  expect([response.status, response.body.code]).toEqual([400, 'request.invalid']);
  expect(response.body.errors.map(({ field }: { field: string }) => field)).toEqual([
    ...['items.0.slot', 'items.1.nomineeId', 'items.2.field', 'items.3.criterion', 'items.4.slot', 'items.5.slot'],
    'mendBy',
  ]);
  expect((await sendBack(id, { items: [] })).body.errors[0].field).toBe('items');
  expect((await sendBack(id, { items: items.slice(-1), reason: 'Thiếu.' })).body.errors[0].field).toBe('reason');
  expect((await sendBack(id, { items: [{ slot: 'TO_TRINH/SCAN', note: '   ' }] })).body.errors[0].field).toBe(
    'items.0.note',
  );
  expect((await sendBack(id, { items: items.slice(-2) })).status).toBe(200);
  expect((await sendBack(id, { items: items.slice(-2) })).body.code).toBe('transition-not-allowed');
});

it('does not ask a unit for what the office supplies itself', async () => {
  const { id } = await handIn(world, {
    unit: 'TBC08',
    level: 'BANG_KHEN_TINH',
    nominees: [person('Vi Văn Tám', {}, 'B')],
  });
  const response = await sendBack(id, { items: [{ slot: 'BIEN_BAN_HOI_DONG/SCAN', note: 'Thiếu.' }] });
  expect(response.body.errors).toEqual([
    { field: 'items.0.slot', message: 'Giấy tờ này do nơi tiếp nhận bổ sung, không yêu cầu đơn vị.' },
  ]);
});

describe('when the time for mending has passed', () => {
  let dossier: HandedIn;

  beforeEach(async () => {
    dossier = await handIn(world, { unit: 'TBC09', nominees: [pollingCollective('Tổ bầu cử số 09')] }, true);
    await appraiseEverything(office, dossier);
    const items = [
      { nomineeId: dossier.nominees[0], criterion: 'G.TT.1', note: 'Làm rõ.' },
      { slot: 'TO_TRINH/SCAN', note: 'Mờ.' },
    ];
    expect((await sendBack(dossier.id, { items })).status).toBe(200);
  });

  it('decides then and not a moment before', async () => {
    for (const what of ['accept', 'decline'] as const) {
      const early = await act(dossier.id, what, what === 'decline' ? { reason } : {});
      expect([early.status, early.body.code, early.body.mendBy]).toEqual([
        409,
        'transition-not-allowed',
        '2026-03-25T10:00:00.000Z',
      ]);
    }
    testApp.clock.moveTo(new Date('2026-03-25T16:59:59.999+07:00'));
    expect((await act(dossier.id, 'accept')).body.code).toBe('transition-not-allowed');
    testApp.clock.moveTo(new Date(mendBy));
    const late = await submit(dossier.unit, dossier.id);
    expect([late.status, late.body.code]).toEqual([409, 'campaign.closed']);
    expect((await act(dossier.id, 'accept')).body.state).toBe('accepted');
  });

  it('judges the latest submission as it was, not what the unit changed and never sent', async () => {
    const { unit, id, nominees } = dossier;
    const { version, attestations } = (await unit.get(`/api/nominees/${nominees[0]}`)).body;
    const changed = { version, attestations: { ...attestations, 'G.TT.1': false } };
    await unit.patch(`/api/nominees/${nominees[0]}`).send(changed).expect(200);
    await upload(unit, id, { kinds: ['TO_TRINH'], form: 'SCAN', file: 'bien-ban.scan.pdf' });
    testApp.clock.moveTo(new Date(mendBy));
    const view = (await office.get(`/api/dossiers/${id}/appraisal`)).body;
    const first = view.nominees[0].criteria.find(({ criterion }: { criterion: string }) => criterion === 'G.TT.1');
    expect(first).toMatchObject({ machine: { outcome: 'needs-review' }, appraised: { outcome: 'met', stands: true } });
    const toTrinh = view.papers.find(({ key }: { key: string }) => key === 'TO_TRINH/SCAN').files;
    expect(toTrinh.map(({ fileName }: { fileName: string }) => fileName)).toEqual(['to-trinh.scan.pdf']);
    expect((await qualify(office, nominees[0]!)).status).toBe(200);
    expect((await act(id, 'accept')).body.state).toBe('accepted');
  });
});
