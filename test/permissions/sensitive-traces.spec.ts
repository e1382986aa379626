import pg from 'pg';
import request from 'supertest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/database/embedded-postgres.ts';
import { end, freePort, placeForFaults, type RunningService, startService } from '../faults/running-service.ts';
import { draft, person, submit } from '../support/drafts.ts';
import type { Agent } from '../support/people.ts';
import type { TestApp } from '../support/test-app.ts';
import { createWorld, type World } from '../support/world.ts';

jest.setTimeout(120_000);

/** What is typed in and may stand in the rows of nominees, holds and corrections alone. */
const typed = {
  citizenId: '020068003417',
  birthDate: '1971-11-23',
  laterBirthDate: '1971-11-29',
  ethnicity: 'Sán Chỉ (chỉ để thử)',
  discipline: 'Đang chờ kết luận kiểm tra số 77-KL/UBKT.',
  impossible: '02006800341x',
} as const;
const membership = /"isPartyMember":\s*(true|false)/;

const place = placeForFaults();
let database: EmbeddedPostgres;
let service: RunningService;
let db: pg.Pool;
let world: World;
let nominee: string;
/** What refused calls were answered. */
const refusals: string[] = [];

beforeAll(async () => {
  database = await startEmbeddedPostgres({
    projectDir: process.cwd(),
    dataDir: `${place.directory}/data`,
    database: 'thu',
  });
  const { host, user, database: name } = database.connection;
  const url = `postgres://${user}@${encodeURIComponent(host)}/${name}`;
  const settings = { DATABASE_URL: url, UPLOADS_DIR: `${place.directory}/uploads`, LOG_LEVEL: 'trace' };
  service = await startService(await freePort(), settings);
  db = new pg.Pool({ ...database.connection, max: 2 });
  world = await createWorld({ db, url: service.url } as TestApp);
  await work();
});
afterAll(async () => {
  await db.end();
  await end(service);
  await database.stop();
  place.remove();
});

/** A whole way of one person through the service, with every value there is and a mistake at each step. */
async function work(): Promise<void> {
  const unit = await world.as('tbc05');
  const office = await world.as('thamdinh1');
  const whole = { ...person('Nông Quang Thiện'), birthYear: undefined, isPartyMember: true };
  const dossier = await draft(unit, world, {
    unit: 'TBC05',
    nominees: [{ ...whole, citizenId: typed.citizenId, birthDate: typed.birthDate }],
  });
  nominee = dossier.nominees[0]!;
  await refusedEditing(unit, dossier.id);
  await unit
    .patch(`/api/nominees/${nominee}`)
    .set('Idempotency-Key', 'mot-lan')
    .send({ version: 1, citizenId: typed.citizenId, birthDate: typed.laterBirthDate, isPartyMember: false })
    .expect(200);
  await unit
    .post('/api/dossiers')
    .set('Idempotency-Key', 'mot-lan')
    .send({
      ...{ campaign: world.campaign, level: 'BANG_KHEN_TINH', unitId: world.unit('TBC05') },
    });
  expect((await submit(unit, dossier.id)).status).toBe(200);
  const version = async () => (await office.get(`/api/nominees/${nominee}`)).body.version as number;
  await refused(office.post(`/api/nominees/${nominee}/hold`).send({ version: 99, reason: typed.discipline }));
  const held = await office
    .post(`/api/nominees/${nominee}/hold`)
    .send({ version: await version(), reason: typed.discipline });
  expect([held.status, held.body.detail]).toEqual([200, undefined]);
  const correction = { field: 'birthDate', value: typed.birthDate, reason: 'Đối chiếu theo căn cước.' };
  await refused(unit.post(`/api/nominees/${nominee}/corrections`).send({ ...correction, version: 99 }));
}

async function refusedEditing(unit: Agent, dossierId: string): Promise<void> {
  const patch = (body: object) => refused(unit.patch(`/api/nominees/${nominee}`).send(body));
  await patch({ version: 99, citizenId: typed.citizenId, birthDate: typed.birthDate });
  await patch({ version: 1, citizenId: typed.impossible, birthDate: '1971-11-23T00:00' });
  await patch({ version: 1, ethnicity: typed.ethnicity, isPartyMember: typed.ethnicity });
  await refused(unit.get(`/api/nominees/${typed.citizenId}`));
  await refused(unit.get('/api/dossiers').query({ q: typed.citizenId, state: typed.ethnicity }));
  const broken = `{"citizenId": "${typed.citizenId}", "ethnicity": "${typed.ethnicity}`;
  await refused(unit.post(`/api/dossiers/${dossierId}/nominees`).set('Content-Type', 'application/json').send(broken));
  await refused(
    request(service.url).post('/api/auth/login').send({ username: typed.citizenId, password: typed.ethnicity }),
  );
}

async function refused(call: request.Test): Promise<void> {
  const { status, text } = await call;
  expect([status >= 400 && status < 500, status]).toEqual([true, status]);
  refusals.push(text);
}

const foundIn = (text: string): string[] =>
  Object.entries(typed)
    .filter(([, value]) => text.includes(value))
    .map(([field]) => field);

it('refusals name fields, never what was sent in them', () => {
  expect(refusals.filter((text) => foundIn(text).length > 0)).toEqual([]);
});

it('the log of the service, down to its finest level, holds none of it', async () => {
  const lines = service.process.lines.filter((line) => line.startsWith('{'));
  expect(lines.filter((line) => line.includes('"request"')).length).toBeGreaterThan(10);
  expect(lines.filter((line) => foundIn(line).length > 0 || membership.test(line))).toEqual([]);
});

it.each([
  'audit_entries',
  'job_runs',
  'idempotency_keys',
  'graphile_worker._private_jobs',
  'submissions',
  'sign_in_attempts',
])('no row of %s holds any of it', async (table) => {
  const { rows } = await db.query<{ row: string }>(`select row_to_json(t)::text as row from ${table} t`);
  const allowed = table === 'sign_in_attempts' ? ['citizenId'] : []; // the name that was tried, for a day
  expect(rows.flatMap(({ row }) => foundIn(row)).filter((field) => !allowed.includes(field))).toEqual([]);
  if (table !== 'submissions') expect(rows.filter(({ row }) => membership.test(row))).toEqual([]); // verdicts rest on it there
});

it('neither the list of entries nor their export holds any of it', async () => {
  const administrator = await world.as('quantri');
  const list = await administrator.get('/api/audit').query({ pageSize: 200 }).expect(200);
  const exported = await administrator.get('/api/audit/export').buffer(true).parse(asText).expect(200);
  expect(exported.body).toContain('nominee.hold');
  expect([...foundIn(list.text), ...foundIn(exported.body as string)]).toEqual([]);
});

const asText: Parameters<request.Test['parse']>[0] = (response, done) => {
  let text = '';
  response.on('data', (piece: Buffer) => {
    text += piece.toString();
  });
  response.on('end', () => done(null, text));
};
