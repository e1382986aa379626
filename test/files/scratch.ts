import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Refusal } from '../../src/domain/refusal.ts';

/** The samples that stand in the project. */
export const samples = resolve(__dirname, '../samples');

/** A directory of its own for every test, removed after it. */
export function scratchDirectory(): { path(...names: string[]): string } {
  let directory = '';
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'files-'));
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));
  return { path: (...names) => join(directory, ...names) };
}

/** The refusal this work ends with; fails when it ends otherwise. */
export async function refusalOf(work: Promise<unknown>): Promise<Refusal> {
  const end = await work.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if ('error' in end && end.error instanceof Error && end.error.name === 'Refusal') return end.error as Refusal;
  throw new Error(`Expected a refusal, got ${JSON.stringify(end)}`);
}
