import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Place } from '../data-set/place.ts';
import { type Call, load } from './load.ts';
import { alternate } from './medians.ts';
import { runProgram } from './own-programs.ts';
import { type Side, sample, serviceApplications } from './samples.ts';
import { type RunningService, startService } from './service.ts';
import { type RecordedRequest, readRecording } from './statements.ts';

/** The service and its floor on one database, ready to be asked the same. */
export interface SideBySide {
  readonly service: Side;
  readonly floor: Side;
  /** What the floor answers with, by address. */
  readonly recorded: readonly RecordedRequest[];
  close(): Promise<void>;
}

/** Settings of every measured service: what works off the queue is another instance's business. */
export const measured = { JOBS: '0' };

/** `BENCH_PROFILE=<directory>` leaves V8's profile of every measured service there when it stops. */
export const profiling = (): string[] =>
  process.env.BENCH_PROFILE ? ['--cpu-prof', `--cpu-prof-dir=${path.resolve(process.env.BENCH_PROFILE)}`] : [];

/** Writes down which statements these reads make the service send, in a service of its own that then ends. */
export async function record(place: Place, reads: readonly Call[]): Promise<RecordedRequest[]> {
  return (await recordOnce(place, [...reads, ...reads])).slice(reads.length); // the first look may fill what is kept in memory
}

/** The same for calls that can be made only once. */
export async function recordOnce(place: Place, calls: readonly Call[]): Promise<RecordedRequest[]> {
  const file = path.join(place.dataDir, 'recording.jsonl');
  const service = await startService({
    dataDir: place.dataDir,
    environment: { ...measured, RECORDING: file },
    nodeOptions: ['--require', path.resolve('bench/harness/recording.cjs')],
  });
  writeFileSync(file, ''); // starting sends statements, too
  await load(service.url, calls, 1);
  await service.stop();
  return readRecording(file);
}

/** Starts both. The calls must be reads: they are made twice to learn their statements. */
export async function sideBySide(place: Place, calls: readonly Call[]): Promise<SideBySide> {
  const recorded = await record(place, calls);
  const service = await startService({ dataDir: place.dataDir, environment: measured, nodeOptions: profiling() });
  const floor = await startFloor(place, recorded);
  return {
    service: serviceSide(service),
    floor,
    recorded,
    close: async () => {
      await Promise.all([service.stop(), floor.stop()]);
    },
  };
}

/** Before a service of many thousand functions runs as it does for the rest of its weeks, V8 must have compiled what is called often. */
const roundsToWarmUp = 10;
/** Rounds that count, calls a round, and calls under way at a time. */
const rounds = 7;
const callsARound = 200;
const width = 4;

/** Lets both make the same reads in turn, some rounds to warm up first. Answers with the samples and a line that says how they came. */
export async function compareReads(place: Place, reads: readonly Call[], count = callsARound) {
  const sides = await sideBySide(place, reads);
  try {
    const calls = Array.from({ length: count }, (_, index) => reads[index % reads.length]!);
    const turns = {
      service: () => sample(place.db, sides.service, calls, width),
      floor: () => sample(place.db, sides.floor, calls, width),
    };
    await alternate(turns, roundsToWarmUp);
    const compared = await alternate(turns, rounds);
    const statements = sides.recorded[0]!.statements.length;
    const told = `${rounds} rounds of ${count} calls each, ${width} at a time, after ${roundsToWarmUp} to warm up; ${statements} statements a call on either side`;
    return { compared, told };
  } finally {
    await sides.close();
  }
}

export const serviceSide = ({ url, pid }: RunningService): Side => ({ url, pid, applications: serviceApplications });

async function startFloor(place: Place, recorded: readonly RecordedRequest[]) {
  const file = path.join(place.dataDir, 'floor.json');
  writeFileSync(file, JSON.stringify(recorded));
  const connection = JSON.stringify({ ...place.server.connection, database: 'thi_dua_khen_thuong' });
  const program = runProgram('bench/harness/floor.ts', [file, connection]);
  const { port } = await program.next<{ port: number }>();
  return { url: `http://127.0.0.1:${port}`, pid: program.pid, applications: ['floor'], stop: program.stop };
}
