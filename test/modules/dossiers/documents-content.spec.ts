import { existsSync } from 'node:fs';
import { utimes } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { PDFDocument } from 'pdf-lib';
import { DataSource } from 'typeorm';
import { safeFileName } from '../../../src/files/file-name.ts';
import { FileStore } from '../../../src/files/file-store.ts';
import { sweepOrphanFiles } from '../../../src/modules/dossiers/documents/orphan-files.ts';
import type { Agent } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createWorld, type World } from '../../support/world.ts';
import { type DossierIds, insertDossier, insertReturn } from '../../support/world-dossiers.ts';
import { papers, saying, sha256, upload } from './documents-sending.ts';

let testApp: TestApp;
let world: World;
let unit: Agent;
let dossier: DossierIds;
beforeAll(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp);
  unit = await world.as('tbc05');
});
afterAll(() => testApp.close());
beforeEach(async () => {
  dossier = await insertDossier(testApp.db, world, { unit: 'TBC05' });
});

const content = (agent: Agent, id: string, query = '') =>
  agent.get(`/api/documents/${id}/content${query}`).buffer(true);
const downloads = async () =>
  (
    await testApp.db.query(`select detail from audit_entries where action = 'document.download' and subject_id = $1`, [
      dossier.id,
    ])
  ).rows;
const extendedName = (header: string): string => decodeURIComponent(/filename\*=UTF-8''(.*)$/.exec(header)![1]!);

describe('a name', () => {
  it.each([
    'Tờ trình đề nghị khen thưởng.pdf',
    'BÁO CÁO THÀNH TÍCH Đàm Thuỳ Linh (bản 2).pdf',
    "H'Hen Niê – 98%.pdf",
    'Nguyễn Ðức Hoà & Ɖặng Thị Ỷ; «quý I».pdf',
    'ký hiệu # ? không đuôi',
    `${'ậ'.repeat(83)}ab.pdf`,
  ])('«%s» survives upload, list and download, composed or decomposed', async (name) => {
    for (const typed of [name.normalize('NFC'), name.normalize('NFD')]) {
      const { body } = await upload(unit, dossier.id, { files: [[typed, papers.danhSach]] });
      const { body: list } = await unit.get(`/api/dossiers/${dossier.id}/documents`);
      const answer = await content(unit, body.id);
      expect(body.fileName).toBe(name.normalize('NFC'));
      expect(list.items.at(-1).fileName).toBe(name.normalize('NFC'));
      expect(extendedName(answer.headers['content-disposition']!)).toBe(safeFileName(name));
    }
  });

  it('of 255 bytes is downloaded as it is', async () => {
    const name = `${'ậ'.repeat(83)}ab.pdf`;
    expect(Buffer.byteLength(name)).toBe(255);
    const { body } = await upload(unit, dossier.id, { files: [[name, papers.danhSach]] });
    expect(extendedName((await content(unit, body.id)).headers['content-disposition']!)).toBe(name);
  });

  it.each(['../../../etc/passwd.pdf', '..\\..\\windows\\passwd.pdf', '/tmp/passwd.pdf'])(
    '«%s» names no place',
    async (name) => {
      const { body } = await upload(unit, dossier.id, { files: [[name, papers.danhSach]] });
      expect(body.fileName).toBe('passwd.pdf');
    },
  );
});

