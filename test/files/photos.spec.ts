import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { type PDFArray, PDFDict, PDFDocument, PDFName, type PDFPage, PDFRawStream } from 'pdf-lib';
import sharp from 'sharp';
import { inspectFile } from '../../src/files/file-inspection/inspect-file.ts';
import { photosToPdf } from '../../src/files/photos.ts';
import { refusalOf, samples, scratchDirectory } from './scratch.ts';

const scratch = scratchDirectory();
const out = () => scratch.path('out.pdf');
const exifPhoto = join(samples, 'dossiers/vp/bao-cao-08-dam-thuy-linh.scan.jpg');
const pngScan = join(samples, 'dossiers/vp/bao-cao-08-tap-the.scan.png');
const heicPhoto = join(samples, 'files/anh-chup-xoay.heic');

/** A white photo with a dark bar along its top. */
async function photo(name: string, [width, height]: [number, number], orientation = 1): Promise<string> {
  const bar = await sharp({ create: { width, height: Math.ceil(height / 5), channels: 3, background: '#000' } })
    .png()
    .toBuffer();
  await sharp({ create: { width, height, channels: 3, background: '#fff' } })
    .composite([{ input: bar, gravity: 'north' }])
    .withMetadata({ orientation })
    .toFormat(name.endsWith('png') ? 'png' : 'jpeg')
    .toFile(scratch.path(name));
  return scratch.path(name);
}

async function pages(): Promise<PDFPage[]> {
  return (await PDFDocument.load(await readFile(out()))).getPages();
}

/** The one picture of a page, and where the page's content puts it. */
async function picture(page: PDFPage): Promise<{ jpeg: Buffer; box: number[] }> {
  const images = page.node.Resources()!.lookup(PDFName.of('XObject'), PDFDict);
  const [image] = images.values().map((reference) => page.doc.context.lookup(reference) as PDFRawStream);
  const content = page.doc.context.lookup((page.node.Contents() as PDFArray).get(0)) as PDFRawStream;
  const operators = inflateSync(content.getContents()).toString();
  const moves = [...operators.matchAll(/^(\S+) (\S+) (\S+) (\S+) (\S+) (\S+) cm$/gm)].map((match) =>
    match.slice(1).map(Number),
  );
  const [move, , scale] = moves.filter((numbers) => numbers.length === 6);
  return {
    jpeg: Buffer.from(image!.getContents()),
    box: [move![4]!, move![5]!, scale![0]!, scale![3]!].map((side) => Math.round(side)),
  };
}

/** Mean darkness (0 white … 255 black) of the upper and the lower fifth. */
async function darkness(jpeg: Buffer): Promise<{ top: number; bottom: number }> {
  const { width, height } = await sharp(jpeg).metadata();
  const fifth = Math.floor(height / 5);
  const mean = async (top: number) => {
    const { channels } = await sharp(
      await sharp(jpeg).extract({ left: 0, top, width, height: fifth }).greyscale().toBuffer(),
    ).stats();
    return Math.round(255 - channels[0]!.mean);
  };
  return { top: await mean(0), bottom: await mean(height - fifth) };
}

it('makes one page of each photo, in their order, whatever their types', async () => {
  const paper = await photosToPdf([exifPhoto, pngScan, heicPhoto], out());
  expect(paper.pages).toBe(3);
  const sizes = await Promise.all((await pages()).map(async (page) => sharp((await picture(page)).jpeg).metadata()));
  expect(sizes.map(({ width, height }) => [width, height])).toEqual([
    [1075, 1521],
    [1654, 2339],
    [420, 594],
  ]);
});

it('turns the sample phone photo upright and warns of its 130 dpi', async () => {
  const { findings } = await photosToPdf([exifPhoto], out());
  const [page] = await pages();
  expect(page!.getSize()).toEqual({ width: expect.closeTo(595.28, 1), height: expect.closeTo(841.89, 1) });
  expect(findings).toEqual([
    {
      code: 'image.low-resolution',
      severity: 'warning',
      detail:
        'Ảnh thứ 1 chỉ khoảng 130 dpi trên khổ A4 (nên từ 150 dpi). Hãy phóng to kiểm tra chữ và dấu; nếu mờ thì chụp gần hơn hoặc quét lại.',
    },
  ]);
});

it.each([
  [1, { top: 255, bottom: 0 }, [600, 800]],
  [3, { top: 0, bottom: 255 }, [600, 800]],
  [6, { top: 51, bottom: 51 }, [800, 600]],
  [8, { top: 51, bottom: 51 }, [800, 600]],
])('applies EXIF orientation %i', async (orientation, dark, [width, height]) => {
  await photosToPdf([await photo('a.jpg', [600, 800], orientation)], out());
  const { jpeg } = await picture((await pages())[0]!);
  const found = await darkness(jpeg);
  expect([Math.abs(found.top - dark.top) < 4, Math.abs(found.bottom - dark.bottom) < 4]).toEqual([true, true]);
  const upright = await sharp(jpeg).metadata();
  expect([upright.width, upright.height, upright.orientation]).toEqual([width, height, undefined]);
});

it('turns a HEIC photo as the file itself says', async () => {
  await photosToPdf([heicPhoto], out());
  const { top, bottom } = await darkness((await picture((await pages())[0]!)).jpeg);
  expect(top).toBeGreaterThan(80);
  expect(bottom).toBeLessThan(5);
});

