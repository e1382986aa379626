import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Config } from './config.ts';
import { errorCode, errorText, StartUpFailure } from './start-up-failure.ts';

/**
 * How long an idle connection is kept: longer than the minute for which proxies keep theirs. Node's own 5 s let it hang up just when the
 * next request was under way, which a person sees as an error.
 */
const idleConnectionMs = 75_000;

/**
 * Begins to take requests and answers with the address to open in a browser.
 *
 * @throws {StartUpFailure} when the port or the address cannot be had.
 */
export async function listen(server: Server, { port, host }: Pick<Config, 'port' | 'host'>): Promise<string> {
  server.keepAliveTimeout = idleConnectionMs;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(refused(error, port, host)));
    server.listen(port, host, () => resolve());
  });
  const address = server.address() as AddressInfo;
  const isEverywhere = ['0.0.0.0', '::'].includes(address.address);
  const name = isEverywhere ? 'localhost' : address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${name}:${address.port}`;
}

function refused(error: Error, port: number, host: string): StartUpFailure {
  switch (errorCode(error)) {
    case 'EADDRINUSE':
      return new StartUpFailure(
        `Cổng ${port} đang có chương trình khác dùng.`,
        'Hãy tắt chương trình đó (có thể là một bản đang chạy của chính phần mềm này), hoặc đặt PORT tới một cổng khác.',
      );
    case 'EACCES':
      return new StartUpFailure(`Không có quyền mở cổng ${port}.`, 'Hãy đặt PORT từ 1024 trở lên, ví dụ PORT=3000.');
    default:
      return new StartUpFailure(
        `Không lắng nghe được ở địa chỉ ${host}, cổng ${port} (${errorText(error)}).`,
        'Hãy sửa HOST thành một địa chỉ của máy này, ví dụ 127.0.0.1 hoặc 0.0.0.0.',
      );
  }
}

/** Takes no new connection, lets requests under way finish for at most `patienceMs`, then cuts what is left. */
export async function stopListening(server: Server, patienceMs: number): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  // a browser keeps its connection after its last answer: idle ones are let go as they become so
  const letGo = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), patienceMs);
  await closed;
  clearInterval(letGo);
  clearTimeout(cut);
}
