import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Agent } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createWorld, type World } from '../../support/world.ts';
import { type DossierIds, insertDossier, insertReturn } from '../../support/world-dossiers.ts';
import { changePlan, papers, sample, saying, send, sha256, upload } from './documents-sending.ts';

interface Item {
  readonly id: string;
  readonly fileName: string;
  readonly kinds: readonly string[];
  readonly form: string;
  readonly nomineeId: string | null;
  readonly suggestion: { readonly confidence: string } | null;
}

let testApp: TestApp;
let world: World;
let unit: Agent;
let office: Agent;
let dossier: DossierIds;
beforeAll(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp);
  unit = await world.as('tbc05');
  office = await world.as('thamdinh1');
});
afterAll(() => testApp.close());
beforeEach(async () => {
  const nominees = [
    { name: 'Tổ bầu cử số 05', kind: 'TAP_THE' as const },
    { name: 'Nông Quang Thiện' },
    { name: 'Vi Thị Bích Hường' },
  ];
  dossier = await insertDossier(testApp.db, world, { unit: 'TBC05', takenIn: true, nominees });
});

type Files = readonly (readonly [string, Buffer])[];
const bundle = (agent: Agent, files: Files, key?: string) =>
  send(agent, `/api/dossiers/${dossier.id}/bundle`, { files, ...(key && { key }) });
const confirm = (agent: Agent, items: readonly object[]) =>
  agent.post(`/api/dossiers/${dossier.id}/bundle/confirm`).send({ items });
const filled = async () => {
  const { body } = await unit.get(`/api/dossiers/${dossier.id}/slots`);
  return body.items
    .filter(({ state }: { state: string }) => state !== 'missing')
    .map(({ key }: { key: string }) => key);
};
const two: Files = [
  ['Tờ trình.pdf', papers.toTrinh],
  ['Biên bản.pdf', papers.bienBan],
];

it('proposes the right slot for every paper of a real dossier, and fills none by itself', async () => {
  const directory = 'dossiers/tbc05';
  const expected: { file: string; kind: string; form: string }[] = JSON.parse(
    sample(`${directory}/expected.json`).toString(),
  ).documents;
  const names = readdirSync(resolve('test/samples', directory)).filter((name) => name !== 'expected.json');
  const { status, body } = await bundle(
    office,
    names.map((name) => [name, sample(`${directory}/${name}`)] as const),
  );
  expect(status).toBe(201);
  expect(body.refused).toEqual([]);
  const proposed = body.items.map(({ fileName, kinds, form }: Item) => ({ file: fileName, kind: kinds[0], form }));
  expect(proposed).toEqual(expect.arrayContaining(expected.map(({ file, kind, form }) => ({ file, kind, form }))));
  expect(proposed).toHaveLength(expected.length);
  const reports = body.items.filter(({ kinds }: Item) => kinds[0] === 'BAO_CAO_08');
  const whose = Object.fromEntries(
    reports.map(({ fileName, nomineeId }: Item) => [fileName, dossier.nominees.indexOf(nomineeId!)]),
  );
  expect(whose).toEqual({
    'bao-cao-08-tap-the.docx': 0,
    'bao-cao-08-tap-the.scan.pdf': 0,
    'bao-cao-08-nong-quang-thien.docx': 1,
    'bao-cao-08-nong-quang-thien.scan.pdf': 1,
    'bao-cao-08-vi-thi-bich-huong.docx': 2,
    'bao-cao-08-vi-thi-bich-huong.scan.pdf': 2,
  });
  expect(body.items.every(({ suggestion }: Item) => suggestion !== null)).toBe(true);
  expect(await filled()).toEqual([]);
});

it('keeps the good files and says of each other one why not', async () => {
  const { status, body } = await bundle(office, [
    ['Tờ trình.pdf', papers.toTrinh],
    ['Danh sách.xlsx', papers.sheet],
    ['khoá.pdf', papers.locked],
  ]);
  expect(status).toBe(201);
  expect(body.items.map(({ fileName }: Item) => fileName)).toEqual(['Tờ trình.pdf']);
  expect(body.refused.map(({ fileName, code }: { fileName: string; code: string }) => [fileName, code])).toEqual([
    ['Danh sách.xlsx', 'file.wrong-type'],
    ['khoá.pdf', 'file.unsafe'],
  ]);
});

it('refuses a bundle with nothing usable in it', async () => {
  const refused = await bundle(office, [['Danh sách.xlsx', papers.sheet]]);
  expect(saying(refused)).toEqual({ status: 415, code: 'file.wrong-type' });
  expect(refused.body.refused).toHaveLength(1);
});

it('sent twice with one key is one bundle, refusals told again', async () => {
  const files: Files = [...two, ['Danh sách.xlsx', papers.sheet]];
  const [first, second] = await Promise.all([
    bundle(office, files, 'lo-tep-0001'),
    bundle(office, files, 'lo-tep-0001'),
  ]);
  expect(second.body).toEqual(first.body);
  expect((await unit.get(`/api/dossiers/${dossier.id}/documents`)).body.items).toHaveLength(2);
});

