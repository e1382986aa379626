import sharp from 'sharp';
import type { Inspection, FileKind, Finding } from './inspection.ts';
import type { InspectionLimits } from './limits.ts';
import { unsafe } from './unsafe.ts';

sharp.cache(false); // its cache keeps files open that have been removed meanwhile

/** Dots per inch under which the small print and the seal of an A4 paper are hard to read. */
export const minPaperResolution = 150;
const a4Inches = { long: 297 / 25.4, short: 210 / 25.4 };

const unreadable: Finding = {
  code: 'image.unreadable',
  severity: 'warning',
  detail:
    'Không đọc được ảnh, tệp có thể bị hỏng hoặc tải lên thiếu. Hãy mở thử; nếu không xem được thì chụp lại và gửi lại.',
};

const mediaTypes = { jpg: 'image/jpeg', png: 'image/png', heic: 'image/heic' } as const;

/**
 * Size of an image as it is seen upright. Its header is judged first; then it is decoded once, small, to see whether it is whole
 * (HEIC apart, whose codec the library lacks).
 *
 * @throws Refusal `file.unsafe` above the limit of pixels
 */
export async function imageContent(
  path: string,
  kind: FileKind & keyof typeof mediaTypes,
  limits: InspectionLimits,
): Promise<Inspection> {
  const facts = { kind, extension: kind, mediaType: mediaTypes[kind] };
  const size = await uprightSize(path, limits);
  if (!size) return { ...facts, findings: [unreadable] };
  if (kind !== 'heic' && !(await isWhole(path, limits))) return { ...facts, ...size, findings: [unreadable] };
  const finding = lowResolution(size);
  return { ...facts, ...size, findings: finding ? [finding] : [] };
}

async function isWhole(path: string, { maxPixels }: InspectionLimits): Promise<boolean> {
  const small = sharp(path, { limitInputPixels: maxPixels, failOn: 'truncated', sequentialRead: true }).resize(64, 64);
  return small
    .raw()
    .toBuffer()
    .then(
      () => true,
      () => false,
    );
}

async function uprightSize(path: string, limits: InspectionLimits): Promise<ImageSize | undefined> {
  const header = await sharp(path, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (!header) return undefined;
  refuseTooManyPixels(header, limits);
  const { width, height } = header.autoOrient;
  return { width, height };
}

export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** @throws Refusal `file.unsafe` */
export function refuseTooManyPixels({ width, height }: ImageSize, { maxPixels }: InspectionLimits): void {
  if (width * height > maxPixels) throw unsafe('image.too-many-pixels', { width, height, maxPixels });
}

/** How many dots per inch a photo of a whole A4 page has, by its weaker side. Whole number, cut. */
export function paperResolution({ width, height }: ImageSize): number {
  return Math.floor(Math.min(Math.max(width, height) / a4Inches.long, Math.min(width, height) / a4Inches.short));
}

/** The warning for a photo that is too coarse for a paper; `which` names it among several («Ảnh thứ 2»). */
export function lowResolution(size: ImageSize, which = 'Ảnh'): Finding | undefined {
  const resolution = paperResolution(size);
  if (resolution >= minPaperResolution) return undefined;
  return {
    code: 'image.low-resolution',
    severity: 'warning',
    detail: `${which} chỉ khoảng ${resolution} dpi trên khổ A4 (nên từ ${minPaperResolution} dpi). Hãy phóng to kiểm tra chữ và dấu; nếu mờ thì chụp gần hơn hoặc quét lại.`,
  };
}
