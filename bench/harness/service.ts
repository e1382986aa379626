import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { call } from './load.ts';

/** The compiled service, started as `npm start` starts it, in a process of its own. */
export interface RunningService {
  readonly url: string;
  readonly pid: number;
  /** From being told to start to the first «ready» of its health page. */
  readonly startedInMs: number;
  stop(): Promise<void>;
}

export interface ServiceSettings {
  /** Its database and, unless `environment` says otherwise, its uploads lie here. */
  readonly dataDir: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** For Node itself, e.g. `--cpu-prof`. */
  readonly nodeOptions?: readonly string[];
}

const secret = 'bench-bench-bench-bench-bench-bench';

/** Signs the cookies of the sessions that the bench puts into the table. */
export const sessionSecret = secret;

/**
 * Starts the service on a free port, with its own embedded database (shared with the bench where it has opened it).
 *
 * Logs go to a file as they would in production. No demonstration and a clock before the cut-off unless the environment says otherwise.
 */
export async function startService({
  dataDir,
  environment,
  nodeOptions = [],
}: ServiceSettings): Promise<RunningService> {
  const logFile = path.join(dataDir, '..', `${path.basename(dataDir)}.log`);
  const log = openSync(logFile, 'w');
  const began = performance.now();
  const child = spawn(process.execPath, [...nodeOptions, 'launch/start.mjs'], {
    env: {
      ...{ PATH: process.env.PATH, HOME: process.env.HOME, NODE_NO_WARNINGS: '1' },
      ...{ PORT: '0', HOST: '127.0.0.1', DEMO: '0', APP_CLOCK: '2026-03-17T08:00:00+07:00', SESSION_SECRET: secret },
      ...{ DATA_DIR: dataDir, UPLOADS_DIR: path.join(dataDir, 'uploads'), ...environment },
    },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const url = await whenReady(child, logFile);
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  return { url, pid: child.pid!, startedInMs: performance.now() - began, stop };
}

async function whenReady(child: ChildProcess, logFile: string): Promise<string> {
  for (;;) {
    const said = readFileSync(logFile, 'utf8');
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`the service ended:\n${said}`);
    const url = /đang chạy tại (http:\S+)/.exec(said)?.[1];
    if (url && (await call(url, { path: '/api/health' })).status === 200) return url;
    await delay(20);
  }
}
