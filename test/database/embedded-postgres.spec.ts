import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../src/database/embedded-postgres.ts';
import { isRunning, processFacts, until } from '../../src/database/embedded-postgres/processes.ts';
import { type OwnProcess, runScript } from '../support/own-process.ts';

interface Answer {
  readonly pid: number;
  readonly adopted: boolean;
  readonly connection: pg.ClientConfig;
}

let dataDir: string;
const running: OwnProcess[] = [];

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'embedded-'));
  chmodSync(dataDir, 0o755);
});
afterEach(async () => {
  for (const service of running.splice(0)) {
    service.kill('SIGTERM');
    await service.ended;
  }
  rmSync(dataDir, { recursive: true, force: true });
});

/** A service that has its database; killed at the test's end at the latest. */
async function service(directory = dataDir): Promise<Answer & { process: OwnProcess }> {
  const process = runScript('test/support/run-embedded-postgres.ts', [directory]);
  running.push(process);
  return { ...(JSON.parse(await process.line(/^\{/)) as Answer), process };
}

async function asking<Row extends pg.QueryResultRow>(connection: pg.ClientConfig, statement: string): Promise<Row[]> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}

const keep = (connection: pg.ClientConfig) =>
  asking(connection, "create table if not exists kept (what text); insert into kept values ('mãi')");
const kept = (connection: pg.ClientConfig) => asking<{ what: string }>(connection, 'select what from kept');

async function gone(...pids: number[]): Promise<void> {
  expect(await until(() => !pids.some(isRunning), 10_000)).toBe(true);
}

/** Gives none of them time to notice that another has gone. */
function killAll(...pids: number[]): void {
  for (const pid of pids.filter(isRunning)) process.kill(pid, 'SIGKILL');
}

/** The server's guard and the guard's own helper. */
function guardsOf(server: number): number[] {
  const guard = processFacts(server)?.parent ?? 0;
  const children = readFileSync(`/proc/${guard}/task/${guard}/children`, 'utf8').trim().split(' ').map(Number);
  return [guard, ...children.filter((pid) => pid !== server)];
}

it('letters of Vietnamese are letters to the database, whatever the machine’s locale', async () => {
  const { connection } = await service();
  await asking(connection, 'create extension pg_trgm');
  const letters = await asking(
    connection,
    `select lower('ĐẶNG THỊ ƯỚC') as lower, array_length(show_trgm('ước'), 1) as trigrams`,
  );
  expect(letters).toEqual([{ lower: 'đặng thị ước', trigrams: 4 }]);
});

it('the server opens no network port and nobody else enters its directory', async () => {
  const { connection } = await service();
  expect(await asking(connection, 'show listen_addresses')).toEqual([{ listen_addresses: '' }]);
  expect(statSync(path.join(dataDir, 'postgres')).mode & 0o777).toBe(0o700);
});

it('a stopped service leaves no process, and its data for the next', async () => {
  const first = await service();
  await keep(first.connection);
  first.process.kill('SIGTERM');
  expect(await first.process.ended).toBe(0);
  await gone(first.pid);
  const second = await service();
  expect([second.adopted, await kept(second.connection)]).toEqual([false, [{ what: 'mãi' }]]);
});

it('the server ends with its service even on SIGKILL, and the next start finds the data', async () => {
  const first = await service();
  await keep(first.connection);
  first.process.kill('SIGKILL');
  const second = await service();
  expect([second.adopted, await kept(second.connection)]).toEqual([false, [{ what: 'mãi' }]]);
  await gone(first.pid);
});

it('the data survives SIGKILL of service, guard and server at once', async () => {
  const first = await service();
  await keep(first.connection);
  killAll(...guardsOf(first.pid), first.pid, first.process.pid);
  const second = await service();
  expect([second.adopted, await kept(second.connection)]).toEqual([false, [{ what: 'mãi' }]]);
});

it('a server that has lost its service and its guard is ended and replaced', async () => {
  const first = await service();
  await keep(first.connection);
  killAll(...guardsOf(first.pid), first.process.pid);
  await gone(first.process.pid);
  expect(isRunning(first.pid)).toBe(true);
  const second = await service();
  expect([second.adopted, await kept(second.connection)]).toEqual([false, [{ what: 'mãi' }]]);
  await gone(first.pid);
});

