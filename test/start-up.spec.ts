import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type OwnProcess, runScript } from './support/own-process.ts';
import { scratchDatabase } from './support/scratch-database.ts';

jest.setTimeout(120_000);

let directory: string;
const services: OwnProcess[] = [];

beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'start-up-'));
  chmodSync(directory, 0o755);
});
afterAll(async () => {
  for (const service of services) service.kill('SIGKILL');
  await Promise.all(services.map(({ ended }) => ended));
  rmSync(directory, { recursive: true, force: true });
});

function start(settings: Record<string, string> = {}): OwnProcess {
  const service = runScript('src/main.ts', [], {
    PORT: '0',
    DEMO: '0',
    LOG_LEVEL: 'silent',
    DATA_DIR: path.join(directory, 'data'),
    UPLOADS_DIR: path.join(directory, 'uploads'),
    ...settings,
  });
  services.push(service);
  return service;
}

async function addressOf(service: OwnProcess): Promise<string> {
  return (await service.line(/đang chạy tại/)).replace(/.* tại /, '');
}

it('starts, answers, stops when told, and after SIGKILL starts again on its data', async () => {
  const first = start();
  const health = await fetch(`${await addressOf(first)}/api/health`);
  expect([health.status, first.lines[0]]).toEqual([200, expect.stringContaining('đang chạy tại http://127.0.0.1:')]);
  first.kill('SIGTERM');
  expect(await first.ended).toBe(0);

  const second = start();
  await addressOf(second);
  second.kill('SIGKILL');
  await second.ended;

  const third = start();
  expect((await fetch(`${await addressOf(third)}/api/health`)).status).toBe(200);
});

it('in production without a virus scanner it says so at the start and whenever asked for its health', async () => {
  const service = start({ NODE_ENV: 'production', VIRUS_SCAN: 'off', DATA_DIR: path.join(directory, 'unscanned') });
  const address = (await addressOf(service)).replace('0.0.0.0', '127.0.0.1');
  await service.line(/VIRUS_SCAN=off, tệp tải lên KHÔNG được quét vi-rút/);
  const health = await fetch(`${address}/api/health`);
  expect(await health.json()).toEqual({ status: 'ok', virusScan: 'off' });
  service.kill('SIGTERM');
  await service.ended;
});

it('two instances start together on one empty database and stop together', async () => {
  const scratch = await scratchDatabase();
  const { host, username, database } = scratch.dataSource.options as unknown as Record<string, string>;
  const settings = { DATABASE_URL: `postgres://${username}@${encodeURIComponent(host ?? '')}/${database}` };
  const both = [start(settings), start(settings)];
  const answers = await Promise.all(both.map(async (service) => fetch(`${await addressOf(service)}/api/health`)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  for (const service of both) service.kill('SIGTERM');
  expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([0, 0]);
  await scratch.drop();
});

it('when its own database server dies the service ends and says so', async () => {
  const service = start({ DATA_DIR: path.join(directory, 'other') });
  await addressOf(service);
  const pidFile = (await service.line(/dữ liệu trong/)).replace(/.*dữ liệu trong ([^,]*).*/, '$1/postmaster.pid');
  process.kill(Number.parseInt(readFileSync(pidFile, 'utf8'), 10), 'SIGKILL');
  expect(await service.ended).toBe(1);
  expect(service.lines).toContain('PostgreSQL đi kèm đã dừng ngoài ý muốn; phần mềm dừng theo. Hãy khởi động lại.');
});

it.each([
  [
    'a database that is not there',
    { DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c' },
    /Không kết nối được cơ sở dữ liệu ở 127\.0\.0\.1:1\/c/,
  ],
  ['a data directory that is a file', { DATA_DIR: __filename }, /Không dùng được thư mục dữ liệu/],
  ['an upload directory that is a file', { UPLOADS_DIR: __filename }, /Không ghi được vào thư mục tệp tải lên/],
  [
    'a simulated clock in production',
    { NODE_ENV: 'production', APP_CLOCK: '2026-03-17T08:00:00+07:00' },
    /APP_CLOCK \(đồng hồ giả lập\)/,
  ],
  ['production without a virus scanner', { NODE_ENV: 'production' }, /VIRUS_SCAN cần máy quét vi-rút: hãy đặt/],
  ['settings that mean nothing', { PORT: 'ba nghìn' }, /PORT phải là số nguyên/],
])('%s ends the start with what to do, and no stack', async (_, settings, problem) => {
  const service = start(settings);
  expect(await service.ended).toBe(1);
  const said = service.lines.join('\n');
  expect(said).toMatch(/^KHÔNG KHỞI ĐỘNG ĐƯỢC: /);
  expect(said).toMatch(problem);
  expect(said).toMatch(/Hãy /);
  expect(said).not.toMatch(/^\s+at /m);
});

it('a port in use ends the start and the server that was started for it', async () => {
  const occupant = createServer();
  await new Promise<void>((resolve) => occupant.listen(0, '127.0.0.1', resolve));
  const { port } = occupant.address() as AddressInfo;
  const service = start({ PORT: String(port), DATA_DIR: path.join(directory, 'third') });
  expect(await service.ended).toBe(1);
  expect(service.lines).toEqual([
    expect.stringMatching(`^KHÔNG KHỞI ĐỘNG ĐƯỢC: Cổng ${port} đang có chương trình khác dùng\\. Hãy `),
  ]);
  expect(existsSync(path.join(directory, 'third', 'postgres', 'postmaster.pid'))).toBe(false);
  occupant.close();
});
