import { DataSource } from 'typeorm';
import type { Election } from '../../../src/domain/plan/plan.ts';
import { electionFacts } from '../../../src/modules/elections/election-facts.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createWorld, type World } from '../../support/world.ts';

let app: TestApp;
let world: World;

beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app);
});
afterAll(() => app.close());

const factsOf = async (unit: string, election: Election = 'HDND_XA') => {
  const facts = await electionFacts(app.app.get(DataSource).manager, world.campaignId, world.unit(unit));
  return { turnout: facts.turnout.get(election), seats: facts.seats.get(election) };
};

it('a tổ has its own turnout and the seats of its constituency', async () => {
  expect(await factsOf('TBC04')).toEqual({
    turnout: { registered: 2166, voted: 2153, closedOnTime: true, confirmed: true },
    seats: { allotted: 4, elected: 3, revote: false, extraElection: true, confirmed: true },
  });
});

it('seats of a constituency beyond the commune are inherited by every tổ', async () => {
  const seats = { allotted: 3, elected: 3, revote: false, extraElection: false, confirmed: true };
  for (const unit of ['TBC01', 'TBC15', 'DVBC02']) expect((await factsOf(unit, 'QUOC_HOI')).seats).toEqual(seats);
});

it("a constituency's turnout is the integer sum of its tổ", async () => {
  expect(await factsOf('DVBC01')).toEqual({
    turnout: { registered: 5499, voted: 5409, closedOnTime: true, confirmed: true },
    seats: { allotted: 5, elected: 5, revote: false, extraElection: false, confirmed: true },
  });
});

it('one provisional tổ leaves its constituency provisional', async () => {
  expect((await factsOf('TBC15')).turnout).toMatchObject({ registered: 461, voted: 460, confirmed: false });
  expect((await factsOf('DVBC05')).turnout).toMatchObject({ registered: 1774, voted: 1764, confirmed: false });
  expect((await factsOf('DVBC05')).seats).toMatchObject({ confirmed: false });
  expect((await factsOf('DVBC05', 'QUOC_HOI')).turnout).toMatchObject({ confirmed: true });
});

it('a unit without any area has no facts', async () => {
  expect(await factsOf('KT')).toEqual({ turnout: undefined, seats: undefined });
});

it('an area without a figure leaves the sum provisional', async () => {
  await app.db.query(`delete from turnout_results where unit_id = $1 and election = 'HDND_XA'`, [world.unit('TBC02')]);
  expect((await factsOf('TBC02')).turnout).toBeUndefined();
  expect((await factsOf('DVBC01')).turnout).toEqual({
    registered: 4999,
    voted: 4919,
    closedOnTime: null,
    confirmed: false,
  });
});
