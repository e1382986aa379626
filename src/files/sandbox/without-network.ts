import { Socket } from 'node:net';

/** Takes every connection away from this thread (its modules are its own): nothing in a file can make a reader call home. */
export function withoutNetwork(): void {
  const refuse = (): never => {
    throw new Error('No network where foreign files are opened');
  };
  Socket.prototype.connect = refuse;
  globalThis.fetch = refuse;
}
