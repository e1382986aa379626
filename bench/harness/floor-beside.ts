import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Place } from '../data-set/place.ts';
import { type Call, load } from './load.ts';
import { runProgram } from './own-programs.ts';
import { type Side, serviceApplications } from './samples.ts';
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

/** Writes down which statements these calls make the service send, in a service of its own that then ends. */
export async function record(place: Place, calls: readonly Call[]): Promise<RecordedRequest[]> {
  const file = path.join(place.dataDir, 'recording.jsonl');
  writeFileSync(file, '');
  const service = await startService({
    dataDir: place.dataDir,
    environment: { ...measured, RECORDING: file },
    nodeOptions: ['--require', path.resolve('bench/harness/recording.cjs')],
  });
  await load(service.url, calls, 1); // the first answers may read what is kept in memory afterwards
  writeFileSync(file, '');
  await load(service.url, calls, 1);
  await service.stop();
  return readRecording(file);
}

/** Starts both. The calls must be reads: they are made twice to learn their statements. */
export async function sideBySide(
  place: Place,
  calls: readonly Call[],
  nodeOptions: readonly string[] = [],
): Promise<SideBySide> {
  const recorded = await record(place, calls);
  const service = await startService({ dataDir: place.dataDir, environment: measured, nodeOptions });
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

export const serviceSide = ({ url, pid }: RunningService): Side => ({ url, pid, applications: serviceApplications });

async function startFloor(place: Place, recorded: readonly RecordedRequest[]) {
  const file = path.join(place.dataDir, 'floor.json');
  writeFileSync(file, JSON.stringify(recorded));
  const connection = JSON.stringify({ ...place.server.connection, database: 'thi_dua_khen_thuong' });
  const program = runProgram('bench/harness/floor.ts', [file, connection]);
  const { port } = await program.next<{ port: number }>();
  return { url: `http://127.0.0.1:${port}`, pid: program.pid, applications: ['floor'], stop: program.stop };
}
