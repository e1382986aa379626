import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { end, run, say } from './saying.mjs';

/** Programs and fonts outside npm that the tests look at our papers with, and what shows that each is there. */
const needed = [
  { name: 'libreoffice-calc-nogui', isThere: () => hasProgram('soffice') && hasLibrary('libsclo.so') },
  { name: 'libreoffice-writer-nogui', isThere: () => hasProgram('soffice') && hasLibrary('libswlo.so') },
  { name: 'poppler-utils', isThere: () => hasProgram('pdftotext') && hasProgram('pdftoppm') },
  { name: 'chromium', isThere: () => hasProgram('chromium') },
  { name: 'fonts-noto-core', isThere: () => hasFont('Noto Sans') },
  { name: 'fonts-liberation2', isThere: () => hasFont('Liberation Serif') },
  {
    name: 'clamav-daemon',
    isThere: () => ['/usr/sbin/clamd', '/usr/local/sbin/clamd'].some((file) => existsSync(file)),
  },
  { name: 'curl', isThere: () => hasProgram('curl') },
];

/** Installs what is missing; without the right to, ends with the exact command for somebody who has it. */
export function installSystemPackages() {
  const missing = needed.filter(({ isThere }) => !isThere()).map(({ name }) => name);
  if (missing.length === 0) return;
  const install = ['install', '-y', '--no-install-recommends', ...missing];
  const command = `apt-get update && apt-get ${install.join(' ')}`;
  if (!hasProgram('apt-get')) {
    end(
      `Kiểm thử cần ${missing.join(', ')} (tên gói của Debian). Hãy cài bằng trình quản lý gói của máy này rồi chạy lại npm test.`,
    );
  }
  if (process.getuid?.() !== 0)
    end(`Kiểm thử cần thêm gói hệ thống. Hãy chạy rồi chạy lại npm test:\n  sudo sh -c '${command}'`);
  say(`Đang cài gói hệ thống cho kiểm thử: ${missing.join(', ')}…`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const isDone = run('apt-get', ['update', '-q'], environment) === 0 && run('apt-get', install, environment) === 0;
  if (!isDone) end(`Không cài được gói hệ thống. Hãy kiểm tra mạng rồi chạy:\n  ${command}`);
}

function hasProgram(name) {
  return (process.env.PATH ?? '').split(path.delimiter).some((directory) => {
    try {
      accessSync(path.join(directory, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** LibreOffice is one program with parts: without its part it opens no file of that kind. */
function hasLibrary(file) {
  const places = ['/usr/lib/libreoffice/program', '/usr/lib64/libreoffice/program', '/opt/libreoffice/program'];
  // elsewhere (macOS, an own build) it comes whole
  const known = places.filter((place) => existsSync(place));
  return known.length === 0 || known.some((place) => existsSync(path.join(place, file)));
}

/** Whether the font has every Vietnamese letter: Debian's older `fonts-liberation` carries the name and lacks 93 of them. */
function hasFont(family) {
  const { stdout } = spawnSync('fc-list', [`${family}:lang=vi`, 'file'], { encoding: 'utf8' });
  return Boolean(stdout?.trim());
}
