import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

/** Does `work` while no other command of this checkout does: two that start together must not install into each other. */
export function inTurn(root, work) {
  const mark = path.join(tmpdir(), `prepare-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`);
  while (!take(mark)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  const release = () => rmSync(mark, { force: true });
  process.once('exit', release);
  work();
  process.off('exit', release);
  release();
}

function take(mark) {
  try {
    writeFileSync(mark, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  if (!holderRuns(mark)) rmSync(mark, { force: true });
  return false;
}

function holderRuns(mark) {
  try {
    process.kill(Number(readFileSync(mark, 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
