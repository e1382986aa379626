import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeWritable } from '../../directories.ts';
import { errorCode, errorText, StartUpFailure } from '../../start-up-failure.ts';
import { canEnter, type DatabaseUser, ownPrivately } from './database-user.ts';
import { lastingPlace } from './lasting-places.ts';
import { isRunning } from './processes.ts';

/** The superuser of the embedded server; only this service's own account reaches its socket. */
export const databaseRole = 'app';

/**
 * The directory in which the cluster lies or will lie: `dataDir/postgres`, or, where the database's user cannot enter `dataDir`,
 * one outside that the file `dataDir/postgres-location` names. Deleting `dataDir` so begins anew in either case.
 *
 * @throws {StartUpFailure} when `dataDir` cannot be used.
 */
export function clusterDirectory(dataDir: string, user: DatabaseUser | undefined): string {
  try {
    makeWritable(dataDir);
    const inside = path.join(realpathSync(dataDir), 'postgres');
    return canEnter(dataDir, user) ? inside : elsewhere(dataDir, user);
  } catch (error) {
    if (error instanceof StartUpFailure) throw error;
    throw unusable(dataDir, errorText(error));
  }
}

function elsewhere(dataDir: string, user: DatabaseUser | undefined): string {
  const pointer = path.join(dataDir, 'postgres-location');
  // The name is bound to this directory, so that a copied checkout does not share its original's database.
  const prefix = path.join(
    lastingPlace(user),
    createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 12),
  );
  const named = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : '';
  if (named.startsWith(`${prefix}-`)) return named;
  rmSync(pointer, { force: true });
  try {
    writeFileSync(pointer, `${prefix}-${randomBytes(4).toString('hex')}\n`, { flag: 'wx' });
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error; // another start chose first
  }
  return readFileSync(pointer, 'utf8').trim();
}

/**
 * Creates the cluster unless it is there. A creation cut short leaves nothing that looks like a cluster, and of two at once one wins.
 *
 * @throws {StartUpFailure} with what initdb said.
 */
export function createCluster(
  cluster: string,
  binaries: string,
  user: DatabaseUser | undefined,
  durable: boolean,
): void {
  if (existsSync(path.join(cluster, 'PG_VERSION'))) return;
  try {
    removeUnfinished(cluster);
    const unfinished = `${cluster}.new-${process.pid}`;
    ownPrivately(unfinished, user);
    initialise(unfinished, binaries, user, durable);
    renameSync(unfinished, cluster);
  } catch (error) {
    removeUnfinished(cluster, process.pid);
    if (existsSync(path.join(cluster, 'PG_VERSION'))) return;
    throw unusable(cluster, errorText(error));
  }
}

function initialise(directory: string, binaries: string, user: DatabaseUser | undefined, durable: boolean): void {
  const run = spawnSync(
    path.join(binaries, 'initdb'),
    [
      '-D', directory, '-U', databaseRole, '-A', 'trust', '-E', 'UTF8', '--no-instructions',
      // pg_trgm and lower() classify letters by LC_CTYPE: plain C drops every Vietnamese letter
      '--locale=C', ...letterLocale(), '--locale-provider=builtin', '--builtin-locale=C.UTF-8',
      ...(durable ? [] : ['--no-sync']),
    ], // biome-ignore format: option and value stand together
    { ...user, cwd: directory, encoding: 'utf8', env: databaseEnvironment },
  );
  if (run.status !== 0) throw run.error ?? new Error(run.stderr.trim().split('\n').slice(-4).join(' '));
}

/** What the server and its tools see: nothing of ours, and universal time. */
export const databaseEnvironment = { PATH: '/usr/local/bin:/usr/bin:/bin', TZ: 'UTC' };

function letterLocale(): string[] {
  if (process.platform === 'darwin') return ['--lc-ctype=en_US.UTF-8'];
  return ['C.utf8', 'C.UTF-8'].some((name) => existsSync(`/usr/lib/locale/${name}`)) ? ['--lc-ctype=C.UTF-8'] : [];
}

/** Removes what creations that no longer run (or the one of `finishedPid`) left behind. */
function removeUnfinished(cluster: string, finishedPid?: number): void {
  const prefix = `${path.basename(cluster)}.new-`;
  for (const name of readdirSync(path.dirname(cluster)).filter((entry) => entry.startsWith(prefix))) {
    const pid = Number(name.slice(prefix.length));
    if (pid === finishedPid || pid === process.pid || !isRunning(pid)) {
      rmSync(path.join(path.dirname(cluster), name), { recursive: true, force: true });
    }
  }
}

export function unusable(directory: string, cause: string): StartUpFailure {
  return new StartUpFailure(
    `Không dùng được thư mục dữ liệu ${directory}: ${cause}.`.replace(/\.+$/, '.'),
    'Hãy kiểm tra quyền ghi và dung lượng đĩa, hoặc đặt DATA_DIR tới một thư mục khác.',
  );
}
