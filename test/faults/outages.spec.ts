import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/database/embedded-postgres.ts';
import { createPerson } from '../support/people.ts';
import type { TestApp } from '../support/test-app.ts';
import { createWorld, type World } from '../support/world.ts';
import { end, freePort, placeForFaults, type RunningService, startService } from './running-service.ts';
import { tokenOf } from './tokens.ts';
import { ask, freshPaper } from './unit-clients.ts';

jest.setTimeout(120_000);

const place = placeForFaults();
const uploadsDir = `${place.directory}/uploads`;
let database: EmbeddedPostgres;
let service: RunningService;
let world: World;
let headers: Record<string, string>;
let dossier: string;

const startDatabase = () =>
  startEmbeddedPostgres({ projectDir: process.cwd(), dataDir: `${place.directory}/data`, database: 'thu' });

beforeAll(async () => {
  database = await startDatabase();
  const { host, user, database: name } = database.connection;
  const url = `postgres://${user}@${encodeURIComponent(host)}/${name}`;
  service = await startService(await freePort(), { DATABASE_URL: url, UPLOADS_DIR: uploadsDir });
  const db = new pg.Pool({ ...database.connection, max: 1 });
  world = await createWorld({ db, url: service.url } as TestApp);
  const person = await createPerson(
    { db },
    { username: 'tbc05', unitCode: 'TBC05', organizationId: world.organizationId },
  );
  headers = { Authorization: `Bearer ${await tokenOf(db, person)}` };
  await db.end();
  const row = { campaign: world.campaign, level: 'GIAY_KHEN_XA', unitId: world.unit('TBC05') };
  dossier = (await ask({ url: service.url, headers }, 'POST /api/dossiers', row)).id;
});
afterAll(async () => {
  await end(service);
  await database.stop();
  place.remove();
});

async function send(bytes: Buffer<ArrayBuffer>): Promise<[number, string | undefined]> {
  const form = new FormData();
  form.append('kind', 'TO_TRINH');
  form.append('form', 'SCAN');
  form.append('file', new Blob([bytes]), 'tờ trình.pdf');
  const answer = await fetch(`${service.url}/api/dossiers/${dossier}/documents`, {
    method: 'POST',
    headers,
    body: form,
  });
  return [answer.status, ((await answer.json()) as { code?: string }).code];
}

const look = async (): Promise<[number, string | undefined]> => {
  const answer = await fetch(`${service.url}/api/dossiers/${dossier}`, { headers });
  return [answer.status, ((await answer.json()) as { code?: string }).code];
};

const temps = () => (existsSync(`${uploadsDir}/tmp`) ? readdirSync(`${uploadsDir}/tmp`) : []);

it('a disk that is full refuses the paper in words, keeps no half of it, and takes it once there is room', async () => {
  const room = (bytes: string) => {
    const { status } = spawnSync('prlimit', ['--pid', String(service.process.pid), `--fsize=${bytes}:unlimited`]);
    expect(status).toBe(0);
  };
  const large = Buffer.concat([freshPaper(), Buffer.alloc(300_000, ' ')]);
  room('65536');
  expect(await send(large)).toEqual([507, 'service.no-space']);
  expect(temps()).toEqual([]);
  expect((await ask({ url: service.url, headers }, `GET /api/dossiers/${dossier}`)).documents).toEqual([]);
  room('unlimited');
  expect(await send(freshPaper())).toEqual([201, undefined]);
});

it('a database that restarts under load is an outage people are told of, and then it is over', async () => {
  const seen = new Set<string>();
  let stop = false;
  const load = Array.from({ length: 4 }, async () => {
    while (!stop) seen.add(JSON.stringify(await look()));
  });
  const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  await pause(500);
  await database.stop();
  await pause(500);
  database = await startDatabase();
  await pause(1500);
  stop = true;
  await Promise.all(load);
  expect([...seen].sort()).toEqual(['[200,null]', '[503,"service.not-ready"]']);
  expect(await look()).toEqual([200, undefined]);
});
