import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What the system knows of a running process. */
export interface ProcessFacts {
  readonly parent: number;
  /** Program and arguments, separated by spaces. */
  readonly command: string;
}

/** Undefined when no such process runs; a zombie does not run. */
export function processFacts(pid: number): ProcessFacts | undefined {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return process.platform === 'linux' ? factsFromProc(pid) : factsFromPs(pid);
}

export function isRunning(pid: number): boolean {
  return processFacts(pid) !== undefined;
}

function factsFromProc(pid: number): ProcessFacts | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    if (/^State:\s+[ZX]/m.test(status)) return undefined;
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return { parent: Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]), command };
  } catch {
    return undefined; // it ended between two looks, or never was
  }
}

function factsFromPs(pid: number): ProcessFacts | undefined {
  const { stdout } = spawnSync('ps', ['-ww', '-o', 'ppid=,state=,command=', '-p', String(pid)], { encoding: 'utf8' });
  const [, parent, state, command] = /^\s*(\d+)\s+(\S+)\s+(.*)$/.exec(stdout.trimEnd()) ?? [];
  if (command === undefined || state?.startsWith('Z')) return undefined;
  return { parent: Number(parent), command: `${command} ` };
}

/** The number of a process that has just ended. */
export function endedPid(): number {
  return spawnSync('/bin/sh', ['-c', ':']).pid;
}

/** Waits until `condition` holds, looking every 20 ms. */
export async function until(condition: () => boolean, milliseconds: number): Promise<boolean> {
  const deadline = performance.now() + milliseconds;
  while (!condition()) {
    if (performance.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return true;
}
