import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { residentMemory } from '../harness/processor-time.ts';
import { sampleOf, serviceApplications } from '../harness/samples.ts';
import type { RunningService } from '../harness/service.ts';
import type { Paper } from './papers.ts';
import { habitsOf, handIn, type Unit, type UnitStory } from './unit.ts';

/** Units that come one after another, at an even rate. */
export interface Evening {
  readonly db: pg.Pool;
  readonly service: RunningService;
  readonly units: readonly Unit[];
  readonly papers: () => Paper[];
  /** Between the first unit and the last. */
  readonly seconds: number;
  readonly pauseMs: number;
}

export interface EveningFigures {
  readonly stories: readonly UnitStory[];
  /** MB of the service's process, second by second. */
  readonly memory: readonly number[];
  /** Processor seconds of service, database and generator. */
  readonly processor: { readonly service: number; readonly database: number; readonly generator: number };
  readonly tookSeconds: number;
}

/** Plays it and waits for the last answer. */
export async function play(evening: Evening): Promise<EveningFigures> {
  const { db, service, units, seconds } = evening;
  const memory: number[] = [];
  const watch = setInterval(() => memory.push(Math.round(residentMemory(service.pid).now)), 1000);
  const generator = process.cpuUsage();
  const began = performance.now();
  let stories: UnitStory[] = [];
  const { own, database } = await sampleOf(db, { pid: service.pid, applications: serviceApplications }, 1, async () => {
    stories = await Promise.all(
      units.map(async (unit, number) => {
        await delay((number / units.length) * seconds * 1000);
        const { papers, pauseMs } = evening;
        return handIn({ base: service.url, unit, habits: habitsOf(number), papers: papers(), pauseMs });
      }),
    );
    return [0];
  });
  clearInterval(watch);
  const { user, system } = process.cpuUsage(generator);
  const processor = { service: own / 1e6, database: database / 1e6, generator: (user + system) / 1e6 };
  return { stories, memory, processor, tookSeconds: (performance.now() - began) / 1000 };
}
