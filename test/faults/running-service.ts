import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type OwnProcess, runScript } from '../support/own-process.ts';

/** The real service as a process of its own, on an address that outlives it. */
export interface RunningService {
  readonly url: string;
  readonly process: OwnProcess;
}

/** A directory that the database's user can enter, too. */
export function placeForFaults(): { readonly directory: string; remove(): void } {
  const directory = mkdtempSync(path.join(tmpdir(), 'faults-'));
  chmodSync(directory, 0o755);
  return { directory, remove: () => rmSync(directory, { recursive: true, force: true }) };
}

/** A port nobody uses now, so that a service can come back where it was. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts it and waits until it takes requests. */
export async function startService(port: number, settings: Record<string, string>): Promise<RunningService> {
  const service = runScript('src/main.ts', [], {
    PORT: String(port),
    DEMO: '0',
    LOG_LEVEL: 'silent',
    APP_CLOCK: '2026-03-17T08:00:00+07:00',
    ...settings,
  });
  await service.line(/đang chạy tại/);
  return { url: `http://127.0.0.1:${port}`, process: service };
}

/** Ends it and waits until it has ended. */
export async function end({ process: service }: RunningService, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  service.kill(signal);
  await service.ended;
}

/** The number of the embedded server that this service started. */
export async function databasePid({ process: service }: RunningService): Promise<number> {
  const cluster = (await service.line(/dữ liệu trong/)).replace(/.*dữ liệu trong ([^,]*).*/, '$1');
  return Number.parseInt(readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8'), 10);
}

/** How to reach that server from outside the service. */
export async function databaseOf({ process: service }: RunningService) {
  const cluster = (await service.line(/dữ liệu trong/)).replace(/.*dữ liệu trong ([^,]*).*/, '$1');
  const host = readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n')[4] || cluster;
  return { host, port: 5432, user: 'app', database: 'thi_dua_khen_thuong' };
}
