import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { connect, type NetConnectOpts, type Socket } from 'node:net';

/** What clamd said of a file. */
export type Verdict = { readonly infected: false } | { readonly infected: true; readonly name: string };

/** Silence after which the scanner counts as gone. */
const silenceMs = 30_000;
const pieceBytes = 64 * 1024;

/**
 * Has one file scanned over clamd's INSTREAM: pieces with their length before them, an empty one at the end (clamd(8)).
 *
 * @throws Error when the scanner cannot be reached, does not answer, or cannot judge the file
 */
export async function scanWithClamd(address: NetConnectOpts, path: string): Promise<Verdict> {
  const socket = connect(address);
  try {
    const answered = answerOf(socket);
    answered.catch(() => undefined); // whichever fails first is told below
    await once(socket, 'connect');
    await Promise.race([send(socket, path), answered]); // it may answer, and hang up, before it has everything
    return verdictOf(await answered);
  } finally {
    socket.destroy();
  }
}

async function send(socket: Socket, path: string): Promise<void> {
  socket.write('zINSTREAM\0');
  for await (const piece of createReadStream(path, { highWaterMark: pieceBytes }) as AsyncIterable<Buffer>) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.length);
    socket.write(length);
    if (!socket.write(piece)) await Promise.race([once(socket, 'drain'), once(socket, 'close')]);
    if (socket.destroyed) return;
  }
  socket.write(Buffer.alloc(4));
}

function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    socket.setTimeout(silenceMs, () => socket.destroy(new Error('clamd is silent')));
    socket.on('data', (bytes: Buffer) => {
      text += bytes.toString('utf8');
      if (text.includes('\0')) resolve(text);
    });
    socket.once('error', reject);
    socket.once('close', () => (text === '' ? reject(new Error('clamd hung up')) : resolve(text)));
  });
}

function verdictOf(text: string): Verdict {
  const answer = text.replace(/\0.*$/s, '').trim();
  if (/^stream: OK$/.test(answer)) return { infected: false };
  const name = /^stream: (.+) FOUND$/.exec(answer)?.[1];
  if (name !== undefined) return { infected: true, name };
  throw new Error(`clamd cannot judge: ${answer.slice(0, 200)}`);
}
