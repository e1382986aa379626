import { type EventEmitter, once } from 'node:events';
import { finished, type Writable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import ExcelJS from 'exceljs';
import { Sheet, type SheetLayout } from './sheet.ts';

/** What a workbook says about itself; `madeAt` is the caller's clock. */
export interface WorkbookAbout {
  readonly title: string;
  readonly creator: string;
  readonly madeAt: Date;
}

/** Writes sheets one after another: the next begins when the one before is complete. */
export interface Workbook {
  sheet(layout: SheetLayout, write: (sheet: Sheet) => Promise<void>): Promise<void>;
}

/** Unwritten bytes of a sheet from which on the writer waits for a slow reader. */
const mostWaiting = 1024 * 1024;
/** Zipped bytes that may wait for the reader: the zip library's own limit of 1 MB would be the whole of most lists. */
const zipping = { zlib: { level: 6 }, highWaterMark: 64 * 1024 };

/**
 * Streams an Excel workbook into `out` and ends it; memory stays the same however many rows there are and however slowly `out` takes them.
 *
 * When `write` fails or `out` breaks off, `out` is destroyed (a half list must not look like a whole one) and the reason is thrown.
 */
export async function writeWorkbook(
  out: Writable,
  about: WorkbookAbout,
  write: (book: Workbook) => Promise<void>,
): Promise<void> {
  const file = new StreamingFile(out, about);
  try {
    await write(file);
    await file.close();
  } catch (reason) {
    file.abandon();
    out.destroy(reason instanceof Error ? reason : new Error(String(reason)));
    throw reason;
  }
}

class StreamingFile implements Workbook {
  private readonly book: ExcelJS.stream.xlsx.WorkbookWriter;
  private readonly names = new Set<string>();
  private readonly broken = new AbortController();

  constructor(out: Writable, about: WorkbookAbout) {
    finished(out, { readable: false }, (reason) => {
      if (reason) this.broken.abort(reason);
    });
    this.book = new ExcelJS.stream.xlsx.WorkbookWriter({
      stream: out,
      useStyles: true,
      useSharedStrings: false,
      zip: zipping,
    });
    Object.assign(this.book, {
      title: about.title,
      creator: about.creator,
      lastModifiedBy: about.creator,
      created: about.madeAt,
      modified: about.madeAt,
    });
  }

  async sheet(layout: SheetLayout, write: (sheet: Sheet) => Promise<void>): Promise<void> {
    const sheet = new Sheet(this.book, { ...layout, name: this.freeName(layout.name) }, () => this.breathe());
    await write(sheet);
    await this.breathe(); // before the end: a stream that has ended drains without saying so
    sheet.finish();
  }

  async close(): Promise<void> {
    this.broken.signal.throwIfAborted();
    await Promise.race([this.book.commit(), onceAborted(this.broken.signal)]);
  }

  /** Stops zipping; what was queued is dropped. */
  abandon(): void {
    (this.book as unknown as { zip: { abort(): void } }).zip.abort();
  }

  /** Lets other requests have their turn, and waits while the reader lags behind: exceljs itself queues without limit. */
  private async breathe(): Promise<void> {
    await nextTurn();
    this.broken.signal.throwIfAborted();
    const queue = this.queue();
    if (queue && queue._writableState.length > mostWaiting) await once(queue, 'drain', { signal: this.broken.signal });
  }

  /** The pipe between the sheet that is being written and the zip (exceljs 4.4.0 keeps it in a field it does not type). */
  private queue(): QueuedPipe | undefined {
    const sheets = (this.book as unknown as { _worksheets: { stream: { pipes: QueuedPipe[] } }[] })._worksheets;
    return sheets.at(-1)?.stream.pipes[0];
  }

  /** Sheet names: at most 31 characters, without []:*?/\ and apostrophes, each once. */
  private freeName(wanted: string): string {
    const plain =
      wanted
        .replace(/[[\]:*?/\\']/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .normalize('NFC') || 'Danh sách';
    let name = plain.slice(0, 31).trim();
    for (let n = 2; this.names.has(name.toLowerCase()); n++) name = `${plain.slice(0, 27).trim()} (${n})`;
    this.names.add(name.toLowerCase());
    return name;
  }
}

/** The zip library's own stream (readable-stream 2), which tells its length only here. */
type QueuedPipe = EventEmitter & { readonly _writableState: { readonly length: number } };

/** Never resolves; rejects with the reason when the signal is aborted. */
function onceAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
}
