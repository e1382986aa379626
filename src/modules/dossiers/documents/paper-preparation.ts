import { setTimeout as delay } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Refusal } from '../../../domain/refusal.ts';
import { everyAcceptedKind, type FileForm, acceptFor } from '../../../files/file-inspection/accepted-kinds.ts';
import type { Declared } from '../../../files/file-inspection/inspect-file.ts';
import type { Finding, Inspection } from '../../../files/file-inspection/inspection.ts';
import { describeKind } from '../../../files/file-inspection/kind-names.ts';
import { FileStore, type TempFile } from '../../../files/file-store.ts';
import type { UploadedFile } from '../../../files/multer-storage.ts';
import { FileSandbox } from '../../../files/sandbox/file-sandbox.ts';
import { VirusScanner, waitingForScan } from '../../../files/virus/virus-scanner.ts';
import { mergedName, storedName } from './paper-name.ts';

/**
 * Bytes that are kept, with what a look into them told. No inspection = it is still under way; with a notice, too, the file waits: the
 * job looks again.
 */
export interface KeptFile {
  readonly sha256: string;
  readonly size: number;
  readonly inspection?: Inspection;
  readonly notice?: Finding;
}

/** What is known of a file so far. */
type Look = Pick<KeptFile, 'inspection' | 'notice'>;

/** One paper in the store, ready for its rows. */
export interface KeptPaper extends KeptFile {
  readonly fileName: string;
  /** The photos it was merged from, in order, kept as well; empty for a file kept as it came. */
  readonly sources: readonly KeptFile[];
}

/** A photo that is in the store already. */
export interface StoredPhoto extends KeptFile {
  readonly fileName: string;
}

/** Turns what came in into papers in the store: inspected, photos merged. Writes no row: file before row. */
@Injectable()
export class PaperPreparation {
  /** How long a sender waits for an inspection, in milliseconds (0 = not at all); after that it is finished in the background. */
  patience = 2000;

  constructor(
    private readonly store: FileStore,
    private readonly sandbox: FileSandbox,
    private readonly scanner: VirusScanner,
  ) {}

  /**
   * One paper of one call: a file, or several photos as one PDF.
   *
   * @throws Refusal `file.unsafe`, `file.wrong-type`
   */
  async onePaper(files: readonly UploadedFile[], form: FileForm): Promise<KeptPaper> {
    const [file, ...others] = files;
    if (others.length === 0) return this.single(file!, form);
    if (form === 'WORD') throw onlyPhotosTogether(storedName(file!.originalname));
    const photos: (StoredPhoto & { readonly temp: TempFile })[] = [];
    for (const one of files) photos.push({ ...(await this.photo(one)), temp: one.temp });
    const merged = await this.merge(
      photos,
      photos.map(({ temp }) => temp.path),
    );
    for (const { temp } of photos) await this.store.keep(temp);
    return merged;
  }

  /** A file of a bundle, whose form its content decides. */
  async ofAnyForm(file: UploadedFile): Promise<KeptPaper & { readonly form: FileForm }> {
    const fileName = storedName(file.originalname);
    const inspection = await this.sandbox.inspect(file.temp.path, { declaredName: fileName });
    const form = (['SCAN', 'WORD'] as const).find((one) => acceptFor(one).includes(inspection.kind));
    if (!form) throw useless(inspection);
    return { ...(await this.keep(file.temp, await this.scanned(file.temp, inspection))), fileName, sources: [], form };
  }

  /** A file that is no paper of the plan: kept when it is a PDF or an image. */
  async evidence(file: UploadedFile): Promise<KeptPaper> {
    const fileName = storedName(file.originalname);
    const inspection = await this.sandbox.inspect(file.temp.path, { declaredName: fileName, form: 'SCAN' });
    return { ...(await this.keep(file.temp, await this.scanned(file.temp, inspection))), fileName, sources: [] };
  }

  /** Photos that are in the store already, as one PDF in the given order. */
  mergeStored(photos: readonly StoredPhoto[]): Promise<KeptPaper> {
    return this.merge(
      photos,
      photos.map(({ sha256 }) => this.store.pathOf(sha256)),
    );
  }

  private async single(file: UploadedFile, form: FileForm): Promise<KeptPaper> {
    const fileName = storedName(file.originalname);
    if (this.patience > 0) await this.sandbox.warmUp(); // a sender's patience is for the file, not for our start
    const look = await this.inPatience(this.look(file.temp, { declaredName: fileName, form }));
    return { ...(await this.keep(file.temp, look ?? {})), fileName, sources: [] };
  }

  private async photo(file: UploadedFile): Promise<StoredPhoto> {
    const fileName = storedName(file.originalname);
    const look = await this.look(file.temp, { declaredName: fileName, form: 'SCAN' });
    if (look.inspection.kind === 'pdf') throw onlyPhotosTogether(fileName);
    return { sha256: file.sha256, size: file.size, fileName, ...look };
  }

  private async merge(photos: readonly StoredPhoto[], paths: readonly string[]): Promise<KeptPaper> {
    const { temp, result } = await this.store.produce((path) => this.sandbox.mergePhotos(paths, path));
    const inspection: Inspection = { kind: 'pdf', extension: 'pdf', mediaType: 'application/pdf', ...result };
    const notice = photos.find((photo) => photo.notice)?.notice;
    return {
      ...(await this.keep(temp, { inspection, ...(notice && { notice }) })),
      fileName: mergedName(photos[0]!.fileName),
      sources: photos,
    };
  }

  private async keep(temp: TempFile, look: Look): Promise<KeptFile> {
    await this.store.keep(temp);
    return { sha256: temp.sha256, size: temp.size, ...look };
  }

  private async look(temp: TempFile, declared: Declared): Promise<Look & { readonly inspection: Inspection }> {
    return this.scanned(temp, await this.sandbox.inspect(temp.path, declared));
  }

  /** Asks the virus scanner last: it is told only of files that are taken otherwise. */
  private async scanned(
    { path }: TempFile,
    inspection: Inspection,
  ): Promise<Look & { readonly inspection: Inspection }> {
    const outcome = await this.scanner.scan(path);
    return outcome === 'clean' ? { inspection } : { inspection, notice: waitingForScan };
  }

  /** Undefined when it takes too long; what comes of it then is left to the job, which looks again. */
  private async inPatience(inspection: Promise<Look>): Promise<Look | undefined> {
    inspection.catch(() => undefined); // a refusal after nobody waits any more
    if (this.patience === 0) return undefined;
    const enough = new AbortController();
    const tooLong = delay(this.patience, undefined, { signal: enough.signal }).catch(() => undefined);
    try {
      return await Promise.race([inspection, tooLong]);
    } finally {
      enough.abort();
    }
  }
}

const onlyPhotosTogether = (fileName: string): Refusal =>
  new Refusal(
    'file.wrong-type',
    `Nhiều tệp trong một lần gửi chỉ dành cho ảnh chụp từng trang của một giấy tờ; «${fileName}» không phải ảnh. Hãy gửi tệp này riêng.`,
    { fileName, accepted: ['jpg', 'png', 'heic'] },
  );

const useless = (inspection: Inspection): Refusal =>
  new Refusal(
    'file.wrong-type',
    `Nội dung tệp là ${describeKind(inspection)}, không dùng trong hồ sơ được. Hồ sơ nhận: ${everyAcceptedKind}. Hãy lưu lại đúng định dạng rồi gửi lại.`,
    { found: inspection.mediaType },
  );
