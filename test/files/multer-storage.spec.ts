import { readdir } from 'node:fs/promises';
import { type IncomingMessage, type Server, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import type { MulterOptions } from '@nestjs/platform-express/multer/interfaces/multer-options.interface';
import express, { type NextFunction, type Request, type Response } from 'express';
import multer from 'multer';
import request from 'supertest';
import { contentDisposition, safeFileName } from '../../src/files/file-name.ts';
import { FileStore } from '../../src/files/file-store.ts';
import { type UploadedFile, uploadOptions } from '../../src/files/multer-storage.ts';
import { scratchDirectory } from './scratch.ts';

const scratch = scratchDirectory();
const maxBytes = 256 * 1024;
let store: FileStore;
let server: Server;

/** A door as small as can be: keeps what comes in, or refuses when the field `refuse` is there; shows errors as they arrive. */
beforeEach((done) => {
  store = new FileStore(scratch.path('uploads'));
  const options = uploadOptions(store, { maxBytes, files: 3, accepted: 'PDF' });
  const nestOptions: MulterOptions = options; // Nest's module takes the same settings
  const app = express();
  app.post('/', multer(nestOptions as multer.Options).array('file'), async (incoming: Request, response: Response) => {
    const files = incoming.files as unknown as readonly UploadedFile[];
    if (incoming.body.refuse) return void response.status(422).json({ code: 'refused' });
    for (const { temp } of files) await store.keep(temp);
    response.json(files.map(({ originalname, sha256, size }) => ({ originalname, sha256, size })));
  });
  app.use(
    (error: Error & { code?: string; facts?: unknown }, _request: Request, response: Response, _next: NextFunction) => {
      response.status(400).json({ name: error.name, code: error.code, facts: error.facts });
    },
  );
  server = app.listen(0, '127.0.0.1', () => done());
});
afterEach((done) => {
  server.close(done);
});

const temps = async () => (await readdir(scratch.path('uploads', 'tmp')).catch(() => [])).length;
/** Waits until no temp is left: removal follows the response. */
async function noTemps(): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await temps()) === 0) return true;
    await sleep(20);
  }
  return false;
}
const tree = async () => (await readdir(scratch.path('uploads'))).filter((name) => name !== 'tmp').length;

it.each([
  'Tờ trình đề nghị khen thưởng.pdf',
  'Tờ trình.pdf'.normalize('NFD'),
  'BÁO CÁO Đàm Thuỳ Linh (bản 2).docx',
  "H'Hen Niê – 98%.pdf",
  `${'ậ'.repeat(83)}.docx`,
])('brings «%s» from upload to download', async (name) => {
  const response = await request(server).post('/').attach('file', Buffer.from('nội dung'), name);
  expect(response.body).toEqual([
    { originalname: name, sha256: expect.any(String), size: Buffer.byteLength('nội dung') },
  ]);
  const header = contentDisposition(response.body[0].originalname, 'attachment');
  expect(decodeURIComponent(header.split("UTF-8''")[1]!)).toBe(safeFileName(name));
  expect(await text(await store.open(response.body[0].sha256))).toBe('nội dung');
  expect(await noTemps()).toBe(true);
});

it('keeps the order of several files of one call', async () => {
  const photos = ['trang 1.jpg', 'trang 2.jpg', 'trang 3.jpg'];
  const upload = request(server).post('/');
  for (const [index, name] of photos.entries()) upload.attach('file', Buffer.alloc(100 * (3 - index), index + 1), name);
  const response = await upload;
  expect(response.body.map(({ originalname }: UploadedFile) => originalname)).toEqual(photos);
});

it('refuses a file over the limit with the store’s own refusal; nothing of the request stays', async () => {
  const response = await request(server)
    .post('/')
    .attach('file', Buffer.from('fits'), 'a.pdf')
    .attach('file', Buffer.alloc(maxBytes * 20), 'b.pdf');
  expect(response.body).toEqual({ name: 'Refusal', code: 'file.too-large', facts: { maxBytes, accepted: 'PDF' } });
  expect([await noTemps(), await tree()]).toEqual([true, 0]);
});

it('refuses an empty file', async () => {
  const response = await request(server).post('/').attach('file', Buffer.alloc(0), 'a.pdf');
  expect(response.body).toEqual({ name: 'Refusal', code: 'file.empty', facts: {} });
  expect(await noTemps()).toBe(true);
});

it('refuses more files than allowed; nothing of the request stays', async () => {
  const upload = request(server).post('/');
  for (let index = 0; index < 4; index += 1) upload.attach('file', Buffer.from(`${index}`), `${index}.pdf`);
  const response = await upload;
  expect(response.body).toEqual({ name: 'MulterError', code: 'LIMIT_FILE_COUNT' });
  expect([await noTemps(), await tree()]).toEqual([true, 0]);
});

it('removes what a refused request has left once the answer is out', async () => {
  const response = await request(server).post('/').field('refuse', '1').attach('file', Buffer.from('x'), 'a.pdf');
  expect(response.status).toBe(422);
  expect([await noTemps(), await tree()]).toEqual([true, 0]);
});

it('removes the half file of a sender that is cut off', async () => {
  const { port } = server.address() as AddressInfo;
  const upload = httpRequest({
    port,
    host: '127.0.0.1',
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=X', 'content-length': 100_000 },
  });
  upload.on('error', () => undefined);
  upload.on('response', (response: IncomingMessage) => response.resume());
  upload.write('--X\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n');
  upload.write('x'.repeat(50_000));
  for (let tries = 0; (await temps()) === 0 && tries < 100; tries += 1) await sleep(10);
  expect(await temps()).toBe(1);
  upload.destroy();
  expect([await noTemps(), await tree()]).toEqual([true, 0]);
});
