import pg from 'pg';
import { until } from '../../src/database/embedded-postgres/processes.ts';
import type { TestApp } from '../support/test-app.ts';
import { createWorld, type World } from '../support/world.ts';
import { brokenInvariants, brokenPromises, filesAfterSweep, filesNamed, halfStates } from './kept-promises.ts';
import {
  databaseOf,
  databasePid,
  end,
  freePort,
  placeForFaults,
  type RunningService,
  startService,
} from './running-service.ts';
import { tokenOf } from './tokens.ts';
import { type Acknowledged, nothingYet, since, workUntilItBreaks } from './unit-clients.ts';

/** `npm run faults` kills 50 times. */
const rounds = Number(process.env.FAULT_ROUNDS ?? 3);
const units = ['TBC01', 'TBC02', 'TBC05', 'TBC06'];
jest.setTimeout(120_000 + rounds * 60_000);

const place = placeForFaults();
const settings = { DATA_DIR: `${place.directory}/data`, UPLOADS_DIR: `${place.directory}/uploads` };
const tokens = new Map<string, string>();
const acknowledged: Acknowledged = nothingYet();
let port: number;
let service: RunningService;
let world: World;

const headersOf = (unit: string): Readonly<Record<string, string>> => ({ Authorization: `Bearer ${tokens.get(unit)}` });

beforeAll(async () => {
  port = await freePort();
  service = await startService(port, settings);
  const db = await connect();
  world = await createWorld({ db, url: service.url } as TestApp);
  for (const unit of units) tokens.set(unit, await tokenOf(db, await world.person(unit.toLowerCase())));
  await db.end();
});
afterAll(async () => {
  await end(service);
  place.remove();
});

const connect = async () => {
  const db = new pg.Pool({ ...(await databaseOf(service)), max: 1 });
  db.on('error', () => undefined);
  return db;
};

/** The service in even rounds, its database in odd ones: then the service ends by itself. */
async function killSomething(round: number): Promise<void> {
  if (round % 2 === 0) return end(service, 'SIGKILL');
  process.kill(await databasePid(service), 'SIGKILL');
  await service.process.ended;
}

/** Some way into the work: after so many answers, and then a little. */
async function randomMoment(): Promise<void> {
  const done = () => acknowledged.uploads.length + acknowledged.submissions.length;
  const enough = done() + 3 + Math.floor(Math.random() * 12);
  await until(() => done() >= enough, 30_000);
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 200));
}

/** Everybody works, something dies in the middle, and the service comes back to what it has promised. */
async function liveThrough(round: number): Promise<void> {
  const before = since(acknowledged, nothingYet());
  const work = units.map((unit) =>
    workUntilItBreaks({ url: service.url, world, unit, headers: headersOf(unit) }, acknowledged),
  );
  await randomMoment();
  await killSomething(round);
  await Promise.all(work);
  service = await startService(port, settings);
  expect(await brokenPromises(service.url, since(acknowledged, before), headersOf)).toEqual([]);
  const db = await connect();
  expect(await halfStates(db)).toEqual([]);
  expect(await filesAfterSweep(await databaseOf(service), settings.UPLOADS_DIR)).toEqual(await filesNamed(db));
  await db.end();
}

it(`after ${rounds} times kill -9 at a random moment everything acknowledged is there, and nothing else by halves`, async () => {
  for (let round = 0; round < rounds; round++) await liveThrough(round);
  expect(await brokenPromises(service.url, acknowledged, headersOf)).toEqual([]);
  expect(await brokenInvariants(await databaseOf(service), settings.UPLOADS_DIR)).toEqual([]);
  process.stdout.write(
    `faults: ${rounds} kills, ${acknowledged.uploads.length} uploads and ${acknowledged.submissions.length} submissions acknowledged and kept\n`,
  );
  expect(Math.min(acknowledged.uploads.length, acknowledged.submissions.length)).toBeGreaterThan(0);
});