describe('content', () => {
  it('comes as it was sent, shut in, and is in the audit log', async () => {
    const { body } = await upload(unit, dossier.id, { files: [['Tờ trình.pdf', papers.danhSach]] });
    const answer = await content(unit, body.id);
    expect(answer.status).toBe(200);
    expect(sha256(answer.body)).toBe(sha256(papers.danhSach));
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(papers.danhSach.length),
      'content-disposition': `attachment; filename="To trinh.pdf"; filename*=UTF-8''T%E1%BB%9D%20tr%C3%ACnh.pdf`,
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'self'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-cache',
      etag: `"${body.sha256}"`,
    });
    expect(await downloads()).toEqual([{ detail: { documentId: body.id } }]);
  });

  it('is shown in the browser only when asked for and only as PDF', async () => {
    const { body: pdf } = await upload(unit, dossier.id);
    const { body: word } = await upload(unit, dossier.id, { form: 'WORD', files: [['a.docx', papers.word]] });
    const { body: photo } = await upload(unit, dossier.id, { kind: 'BIEN_BAN', files: [['a.png', papers.photoPng]] });
    const kinds = [];
    for (const { id } of [pdf, word, photo])
      kinds.push((await content(unit, id, '?inline=1')).headers['content-disposition']!.split(';')[0]);
    expect(kinds).toEqual(['inline', 'attachment', 'attachment']);
    expect((await content(unit, pdf.id, '?inline=true')).headers['content-disposition']).toMatch(/^attachment;/);
  });

  it.each([
    ['bytes=0-99', 0, 99],
    ['bytes=100-', 100, papers.danhSach.length - 1],
    ['bytes=-10', papers.danhSach.length - 10, papers.danhSach.length - 1],
    ['bytes=5-999999999', 5, papers.danhSach.length - 1],
  ])('comes in part for %s', async (range, start, end) => {
    const { body } = await upload(unit, dossier.id, { files: [['a.pdf', papers.danhSach]] });
    const answer = await content(unit, body.id).set('Range', range);
    expect(answer.status).toBe(206);
    expect(answer.headers['content-range']).toBe(`bytes ${start}-${end}/${papers.danhSach.length}`);
    expect(answer.body.equals(papers.danhSach.subarray(start, end + 1))).toBe(true);
  });

  it.each(['bytes=999999999-', 'bytes=9-5', 'bytes=0-1,5-6', 'lines=1-2', 'bytes=-', 'bytes=-0'])(
    'comes whole for %s',
    async (range) => {
      const { body } = await upload(unit, dossier.id, { files: [['a.pdf', papers.danhSach]] });
      const answer = await content(unit, body.id).set('Range', range);
      expect([answer.status, answer.body.length]).toEqual([200, papers.danhSach.length]);
    },
  );

  it('comes whole when the part belongs to another version', async () => {
    const { body } = await upload(unit, dossier.id, { files: [['a.pdf', papers.danhSach]] });
    const ask = (tag: string) => content(unit, body.id).set('Range', 'bytes=0-9').set('If-Range', tag);
    expect([(await ask('"khác"')).status, (await ask(`"${body.sha256}"`)).status]).toEqual([200, 206]);
  });

  it('does not come again when it is known, nor for HEAD, and then is no download', async () => {
    const { body } = await upload(unit, dossier.id);
    expect((await content(unit, body.id).set('If-None-Match', `W/"x", "${body.sha256}"`)).status).toBe(304);
    const head = await unit.head(`/api/documents/${body.id}/content`);
    expect([head.status, head.headers['content-length']]).toEqual([200, String(papers.toTrinh.length)]);
    expect(await downloads()).toEqual([]);
  });

  it('waits for the inspection', async () => {
    const { body } = await upload(unit, dossier.id);
    await testApp.db.query(`update files set checks = 'pending' where sha256 = $1`, [body.sha256]);
    expect(saying(await content(unit, body.id))).toEqual({ status: 409, code: 'file.pending' });
    await testApp.db.query(`update files set checks = 'done' where sha256 = $1`, [body.sha256]);
    expect((await content(unit, body.id)).status).toBe(200);
  });

  it("is nobody's of another unit, and an inspector's to read", async () => {
    const { body } = await upload(unit, dossier.id);
    const other = await world.as('tbc06');
    const nowhere = '0199c0de-0000-7000-8000-000000000000';
    const refusals = [
      await content(other, body.id),
      await other.get(`/api/documents/${body.id}`),
      await other.delete(`/api/documents/${body.id}`),
      await content(unit, nowhere),
      await unit.delete(`/api/documents/${nowhere}`),
    ];
    expect(refusals.map(saying)).toEqual(Array(5).fill({ status: 404, code: 'not-found' }));
    expect(new Set(refusals.map(({ body: { detail } }) => detail)).size).toBe(1);
    expect((await content(await world.as('kiemtra'), body.id)).status).toBe(200);
    expect(saying(await content(await world.as('quantri'), body.id))).toEqual({ status: 403, code: 'auth.forbidden' });
  });
});

