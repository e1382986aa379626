import { createOrganization, createPerson, createUnit } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createWorld, type World, withToken } from '../../support/world.ts';

let app: TestApp;
let world: World;
const path = '/api/campaigns/cao-loc-2026/election-results';

beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app);
});
afterAll(() => app.close());

interface Cell {
  election: string;
  turnout: Record<string, unknown> | null;
  seats: Record<string, unknown> | null;
  constituency?: { code: string } | null;
  mayRecord: boolean;
}
interface Row {
  unit: { code: string };
  results: Cell[];
}

const gridFor = async (username: string, query: object = {}) =>
  (await (await world.as(username)).get(path).query(query)).body as {
    items: Row[];
    constituencies: Row[];
    total: number;
  };

const cellOf = (rows: Row[], unit: string, election = 'HDND_XA'): Cell =>
  rows.find((row) => row.unit.code === unit)!.results.find((cell) => cell.election === election)!;

const figures = (cell: Cell) => {
  const { registered, voted, percent, reachesTarget, status } = cell.turnout ?? {};
  return [registered, voted, percent, reachesTarget, status];
};

const demo: readonly (readonly [string, string, number, number, string, boolean, string])[] = [
  ['TBC01', 'HDND_XA', 1000, 1000, '100,00%', true, 'confirmed'],
  ['TBC02', 'HDND_XA', 500, 490, '98,00%', true, 'confirmed'],
  ['TBC03', 'QUOC_HOI', 3999, 3919, '97,99%', false, 'confirmed'],
  ['TBC03', 'HDND_XA', 3999, 3919, '97,99%', false, 'confirmed'],
  ['TBC05', 'HDND_XA', 1231, 1225, '99,51%', true, 'confirmed'],
  ['TBC15', 'HDND_XA', 461, 460, '99,78%', true, 'provisional'],
];

it.each(demo)('%s, %s: %i/%i reads %s, reaches 98 %%: %s, %s', async (unit, election, ...expected) => {
  const { items } = await gridFor('kiemtra');
  expect(figures(cellOf(items, unit, election))).toEqual(expected);
});

it('a constituency shows the exact sum of its tổ, confirmed only when every tổ is', async () => {
  const { constituencies } = await gridFor('thamdinh1');
  const sums = ['DVBC01', 'DVBC02', 'DVBC03', 'DVBC04', 'DVBC05', 'DVBCQH'].map((unit) => {
    const { registered, voted, percent, reachesTarget, confirmed } = cellOf(constituencies, unit).turnout!;
    return [unit, registered, voted, percent, reachesTarget, confirmed];
  });
  expect(sums).toEqual([
    ['DVBC01', 5499, 5409, '98,36%', true, true],
    ['DVBC02', 2166, 2153, '99,39%', true, true],
    ['DVBC03', 4255, 4235, '99,52%', true, true],
    ['DVBC04', 3766, 3738, '99,25%', true, true],
    ['DVBC05', 1774, 1764, '99,43%', true, false],
    ['DVBCQH', 17460, 17299, '99,07%', true, false],
  ]);
});

it('seats stand at the constituency of that election and are inherited by its tổ', async () => {
  const { items, constituencies } = await gridFor('truongphong');
  const extra = { allotted: 4, elected: 3, revote: false, extraElection: true, status: 'confirmed' };
  expect(cellOf(constituencies, 'DVBC02').seats).toMatchObject(extra);
  expect(cellOf(items, 'TBC04').seats).toMatchObject(extra);
  expect(cellOf(items, 'TBC04').constituency).toMatchObject({ code: 'DVBC02' });
  expect(cellOf(items, 'TBC04', 'QUOC_HOI')).toMatchObject({
    constituency: { code: 'DVBCQH' },
    seats: { allotted: 3, elected: 3 },
  });
  expect(cellOf(constituencies, 'DVBC02', 'QUOC_HOI').seats).toBeNull();
  expect(cellOf(constituencies, 'DVBC05').seats).toMatchObject({
    status: 'provisional',
    allowedActions: ['record', 'confirm'],
  });
});

