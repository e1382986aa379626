import { writeFile } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { scanWithClamd } from '../../../src/files/virus/clamd.ts';
import { VirusScanner } from '../../../src/files/virus/virus-scanner.ts';
import { eicar, OwnClamd } from '../../support/own-clamd.ts';
import { refusalOf, scratchDirectory } from '../scratch.ts';

const scratch = scratchDirectory();
const clamd = new OwnClamd();
beforeAll(() => clamd.start());
afterAll(() => clamd.remove());

async function file(content: string | Buffer): Promise<string> {
  await writeFile(scratch.path('content'), content);
  return scratch.path('content');
}

describe('with clamd', () => {
  const scanner = new VirusScanner({ path: clamd.socket });

  it.each<[string, string | Buffer]>([
    ['a small file', 'Tờ trình'],
    ['a file of many pieces', Buffer.alloc(3 * 1024 * 1024, 'a')],
    ['an empty file', ''],
  ])('%s is clean', async (_, content) => {
    expect(await scanner.scan(await file(content))).toBe('clean');
  });

  it('an infected file is refused with the name of what was found', async () => {
    const refusal = await refusalOf(scanner.scan(await file(`${'x'.repeat(100_000)}${eicar}`)));
    expect([refusal.code, refusal.facts]).toEqual([
      'file.unsafe',
      { reason: 'virus', signature: 'Eicar-Own.UNOFFICIAL' },
    ]);
  });
});

it('without a scanner every file passes', async () => {
  expect(await new VirusScanner(undefined).scan(await file(eicar))).toBe('clean');
});

describe('nobody is taken for clean when the scanner', () => {
  it('is not there', async () => {
    expect(await new VirusScanner({ path: scratch.path('nobody') }).scan(await file('a'))).toBe('unavailable');
  });

  it.each([
    ['hangs up without a word', ''],
    ['finds the file too large', 'INSTREAM size limit exceeded. ERROR\0'],
    ['says something else', 'stream: OK ERROR\0'],
    ['cannot do it now', 'stream: Cannot allocate memory ERROR\0'],
  ])('%s', async (_, answer) => {
    const server = createServer((socket: Socket) => {
      socket.on('error', () => undefined).once('data', () => socket.end(answer));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    try {
      await expect(scanWithClamd({ host: '127.0.0.1', port }, await file('a'.repeat(500_000)))).rejects.toThrow();
      expect(await new VirusScanner({ host: '127.0.0.1', port }).scan(await file('a'))).toBe('unavailable');
    } finally {
      server.close();
    }
  });
});
