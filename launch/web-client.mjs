import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { end, run, say } from './saying.mjs';

const client = 'web';
/** Written after the last build without a fault: what it was built from. */
const stamp = path.join(client, 'dist', '.built-from');
const inputs = [
  'src',
  'index.html',
  'dang-nhap.html',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
  'precompressing.ts',
];

export function isClientBuilt() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === inputHash();
}

/** Builds what browsers get, when its sources (or its packages) are not those of the last build. */
export function buildClient() {
  if (isClientBuilt()) return;
  say('Đang dựng giao diện…');
  const hash = inputHash();
  const vite = path.resolve('node_modules', 'vite', 'bin', 'vite.js');
  const status = run(process.execPath, [
    vite,
    'build',
    client,
    '--logLevel',
    'warn',
    '--config',
    `${client}/vite.config.ts`,
  ]);
  if (status !== 0) end('Giao diện không dựng được; các lỗi ở trên nói rõ chỗ cần sửa.', status);
  writeFileSync(stamp, hash);
}

/** By content, not by time: a fresh checkout of the same sources needs no new build. */
function inputHash() {
  const hash = createHash('sha256');
  const places = [...inputs.map((name) => path.join(client, name)), 'package-lock.json'];
  for (const file of places.flatMap(filesIn)) hash.update(`${file}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

function filesIn(place) {
  if (!statSync(place).isDirectory()) return [place];
  const names = readdirSync(place).sort();
  return names.flatMap((name) => filesIn(path.join(place, name)));
}
