import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { inspectFile } from '../../../src/files/file-inspection/inspect-file.ts';
import { wordParts, zipOf } from '../odd-files.ts';
import { samples, scratchDirectory } from '../scratch.ts';

const scratch = scratchDirectory();
const sample = (name: string) => readFileSync(join(samples, name));
const originals: readonly (readonly [string, Buffer])[] = [
  ['docx', sample('files/libreoffice.docx')],
  ['smallest.docx', zipOf(wordParts())],
  ['doc', sample('files/van-ban-cu.doc')],
  ['linearized.pdf', sample('files/tuyen-tinh.pdf')],
  ['packed.pdf', sample('files/object-stream.pdf')],
  ['locked.pdf', sample('files/khoa-quyen.pdf')],
  ['heic', sample('files/anh-chup-xoay.heic')],
  ['png', sample('dossiers/vp/bao-cao-08-tap-the.scan.png')],
  ['xlsx', sample('lists/02-mttq-cccd-mat-so-0.xlsx')],
];
/** Far above what any of these small files needs, far below what a person would notice as hanging. */
const longestMs = 5000;

beforeEach(() => jest.spyOn(console, 'warn').mockReturnValue()); // the PDF library complains there
afterEach(() => jest.restoreAllMocks());

/** How an inspection ends: what it found, or the code of its refusal. Anything else is a fault of ours and fails the test. */
async function endOf(content: Buffer): Promise<string> {
  await writeFile(scratch.path('content'), content);
  const began = performance.now();
  try {
    return (await inspectFile(scratch.path('content'), { declaredName: 'a.pdf' })).kind;
  } catch (error) {
    if ((error as Error).name !== 'Refusal') throw error;
    return (error as { code: string }).code;
  } finally {
    expect(performance.now() - began).toBeLessThan(longestMs);
  }
}
const ends = ['pdf', 'docx', 'doc', 'jpg', 'png', 'heic', 'xlsx', 'csv', 'other', 'file.unsafe', 'file.wrong-type'];

describe.each(originals)('a damaged %s is taken or refused, and breaks nothing', (_, original) => {
  it('with bytes flipped', async () => {
    const damage = fc.array(fc.tuple(fc.nat(original.length - 1), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(damage, async (flips) => {
        const content = Buffer.from(original);
        for (const [at, bits] of flips) content[at] = content[at]! ^ bits;
        expect(ends).toContain(await endOf(content));
      }),
      { numRuns: 60 },
    );
  });

  it('cut anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(original.length), async (length) => {
        expect(ends).toContain(await endOf(original.subarray(0, length)));
      }),
      { numRuns: 30 },
    );
  });

  it('with a piece of it copied over another', async () => {
    const place = fc.nat(original.length - 1);
    await fc.assert(
      fc.asyncProperty(place, place, fc.integer({ min: 1, max: 2000 }), async (from, to, length) => {
        const content = Buffer.from(original);
        original.copy(content, to, from, Math.min(from + length, original.length));
        expect(ends).toContain(await endOf(content));
      }),
      { numRuns: 30 },
    );
  });
});
