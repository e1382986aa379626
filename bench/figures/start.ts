import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { benchDirectory } from '../data-set/place.ts';
import { median } from '../harness/medians.ts';
import { processorTime, residentMemory } from '../harness/processor-time.ts';
import { recordFigure } from '../harness/results.ts';
import { startService } from '../harness/service.ts';

const mostFirst = 10;
const mostLater = 3;
const mostMemory = 220;
const rounds = 2;
const restMs = 20_000;

/** What `npm start` opens by itself, and what an office runs. */
const modes = {
  demonstration: { DEMO: '1' },
  'for real': { NODE_ENV: 'production', APP_CLOCK: '', VIRUS_SCAN: 'off' },
} as const;
type Mode = keyof typeof modes;

/** From the command to a health page that says «ready», with everything installed and compiled: an empty data directory, then a full one. */
export async function start(): Promise<void> {
  const times = { demonstration: await startsOf('demonstration'), 'for real': await startsOf('for real') };
  for (const [name, most] of [
    ['first', mostFirst],
    ['later', mostLater],
  ] as const) {
    const seconds = (mode: Mode): number => median(times[mode].map((one) => one[name].ms)) / 1000;
    const work = (mode: Mode): number => median(times[mode].map((one) => one[name].cpu)) / 1_000_000;
    const slower = Math.max(seconds('demonstration'), seconds('for real'));
    recordFigure({
      name: `start-${name}`,
      title: name === 'first' ? 'First start, empty data directory' : 'Later start',
      bound: `≤ ${most} s`,
      measured: `${slower.toFixed(1)} s`,
      met: slower <= most,
      details: [
        `median of ${rounds}: demonstration ${seconds('demonstration').toFixed(1)} s, for real ${seconds('for real').toFixed(1)} s; own PostgreSQL included`,
        `processor time of the service's own process until then: demonstration ${work('demonstration').toFixed(1)} s, for real ${work('for real').toFixed(1)} s`,
      ],
    });
  }
}

/** Memory of the service's own process some time after its start, nobody asking, its job queue at work. */
export async function idle(): Promise<void> {
  const memory = await inFreshDirectory(async (dataDir) => {
    const service = await startService({ dataDir, environment: modes['for real'] });
    await delay(restMs);
    const used = residentMemory(service.pid);
    await service.stop();
    return used;
  });
  recordFigure({
    name: 'idle',
    title: 'Memory of the service alone, idle',
    bound: `≤ ${mostMemory} MB`,
    measured: `${memory.now.toFixed(0)} MB`,
    met: memory.now <= mostMemory,
    details: [
      `resident, ${restMs / 1000} s after a first start for real; at most so far ${memory.most.toFixed(0)} MB; PostgreSQL not counted`,
    ],
  });
}

interface Started {
  /** To the first «ready». */
  readonly ms: number;
  /** Processor time of the process until then, in microseconds. */
  readonly cpu: number;
}

async function startsOf(mode: Mode): Promise<{ first: Started; later: Started }[]> {
  const times = [];
  for (let round = 0; round < rounds; round++) {
    times.push(
      await inFreshDirectory(async (dataDir) => ({
        first: await startOnce(dataDir, mode),
        later: await startOnce(dataDir, mode),
      })),
    );
  }
  return times;
}

async function startOnce(dataDir: string, mode: Mode): Promise<Started> {
  const service = await startService({ dataDir, environment: modes[mode] });
  const cpu = processorTime(service.pid);
  await service.stop();
  return { ms: service.startedInMs, cpu };
}

async function inFreshDirectory<T>(work: (dataDir: string) => Promise<T>): Promise<T> {
  mkdirSync(benchDirectory, { recursive: true });
  const directory = mkdtempSync(path.join(benchDirectory, 'fresh-'));
  chmodSync(directory, 0o755);
  try {
    const dataDir = path.join(directory, 'data');
    mkdirSync(dataDir);
    return await work(dataDir);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
