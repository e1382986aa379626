import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface, type Interface } from 'node:readline';

/** A process of our own TypeScript, for tests that kill it. */
export interface OwnProcess {
  readonly pid: number;
  /** Lines of its standard output and standard error, as they come. */
  readonly lines: string[];
  /** Resolves with its exit status, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
  /** The next line that matches. */
  line(pattern: RegExp): Promise<string>;
  kill(signal: NodeJS.Signals): void;
}

/** Runs `script` in a fresh Node with only these settings, whatever the environment of the tests holds. */
export function runScript(script: string, args: readonly string[], settings: Record<string, string> = {}): OwnProcess {
  const child = spawn(process.execPath, ['test/support/typescript.cjs', script, ...args], {
    env: { PATH: process.env.PATH, NODE_NO_WARNINGS: '1', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return follow(child);
}

function follow(child: ChildProcess): OwnProcess {
  const lines: string[] = [];
  const readers = [child.stdout, child.stderr].map((input) =>
    createInterface({ input: input as NodeJS.ReadableStream }),
  );
  for (const reader of readers) reader.on('line', (line) => lines.push(line));
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once('close', (status, signal) => resolve(status ?? signal));
  });
  const line = (pattern: RegExp): Promise<string> => {
    const already = lines.find((text) => pattern.test(text));
    if (already !== undefined) return Promise.resolve(already);
    return Promise.race([
      ...readers.map((reader) => nextLine(reader, pattern)),
      ended.then((status): never => {
        throw new Error(`ended (${status}) without ${pattern}:\n${lines.join('\n')}`);
      }),
    ]);
  };
  return { pid: child.pid ?? 0, lines, ended, line, kill: (signal) => child.kill(signal) };
}

function nextLine(reader: Interface, pattern: RegExp): Promise<string> {
  return new Promise((resolve) => {
    reader.on('line', (text) => {
      if (pattern.test(text)) resolve(text);
    });
  });
}
