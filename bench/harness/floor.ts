import { readFileSync } from 'node:fs';
import http from 'node:http';
import pg from 'pg';
import type { RecordedRequest, Statement } from './statements.ts';

/**
 * The floor: bare `node:http` and `pg`, which for a known address sends the statements the service sent, on one connection, and answers
 * with their rows. No routes, no checks, no views. Arguments: a file with `RecordedRequest[]`, and the connection as JSON.
 */
const [, , file, connection] = process.argv;
const recorded = JSON.parse(readFileSync(file!, 'utf8')) as RecordedRequest[];
const byRequest = new Map(recorded.map(({ request, statements }) => [request, statements]));
const pool = new pg.Pool({ ...JSON.parse(connection!), max: 10, application_name: 'floor' });

async function rowsOf(statements: readonly Statement[]): Promise<unknown[]> {
  const client = await pool.connect();
  try {
    const answers: unknown[] = [];
    for (const { text, values } of statements) answers.push((await client.query(text, values as unknown[])).rows);
    return answers;
  } finally {
    client.release();
  }
}

const server = http.createServer((request, response) => {
  const statements = byRequest.get(`${request.method} ${request.url}`);
  if (!statements) return void response.writeHead(404).end();
  rowsOf(statements).then(
    (answers) => response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answers.slice(1))),
    (error: Error) => response.writeHead(500).end(error.message),
  );
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${JSON.stringify({ port: (server.address() as { port: number }).port })}\n`);
});