it('the office sees fifteen tổ and seven constituencies, in the order of the list', async () => {
  const { items, constituencies, total } = await gridFor('thamdinh1');
  expect(total).toBe(15);
  expect(items.map(({ unit }) => unit.code)).toEqual(
    Array.from({ length: 15 }, (_, n) => `TBC${String(n + 1).padStart(2, '0')}`),
  );
  expect(constituencies.map(({ unit }) => unit.code)).toEqual([
    'DVBC01',
    'DVBC02',
    'DVBC03',
    'DVBC04',
    'DVBC05',
    'DVBCQH',
    'DVBCT',
  ]);
});

it('a tổ sees its own line, the seats it inherits, and no sum that would show the others', async () => {
  const { items, constituencies, total } = await gridFor('tbc15');
  expect([total, items.map(({ unit }) => unit.code)]).toEqual([1, ['TBC15']]);
  expect(constituencies.map(({ unit }) => unit.code)).toEqual(['DVBC05', 'DVBCQH', 'DVBCT']);
  expect(constituencies.flatMap(({ results }) => results).filter(({ turnout }) => turnout !== null)).toEqual([]);
  expect(cellOf(constituencies, 'DVBC05').seats).toMatchObject({ allotted: 4, allowedActions: [] });
  expect(cellOf(items, 'TBC15')).toMatchObject({ mayRecord: true, turnout: { allowedActions: ['record'] } });
  expect(cellOf(items, 'TBC15', 'QUOC_HOI')).toMatchObject({ mayRecord: false, turnout: { allowedActions: [] } });
});

it('a constituency sees its own sum and seats', async () => {
  const { items, constituencies } = await gridFor('dvbc05');
  expect(items).toEqual([]);
  expect(constituencies.map(({ unit }) => unit.code)).toEqual(['DVBC05', 'DVBCQH', 'DVBCT']);
  expect(cellOf(constituencies, 'DVBC05').turnout).toMatchObject({ registered: 1774, voted: 1764 });
  expect(cellOf(constituencies, 'DVBC05')).toMatchObject({ mayRecord: true, seats: { allowedActions: ['record'] } });
  expect(cellOf(constituencies, 'DVBCQH').turnout).toBeNull();
});

it('a unit without any area sees nothing', async () => {
  expect(await gridFor('kt')).toMatchObject({ items: [], constituencies: [], total: 0 });
});

it('only reading is offered to those who only read', async () => {
  const { items, constituencies } = await gridFor('kiemtra');
  const cells = [...items, ...constituencies].flatMap(({ results }) => results);
  expect(cells.filter(({ mayRecord }) => mayRecord)).toEqual([]);
  expect(
    cells.flatMap(({ turnout, seats }) => [turnout?.allowedActions ?? [], seats?.allowedActions ?? []].flat()),
  ).toEqual([]);
});

it('pages and finds without diacritics; signs of the search language are ordinary signs', async () => {
  const second = await gridFor('thamdinh1', { page: 2, pageSize: 10 });
  expect([second.total, second.items.map(({ unit }) => unit.code)]).toEqual([
    15,
    ['TBC11', 'TBC12', 'TBC13', 'TBC14', 'TBC15'],
  ]);
  const found = await gridFor('thamdinh1', { q: 'to bau cu so 07' });
  expect(found.items.map(({ unit }) => unit.code)).toEqual(['TBC07']);
  expect((await gridFor('thamdinh1', { q: '%' })).total).toBe(0);
});

it("another organisation's campaign is not found", async () => {
  const organizationId = await createOrganization(app.db, { code: 'xa-khac' });
  await createUnit(app.db, organizationId, { code: 'TBC01', kind: 'TO_BAU_CU' });
  const stranger = await withToken(
    app,
    await createPerson(app, { username: 'nguoi-la', role: 'head-of-office', organizationId }),
  );
  expect((await stranger.get(path)).body).toMatchObject({ status: 404, code: 'not-found' });
});
