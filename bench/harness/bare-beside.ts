import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import type { Place } from '../data-set/place.ts';
import { runProgram } from './own-programs.ts';
import { type Sample, sampleOf } from './samples.ts';
import type { RecordedRequest } from './statements.ts';

/** A process that sends recorded statements bare. */
export interface Bare {
  /** Sends those of the requests from `from` to before `to`, `width` at a time; beyond the last it begins anew. */
  sample(db: pg.Pool, from: number, to: number, width: number): Promise<Sample>;
  stop(): Promise<void>;
}

export async function startBare(place: Place, recorded: readonly RecordedRequest[]): Promise<Bare> {
  const file = path.join(place.dataDir, 'bare.json');
  writeFileSync(file, JSON.stringify(recorded));
  const connection = JSON.stringify({ ...place.server.connection, database: 'thi_dua_khen_thuong' });
  const program = runProgram('bench/harness/bare.ts', [file, connection]);
  await program.next();
  return {
    sample: (db, from, to, width) =>
      sampleOf(db, { pid: program.pid, applications: ['bare'] }, to - from, () => {
        program.tell(`${from} ${to} ${width}`);
        return program.next<number[]>();
      }),
    stop: program.stop,
  };
}
