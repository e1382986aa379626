import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** One of the bench's own programs in a process of its own, so that its processor time can be told from ours. */
export interface OwnProgram {
  readonly pid: number;
  /** The next line it writes, as JSON. */
  next<T>(): Promise<T>;
  tell(line: string): void;
  stop(): Promise<void>;
}

export function runProgram(file: string, args: readonly string[]): OwnProgram {
  const child = spawn(process.execPath, ['test/support/typescript.cjs', file, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return {
    pid: child.pid!,
    next: () => nextLine(lines, child, file),
    tell: (line) => void child.stdin!.write(`${line}\n`),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function nextLine<T>(lines: AsyncIterator<string>, child: ChildProcess, file: string): Promise<T> {
  const { value, done } = await lines.next();
  if (done) throw new Error(`${file} ended (${child.exitCode ?? child.signalCode})`);
  return JSON.parse(value) as T;
}
