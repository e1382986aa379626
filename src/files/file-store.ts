import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { Refusal } from '../domain/refusal.ts';
import { everyAcceptedKind } from './file-inspection/accepted-kinds.ts';
import { byteSizeText } from './byte-size.ts';
import { type KnownFiles, type Sweep, sweepStore } from './file-store-sweep.ts';

/** Bytes that have arrived but are not kept yet: a file of this service alone, in the store's own file system. */
export interface TempFile {
  /** Lower-case hexadecimal SHA-256 of the content. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly path: string;
}

export interface ReceiveLimits {
  readonly maxBytes: number;
  /** What may be sent here, as people read it («PDF, JPG, PNG, HEIC»); named when a file is refused. */
  readonly accepted?: string;
}

/** First and last byte, both included, as in an HTTP Range. */
export interface ByteRange {
  readonly start: number;
  readonly end?: number;
}

export type Soundness = 'intact' | 'damaged' | 'missing';

const sha256Form = /^[0-9a-f]{64}$/;

/**
 * Content-addressed files on local disk: `<dir>/ab/cd/<sha256>`, private to the service (0600 in 0700), never a user's name.
 *
 * File before row: `receive` → `keep` → write the row. What no row names is swept later.
 */
export class FileStore {
  private readonly temporary: string;

  constructor(readonly dir: string) {
    this.temporary = join(dir, 'tmp');
  }

  /** Makes the directories and proves that a file can be written; otherwise fails with a sentence for the operator. */
  async prepare(): Promise<void> {
    const probe = this.temporaryPath();
    try {
      await mkdir(this.temporary, { recursive: true, mode: 0o700 });
      await (await open(probe, 'wx', 0o600)).close();
      await rm(probe);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(
        `Không ghi được vào thư mục lưu tệp «${this.dir}» (${reason}). Hãy cấp quyền ghi cho tài khoản chạy dịch vụ hoặc đặt UPLOADS_DIR sang thư mục khác.`,
        { cause: error },
      );
    }
  }

  /**
   * Takes a stream in, hashing while writing. Stops at the first byte over the limit; leaves nothing behind when it fails.
   * The stream is not destroyed on refusal: its owner may still have to drain a connection.
   *
   * @throws Refusal `file.too-large`, `file.empty`
   */
  async receive(stream: Readable, limits: ReceiveLimits): Promise<TempFile> {
    return this.filling(async (path) => {
      const hash = createHash('sha256');
      const handle = await open(path, 'wx', 0o600);
      let size = 0;
      try {
        for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
          size += chunk.length;
          if (size > limits.maxBytes) throw tooLarge(limits);
          const writing = writeAll(handle, chunk);
          hash.update(chunk); // while the disk works
          await writing;
        }
      } finally {
        await handle.close();
      }
      if (size === 0) throw empty();
      return { sha256: hash.digest('hex'), size, path };
    });
  }

  /** Lets `write` fill a new file (a PDF merged from photos, a receipt) and takes it in like a received one. */
  async produce<Result>(write: (path: string) => Promise<Result>): Promise<{ temp: TempFile; result: Result }> {
    return this.filling(async (path) => {
      const result = await write(path);
      const { sha256, size } = await digest(path);
      if (size === 0) throw empty();
      return { temp: { sha256, size, path }, result };
    });
  }

  /**
   * Makes the content durable under its own hash and answers with that hash. After this a power cut loses nothing.
   * Equal content that is already there is replaced in one step, which also makes it young again for `sweep` and mends a damaged copy.
   */
  async keep({ path, sha256 }: TempFile): Promise<string> {
    const target = this.pathOf(sha256);
    const shard = dirname(target);
    await mkdir(shard, { recursive: true, mode: 0o700 });
    const now = new Date();
    await utimes(path, now, now);
    await syncPath(path);
    await rename(path, target);
    for (const directory of [shard, dirname(shard), this.dir]) await syncPath(directory);
    return sha256;
  }

  /** Removes a temp file; fine when it is gone or kept already. */
  async discard({ path }: Pick<TempFile, 'path'>): Promise<void> {
    await rm(path, { force: true });
  }

  /** The content, or a part of it. Fails before the first byte when it is not there. The reader closes the file by reading to the end or destroying the stream. */
  async open(sha256: string, range?: ByteRange): Promise<Readable> {
    const handle = await open(this.pathOf(sha256), 'r').catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOENT' ? new Error(`Kho tệp thiếu nội dung ${sha256}: khôi phục từ bản sao lưu.`) : error;
    });
    return handle.createReadStream({ start: range?.start, end: range?.end });
  }

  /** Bytes, or undefined when the store does not hold it. */
  async size(sha256: string): Promise<number | undefined> {
    try {
      return (await stat(this.pathOf(sha256))).size;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  async exists(sha256: string): Promise<boolean> {
    return (await this.size(sha256)) !== undefined;
  }

  /** Reads the content again and compares it with its name. */
  async verify(sha256: string): Promise<Soundness> {
    if (!(await this.exists(sha256))) return 'missing';
    return (await digest(this.pathOf(sha256))).sha256 === sha256 ? 'intact' : 'damaged';
  }

  /** Removes kept files no row names and temps nobody finished, both last touched before `olderThan`. Safe beside running uploads. */
  async sweep(known: KnownFiles, olderThan: Date): Promise<Sweep> {
    return sweepStore({ dir: this.dir, temporary: this.temporary }, known, olderThan);
  }

  /** Where the content lies, for readers that need a path. The hash is checked, so no name can leave the store. */
  pathOf(sha256: string): string {
    if (!sha256Form.test(sha256)) throw new TypeError(`Not a SHA-256: ${JSON.stringify(sha256)}`);
    return join(this.dir, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }

  private temporaryPath(): string {
    return join(this.temporary, `${randomUUID()}.part`);
  }

  private async filling<Result>(fill: (path: string) => Promise<Result>): Promise<Result> {
    const path = this.temporaryPath();
    await mkdir(this.temporary, { recursive: true, mode: 0o700 });
    try {
      return await fill(path);
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
  }
}

/** The refusal of anything larger than allowed, with the limit that was really applied. */
function tooLarge({ maxBytes, accepted = everyAcceptedKind }: ReceiveLimits): Refusal {
  return new Refusal(
    'file.too-large',
    `Tệp lớn hơn mức cho phép là ${byteSizeText(maxBytes)}. Hãy quét ở 200–300 dpi hoặc chia nhỏ rồi gửi lại; nhận: ${accepted}.`,
    { maxBytes, accepted },
  );
}

function empty(): Refusal {
  return new Refusal(
    'file.empty',
    'Tệp không có nội dung (0 byte). Hãy mở tệp trên máy để kiểm tra, lưu lại rồi gửi lại.',
  );
}

async function writeAll(handle: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let written = 0; written < chunk.length; ) {
    written += (await handle.write(chunk, written)).bytesWritten;
  }
}

async function digest(path: string): Promise<{ sha256: string; size: number }> {
  const hash = createHash('sha256');
  const handle = await open(path, 'r');
  let size = 0;
  for await (const chunk of handle.createReadStream({ highWaterMark: 1 << 20 })) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { sha256: hash.digest('hex'), size };
}

/** fsync of a file or a directory. */
async function syncPath(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
