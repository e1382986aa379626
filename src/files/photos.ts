import { readFile, writeFile } from 'node:fs/promises';
import heic from 'heic-decode';
import { PDFDocument } from 'pdf-lib';
import sharp, { type Sharp } from 'sharp';
import { Refusal } from '../domain/refusal.ts';
import { fileContent } from './file-inspection/file-content.ts';
import { type ImageSize, lowResolution, refuseTooManyPixels } from './file-inspection/image-content.ts';
import type { Finding } from './file-inspection/inspection.ts';
import { type InspectionLimits, usualLimits } from './file-inspection/limits.ts';

/** A4 in PDF points. */
const a4 = { short: (210 / 25.4) * 72, long: (297 / 25.4) * 72 };
/** Longer side of a photo on its page: about 256 dpi on A4. */
const maxSide = 3000;
const jpegQuality = 85;

/** One paper made of photos. */
export interface PhotoPaper {
  readonly pages: number;
  /** Photos too coarse to read, by their place in the list. */
  readonly findings: readonly Finding[];
}

interface UprightPhoto {
  readonly jpeg: Buffer;
  /** As it lies on the page. */
  readonly size: ImageSize;
  /** As it was taken, upright. */
  readonly taken: ImageSize;
}

/**
 * Merges photos of one paper (jpg, png, heic; in the order given) into one PDF at `out`: upright as the camera says, each fitted on an
 * A4 page lying like the photo. The same photos give the same bytes, so a repeated upload has the same hash.
 *
 * @throws Refusal `file.unsafe` above the limit of pixels, `file.wrong-type` for what cannot be opened as an image
 */
export async function photosToPdf(
  paths: readonly string[],
  out: string,
  limits: InspectionLimits = usualLimits,
): Promise<PhotoPaper> {
  if (paths.length === 0) throw new RangeError('A paper needs at least one photo');
  const document = await PDFDocument.create({ updateMetadata: false });
  const findings: Finding[] = [];
  for (const [index, path] of paths.entries()) {
    const photo = await upright(path, index + 1, limits);
    await addPage(document, photo);
    const finding = lowResolution(photo.taken, `Ảnh thứ ${index + 1}`);
    if (finding) findings.push(finding);
  }
  await writeFile(out, await document.save(), { mode: 0o600 });
  return { pages: paths.length, findings };
}

async function upright(path: string, place: number, limits: InspectionLimits): Promise<UprightPhoto> {
  try {
    const { image, taken } = await openAny(path, place, limits);
    const { data, info } = await image
      .resize({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: jpegQuality })
      .toBuffer({ resolveWithObject: true });
    return { jpeg: data, size: { width: info.width, height: info.height }, taken };
  } catch (error) {
    throw error instanceof Refusal ? error : unopenable(place, error);
  }
}

async function openAny(
  path: string,
  place: number,
  limits: InspectionLimits,
): Promise<{ image: Sharp; taken: ImageSize }> {
  const { kind } = await fileContent(path, limits); // sharp would open much more than photos
  if (kind === 'heic') return decodeHeic(path, limits);
  if (kind === 'jpg' || kind === 'png') return openPhoto(path, limits);
  throw unopenable(place);
}

async function openPhoto(path: string, limits: InspectionLimits): Promise<{ image: Sharp; taken: ImageSize }> {
  const image = sharp(path, { limitInputPixels: limits.maxPixels });
  const { autoOrient } = await image.metadata();
  refuseTooManyPixels(autoOrient, limits);
  return { image: image.autoOrient(), taken: autoOrient };
}

/** HEIC is decoded apart: the image library comes without the patented codec. Its own turn is applied, EXIF's must not be (ISO/IEC 23008-12). */
async function decodeHeic(path: string, limits: InspectionLimits): Promise<{ image: Sharp; taken: ImageSize }> {
  const images = await heic.all({ buffer: await readFile(path) });
  try {
    const first = images[0]!;
    refuseTooManyPixels(first, limits); // known before any pixel is decoded
    const { width, height, data } = await first.decode();
    const image = sharp(data, { raw: { width, height, channels: 4 }, limitInputPixels: limits.maxPixels });
    return { image, taken: { width, height } };
  } finally {
    images.dispose();
  }
}

async function addPage(document: PDFDocument, { jpeg, size }: UprightPhoto): Promise<void> {
  const lying = size.width > size.height;
  const [width, height] = lying ? [a4.long, a4.short] : [a4.short, a4.long];
  const scale = Math.min(width / size.width, height / size.height);
  const fitted = { width: size.width * scale, height: size.height * scale };
  const page = document.addPage([width, height]);
  page.drawImage(await document.embedJpg(jpeg), {
    x: (width - fitted.width) / 2,
    y: (height - fitted.height) / 2,
    ...fitted,
  });
}

function unopenable(place: number, cause?: unknown): Refusal {
  const refusal = new Refusal(
    'file.wrong-type',
    `Không mở được ảnh thứ ${place}: tệp bị hỏng hoặc không phải ảnh JPG, PNG, HEIC. Hãy chụp lại hoặc chọn ảnh khác.`,
    { place },
  );
  refusal.cause = cause;
  return refusal;
}
