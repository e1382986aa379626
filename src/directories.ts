import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes sure of a directory in which this process can make files.
 *
 * One level at a time: Node's own `recursive` never returns on file systems that refuse with ENOENT (as /proc does).
 *
 * @throws what the file system says.
 */
export function makeWritable(directory: string, mode?: number): void {
  makeDirectory(directory, mode);
  accessSync(directory, constants.R_OK | constants.W_OK | constants.X_OK);
}

function makeDirectory(directory: string, mode?: number): void {
  if (existsSync(path.join(directory, '.'))) return;
  if (path.dirname(directory) !== directory) makeDirectory(path.dirname(directory));
  try {
    mkdirSync(directory, { mode });
  } catch (error) {
    if (!existsSync(path.join(directory, '.'))) throw error; // else another start made it meanwhile
  }
}
