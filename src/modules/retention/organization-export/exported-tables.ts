import { Readable } from 'node:stream';
import type { EntityManager } from 'typeorm';

/** A table with what is needed to read an organisation's rows of it page by page. */
export interface ExportedTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly key: readonly { readonly column: string; readonly type: string }[];
  /** SQL over the organisation's id, `$1`. */
  readonly belongs: string;
}

/** Keys that open doors, traces of requests, and bytes that stand in the folders as files. */
const leftOut: Readonly<Record<string, readonly string[] | 'all'>> = {
  idempotency_keys: 'all',
  audit_unsealed: 'all',
  api_tokens: ['token_hash'],
  users: ['password_hash'],
  receipt_papers: ['pdf'],
};

/** Tables whose rows belong to an organisation by another way than `organization_id`. */
const otherWays: Readonly<Record<string, string>> = {
  organizations: 'id = $1',
  users: 'id in (select user_id from memberships where organization_id = $1)',
};

interface CatalogRow {
  readonly name: string;
  readonly columns: readonly string[];
  readonly key: ExportedTable['key'];
}

/** Every table with rows of organisations, as the database has them now: a table that comes later is in by itself. */
export async function exportedTables(db: EntityManager): Promise<ExportedTable[]> {
  const rows = await db.query<CatalogRow[]>(
    `select c.relname as name,
       (select json_agg(a.attname order by a.attnum) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
       (select json_agg(json_build_object('column', a.attname, 'type', format_type(a.atttypid, null)) order by k.place)
        from pg_index i cross join lateral unnest(i.indkey) with ordinality as k (attnum, place)
          join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
        where i.indrelid = c.oid and i.indisprimary) as key
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
       and (c.relname = any($1) or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organization_id'))
     order by c.relname`,
    [Object.keys(otherWays)],
  );
  return rows
    .filter(({ name }) => leftOut[name] !== 'all')
    .map(({ name, columns, key }) => ({
      name,
      key,
      columns: columns.filter((column) => !leftOut[name]?.includes(column)),
      belongs: otherWays[name] ?? 'organization_id = $1',
    }));
}

const pageSize = 500;

/** The organisation's rows as one JSON array, one row a line, in the order of the key. Read page by page. */
export function tableAsJson(db: EntityManager, table: ExportedTable, organizationId: string): Readable {
  return Readable.from(jsonLines(db, table, organizationId));
}

async function* jsonLines(db: EntityManager, table: ExportedTable, organizationId: string): AsyncGenerator<string> {
  yield '[';
  let last: readonly string[] | undefined;
  do {
    const rows = await page(db, table, organizationId, last);
    if (rows.length > 0) yield `${last ? ',' : ''}\n${rows.map(({ row }) => row).join(',\n')}`;
    last = rows.length < pageSize ? undefined : rows.at(-1)!.key;
  } while (last);
  yield '\n]\n';
}

function page(
  db: EntityManager,
  { name, columns, key, belongs }: ExportedTable,
  organizationId: string,
  last: readonly string[] | undefined,
): Promise<{ row: string; key: string[] }[]> {
  const keyColumns = key.map(({ column }) => `t.${column}`).join(', ');
  const behind = key.map(({ type }, index) => `$${index + 2}::text::${type}`).join(', ');
  return db.query(
    `select row_to_json(t)::text as row, array[${key.map(({ column }) => `t.${column}::text`).join(', ')}] as key
     from (select ${columns.join(', ')} from ${name} where ${belongs}) t
     ${last ? `where (${keyColumns}) > (${behind})` : ''} order by ${keyColumns} limit ${pageSize}`,
    [organizationId, ...(last ?? [])],
  );
}
