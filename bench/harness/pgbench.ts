import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import type { Place } from '../data-set/place.ts';
import type { RecordedRequest, Statement } from './statements.ts';

/**
 * What PostgreSQL's own load program needs for the same statements, one request after another on one connection: a line to print.
 * Each request's values are written into its statements, so that every one can run once.
 */
export async function pgbench({ dataDir, server }: Place, recorded: readonly RecordedRequest[]): Promise<string> {
  const script = path.join(dataDir, 'pgbench.sql');
  writeFileSync(script, recorded.flatMap(({ statements }) => statements.map((one) => `${literal(one)};`)).join('\n'));
  const { host, port, user } = server.connection;
  const options = ['-n', '-c', '1', '-t', '1', '-f', script, '-h', host, '-p', String(port), '-U', user];
  const { stdout, stderr, error } = spawnSync('pgbench', [...options, 'thi_dua_khen_thuong'], { encoding: 'utf8' });
  if (error) return 'pgbench is not installed here (Debian: postgresql)';
  const ms = /latency average = ([\d.]+) ms/.exec(stdout)?.[1];
  if (!ms || /failed/.test(stderr)) throw new Error(`pgbench: ${stdout}${stderr}`);
  const each = Number(ms) / recorded.length;
  return `pgbench, the same statements on one connection: ${each.toFixed(2)} ms each, ${Math.round(1000 / each)} a second`;
}

/** `$1` replaced by its value as a literal without a type, which PostgreSQL reads as it reads a parameter. */
function literal({ text, values }: Statement): string {
  return text.replace(/\$(\d+)/g, (_, number) => {
    const value = prepareValue(values[Number(number) - 1]);
    return value === null ? 'null' : pg.escapeLiteral(value);
  });
}

function prepareValue(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return `{${value.map((one) => JSON.stringify(one)).join(',')}}`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
