import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { ZipWriter } from '../../../src/modules/retention/organization-export/zip-writer.ts';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'zip-writer-'));
});
afterAll(() => rmSync(directory, { recursive: true }));

const writer = (name: string) => new ZipWriter(path.join(directory, name), new Date('2026-03-17T08:00:00+07:00'));

it.each([
  ['a.pdf', 'A.PDF', 'A (2).PDF'],
  ['Tờ trình.pdf', 'Tờ trình.pdf'.normalize('NFD'), 'Tờ trình (2).pdf'],
  ['không đuôi', 'không đuôi', 'không đuôi (2)'],
])('beside «%s», «%s» is «%s»', (first, second, placed) => {
  const zip = writer('names.zip');
  zip.place('x', first);
  expect(zip.place('x', second)).toBe(`x/${placed}`);
  expect(zip.place('y', first)).toBe(`y/${first}`);
});

it.each([
  ['../../etc/passwd', 120],
  ['C:\\Windows\\a.exe', 120],
  ['con.txt', 120],
  ['', 120],
  [`${'Tờ trình '.repeat(60)}.pdf`, 130],
])('«%s» stays in its folder and short enough for Windows', (name, longest) => {
  const placed = writer('odd.zip').place('f', name);
  expect(placed).toMatch(/^f\/[^/\\:*?"<>|]+$/);
  expect(placed).not.toContain('..');
  expect([...placed].length).toBeLessThanOrEqual(longest);
});

it('holds no more in memory than a few pieces, however much goes through', async () => {
  const megabytes = 300;
  const piece = Buffer.alloc(1024 * 1024, 'thi đua');
  const zip = writer('large.zip');
  const before = process.memoryUsage().arrayBuffers;
  let most = 0;
  const flow = function* () {
    for (let n = 0; n < megabytes; n++) {
      most = Math.max(most, process.memoryUsage().arrayBuffers);
      yield Buffer.from(piece);
    }
  };
  await zip.add('lớn.bin', Readable.from(flow()), { compress: false });
  await zip.close();
  expect(statSync(path.join(directory, 'large.zip')).size).toBeGreaterThan(megabytes * piece.length);
  expect((most - before) / piece.length).toBeLessThan(100);
});

it('says what went in', async () => {
  const zip = writer('small.zip');
  const file = await zip.addWritten('a.txt', async (out) => void out.end('nội dung'));
  await zip.close();
  const bytes = Buffer.from('nội dung');
  expect(zip.files).toEqual([file]);
  expect(file).toEqual({ path: 'a.txt', size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
});

it('a content that breaks off breaks the zip off', async () => {
  const zip = writer('broken.zip');
  const content = new Readable({
    read() {
      this.destroy(new Error('gone'));
    },
  });
  await expect(zip.add('a', content)).rejects.toThrow('gone');
});

it('a disk that takes nothing fails what is added', async () => {
  const zip = new ZipWriter(path.join(directory, 'nowhere', 'x.zip'), new Date());
  const endless = new Readable({ read: (size) => void size });
  await expect(zip.add('a', endless)).rejects.toThrow('ENOENT');
  await expect(zip.add('b', Readable.from(['x']))).rejects.toThrow('ENOENT');
});
