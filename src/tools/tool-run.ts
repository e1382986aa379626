import { errorText, StartUpFailure } from '../start-up-failure.ts';

/** A line for the person at the terminal. */
export function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Runs a tool of `npm run …`: its exit status is 0 only when `work` says that all is well. */
export function runTool(failure: string, work: (args: readonly string[]) => Promise<boolean>): void {
  work(process.argv.slice(2)).then(
    (isWell) => {
      process.exitCode = isWell ? 0 : 1;
    },
    (error: unknown) => {
      const words = error instanceof StartUpFailure ? error.message : errorText(error);
      process.stderr.write(`${failure}: ${words}\n`);
      process.exitCode = 1;
    },
  );
}
