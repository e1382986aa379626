import { dossier } from './figures/dossier.ts';
import { growth } from './figures/growth.ts';
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

async function run(asked: readonly string[]): Promise<void> {
  const unknown = asked.filter((name) => !Object.hasOwn(figures, name));
  if (unknown.length > 0)
    throw new Error(`no figure ${unknown.join(', ')}; there are: ${Object.keys(figures).join(' ')}`);
  for (const name of asked.length > 0 ? asked : Object.keys(figures)) await figures[name]!();
}

run(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  },
);
