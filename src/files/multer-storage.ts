import type { Request } from 'express';
import type { Options, StorageEngine } from 'multer';
import type { FileStore, ReceiveLimits, TempFile } from './file-store.ts';

/** A file of a multipart request after `uploadOptions` has streamed it in. `originalname` is as the sender's computer gave it (UTF-8). */
export interface UploadedFile {
  readonly fieldname: string;
  readonly originalname: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** To be kept by the service that writes the row; otherwise removed when the response has been sent. */
  readonly temp: TempFile;
}

export interface UploadLimits extends ReceiveLimits {
  /** Files of one request. */
  readonly files: number;
}

/** Longest text field of an upload form, in bytes; kinds, forms and ids are far shorter. */
const fieldBytes = 16 * 1024;
const maxFields = 100;

/**
 * Settings for multer: files stream into the store while they are hashed, none rests in memory, names arrive as UTF-8
 * (busboy reads them as Latin-1 unless told). Refusals of the store reach the error handler as they are.
 */
export function uploadOptions(store: FileStore, limits: UploadLimits) {
  return {
    storage: fileStoreEngine(store, limits),
    defParamCharset: 'utf8',
    limits: { files: limits.files, fields: maxFields, fieldSize: fieldBytes, parts: maxFields + limits.files },
  } satisfies Options;
}

/** Multer's own port to a place for files. Temps of a request that fails or is cut off are removed. */
export function fileStoreEngine(store: FileStore, limits: ReceiveLimits): StorageEngine {
  const received = new WeakMap<Request, TempFile[]>();

  /** Once the response has gone out, kept temps have moved away; the rest belongs to a request refused after its files had come in. */
  function forgetAfterResponse(request: Request, temp: TempFile): void {
    const temps = received.get(request);
    if (temps) return void temps.push(temp);
    const first = [temp];
    received.set(request, first);
    request.res?.once('finish', () => void discardAll(store, first));
  }

  return {
    _handleFile(request: Request, file, callback) {
      store.receive(file.stream, limits).then((temp) => {
        forgetAfterResponse(request, temp);
        callback(null, { sha256: temp.sha256, size: temp.size, temp } as Partial<Express.Multer.File>);
      }, callback);
    },
    _removeFile(_request, file, callback) {
      store.discard((file as unknown as UploadedFile).temp).then(() => callback(null), callback);
    },
  };
}

/** A temp that cannot be removed now is left to the sweep. */
async function discardAll(store: FileStore, temps: readonly TempFile[]): Promise<void> {
  await Promise.allSettled(temps.map((temp) => store.discard(temp)));
}
