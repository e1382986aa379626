import { accessSync, constants, lstatSync, mkdirSync } from 'node:fs';
import { StartUpFailure } from '../../start-up-failure.ts';
import { canEnter, type DatabaseUser } from './database-user.ts';

const name = 'thi-dua-khen-thuong';

/**
 * A directory outside the project that survives a restart of the machine, for what the database's user cannot reach inside the project.
 *
 * @throws {StartUpFailure} when the machine has none.
 */
export function lastingPlace(user: DatabaseUser | undefined): string {
  const candidates = process.getuid?.() === 0 ? [`/var/lib/${name}`] : [];
  candidates.push(`/var/tmp/${name}-${process.getuid?.()}`);
  const place = candidates.find((candidate) => isOurs(candidate) && canEnter(candidate, user));
  if (place !== undefined) return place;
  throw new StartUpFailure(
    `Người dùng của PostgreSQL không vào được thư mục phần mềm, cũng không tạo được ${candidates.join(' hoặc ')}.`,
    'Hãy đặt DATA_DIR vào thư mục mà người dùng postgres vào được, hoặc đặt DATABASE_URL tới một máy chủ PostgreSQL.',
  );
}

/** Creates it, and trusts it only when nobody else could have put things there. */
function isOurs(directory: string): boolean {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o755 });
    accessSync(directory, constants.W_OK);
  } catch {
    return false;
  }
  const { mode, uid } = lstatSync(directory);
  return uid === process.getuid?.() && (mode & constants.S_IFMT) === constants.S_IFDIR && (mode & 0o022) === 0;
}