it('fills slots once a person has confirmed them, superseding what lay there', async () => {
  const { body: older } = await upload(office, dossier.id, { files: [['cũ.pdf', papers.danhSach]] });
  const { body } = await bundle(office, two);
  const [toTrinh, bienBan] = body.items as [Item, Item];
  const answer = await confirm(office, [
    { documentId: toTrinh.id, kinds: ['TO_TRINH', 'DANH_SACH'], form: 'SCAN' },
    { documentId: bienBan.id, discard: true },
  ]);
  expect(answer.status).toBe(200);
  expect(answer.body.items).toEqual([
    {
      ...toTrinh,
      kinds: ['TO_TRINH', 'DANH_SACH'],
      latestKinds: ['TO_TRINH', 'DANH_SACH'],
      suggested: false,
      suggestion: null,
    },
  ]);
  expect(await filled()).toEqual(['TO_TRINH/SCAN', 'DANH_SACH/SCAN']);
  const { body: documents } = await unit.get(`/api/dossiers/${dossier.id}/documents`);
  const states = documents.items.map(
    ({ id, supersededById, deletedAt }: { id: string; supersededById: string | null; deletedAt: string | null }) => [
      id,
      supersededById,
      deletedAt !== null,
    ],
  );
  expect(states).toEqual([
    [older.id, toTrinh.id, false],
    [toTrinh.id, null, false],
    [bienBan.id, null, true],
  ]);
});

it('merges photos of one paper when they are confirmed together, in the order given', async () => {
  const { body } = await bundle(office, [
    ['1.jpg', papers.photoTurned],
    ['2.png', papers.photoPng],
  ]);
  const [first, second] = body.items as [Item, Item];
  const answer = await confirm(office, [{ documentIds: [second.id, first.id], kinds: ['BIEN_BAN'] }]);
  expect(answer.status).toBe(200);
  expect(answer.body.items).toHaveLength(1);
  expect(answer.body.items[0]).toMatchObject({
    fileName: '2.pdf',
    pages: 2,
    sourceHashes: [sha256(papers.photoPng), sha256(papers.photoTurned)],
    kinds: ['BIEN_BAN'],
  });
  expect(await filled()).toEqual(['BIEN_BAN/SCAN']);
});

describe('a confirmation is refused whole', () => {
  let ids: readonly [string, string];
  beforeEach(async () => {
    const { body } = await bundle(office, two);
    ids = body.items.map(({ id }: Item) => id);
  });
  const good = () => ({ documentId: ids[0], kinds: ['TO_TRINH'] });
  const elsewhere = '0199c0de-0000-7000-8000-000000000000';

  it.each<readonly [string, () => object, number, string]>([
    ['no kinds', () => ({ documentId: ids[1] }), 400, 'request.invalid'],
    [
      'kinds for what is discarded',
      () => ({ documentId: ids[1], kinds: ['BIEN_BAN'], discard: true }),
      400,
      'request.invalid',
    ],
    ['no file', () => ({ kinds: ['BIEN_BAN'] }), 400, 'request.invalid'],
    [
      'one file and several',
      () => ({ documentId: ids[1], documentIds: [ids[1]], kinds: ['BIEN_BAN'] }),
      400,
      'request.invalid',
    ],
    ['a file twice', () => ({ documentId: ids[0], kinds: ['BIEN_BAN'] }), 400, 'request.invalid'],
    ['a slot twice', () => ({ documentId: ids[1], kinds: ['TO_TRINH'] }), 400, 'request.invalid'],
    ['a report about nobody', () => ({ documentId: ids[1], kinds: ['BAO_CAO_08'] }), 400, 'request.invalid'],
    ['a kind the plan does not know', () => ({ documentId: ids[1], kinds: ['QUYET_DINH'] }), 422, 'slot.unknown'],
    [
      'another form than the file has',
      () => ({ documentId: ids[1], kinds: ['BIEN_BAN'], form: 'WORD' }),
      415,
      'file.wrong-type',
    ],
    ['PDFs to be merged', () => ({ documentIds: [ids[1], ids[0]], kinds: ['BIEN_BAN'] }), 400, 'request.invalid'],
    ['a file that is not there', () => ({ documentId: elsewhere, kinds: ['BIEN_BAN'] }), 404, 'not-found'],
  ])('%s', async (_, bad, status, code) => {
    expect(saying(await confirm(office, [good(), bad()]))).toEqual({ status, code });
    expect(await filled()).toEqual([]);
  });

  it('when what should be merged is no photo', async () => {
    expect(saying(await confirm(office, [{ documentIds: ids, kinds: ['TO_TRINH'] }]))).toEqual({
      status: 415,
      code: 'file.wrong-type',
    });
  });

  it('when it was confirmed before', async () => {
    await confirm(office, [good()]);
    expect(saying(await confirm(office, [good()]))).toEqual({ status: 409, code: 'transition-not-allowed' });
  });

  it('when the paper is larger than its slot takes', async () => {
    await changePlan(testApp, world, 'documents', { TOM_TAT: { maxBytes: 1000 } });
    expect(saying(await confirm(office, [{ documentId: ids[0], kinds: ['TOM_TAT'] }]))).toEqual({
      status: 413,
      code: 'file.too-large',
    });
  });

  it('when its slot was not reopened', async () => {
    await testApp.db.query(`update dossiers set state = 'returned' where id = $1`, [dossier.id]);
    await insertReturn(testApp.db, world, dossier.id, [{ slot: 'TO_TRINH/SCAN', note: 'mờ' }]);
    expect(saying(await confirm(office, [{ documentId: ids[1], kinds: ['BIEN_BAN'] }]))).toEqual({
      status: 409,
      code: 'dossier.not-reopened',
    });
    expect((await confirm(office, [good()])).status).toBe(200);
  });

  it('when the dossier is not theirs', async () => {
    const other = await world.as('tbc06');
    expect(saying(await confirm(other, [good()]))).toEqual({ status: 404, code: 'not-found' });
  });
});