it.each<[string, [number, number], number[], number[]]>([
  ['standing', [600, 1200], [595, 842], [87, 0, 421, 842]],
  ['lying', [1600, 900], [842, 595], [0, 61, 842, 474]],
  ['square', [900, 900], [595, 842], [0, 123, 595, 595]],
])('fits a %s photo in the middle of an A4 page lying the same way', async (_, size, page, box) => {
  await photosToPdf([await photo('a.jpg', size)], out());
  const [only] = await pages();
  expect([only!.getWidth(), only!.getHeight()].map(Math.round)).toEqual(page);
  expect((await picture(only!)).box).toEqual(box);
});

it('keeps at most 3,000 pixels on the longer side and enlarges nothing', async () => {
  await photosToPdf([await photo('large.jpg', [4000, 6000]), await photo('small.png', [300, 200])], out());
  const sizes = await Promise.all((await pages()).map(async (page) => sharp((await picture(page)).jpeg).metadata()));
  expect(sizes.map(({ width, height }) => [width, height])).toEqual([
    [2000, 3000],
    [300, 200],
  ]);
});

it('lays what is transparent on white', async () => {
  await sharp({ create: { width: 10, height: 10, channels: 4, background: '#0000' } })
    .png()
    .toFile(scratch.path('clear.png'));
  await photosToPdf([scratch.path('clear.png')], out());
  expect(await darkness((await picture((await pages())[0]!)).jpeg)).toEqual({ top: 0, bottom: 0 });
});

it('judges resolution before shrinking, by the weaker side', async () => {
  const { findings } = await photosToPdf(
    [await photo('fine.jpg', [1241, 1754]), await photo('narrow.jpg', [1200, 5000])],
    out(),
  );
  expect(findings.map(({ detail }) => /^.*? dpi/.exec(detail)?.[0])).toEqual(['Ảnh thứ 2 chỉ khoảng 145 dpi']);
});

it('makes the same bytes of the same photos, for the service alone', async () => {
  await photosToPdf([exifPhoto, heicPhoto], out());
  const first = await readFile(out());
  await photosToPdf([exifPhoto, heicPhoto], scratch.path('again.pdf'));
  expect((await readFile(scratch.path('again.pdf'))).equals(first)).toBe(true);
  expect((await stat(out())).mode & 0o777).toBe(0o600);
});

describe('refuses', () => {
  afterEach(() => jest.restoreAllMocks());

  it('what is no photo, and says which', async () => {
    const word = join(samples, 'dossiers/vp/to-trinh.docx');
    const refusal = await refusalOf(photosToPdf([exifPhoto, word], out()));
    expect([refusal.code, refusal.facts, refusal.detail]).toEqual([
      'file.wrong-type',
      { place: 2 },
      'Không mở được ảnh thứ 2: tệp bị hỏng hoặc không phải ảnh JPG, PNG, HEIC. Hãy chụp lại hoặc chọn ảnh khác.',
    ]);
  });

  it.each([
    ['jpg', exifPhoto],
    ['png', pngScan],
    ['heic', heicPhoto],
  ])('a %s cut short', async (_, path) => {
    jest.spyOn(console, 'log').mockReturnValue(); // the HEIC decoder complains there
    const whole = await readFile(path);
    await writeFile(scratch.path('cut'), whole.subarray(0, Math.floor(whole.length * 0.6)));
    expect((await refusalOf(photosToPdf([scratch.path('cut')], out()))).code).toBe('file.wrong-type');
  });

  it('a bomb of more than 100 million pixels', async () => {
    const bomb = sharp({
      create: { width: 10001, height: 10000, channels: 3, background: '#fff' },
      limitInputPixels: false,
    });
    await bomb.png().toFile(scratch.path('bomb.png'));
    expect((await refusalOf(photosToPdf([scratch.path('bomb.png')], out()))).code).toBe('file.unsafe');
  });
});

it.each([
  ['progressive', { progressive: true, space: 'srgb' }],
  ['CMYK, as printers of posters send them', { progressive: false, space: 'cmyk' }],
] as const)('takes a JPEG that is %s, right side up and in its colours', async (_, { progressive, space }) => {
  const bar = await sharp({ create: { width: 1654, height: 400, channels: 3, background: '#000' } })
    .png()
    .toBuffer();
  await sharp({ create: { width: 1654, height: 2339, channels: 3, background: '#fff' } })
    .composite([{ input: bar, gravity: 'north' }])
    .toColourspace(space)
    .jpeg({ progressive })
    .toFile(scratch.path('odd.jpg'));
  const really = await sharp(scratch.path('odd.jpg')).metadata();
  expect([really.space, really.isProgressive]).toEqual([space, progressive]);
  const seen = await inspectFile(scratch.path('odd.jpg'), { declaredName: 'odd.jpg', form: 'SCAN' });
  expect([seen.kind, seen.findings]).toEqual(['jpg', []]);
  await photosToPdf([scratch.path('odd.jpg')], out());
  const { jpeg } = await picture((await pages())[0]!);
  const { top, bottom } = await darkness(jpeg);
  expect([top > 180, bottom < 20]).toEqual([true, true]);
});
