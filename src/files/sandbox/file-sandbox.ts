import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Declared } from '../file-inspection/inspect-file.ts';
import type { Inspection } from '../file-inspection/inspection.ts';
import type { PhotoPaper } from '../photos.ts';
import type { Table, TableLimits } from '../table/table.ts';
import type { ActName, AnswerOf, ArgumentsOf } from './acts.ts';
import { Thread, type ThreadBounds } from './thread.ts';

export interface SandboxBounds extends ThreadBounds {
  /** How long one file may take, in seconds. */
  readonly seconds: number;
}

/** Files looked into at the same time; each may use a whole processor. */
const mostThreads = 2;
/** A thread nobody has needed for so long gives its memory back. */
const idleMs = 5 * 60_000;

/**
 * Opens foreign files in threads of their own, with bounds on time and memory and without a network: a file that breaks its reader is
 * refused (`file.unsafe`), and the service lives. Whatever parses what people send is called through here.
 */
export class FileSandbox {
  private readonly idle: Thread[] = [];
  private busy = 0;
  private readonly queue: (() => void)[] = [];
  private rest: NodeJS.Timeout | undefined;
  private isClosed = false;

  constructor(private readonly bounds: SandboxBounds) {}

  /** Makes sure that the next file need not wait for a thread to start. */
  async warmUp(): Promise<void> {
    const thread = await this.take();
    try {
      await thread.ready;
    } finally {
      this.giveBack(thread);
    }
  }

  /** What the file is and what people should know about it. @throws Refusal `file.unsafe`, `file.wrong-type` */
  inspect(path: string, declared: Declared): Promise<Inspection> {
    return this.ask('inspect', 1, path, declared);
  }

  /** Photos as one PDF at `out`. @throws Refusal `file.unsafe`, `file.wrong-type` */
  mergePhotos(paths: readonly string[], out: string): Promise<PhotoPaper> {
    return this.ask('mergePhotos', paths.length, paths, out);
  }

  /** The cells of a table. @throws Refusal `file.unsafe`, `file.wrong-type`, `file.too-large` */
  readTables(file: { readonly path: string; readonly name: string }, limits: TableLimits): Promise<readonly Table[]> {
    return this.ask('readTables', 1, file, limits);
  }

  /** Ends all threads; called by the container when the service stops. */
  async onModuleDestroy(): Promise<void> {
    this.isClosed = true;
    clearTimeout(this.rest);
    await Promise.all(this.idle.splice(0).map((thread) => thread.end()));
  }

  private async ask<Name extends ActName>(
    name: Name,
    files: number,
    ...args: ArgumentsOf<Name>
  ): Promise<AnswerOf<Name>> {
    const thread = await this.take();
    try {
      return (await thread.ask({ name, args }, files * this.bounds.seconds * 1000)) as AnswerOf<Name>;
    } finally {
      this.giveBack(thread);
    }
  }

  private async take(): Promise<Thread> {
    if (this.busy >= mostThreads) await new Promise<void>((resolve) => this.queue.push(resolve));
    else this.busy += 1;
    await nextTurn(); // a thread that died while idle has said so by now
    for (let thread = this.idle.pop(); thread; thread = this.idle.pop()) if (!thread.isOver) return thread;
    return new Thread(this.bounds);
  }

  /** The place of a thread goes to who waits longest. */
  private giveBack(thread: Thread): void {
    if (this.isClosed) void thread.end();
    else if (!thread.isOver) this.idle.push(thread);
    const next = this.queue.shift();
    if (next) next();
    else this.busy -= 1;
    clearTimeout(this.rest);
    this.rest = setTimeout(() => void this.onIdle(), idleMs).unref();
  }

  private async onIdle(): Promise<void> {
    await Promise.all(this.idle.splice(0).map((thread) => thread.end()));
  }
}
