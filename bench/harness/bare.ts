import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import pg from 'pg';
import type { RecordedRequest } from './statements.ts';

/**
 * Statements sent bare: no HTTP, nothing computed. For each line `from to width` on its input it sends those requests' statements, each
 * request's on one connection, and answers with a line of milliseconds by request. Arguments: a file with `RecordedRequest[]`, and the
 * connection as JSON.
 */
const [, , file, connection] = process.argv;
const recorded = JSON.parse(readFileSync(file!, 'utf8')) as RecordedRequest[];
const pool = new pg.Pool({ ...JSON.parse(connection!), max: 10, application_name: 'bare' });

async function send({ statements }: RecordedRequest): Promise<number> {
  const began = performance.now();
  const client = await pool.connect();
  try {
    for (const { text, values } of statements) await client.query(text, values as unknown[]);
  } finally {
    client.release();
  }
  return performance.now() - began;
}

async function sendAll(from: number, to: number, width: number): Promise<number[]> {
  const took: number[] = [];
  let next = from;
  const sender = async (): Promise<void> => {
    for (let own = next++; own < to; own = next++) took[own - from] = await send(recorded[own % recorded.length]!);
  };
  await Promise.all(Array.from({ length: width }, sender));
  return took;
}

async function serve(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    const [from, to, width] = line.split(' ').map(Number);
    process.stdout.write(`${JSON.stringify(await sendAll(from!, to!, width!))}\n`);
  }
}

process.stdout.write('"ready"\n');
void serve().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