describe('photos of one paper', () => {
  it('become one upright PDF in their order; the originals are kept', async () => {
    const photos = [papers.photoTurned, papers.photoPng, papers.photoHeic];
    const files = [
      ['Biên bản trang 1.JPG', photos[0]!],
      ['2.png', photos[1]!],
      ['3.heic', photos[2]!],
    ] as const;
    const { status, body } = await upload(unit, dossier.id, { kind: 'BIEN_BAN', files });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      fileName: 'Biên bản trang 1.pdf',
      mediaType: 'application/pdf',
      pages: 3,
      sourceHashes: photos.map(sha256),
    });
    const merged = await PDFDocument.load((await content(unit, body.id)).body);
    expect(merged.getPages().map((page) => page.getHeight() > page.getWidth())).toEqual([true, true, true]);
    const store = testApp.app.get(FileStore);
    expect(await Promise.all(photos.map((photo) => store.verify(sha256(photo))))).toEqual([
      'intact',
      'intact',
      'intact',
    ]);
  });

  it('sent again are the same paper', async () => {
    const files = [
      ['1.jpg', papers.photoTurned],
      ['2.png', papers.photoPng],
    ] as const;
    const [first, second] = [await upload(unit, dossier.id, { files }), await upload(unit, dossier.id, { files })];
    expect(second.body.sha256).toBe(first.body.sha256);
  });

  it('sent alone stays as it came', async () => {
    const { body } = await upload(unit, dossier.id, { files: [['1.heic', papers.photoHeic]] });
    expect(body).toMatchObject({
      sha256: sha256(papers.photoHeic),
      fileName: '1.heic',
      mediaType: 'image/heic',
      sourceHashes: [],
    });
  });
});

describe('deleting', () => {
  const remove = (id: string, version?: string) =>
    version ? unit.delete(`/api/documents/${id}`).set('If-Match', version) : unit.delete(`/api/documents/${id}`);

  it('hides a paper of a draft and keeps its bytes', async () => {
    const { body } = await upload(unit, dossier.id);
    expect((await remove(body.id)).status).toBe(204);
    const { body: after } = await unit.get(`/api/documents/${body.id}`);
    expect(after).toEqual({ ...body, latestKinds: [], deletedAt: '2026-03-17T01:00:00.000Z' });
    expect((await content(unit, body.id)).status).toBe(200);
    const { body: slots } = await unit.get(`/api/dossiers/${dossier.id}/slots`);
    expect(slots.items.filter(({ documents }: { documents: unknown[] }) => documents.length > 0)).toEqual([]);
  });

  it('twice changes nothing more', async () => {
    const { body } = await upload(unit, dossier.id);
    await remove(body.id);
    const before = await testApp.db.query('select version from dossiers where id = $1', [dossier.id]);
    expect((await remove(body.id)).status).toBe(204);
    expect((await testApp.db.query('select version from dossiers where id = $1', [dossier.id])).rows).toEqual(
      before.rows,
    );
  });

  it('minds the version the person saw', async () => {
    const { body } = await upload(unit, dossier.id);
    expect(saying(await remove(body.id, '"1"'))).toEqual({ status: 409, code: 'stale' });
    expect((await remove(body.id, '"2"')).status).toBe(204);
  });

  it('is refused once the dossier was sent, but in a slot that was reopened', async () => {
    const { body: toTrinh } = await upload(unit, dossier.id);
    const { body: bienBan } = await upload(unit, dossier.id, { kind: 'BIEN_BAN' });
    await testApp.db.query(`update dossiers set state = 'submitted' where id = $1`, [dossier.id]);
    expect(saying(await remove(toTrinh.id))).toEqual({ status: 409, code: 'transition-not-allowed' });
    await testApp.db.query(`update dossiers set state = 'returned' where id = $1`, [dossier.id]);
    await insertReturn(testApp.db, world, dossier.id, [{ slot: 'TO_TRINH/SCAN', note: 'mờ' }]);
    expect(saying(await remove(bienBan.id))).toEqual({ status: 409, code: 'dossier.not-reopened' });
    expect((await remove(toTrinh.id)).status).toBe(204);
  });
});

describe('the sweep', () => {
  it('removes what no row names and is a day old, and nothing else', async () => {
    const store = testApp.app.get(FileStore);
    const files = [
      ['1.jpg', papers.photoTurned],
      ['2.png', papers.photoPng],
    ] as const;
    const { body } = await upload(unit, dossier.id, { files });
    const stray = await store.keep(await store.receive(Readable.from([Buffer.from('lạc')]), { maxBytes: 100 }));
    const young = await store.keep(await store.receive(Readable.from([Buffer.from('mới')]), { maxBytes: 100 }));
    const longAgo = new Date(Date.now() - 25 * 60 * 60 * 1000);
    const named = [body.sha256, ...body.sourceHashes];
    for (const hash of [stray, ...named]) await utimes(store.pathOf(hash), longAgo, longAgo);
    const { orphans } = await sweepOrphanFiles(testApp.app.get(DataSource).manager, store, new Date());
    expect(orphans).toEqual([stray]);
    expect([stray, young, ...named].map((hash) => existsSync(store.pathOf(hash)))).toEqual([
      false,
      true,
      true,
      true,
      true,
    ]);
  });
});
