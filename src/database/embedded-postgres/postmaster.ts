import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { databaseEnvironment } from './cluster.ts';
import type { DatabaseUser } from './database-user.ts';
import { endedPid, isRunning, processFacts, until } from './processes.ts';

/** Names the socket file; no TCP port is opened. */
export const databasePort = 5432;

/** A PostgreSQL server that runs on our cluster, whoever started it. */
export interface RunningPostmaster {
  readonly pid: number;
  readonly socketDir: string;
  /** Whether the shell that ends the server together with its service is still there. */
  readonly guarded: boolean;
}

/** A server this process started. */
export interface Launched {
  readonly pid: number;
  /** Resolves with the server's last words when it has ended, for whatever reason. */
  readonly ended: Promise<string>;
}

/**
 * The guard runs the server, and stops it when its standard input ends: that is, however its service ends, SIGKILL included.
 * It also ends when the server does, so that the service learns of it. What `CLEAN` lists is removed last.
 */
const guard = `
exec 3<&0
"$0" "$@" </dev/null 3<&- & server=$!
echo $server
exec >/dev/null
{ read _ <&3; kill -INT $server; } 2>/dev/null & reader=$!
exec 3<&-
wait $server; status=$?
kill $reader 2>/dev/null
printf %s "$CLEAN" | while IFS= read -r place; do rm -rf -- "$place"; done
exit $status`;

/** The live server of this very cluster; a recycled process number, a zombie or another cluster's server is none. */
export function runningPostmaster(cluster: string): RunningPostmaster | undefined {
  const lines = readLines(path.join(cluster, 'postmaster.pid'));
  const pid = Number(lines[0]);
  const facts = processFacts(pid);
  if (!facts || !servesCluster(facts.command, cluster)) return undefined;
  const parent = processFacts(facts.parent);
  const guarded = parent?.command.startsWith('/bin/sh ') === true && parent.command.includes(` -D ${cluster} `);
  return { pid, socketDir: lines[4] || cluster, guarded };
}

function servesCluster(command: string, cluster: string): boolean {
  return !command.startsWith('/bin/sh ') && command.includes(`/postgres -D ${cluster} `);
}

function readLines(file: string): string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
}

/**
 * Makes lock files of a dead server look dead when another process has its number by now; PostgreSQL then clears them itself.
 *
 * The file is not removed: its other lines let the new server notice processes of the dead one that still hold its memory.
 */
export function releaseStaleLocks(cluster: string, socketDir: string): void {
  const pidFile = path.join(cluster, 'postmaster.pid');
  for (const file of [pidFile, path.join(socketDir, `.s.PGSQL.${databasePort}.lock`)]) {
    const [first, ...others] = readLines(file);
    if (first === undefined) continue;
    const facts = processFacts(Number(first));
    if (facts && !servesCluster(facts.command, cluster)) writeFileSync(file, [endedPid(), ...others].join('\n'));
    // cut off while it was being written; a server that is only just starting fills it at once
    if (first.trim() === '' && Date.now() - statSync(file).mtimeMs > 5000) rmSync(file, { force: true });
  }
}

export interface LaunchOptions {
  readonly binaries: string;
  readonly cluster: string;
  readonly socketDir: string;
  readonly user: DatabaseUser | undefined;
  /** False: faster, and a power failure may lose everything. For tests. */
  readonly durable: boolean;
  /** Directories to remove when the server has ended. */
  readonly clean: readonly string[];
}

/** Starts the server behind its guard; it may still refuse to run, which `ended` tells. */
export async function launch({ binaries, cluster, socketDir, user, durable, clean }: LaunchOptions): Promise<Launched> {
  const settings = {
    listen_addresses: '',
    port: databasePort,
    unix_socket_directories: `"${socketDir.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    shared_buffers: '64MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn('/bin/sh', ['-c', guard, path.join(binaries, 'postgres'), '-D', cluster, ...flags], {
    ...user,
    cwd: '/',
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true, // Ctrl-C reaches the service first, which ends its work and then the server
    env: { ...databaseEnvironment, CLEAN: clean.map((place) => `${place}\n`).join('') },
  });
  return follow(child);
}

async function follow(child: ChildProcess): Promise<Launched> {
  let words = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    words = (words + chunk.toString()).slice(-4000);
  });
  const ended = new Promise<string>((resolve) => child.once('close', () => resolve(words)));
  const pid = await new Promise<number>((resolve, reject) => {
    child.stdout?.once('data', (chunk: Buffer) => resolve(Number(chunk.toString())));
    child.once('error', reject);
    child.once('close', () => reject(new Error(words)));
  });
  // The server must not keep a process alive that has nothing else to do.
  child.unref();
  for (const stream of [child.stdin, child.stdout, child.stderr]) (stream as { unref?(): void } | null)?.unref?.();
  return { pid, ended };
}

/** Ends the server: politely first, and when connections hold it up, at once (the next start then repairs what that leaves). */
export async function endPostmaster(pid: number): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 15_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    // biome-ignore format: a table
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await until(() => !isRunning(pid), patience)) return;
  }
}
