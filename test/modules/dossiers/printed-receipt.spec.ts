import { draft, person, pollingCollective, submit } from '../../support/drafts.ts';
import { pagesOf } from '../../exports/read-back.ts';
import type { Agent } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createWorld, type World } from '../../support/world.ts';

let testApp: TestApp;
let world: World;
let tbc05: Agent;

beforeAll(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp);
  tbc05 = await world.as('tbc05');
});
afterAll(() => testApp.close());

async function printed(nominees: readonly object[]): Promise<string[]> {
  const { id } = await draft(tbc05, world, { unit: 'TBC05', nominees });
  const sent = await submit(tbc05, id);
  expect(sent.status).toBe(200);
  const { body } = await tbc05.get(`/api/dossiers/${id}/receipt.pdf`).expect(200);
  await tbc05.post(`/api/dossiers/${id}/withdraw`).send({ version: sent.body.version, reason: 'Thử.' }).expect(200);
  return pagesOf(body);
}

it('says of each nominee what it is or does', async () => {
  const [page] = await printed([
    pollingCollective('Tổ bầu cử số 05'),
    person('Nông Quang Thiện', { honorific: 'Ông' }),
  ]);
  const rows = [...page!.matchAll(/^ *(\d) (\S.*?) {2,}(\S.*?) *$/gm)].map(([, ...cells]) => cells);
  expect(rows).toEqual([
    ['1', 'Tổ bầu cử số 05', 'Tập thể'],
    ['2', 'Ông Nông Quang Thiện', 'Ủy viên, Tổ bầu cử'],
  ]);
});

it('is one page even where a unit sends its full number in time with no paper and no answer yet', async () => {
  const pages = await printed([
    pollingCollective('Tổ bầu cử số 05, thôn Nà Soong, xã Cao Lộc', { attestations: {} }),
    person('Nông Quang Thiện', { attestations: {} }),
    person('Vi Thị Bích Hường', { attestations: {} }),
  ]);
  expect(pages.length).toBe(1);
  const text = pages[0]!.replaceAll(/\s+/g, ' ');
  expect(text).toContain('Vi Thị Bích Hường: chưa tự đánh giá 03 tiêu chuẩn.');
  expect(text).toContain('Thiếu bản scan, bản Word của «Tờ trình đề nghị khen thưởng».');
});
