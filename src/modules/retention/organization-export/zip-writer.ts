import { createHash, type Hash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { PassThrough, type Readable, Transform, type Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import yazl from 'yazl';
import { maxNameBytes, safeFileName } from '../../../files/file-name.ts';

/** One line of the manifest. */
export interface ZippedFile {
  readonly path: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** So short that folder in folder stays below Windows' 260 characters. */
const longestFolder = 60;
const longestFile = 120;

/** Writes one zip file entry after entry, so that memory does not grow with what goes in; names are UTF-8 and flagged so. */
export class ZipWriter {
  readonly files: ZippedFile[] = [];
  private readonly zip = new yazl.ZipFile();
  private readonly taken = new Set<string>();
  private readonly written: Promise<void>;
  private current: Measure | undefined;
  /** Why the disk takes no more. */
  private broken: Error | undefined;

  constructor(
    path: string,
    private readonly madeAt: Date,
  ) {
    this.written = pipeline(this.zip.outputStream, createWriteStream(path));
    this.written.catch((error: Error) => {
      this.broken = error;
      this.current?.destroy(error);
    });
    this.zip.on('error', (error: Error) => (this.zip.outputStream as Readable).destroy(error));
  }

  /** Adds what `content` gives and waits until it is in. `path` comes from `place`. */
  async add(path: string, content: Readable, { compress = true } = {}): Promise<ZippedFile> {
    if (this.broken) throw this.broken;
    const measure = new Measure();
    this.current = measure;
    content.on('error', (error) => measure.destroy(error));
    this.zip.addReadStream(content.pipe(measure), path, { mtime: this.madeAt, mode: 0o100644, compress });
    await finished(measure);
    const file = { path, sha256: measure.hash.digest('hex'), size: measure.size };
    this.files.push(file);
    return file;
  }

  /** As `add`, for a writer that fills a stream and ends it. */
  async addWritten(path: string, write: (out: Writable) => Promise<void>): Promise<ZippedFile> {
    const out = new PassThrough();
    const [file] = await Promise.all([this.add(path, out), write(out)]);
    return file;
  }

  /** Writes the directory at the end and waits for the disk. */
  async close(): Promise<void> {
    this.zip.end();
    await this.written;
  }

  /**
   * A path for a name in a folder: safe on every system and not there yet, whatever the case of its letters. The second «a.pdf» is
   * «a (2).pdf». A folder that is placed twice gets two names.
   */
  place(folder: string, name: string): string {
    const safe = shortened(safeFileName(name));
    const dot = /\.[A-Za-z0-9]{1,10}$/.exec(safe)?.index ?? safe.length;
    for (let n = 1; ; n++) {
      const numbered = n === 1 ? safe : `${safe.slice(0, dot)} (${n})${safe.slice(dot)}`;
      const path = folder === '' ? numbered : `${folder}/${numbered}`;
      const key = path.normalize('NFC').toLowerCase();
      if (this.taken.has(key)) continue;
      this.taken.add(key);
      return path;
    }
  }

  /** As `place`, for a folder: shorter, and without anything that looks like an extension. */
  placeFolder(folder: string, name: string): string {
    return this.place(
      folder,
      [...safeFileName(name)]
        .slice(0, longestFolder)
        .join('')
        .replace(/[. ]+$/, ''),
    );
  }
}

function shortened(name: string): string {
  const extension = /\.[A-Za-z0-9]{1,10}$/.exec(name)?.[0] ?? '';
  const stem = [...name.slice(0, name.length - extension.length)];
  return stem.length <= longestFile
    ? name
    : safeFileName(stem.slice(0, longestFile).join('') + extension).slice(0, maxNameBytes);
}

/** Counts and hashes what runs through. */
class Measure extends Transform {
  readonly hash: Hash = createHash('sha256');
  size = 0;

  override _transform(chunk: Buffer, _: BufferEncoding, done: (error: null, data: Buffer) => void): void {
    this.hash.update(chunk);
    this.size += chunk.length;
    done(null, chunk);
  }
}
