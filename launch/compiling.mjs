import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { end, run, say } from './saying.mjs';

/** Written after the last compilation without a fault. */
const stamp = path.join('dist', '.compiled');
const inputs = ['src', 'migrations', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'];

export function isCompiled() {
  return existsSync(stamp) && Math.max(...inputs.map(newest)) < statSync(stamp).mtimeMs;
}

/** Compiles when a source is newer than the last compilation; ends with the compiler's words when it cannot. */
export function compile() {
  if (isCompiled()) return;
  say('Đang biên dịch…');
  const begun = new Date();
  const status = run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']);
  if (status !== 0) end('Mã nguồn không biên dịch được; các lỗi ở trên nói rõ chỗ cần sửa.', status);
  mkdirSync('dist', { recursive: true });
  writeFileSync(stamp, begun.toISOString());
  utimesSync(stamp, begun, begun); // what was saved while the compiler ran may not be in
}

/** When anything in a file or directory last changed; a deleted file changes its directory. */
function newest(place) {
  const own = statSync(place);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(place).map((name) => newest(path.join(place, name))));
}
