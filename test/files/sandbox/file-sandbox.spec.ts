import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { usualLimits } from '../../../src/files/file-inspection/limits.ts';
import { FileSandbox } from '../../../src/files/sandbox/file-sandbox.ts';
import { withoutNetwork } from '../../../src/files/sandbox/without-network.ts';
import { refusalOf, samples, scratchDirectory } from '../scratch.ts';

const scratch = scratchDirectory();
const bounds = { limits: usualLimits, memoryMb: 256, seconds: 20, projectDir: process.cwd() };
const paper = join(samples, 'dossiers/tbc05/to-trinh.scan.pdf');
const sandboxes: FileSandbox[] = [];
const sandbox = (given: Partial<typeof bounds> = {}): FileSandbox => {
  const made = new FileSandbox({ ...bounds, ...given });
  sandboxes.push(made);
  return made;
};
afterEach(() => Promise.all(sandboxes.splice(0).map((one) => one.onModuleDestroy())));

/** Many objects, which take long to build and much memory; none of it is foul. */
async function heavyPdf(): Promise<string> {
  const one = Array.from({ length: 150 }, (_, n) => `/K${n}[${'<</A 1>>'.repeat(20)}]`).join('');
  const count = 600;
  const head = Array.from({ length: count }, (_, n) => `${n + 10} ${n * (one.length + 4)}`).join(' ');
  const data = deflateSync(`${head}\n${`<<${one}>>`.repeat(count)}`);
  const stream = `<</Type/ObjStm/N ${count}/First ${head.length + 1}/Filter/FlateDecode/Length ${data.length}>>\nstream\n${data.toString('latin1')}\nendstream`;
  const text = `%PDF-1.7\n1 0 obj\n${stream}\nendobj\nstartxref\n0\n%%EOF\n`;
  await writeFile(scratch.path('heavy.pdf'), text, 'latin1');
  return scratch.path('heavy.pdf');
}

it('says what a file is, as the inspection itself does', async () => {
  const seen = await sandbox().inspect(paper, { declaredName: 'a.pdf', form: 'SCAN' });
  expect(seen).toEqual({ kind: 'pdf', extension: 'pdf', mediaType: 'application/pdf', pages: 4, findings: [] });
});

it('passes refusals on with their facts', async () => {
  const refusal = await refusalOf(sandbox().inspect(paper, { declaredName: 'a.docx', form: 'WORD' }));
  expect([refusal.code, refusal.facts]).toEqual([
    'file.wrong-type',
    { found: 'application/pdf', accepted: ['docx', 'doc'], form: 'WORD' },
  ]);
});

it('obeys the limits it was given', async () => {
  const strict = sandbox({ limits: { ...usualLimits, maxPdfPages: 3 } });
  expect((await refusalOf(strict.inspect(paper, { declaredName: 'a.pdf' }))).facts).toEqual({
    reason: 'pdf.too-many-pages',
    pages: 4,
    max: 3,
  });
});

it('merges photos and reads tables', async () => {
  const one = sandbox();
  const photo = join(samples, 'dossiers/vp/bao-cao-08-tap-the.scan.png');
  expect(await one.mergePhotos([photo, photo], scratch.path('out.pdf'))).toEqual({ pages: 2, findings: [] });
  const [table] = await one.readTables(
    { path: join(samples, 'lists/07-cax-utf8-bom.csv'), name: 'a.csv' },
    { maxRows: 100 },
  );
  expect(table!.rows.length).toBeGreaterThan(1);
});

it('serves many at once, each with its own answer', async () => {
  const one = sandbox();
  const forms = Array.from({ length: 12 }, (_, n) => (n % 3 === 0 ? 'WORD' : 'SCAN') as 'WORD' | 'SCAN');
  const answers = await Promise.allSettled(forms.map((form) => one.inspect(paper, { declaredName: 'a.pdf', form })));
  expect(answers.map(({ status }) => status)).toEqual(
    forms.map((form) => (form === 'SCAN' ? 'fulfilled' : 'rejected')),
  );
});

it('refuses what needs too much memory, and looks into the next file', async () => {
  const small = sandbox({ memoryMb: 64 });
  const refusal = await refusalOf(small.inspect(await heavyPdf(), { declaredName: 'a.pdf' }));
  expect([refusal.code, refusal.facts]).toEqual(['file.unsafe', { reason: 'inspection.failed' }]);
  expect((await small.inspect(paper, { declaredName: 'a.pdf' })).pages).toBe(4);
});

it('refuses what takes too long, and looks into the next file', async () => {
  const hasty = sandbox({ seconds: 0.01 });
  const refusal = await refusalOf(hasty.inspect(await heavyPdf(), { declaredName: 'a.pdf' }));
  expect([refusal.code, refusal.facts]).toEqual(['file.unsafe', { reason: 'inspection.too-long', ms: 10 }]);
  const patient = sandbox({ seconds: 20 });
  expect((await patient.inspect(paper, { declaredName: 'a.pdf' })).pages).toBe(4);
});

it('a fault of our own is a fault, not a refusal', async () => {
  await expect(sandbox().inspect(scratch.path('absent'), { declaredName: 'a.pdf' })).rejects.toThrow(/ENOENT/);
});

it('there is no network where files are opened', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  const { Socket } = jest.requireActual<typeof import('node:net')>('node:net');
  const { connect } = Socket.prototype;
  const { fetch } = globalThis;
  try {
    withoutNetwork();
    expect(() => new Socket().connect(1)).toThrow(/No network/);
    expect(() => globalThis.fetch('http://127.0.0.1/')).toThrow(/No network/);
  } finally {
    Socket.prototype.connect = connect;
    globalThis.fetch = fetch;
    server.close();
  }
});
