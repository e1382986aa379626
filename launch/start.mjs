import process from 'node:process';
import { prepareToRun } from './prepare.mjs';

// `npm start`: installs and compiles when needed, then becomes the server itself, so that signals and the exit status are its own.
prepareToRun();
process.setSourceMapsEnabled(true);
await import('../dist/src/main.js');
