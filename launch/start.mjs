import process from 'node:process';
import { prepareToRun } from './prepare.mjs';

// `npm start`: installs and compiles when needed, then becomes the server itself, so that signals and the exit status are its own.
// (The script in package.json says `exec` so that no shell stands between npm and us, which would keep npm's signals to itself.)
if (process.env.npm_lifecycle_event === 'start') stopWithNpm();
prepareToRun({ client: true });
process.setSourceMapsEnabled(true);
await import('../dist/src/main.js');

/** Whoever started npm believes the server gone when npm is: killed, it tells nobody. */
function stopWithNpm() {
  const npm = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === npm) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}
