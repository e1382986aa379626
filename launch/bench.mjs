import process from 'node:process';
import { compile } from './compiling.mjs';
import { prepareToDevelop, root } from './prepare.mjs';
import { run } from './saying.mjs';
import { inTurn } from './taking-turns.mjs';

// `npm run bench [-- figure …]`: the compiled service beside bare floors; figures go to bench/RESULTS.md. Names of figures: bench/run.ts.
prepareToDevelop({ client: true }); // a start must not have to build it
inTurn(root, compile);
process.exit(run(process.execPath, ['test/support/typescript.cjs', 'bench/run.ts', ...process.argv.slice(2)]));
