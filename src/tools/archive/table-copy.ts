import { createHash, type Hash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import copy from 'pg-copy-streams';
import type { ArchivedTable } from './manifest.ts';

/** One table as the catalog describes it. */
export interface TableShape {
  readonly name: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
  /** Tables its foreign keys name, itself left out. */
  readonly after: readonly string[];
}

/** Every way in which text COPY depends on the session, fixed, so that the same rows are the same bytes everywhere. */
export async function speakPlainly(client: pg.Client): Promise<void> {
  await client.query(`
    set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'iso_8601'; set bytea_output = 'hex';
    set extra_float_digits = 1; set client_encoding = 'UTF8'`);
}

/** The service's own tables in alphabetical order. Generated columns are left to the database. */
export async function tableShapes(client: pg.Client): Promise<TableShape[]> {
  const { rows } = await client.query<TableShape>(`
    select c.relname as name,
      (select array_agg(attname::text order by attnum) from pg_attribute
        where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
      (select array_agg(a.attname::text order by place) from pg_index i, unnest(i.indkey) with ordinality k (attnum, place)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
        where i.indrelid = c.oid and i.indisprimary) as key,
      coalesce((select array_agg(distinct f.confrelid::regclass::text) from pg_constraint f
        where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid), '{}') as after
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'migrations'
      and not exists (select from pg_depend where objid = c.oid and deptype = 'e')
    order by c.relname`);
  return rows;
}

/** Each table after those its foreign keys name; PostgreSQL itself checks references within one table after the last of its rows. */
export function inOrderOfReferences(tables: readonly TableShape[]): TableShape[] {
  const waiting = new Map(tables.map((table) => [table.name, table]));
  const ordered: TableShape[] = [];
  while (waiting.size > 0) {
    const ready = [...waiting.values()].filter(({ after }) => after.every((name) => !waiting.has(name)));
    if (ready.length === 0)
      throw new Error(`tables refer to each other in a circle: ${[...waiting.keys()].join(', ')}`);
    for (const table of ready) {
      ordered.push(table);
      waiting.delete(table.name);
    }
  }
  return ordered;
}

const quoted = (names: readonly string[]): string => names.map((name) => pg.escapeIdentifier(name)).join(', ');

/** Writes all rows of a table in the order of its primary key to `file`, or only counts and hashes them. */
export async function copyOut(client: pg.Client, table: TableShape, file?: string): Promise<ArchivedTable> {
  const { name, columns, key } = table;
  const stream = client.query(
    copy.to(`copy (select ${quoted(columns)} from ${pg.escapeIdentifier(name)} order by ${quoted(key)}) to stdout`),
  );
  const meter = new Meter();
  const target = file === undefined ? nowhere() : createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true });
  await pipeline(stream, meter, target);
  return { name, columns, rows: stream.rowCount ?? 0, bytes: meter.bytes, sha256: meter.sha256() };
}

/** Reads rows back in; answers with their number. */
export async function copyIn(client: pg.Client, { name, columns }: ArchivedTable, file: string): Promise<number> {
  const stream = client.query(copy.from(`copy ${pg.escapeIdentifier(name)} (${quoted(columns)}) from stdin`));
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), stream);
  return stream.rowCount;
}

/** Size and SHA-256 of a file. */
export async function measured(file: string): Promise<{ bytes: number; sha256: string }> {
  const meter = new Meter();
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), meter, nowhere());
  return { bytes: meter.bytes, sha256: meter.sha256() };
}

const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });

class Meter extends Transform {
  bytes = 0;
  private readonly hash: Hash = createHash('sha256');

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: (error: null, chunk: Buffer) => void): void {
    this.bytes += chunk.length;
    this.hash.update(chunk);
    done(null, chunk);
  }

  sha256(): string {
    return this.hash.digest('hex');
  }
}
