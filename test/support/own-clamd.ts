import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** The harmless file that every scanner calls infected (eicar.org), put together here so that no scanner takes the sources for it. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE', '!$H+H*'].join('');
const program = ['/usr/sbin/clamd', '/usr/local/sbin/clamd'].find((file) => existsSync(file)) ?? 'clamd';

/** A clamd of the test's own: its socket, its settings, and one signature, that of the test file. */
export class OwnClamd {
  readonly directory = mkdtempSync(join(tmpdir(), 'clamd-'));
  readonly socket = join(this.directory, 'socket');
  private child: ChildProcess | undefined;

  async start(): Promise<void> {
    writeFileSync(join(this.directory, 'own.ndb'), `Eicar-Own:0:*:${Buffer.from(eicar).toString('hex')}\n`);
    const settings = [
      'Foreground yes',
      `LocalSocket ${this.socket}`,
      `DatabaseDirectory ${this.directory}`,
      'User root',
    ];
    const root = process.getuid?.() === 0 ? settings : settings.slice(0, -1);
    writeFileSync(join(this.directory, 'clamd.conf'), `${root.join('\n')}\nTemporaryDirectory ${this.directory}\n`);
    this.child = spawn(program, ['-c', join(this.directory, 'clamd.conf')], { stdio: 'ignore' });
    for (let tries = 0; tries < 200; tries += 1) {
      if (await answers(this.socket)) return;
      await delay(50);
    }
    throw new Error('clamd did not start');
  }

  async stop(): Promise<void> {
    const { child } = this;
    this.child = undefined;
    if (!child) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    rmSync(this.socket, { force: true });
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.directory, { recursive: true, force: true });
  }
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ path });
    socket.once('error', () => resolve(false));
    socket.once('data', (bytes) => {
      resolve(bytes.toString().startsWith('PONG'));
      socket.destroy();
    });
    socket.once('connect', () => socket.write('zPING\0'));
  });
}
