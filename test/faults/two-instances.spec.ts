import pg from 'pg';
import { until } from '../../src/database/embedded-postgres/processes.ts';
import { createPerson, testPassword } from '../support/people.ts';
import { type ScratchDatabase, scratchDatabase } from '../support/scratch-database.ts';
import type { TestApp } from '../support/test-app.ts';
import { createWorld, type World } from '../support/world.ts';
import { brokenInvariants, brokenPromises, filesAfterSweep, filesNamed, halfStates } from './kept-promises.ts';
import { end, freePort, placeForFaults, type RunningService, startService } from './running-service.ts';
import { tokenOf } from './tokens.ts';
import { type Acknowledged, ask, nothingYet, workUntilItBreaks } from './unit-clients.ts';

jest.setTimeout(120_000);

const units = ['TBC01', 'TBC02', 'TBC05', 'TBC06'];
const place = placeForFaults();
const uploadsDir = `${place.directory}/uploads`;
const services: RunningService[] = [];
const tokens = new Map<string, string>();
let scratch: ScratchDatabase;
let connection: { host: string; user: string; database: string };
let db: pg.Pool;
let world: World;

const start = async (): Promise<RunningService> => {
  const { host, user, database } = connection;
  const url = `postgres://${user}@${encodeURIComponent(host)}/${database}`;
  const service = await startService(await freePort(), { DATABASE_URL: url, UPLOADS_DIR: uploadsDir });
  services.push(service);
  return service;
};
const headersOf = (unit: string): Readonly<Record<string, string>> => ({ Authorization: `Bearer ${tokens.get(unit)}` });

beforeAll(async () => {
  scratch = await scratchDatabase();
  const { host, username, database } = scratch.dataSource.options as unknown as Record<string, string>;
  connection = { host: host!, user: username!, database: database! };
  await Promise.all([start(), start()]); // on an empty database: both migrate
  db = new pg.Pool({ ...connection, max: 2 });
  world = await createWorld({ db, url: services[0]!.url } as TestApp);
  for (const unit of units) tokens.set(unit, await tokenOf(db, await world.person(unit.toLowerCase())));
});
afterAll(async () => {
  await Promise.all(services.map((service) => end(service)));
  await db.end();
  await scratch.drop();
  place.remove();
});

it('a session of one instance is good at the other, also after the first was killed', async () => {
  const [first, second] = [services[0]!, await start()];
  await createPerson({ db }, { username: 'hai-ban', unitCode: 'TBC05', organizationId: world.organizationId });
  const headers = await signedIn(second.url);
  const names = [first, second].map(async ({ url }) => (await ask({ url, headers }, 'GET /api/auth/me')).user.username);
  expect(await Promise.all(names)).toEqual(['hai-ban', 'hai-ban']);
  await end(second, 'SIGKILL');
  expect((await ask({ url: first.url, headers }, 'GET /api/auth/me')).user.username).toBe('hai-ban');
});

it('when one is killed amid uploads and submissions the other goes on, and nothing acknowledged is lost', async () => {
  const [killed, living] = [await start(), services[0]!];
  const promised = nothingYet();
  const work = units.map((unit) => workUntilItBreaks({ ...clientOf(unit), url: killed.url }, promised));
  expect(await until(() => done(promised) >= 10, 60_000)).toBe(true);
  await end(killed, 'SIGKILL');
  await Promise.all(work);
  expect(await brokenPromises(living.url, promised, headersOf)).toEqual([]);

  const later = nothingYet();
  const replacement = await start();
  const goingOn = units.map((unit, index) =>
    workUntilItBreaks({ ...clientOf(unit), url: (index % 2 === 0 ? living : replacement).url }, later),
  );
  expect(await until(() => done(later) >= 10, 60_000)).toBe(true);
  await Promise.all([living, replacement].map((service) => end(service)));
  await Promise.all(goingOn);
  const last = await start();
  expect(await brokenPromises(last.url, promised, headersOf)).toEqual([]);
  expect(await brokenPromises(last.url, later, headersOf)).toEqual([]);
  expect(await halfStates(db)).toEqual([]);
  expect(await filesAfterSweep(connection, uploadsDir)).toEqual(await filesNamed(db));
  expect(await brokenInvariants(connection, uploadsDir)).toEqual([]);
});

it('what a killed instance had in hand is done by the other', async () => {
  const kind = 'purge-idempotency-keys';
  const working = services.at(-1)!; // the only one that still runs
  const hold = await db.connect();
  await hold.query('begin');
  await hold.query('lock table idempotency_keys in exclusive mode'); // so that the job takes as long as we like
  await db.query('select graphile_worker.add_job($1)', [kind]);
  const owner = await ownerOf(kind, (name) => name !== null);
  const other = await start();
  await end(working, 'SIGKILL');
  const next = await ownerOf(kind, (name) => name !== null && name !== owner);
  await hold.query('rollback');
  hold.release();
  expect([owner, next]).toEqual([expect.stringMatching(/^jobs-/), expect.stringMatching(/^jobs-/)]);
  expect(await ownerOf(kind, (name) => name === undefined)).toBeUndefined();
  expect((await fetch(`${other.url}/api/health`)).status).toBe(200);
});

/** Who has the job of this kind in hand (null: nobody, undefined: it is done), once that is as wished for or half a minute has passed. */
async function ownerOf(kind: string, asWished: (owner: string | null | undefined) => boolean) {
  for (const deadline = Date.now() + 30_000; ; ) {
    const { rows } = await db.query<{ locked_by: string | null }>(
      'select locked_by from graphile_worker.jobs where task_identifier = $1',
      [kind],
    );
    const owner = rows[0]?.locked_by;
    if (asWished(owner) || Date.now() > deadline) return owner;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const clientOf = (unit: string) => ({ world, unit, headers: headersOf(unit) });
const done = ({ uploads, submissions }: Acknowledged): number => uploads.length + submissions.length;

async function signedIn(url: string): Promise<Record<string, string>> {
  const answer = await fetch(`${url}/api/auth/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ username: 'hai-ban', password: testPassword }),
  });
  expect(answer.status).toBe(200);
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  return { Cookie: cookies.join('; ') };
}