it('a lock file whose process number is another process’s by now does not stop the start', async () => {
  const first = await service();
  await keep(first.connection);
  killAll(...guardsOf(first.pid), first.pid, first.process.pid);
  await gone(first.pid);
  const lock = path.join(dataDir, 'postgres', 'postmaster.pid');
  writeFileSync(lock, readFileSync(lock, 'utf8').replace(/^\d+/, String(process.pid)));
  expect(await kept((await service()).connection)).toEqual([{ what: 'mãi' }]);
});

it('a service beside another on the same data shares its server and leaves it running', async () => {
  const first = await service();
  const second = await service();
  expect([second.adopted, second.pid]).toEqual([true, first.pid]);
  second.process.kill('SIGTERM');
  await second.process.ended;
  expect(isRunning(first.pid)).toBe(true);
});

it('two that start at once on fresh data make one cluster and share one server', async () => {
  const [one, other] = await Promise.all([service(), service()]);
  expect([one.pid === other.pid, [one.adopted, other.adopted].sort()]).toEqual([true, [false, true]]);
  expect(readdirSync(dataDir)).toEqual(['postgres']);
});

it('two on different data run side by side', async () => {
  const [one, other] = await Promise.all([service(path.join(dataDir, 'a')), service(path.join(dataDir, 'b'))]);
  await keep(one.connection);
  expect([one.pid === other.pid, one.adopted, other.adopted]).toEqual([false, false, false]);
  expect(await asking(other.connection, `select to_regclass('kept') as there`)).toEqual([{ there: null }]);
});

it('the service learns when its server has died', async () => {
  const { pid, process: owner } = await service();
  process.kill(pid, 'SIGKILL');
  expect(await owner.ended).toBe(3);
});

it('a creation that was cut short is begun anew', async () => {
  const unfinished = path.join(dataDir, 'postgres.new-999999999');
  mkdirSync(unfinished);
  writeFileSync(path.join(unfinished, 'PG_VERSION'), '18\n');
  await service();
  expect(readdirSync(dataDir)).toEqual(['postgres']);
});

it.each([['with spaces, commas, "quotes" and \'apostrophes\''], ['tên tiếng Việt'], ['long-'.repeat(24)]])(
  'the data may lie in a directory %s',
  async (name) => {
    const { connection } = await service(path.join(dataDir, name));
    expect(await asking(connection, 'select 1 as one')).toEqual([{ one: 1 }]);
  },
);

it('where the database’s user cannot enter, the data lies elsewhere, until the directory is deleted', async () => {
  chmodSync(dataDir, 0o700);
  const start = async (): Promise<string> => {
    const server = await startEmbeddedPostgres({ projectDir: process.cwd(), dataDir, database: 'thu' });
    await server.stop();
    return server.cluster;
  };
  const first = await start();
  expect(await start()).toBe(first);
  const inside = path.join(dataDir, 'postgres');
  if (process.getuid?.() !== 0) expect(first).toBe(inside);
  else {
    expect([first.startsWith(dataDir), readdirSync(dataDir)]).toEqual([false, ['postgres-location']]);
    rmSync(path.join(dataDir, 'postgres-location'));
    const anew = await start();
    expect(anew).not.toBe(first);
    for (const cluster of [first, anew]) rmSync(cluster, { recursive: true });
  }
});

it('a temporary server takes its directory with it', async () => {
  const server = await startEmbeddedPostgres({ projectDir: process.cwd(), dataDir, database: 'thu', ephemeral: true });
  expect(await asking(server.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
  await server.stop();
  expect(existsSync(dataDir)).toBe(false);
});

it('data that another version of PostgreSQL made is left alone', async () => {
  const first = await service();
  first.process.kill('SIGTERM');
  await first.process.ended;
  writeFileSync(path.join(dataDir, 'postgres', 'PG_VERSION'), '17\n');
  await expect(startEmbeddedPostgres({ projectDir: process.cwd(), dataDir, database: 'thu' })).rejects.toMatchObject({
    problem: `Dữ liệu trong ${path.join(dataDir, 'postgres')} do một phiên bản PostgreSQL khác tạo ra.`,
  });
});

it('a data directory that is a file, or lies below one, is told as unusable', async () => {
  const file = path.join(dataDir, 'file');
  writeFileSync(file, '');
  for (const place of [file, path.join(file, 'below')]) {
    await expect(
      startEmbeddedPostgres({ projectDir: process.cwd(), dataDir: place, database: 'thu' }),
    ).rejects.toMatchObject({
      problem: expect.stringContaining(`Không dùng được thư mục dữ liệu ${place}: `),
    });
  }
});
