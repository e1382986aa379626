import { rmSync } from 'node:fs';
import pg from 'pg';
import { errorCode, errorText, StartUpFailure } from '../../start-up-failure.ts';
import { databaseRole, unusable } from './cluster.ts';
import {
  databasePort,
  endPostmaster,
  type LaunchOptions,
  launch,
  releaseStaleLocks,
  runningPostmaster,
} from './postmaster.ts';
import { until } from './processes.ts';

/** A server that answers. */
export interface Server {
  readonly pid: number;
  readonly socketDir: string;
  /** Another process of this service looks after it. */
  readonly adopted: boolean;
  /** Resolves when it has ended, asked or not; never for an adopted one. */
  readonly ended: Promise<unknown>;
  /** Ends it; leaves an adopted one alone. */
  stop(): Promise<void>;
}

/**
 * Shares, replaces or starts the server of a cluster, again until it is clear which: others may be starting or ending one at this moment.
 *
 * @throws {StartUpFailure} with PostgreSQL's own reason when it refuses to run.
 */
export async function serverOn(options: LaunchOptions): Promise<Server> {
  const deadline = performance.now() + 60_000;
  for (;;) {
    const running = runningPostmaster(options.cluster);
    const attempt = running?.guarded ? await share(running.pid, options.cluster) : await replace(running?.pid, options);
    if (typeof attempt !== 'string') return attempt;
    const othersAreBusy = /lock file|pre-existing shared memory|shutting down/.test(attempt);
    if (!othersAreBusy || performance.now() > deadline) throw refusedToStart(options.cluster, attempt);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Another process of this service looks after the server: it stays theirs. Answers with the reason when it ends meanwhile. */
async function share(pid: number, cluster: string): Promise<Server | string> {
  const socketDir = runningPostmaster(cluster)?.socketDir ?? cluster;
  const refusal = await whenAnswering(socketDir, () => runningPostmaster(cluster)?.pid === pid);
  if (refusal !== undefined) return 'shutting down';
  return { socketDir, pid, adopted: true, ended: new Promise(() => undefined), stop: async () => undefined };
}

async function replace(orphan: number | undefined, options: LaunchOptions): Promise<Server | string> {
  if (orphan !== undefined) await endPostmaster(orphan);
  releaseStaleLocks(options.cluster, options.socketDir);
  const launched = await launch(options);
  let hasEnded = false;
  void launched.ended.then(() => {
    hasEnded = true;
  });
  const refusal = await whenAnswering(options.socketDir, () => !hasEnded);
  if (refusal !== undefined) {
    await endPostmaster(launched.pid);
    return (await launched.ended) || refusal;
  }
  const stop = async () => {
    await endPostmaster(launched.pid);
    await until(() => hasEnded, 5000);
    for (const place of options.clean) rmSync(place, { recursive: true, force: true });
  };
  return { socketDir: options.socketDir, pid: launched.pid, adopted: false, ended: launched.ended, stop };
}

/**
 * Waits until the server takes connections, however long it repairs itself after a crash. Answers why it never will.
 */
async function whenAnswering(socketDir: string, isAlive: () => boolean): Promise<string | undefined> {
  for (;;) {
    const client = new pg.Client({
      host: socketDir,
      port: databasePort,
      user: databaseRole,
      database: 'postgres',
      ssl: false,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query('select 1');
      return undefined;
    } catch (error) {
      const isNotYet = ['ENOENT', 'ECONNREFUSED', 'ECONNRESET', '57P03', undefined].includes(errorCode(error));
      if (!isNotYet || !isAlive()) return errorText(error);
    } finally {
      await client.end().catch(() => undefined);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function refusedToStart(cluster: string, words: string): StartUpFailure {
  if (/incompatible with server/.test(words)) {
    return new StartUpFailure(
      `Dữ liệu trong ${cluster} do một phiên bản PostgreSQL khác tạo ra.`,
      'Hãy chạy lại bản phần mềm đã tạo dữ liệu, sao lưu rồi phục hồi sang bản này, hoặc đặt DATA_DIR tới một thư mục mới.',
    );
  }
  const complaint = /(?:FATAL|PANIC): +(.*)/.exec(words)?.[1] ?? words;
  return unusable(cluster, `PostgreSQL không chạy được (${complaint.replaceAll(/\s+/g, ' ').trim()})`);
}
