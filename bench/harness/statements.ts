import { readFileSync } from 'node:fs';

/** One statement as the service sent it. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Everything one request made the service ask its database, in order; the session's own statements included. */
export interface RecordedRequest {
  /** Method and address. */
  readonly request: string;
  readonly statements: readonly Statement[];
}

/**
 * Reads what a service under `recording.cjs` wrote. Requests must have come one after another.
 *
 * Instants went through JSON and are texts now, which PostgreSQL reads alike.
 */
export function readRecording(file: string): RecordedRequest[] {
  const requests: { request: string; statements: Statement[] }[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const noted = JSON.parse(line) as { request: string } | Statement;
    if ('request' in noted) requests.push({ request: noted.request, statements: [] });
    else requests.at(-1)?.statements.push(noted); // what was asked before the first request belongs to starting
  }
  return requests;
}
