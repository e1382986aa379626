import { spawnSync } from 'node:child_process';
import { chownSync, lstatSync, mkdirSync, readFileSync } from 'node:fs';
import { errorText, StartUpFailure } from '../../start-up-failure.ts';

/** Whom the database runs as. */
export interface DatabaseUser {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root, so root hands it to `postgres` or `nobody`; anybody else runs it as themselves (undefined).
 *
 * @throws {StartUpFailure} when there is no such account, or root may not change to it.
 */
export function databaseUser(): DatabaseUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':')); // biome-ignore format: one thought
  const account = ['postgres', 'nobody'].map((name) => accounts.find((fields) => fields[0] === name)).find(Boolean);
  if (!account) {
    throw new StartUpFailure(
      'PostgreSQL không chạy được bằng quyền root, mà máy này không có người dùng postgres hoặc nobody.',
      'Hãy khởi động bằng một người dùng khác, hoặc đặt DATABASE_URL tới một máy chủ PostgreSQL.',
    );
  }
  const user = { uid: Number(account[2]), gid: Number(account[3]) };
  const { error } = spawnSync('/bin/sh', ['-c', ':'], user);
  if (error) {
    throw new StartUpFailure(
      `Không chuyển được sang người dùng ${account[0]} để chạy PostgreSQL (${errorText(error)}).`,
      'Hãy khởi động bằng một người dùng không phải root, hoặc đặt DATABASE_URL tới một máy chủ PostgreSQL.',
    );
  }
  return user;
}

/** Whether the database's user can reach what lies in `directory`: every directory above must let it through, too. */
export function canEnter(directory: string, user: DatabaseUser | undefined): boolean {
  return spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', directory], { ...user, cwd: '/' }).status === 0;
}

/**
 * Makes `directory` a directory that nobody but the database's user can enter.
 *
 * @throws what the file system says; Error when the directory is somebody else's, as may happen in a directory open to all.
 */
export function ownPrivately(directory: string, user: DatabaseUser | undefined): void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const before = lstatSync(directory);
  const allowed = [process.getuid?.(), user?.uid];
  if (!before.isDirectory() || !allowed.includes(before.uid)) throw new Error(`${directory} thuộc về người dùng khác`);
  if (user && before.uid !== user.uid) chownSync(directory, user.uid, user.gid);
}
