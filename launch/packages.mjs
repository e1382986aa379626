import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { end, run, say } from './saying.mjs';

/** Installs all packages exactly as locked, when they are not there or not those of the lock. Production asks for the tools, too: it compiles. */
export function installPackages() {
  if (areInstalled({ tools: true })) return;
  say('Đang cài các gói phần mềm cần thiết (chỉ lần đầu hoặc khi danh sách gói thay đổi)…');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--include=dev'];
  const status = run('npm', args);
  if (status !== 0)
    end(`Không cài được các gói phần mềm. Hãy kiểm tra mạng rồi chạy lại: npm ${args.join(' ')}`, status);
}

/**
 * Whether what the lock names is installed; without `tools`, those that only developing and compiling need may be absent.
 *
 * Npm notes in `node_modules` what it installed when it has finished, and so not when it was interrupted.
 */
export function areInstalled({ tools }) {
  const note = path.join('node_modules', '.package-lock.json');
  if (!existsSync(note)) return false;
  const installed = JSON.parse(readFileSync(note, 'utf8')).packages;
  const locked = Object.entries(JSON.parse(readFileSync('package-lock.json', 'utf8')).packages);
  return locked.every(([place, { version, dev, optional, devOptional, link }]) => {
    if (place === '' || link) return true;
    const there = installed[place];
    // optional ones are for other kinds of machines
    return there ? there.version === version : optional || ((dev || devOptional) && !tools);
  });
}
