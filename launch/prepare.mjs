import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { compile, isCompiled } from './compiling.mjs';
import { areInstalled, installPackages } from './packages.mjs';
import { end } from './saying.mjs';
import { inTurn } from './taking-turns.mjs';
import { buildClient, isClientBuilt } from './web-client.mjs';

/** The project's directory; every command works from there, wherever it was called. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Readies what runs the service: its packages, the settings in `.env`, the compiled code, and for the server what browsers get. */
export function prepareToRun({ client = false } = {}) {
  enter();
  if (existsSync('.env')) process.loadEnvFile('.env'); // what the caller's environment already says goes first
  if (isCompiled() && (!client || isClientBuilt()) && areInstalled({ tools: false })) return;
  inTurn(root, () => {
    installPackages();
    compile();
    if (client) buildClient();
  });
}

/** Readies what tests and checks need: all packages, and what browsers get. They read the service's sources themselves. */
export function prepareToDevelop({ client = false } = {}) {
  enter();
  if (areInstalled({ tools: true }) && (!client || isClientBuilt())) return;
  inTurn(root, () => {
    installPackages();
    if (client) buildClient();
  });
}

function enter() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    end(
      `Cần Node.js 20.19 trở lên; máy này có ${process.versions.node}. Hãy cài bản mới từ https://nodejs.org rồi chạy lại.`,
    );
  }
  process.chdir(root);
}
