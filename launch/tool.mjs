import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { prepareToRun, root } from './prepare.mjs';
import { end } from './saying.mjs';

// `npm run seed -- …`: runs the tool of that name with the service's own settings and the arguments that follow.
const [node, , name, ...args] = process.argv;
prepareToRun();
const file = path.join(root, 'dist', 'src', 'tools', `${name}.js`);
if (!existsSync(file)) end(`Không có công cụ ${name} trong src/tools.`);
process.argv = [node, file, ...args];
process.setSourceMapsEnabled(true);
await import(file);
