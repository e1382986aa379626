import { utimes } from 'node:fs/promises';
import type { Response } from 'supertest';
import { FileStore } from '../../../src/files/file-store.ts';
import { JobRunner } from '../../../src/jobs/job-runner.ts';
import type { Agent } from '../../support/people.ts';
import type { TestApp } from '../../support/test-app.ts';

export const reason = 'Rà soát theo Quy chế lưu trữ của cơ quan.';

/** Asks for a job and has it done; answers with its id. */
export async function jobDone({ app }: TestApp, asked: PromiseLike<Response>): Promise<string> {
  const { status, body, text } = await asked;
  if (status !== 202) throw new Error(`not started: ${status} ${text}`);
  await app.get(JobRunner).runDueJobs();
  return body.jobId;
}

/** The stored result of a job. */
export async function resultOf(agent: Agent, jobId: string): Promise<Buffer> {
  const response = await agent.get(`/api/jobs/${jobId}/result`).responseType('blob');
  if (response.status !== 200) throw new Error(`no result: ${response.status} ${String(response.body)}`);
  return response.body as Buffer;
}

/** Makes every stored file so old that the sweep would take it if nobody names it. */
export async function ageFiles({ app, db }: TestApp): Promise<void> {
  const store = app.get(FileStore);
  const { rows } = await db.query<{ sha256: string }>('select distinct sha256 from files');
  const then = new Date(Date.now() - 48 * 3_600_000);
  for (const { sha256 } of rows) if (await store.exists(sha256)) await utimes(store.pathOf(sha256), then, then);
}

/** Everything in the database as one text, but for the log: whatever is looked for is in it or nowhere. */
export async function wholeDatabase({ db }: TestApp, except: readonly string[] = ['audit_entries']): Promise<string> {
  const { rows } = await db.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  );
  const texts: string[] = [];
  for (const { name } of rows.filter((row) => !except.includes(row.name))) {
    const { rows: all } = await db.query(`select row_to_json(t)::text as row from ${name} t`);
    texts.push(`${name}:`, ...all.map(({ row }) => row));
  }
  return texts.join('\n');
}
