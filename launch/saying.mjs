import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** Tells the person at the terminal; standard output stays for results. */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** @returns {never} */
export function end(sentence, status = 1) {
  say(sentence);
  process.exit(status || 1);
}

/** Runs a command before our eyes and answers with its exit status. */
export function run(command, args, environment = process.env) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env: environment });
  if (error) say(`Không chạy được ${command}: ${error.message}`);
  return status ?? 1;
}
