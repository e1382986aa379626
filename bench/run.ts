import { dossier } from './figures/dossier.ts';
import { growth } from './figures/growth.ts';
import { cutoff } from './figures/cutoff.ts';
import { list } from './figures/list.ts';
import { search } from './figures/search.ts';
import { sessionWrites } from './figures/session-writes.ts';
import { idle, start } from './figures/start.ts';
import { submit } from './figures/submit.ts';
import { upload } from './figures/upload.ts';

/** Every figure, in the order in which they are measured. */
const figures: Readonly<Record<string, () => Promise<void>>> = {
  list,
  growth,
  search,
  dossier,
  submit,
  sessionWrites,
  upload,
  start,
  idle,
};
/** Takes minutes and both cores to itself: only when asked for by name (`npm run bench:cutoff`). */
const onDemand: Readonly<Record<string, () => Promise<void>>> = { cutoff };

async function run(asked: readonly string[]): Promise<void> {
  const known = { ...figures, ...onDemand };
  const unknown = asked.filter((name) => !Object.hasOwn(known, name));
  if (unknown.length > 0)
    throw new Error(`no figure ${unknown.join(', ')}; there are: ${Object.keys(known).join(' ')}`);
  for (const name of asked.length > 0 ? asked : Object.keys(figures)) await known[name as keyof typeof known]!();
}

run(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  },
);
