import { randomKey } from '../../../../api/random-key.ts';

export interface Photo {
  readonly id: string;
  readonly file: File;
  /** Degrees clockwise beyond what the camera says is up. */
  readonly turn: 0 | 90 | 180 | 270;
  /** Pixels, upright; undefined until shown, or where the browser cannot open it (HEIC). */
  readonly size?: { readonly width: number; readonly height: number };
}

export const photoOf = (file: File): Photo => ({ id: randomKey(), file, turn: 0 });

const a4Inches = { short: 210 / 25.4, long: 297 / 25.4 };
/** Below this, small print and seals cannot be told. */
export const leastDpi = 150;

/** Dots per inch when the photo is a whole A4 page, by its weaker side; undefined where it cannot be told here. */
export function dpiOf({ size }: Photo): number | undefined {
  if (!size) return undefined;
  const [short, long] = [Math.min(size.width, size.height), Math.max(size.width, size.height)];
  return Math.floor(Math.min(long / a4Inches.long, short / a4Inches.short));
}

export const bytesOf = (photos: readonly Photo[]): number => photos.reduce((sum, { file }) => sum + file.size, 0);

/** The photo at `from` moved to `to`. */
export function moved(photos: readonly Photo[], from: number, to: number): readonly Photo[] {
  if (to < 0 || to >= photos.length) return photos;
  const next = photos.toSpliced(from, 1);
  return next.toSpliced(to, 0, photos[from]!);
}

/** Longer side after shrinking: about 256 dpi on A4. */
const shrunkSide = 3000;
const quality = 0.85;

/** What is sent: as it came, unless a person turned it or all together are too heavy. What the browser cannot open goes as it came. */
export async function preparedPhotos(photos: readonly Photo[], maxBytes: number): Promise<readonly File[]> {
  const mustShrink = bytesOf(photos) > maxBytes;
  const files: File[] = [];
  for (const photo of photos)
    files.push(photo.turn !== 0 || mustShrink ? await redrawn(photo, mustShrink) : photo.file);
  return files;
}

async function redrawn({ file, turn }: Photo, shrink: boolean): Promise<File> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined);
  if (!picture) return file;
  const scale = shrink ? Math.min(1, shrunkSide / Math.max(picture.width, picture.height)) : 1;
  const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
  const lying = turn === 90 || turn === 270;
  const canvas = document.createElement('canvas');
  canvas.width = lying ? height : width;
  canvas.height = lying ? width : height;
  const pen = canvas.getContext('2d')!;
  pen.translate(canvas.width / 2, canvas.height / 2);
  pen.rotate((turn * Math.PI) / 180);
  pen.drawImage(picture, -width / 2, -height / 2, width, height);
  picture.close();
  const jpeg = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
  return jpeg ? new File([jpeg], file.name.replace(/\.[^.]*$/, '.jpg'), { type: 'image/jpeg' }) : file;
}
