import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { Refusal, type RefusalCode } from '../../domain/refusal.ts';
import { unsafe } from '../file-inspection/unsafe.ts';
import type { InspectionLimits } from '../file-inspection/limits.ts';
import type { Answer, Demand, ThreadData } from './acts.ts';

export interface ThreadBounds {
  readonly limits: InspectionLimits;
  /** Most memory for what is built from a file, in megabytes. */
  readonly memoryMb: number;
  /** Absolute: where the service lies. */
  readonly projectDir: string;
}

/** One thread. It is over after a demand that took too long or broke it; its owner makes another. */
export class Thread {
  isOver = false;
  private readonly worker: Worker;
  /** Settles when it can be asked. */
  readonly ready: Promise<void>;

  constructor(bounds: ThreadBounds) {
    this.worker = start(bounds);
    this.worker.unref();
    for (const output of [this.worker.stdout, this.worker.stderr]) output.resume(); // libraries complain there; nobody reads it
    this.ready = new Promise((resolve, reject) => {
      this.worker.once('message', () => resolve());
      this.worker.once('error', reject);
      this.worker.once('exit', (status) => reject(new Error(`The thread for foreign files did not start (${status})`)));
    });
    this.ready.catch(() => undefined);
    this.worker.on('error', () => undefined); // whoever waits is told; without a listener it would end the service
    this.worker.once('exit', () => {
      this.isOver = true;
    });
  }

  /**
   * @param patienceMs Counted from when the thread is ready.
   * @throws Refusal those of the act, and `file.unsafe` when it takes too long, needs too much memory or breaks
   */
  async ask(demand: Demand, patienceMs: number): Promise<unknown> {
    this.worker.ref();
    try {
      await this.ready;
      return outcome(await this.answer(demand, patienceMs));
    } finally {
      this.worker.unref();
    }
  }

  async end(): Promise<void> {
    this.isOver = true;
    await this.worker.terminate();
  }

  private answer(demand: Demand, patienceMs: number): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const tooLong = setTimeout(
        () => done(() => reject(unsafe('inspection.too-long', { ms: patienceMs })), true),
        patienceMs,
      );
      const answered = (answer: Answer) => done(() => resolve(answer), false);
      const broke = () => done(() => reject(unsafe('inspection.failed')), true);
      const done = (settle: () => void, isOver: boolean) => {
        clearTimeout(tooLong);
        this.worker.off('message', answered).off('error', broke).off('exit', broke);
        if (isOver) void this.end();
        settle();
      };
      this.worker.once('message', answered).once('error', broke).once('exit', broke);
      this.worker.postMessage(demand);
    });
  }
}

function outcome(answer: Answer): unknown {
  if ('value' in answer) return answer.value;
  if ('fault' in answer) throw new Error(`Inside the thread for foreign files: ${answer.fault}`);
  const { code, detail, facts } = answer.refusal;
  throw new Refusal(code as RefusalCode, detail, facts);
}

/**
 * From the compiled service the thread runs the compiled module; from sources (tests, where modules are CommonJS and so know their own
 * file) it runs the source, through the project's own loader.
 */
function start({ limits, memoryMb, projectDir }: ThreadBounds): Worker {
  const options = {
    workerData: { limits } satisfies ThreadData,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    env: { NODE_NO_WARNINGS: '1' },
    stderr: true,
    stdout: true,
  };
  const isCompiled = typeof __filename === 'undefined' || __filename.endsWith('.js');
  if (isCompiled) return new Worker(path.join(projectDir, 'dist/src/files/sandbox/sandbox-thread.js'), options);
  const loader = path.join(projectDir, 'test/support/typescript.cjs');
  return new Worker(loader, { ...options, argv: [path.join(projectDir, 'src/files/sandbox/sandbox-thread.ts')] });
}
