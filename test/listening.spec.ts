import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { listen, stopListening } from '../src/listening.ts';

const host = '127.0.0.1';

async function serving(answer: RequestListener): Promise<{ server: Server; port: number }> {
  const server = createServer(answer);
  await listen(server, { host, port: 0 });
  return { server, port: (server.address() as AddressInfo).port };
}

/** What a connection that sends `text` and stays open receives until the server ends it. */
function conversation(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    let heard = '';
    const socket = connect(port, host, () => socket.write(text));
    socket.on('data', (chunk) => {
      heard += chunk.toString();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(heard));
  });
}

const request = 'GET / HTTP/1.1\r\nHost: x\r\n\r\n';

it.each([
  [{ host: '127.0.0.1', port: 0 }, /^http:\/\/127\.0\.0\.1:\d+$/],
  [{ host: '0.0.0.0', port: 0 }, /^http:\/\/localhost:\d+$/],
])('on %j it tells an address that a browser opens', async (place, address) => {
  const server = createServer();
  expect(await listen(server, place)).toMatch(address);
  await stopListening(server, 0);
});

it('a port in use, and an address of another machine, are told as such', async () => {
  const { server, port } = await serving(() => undefined);
  await expect(listen(createServer(), { host, port })).rejects.toMatchObject({
    problem: `Cổng ${port} đang có chương trình khác dùng.`,
  });
  await expect(listen(createServer(), { host: '192.0.2.1', port: 0 })).rejects.toMatchObject({
    problem: expect.stringContaining('Không lắng nghe được ở địa chỉ 192.0.2.1'),
  });
  await stopListening(server, 0);
});

it('a request under way is answered after the stop has begun, on a connection the browser would have kept', async () => {
  const { server, port } = await serving((_, response) => setTimeout(() => response.end('done'), 300));
  const answer = conversation(port, request);
  await delay(100);
  await stopListening(server, 5000);
  expect(await answer).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*done/);
});

it('a request that never ends is cut when patience is over', async () => {
  const { server, port } = await serving(() => undefined);
  const answer = conversation(port, request);
  await delay(100);
  const begun = performance.now();
  await stopListening(server, 300);
  expect(await answer).toBe('');
  expect(performance.now() - begun).toBeGreaterThan(250);
});

it('nobody gets in after the stop has begun', async () => {
  const { server, port } = await serving((_, response) => setTimeout(() => response.end(), 300));
  const first = conversation(port, request);
  await delay(100);
  const stopped = stopListening(server, 5000);
  expect(await conversation(port, request)).toBe('');
  await stopped;
  expect(await first).toMatch(/200 OK/);
});

it('an idle connection is kept longer than the minute for which proxies keep theirs', async () => {
  const { server, port } = await serving((_, response) => response.end('done'));
  const answer = await fetch(`http://${host}:${port}/`);
  expect([await answer.text(), answer.headers.get('keep-alive')]).toEqual(['done', 'timeout=75']);
  await stopListening(server, 0);
});
