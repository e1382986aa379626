import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { openPlace } from '../data-set/place.ts';
import { measured } from '../harness/floor-beside.ts';
import { type Call, call } from '../harness/load.ts';
import { alternate, median, medianRatio } from '../harness/medians.ts';
import { signIn } from '../harness/people.ts';
import { recordFigure } from '../harness/results.ts';
import { startService } from '../harness/service.ts';
import { drafts } from './places.ts';
import { ownDossiers } from './submissions.ts';

const least = 0.8;
const megabytes = 24;
const rounds = 9;

/** A paper of nearly the most that is taken in goes to the service and, in turn, through `tee | sha256sum` with the same fsync. */
export async function upload(): Promise<void> {
  const place = await openPlace(drafts);
  const inspections = path.join(place.dataDir, 'inspections.txt');
  try {
    await place.reset();
    const [own] = await ownDossiers(place.db, await signIn(place.db, 'nominator', 1));
    const service = await startService({
      dataDir: place.dataDir,
      environment: { ...measured, INSPECTIONS: inspections },
      nodeOptions: ['--require', path.resolve('bench/harness/inspection-clock.cjs')],
    });
    const turns = {
      service: async () => {
        const sending = form(own!, await scan());
        writeFileSync(inspections, '');
        const { ms, status, text } = await call(service.url, sending);
        if (status !== 201) throw new Error(text);
        const looking = readFileSync(inspections, 'utf8').trim().split('\n').map(Number);
        return { ms, looking: looking.reduce((sum, one) => sum + one, 0) };
      },
      floor: async () => ({ ms: teeAndHash(path.join(place.dataDir, 'uploads'), await scan()), looking: 0 }),
    };
    await alternate(turns, 2);
    const { service: ours, floor } = await alternate(turns, rounds);
    await service.stop();
    const ratio = medianRatio(floor, ours, ({ ms, looking }) => ms - looking);
    const rate = (times: readonly number[]): string => `${(megabytes / (median(times) / 1000)).toFixed(0)} MB/s`;
    recordFigure({
      name: 'upload',
      title: 'Upload, without the inspection',
      bound: `≥ ${least * 100} % of tee | sha256sum with fsync`,
      measured: `${(ratio * 100).toFixed(0)} %`,
      met: ratio >= least,
      details: [
        `service: ${rate(ours.map(({ ms, looking }) => ms - looking))}, with the inspection ${rate(ours.map(({ ms }) => ms))}; tee: ${rate(floor.map(({ ms }) => ms))}`,
        `the inspection alone, in its thread: ${median(ours.map(({ looking }) => looking)).toFixed(0)} ms`,
        `a PDF of ${megabytes} MB, one at a time, from the first byte sent to the answer, which comes after fsync and commit; ${rounds} rounds in turn after 2`,
      ],
    });
  } finally {
    rmSync(path.join(place.dataDir, 'uploads'), { recursive: true, force: true });
    await place.close();
  }
}

/** A PDF of one page with that many bytes of stream that nothing can make smaller; another one each time. */
async function scan(): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.addPage();
  document.context.register(document.context.stream(randomBytes(megabytes * 1024 * 1024 - 2048)));
  return Buffer.from(await document.save());
}

const boundary = 'ranh-gioi-cua-bieu-mau';

function form({ id, cookie }: { id: string; cookie: string }, file: Buffer): Call {
  const field = (name: string, value: string): string =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const head = `${field('kind', 'TO_TRINH')}${field('form', 'SCAN')}--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="to-trinh.pdf"\r\nContent-Type: application/pdf\r\n\r\n`;
  return {
    path: `/api/dossiers/${id}/documents`,
    method: 'POST',
    headers: { cookie, 'Content-Type': `multipart/form-data; boundary=${boundary}` },
    body: Buffer.concat([Buffer.from(head), file, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  };
}

/** Milliseconds for the same bytes through a pipe into a file of the same disk, hashed, and brought to the disk with its directory. */
function teeAndHash(directory: string, file: Buffer): number {
  const target = path.join(directory, 'beside.pdf');
  const began = performance.now();
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', 'tee "$0" | sha256sum > "$0.sha256" && sync "$0" "$1"', target, directory],
    { input: file },
  );
  const ms = performance.now() - began;
  if (status !== 0) throw new Error(stderr.toString());
  rmSync(target);
  return ms;
}
