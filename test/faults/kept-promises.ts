import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { type DatabaseConnection, dataSourceOptions } from '../../src/database/data-source.ts';
import { FileStore } from '../../src/files/file-store.ts';
import { sweepOrphanFiles } from '../../src/modules/dossiers/documents/orphan-files.ts';
import { inSnapshotOf } from '../../src/tools/database-snapshot.ts';
import { checkInvariants } from '../../src/tools/invariants/check.ts';
import { type Acknowledged, sha256Of } from './unit-clients.ts';

/** Acknowledged papers and submissions that the service no longer has as it promised; a line each. */
export async function brokenPromises(
  url: string,
  { uploads, submissions }: Acknowledged,
  headersOf: (unit: string) => Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const broken: string[] = [];
  for (const { id, sha256, unit } of uploads) {
    const answer = await fetch(`${url}/api/documents/${id}/content`, { headers: headersOf(unit) });
    const found = answer.ok ? sha256Of(new Uint8Array(await answer.arrayBuffer())) : `${answer.status}`;
    if (found !== sha256) broken.push(`document ${id}: ${found} instead of ${sha256}`);
  }
  for (const { dossier, number, code } of submissions) {
    const answer = await fetch(`${url}/api/receipts/${number}?code=${code}`);
    const { valid } = (await answer.json()) as { valid?: boolean };
    if (valid !== true) broken.push(`receipt ${number} of ${dossier}: ${answer.status}`);
  }
  return broken;
}

/** Rows of which only a half was written. */
export async function halfStates(db: pg.Pool): Promise<readonly string[]> {
  const rules = {
    'handed in without a submission': `select id from dossiers d where state in ('submitted', 'withdrawn') and not exists (select from submissions s where s.dossier_id = d.id)`,
    'a submission of a draft': `select s.id from submissions s join dossiers d on d.id = s.dossier_id where d.state = 'draft'`,
    'submissions out of number': `select dossier_id as id from submissions group by dossier_id having max(number) <> count(*)`,
    'a submission without its audit entry': `select s.id from submissions s where not exists (select from audit_entries a where a.action = 'dossier.submit' and a.subject_id::text = s.dossier_id::text)`,
    'a document without its audit entry': `select id from documents d where not exists (select from audit_entries a where a.action = 'document.upload' and a.detail ->> 'documentId' = d.id::text)`,
    'a document without its file row':
      'select id from documents d where not exists (select from files f where f.sha256 = d.sha256)',
  };
  const found: string[] = [];
  for (const [rule, sql] of Object.entries(rules)) {
    const { rows } = await db.query<{ id: string }>(sql);
    found.push(...rows.map(({ id }) => `${rule}: ${id}`));
  }
  return found;
}

/** Sweeps as if two days had passed, and answers with every file that is then in the store, temps by their name. */
export async function filesAfterSweep(connection: DatabaseConnection, uploadsDir: string): Promise<readonly string[]> {
  const dataSource = await new DataSource({ ...dataSourceOptions(connection), poolSize: 1 }).initialize();
  try {
    await sweepOrphanFiles(dataSource.manager, new FileStore(uploadsDir), new Date(Date.now() + 48 * 3_600_000));
  } finally {
    await dataSource.destroy();
  }
  const names = readdirSync(uploadsDir, { recursive: true }) as string[];
  return names
    .filter((name) => statSync(path.join(uploadsDir, name)).isFile())
    .map((name) => path.basename(name))
    .sort();
}

/** Every file a row names, merged photos and produced papers included. */
export async function filesNamed(db: pg.Pool): Promise<readonly string[]> {
  const { rows } = await db.query<{ sha256: string }>(
    `select sha256 from files union select unnest(source_hashes) from documents union select result ->> 'sha256' from job_runs where result ->> 'sha256' is not null
     order by 1`,
  );
  return rows.map(({ sha256 }) => sha256);
}

/** What `npm run check-invariants` finds, files read again included; a line each. */
export async function brokenInvariants(connection: DatabaseConnection, uploadsDir: string): Promise<readonly string[]> {
  return inSnapshotOf(connection, async ({ ask }) => {
    const found: string[] = [];
    for await (const { code, detail } of checkInvariants({ ask, store: new FileStore(uploadsDir) }))
      found.push(`${code}: ${detail}`);
    return found;
  });
}
