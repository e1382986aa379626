import pg from 'pg';

/** A table with an `organization_id`, and a value in SQL for every column it insists on. */
export interface OwnedTable {
  readonly name: string;
  readonly nullable: boolean;
  readonly columns: Readonly<Record<string, string>>;
}

/** Every table with an `organization_id`, as the catalog knows them today. */
export async function ownedTables(db: Pick<pg.Pool, 'query'>): Promise<OwnedTable[]> {
  const { rows } = await db.query<{ name: string; nullable: boolean; types: Record<string, string> }>(`
    select relname as name, bool_or(attname = 'organization_id' and not attnotnull) as nullable,
      json_object_agg(attname, format_type(atttypid, null)) filter (where attname <> 'organization_id' and attnotnull and attgenerated = '') as types
    from pg_class join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
    where relnamespace = 'public'::regnamespace and relkind = 'r'
    group by relname having bool_or(attname = 'organization_id') order by relname`);
  return rows.map(({ name, nullable, types }) => {
    const values = Object.entries(types ?? {}).map(([column, type]) => [column, anyValue(type)]);
    return { name, nullable, columns: Object.fromEntries(values) };
  });
}

/** Makes a database take rows that mean nothing: no references, triggers or checks. */
export async function forgetMeaning(db: Pick<pg.Pool, 'query'>): Promise<void> {
  await db.query(`
    do $$ declare rule record; begin
      for rule in select conname, conrelid::regclass as owner from pg_constraint
        where connamespace = 'public'::regnamespace and contype in ('c', 'f') and conrelid <> 0
      loop
        execute format('alter table %s drop constraint %I', rule.owner, rule.conname);
      end loop;
      for rule in select distinct tgrelid::regclass as owner from pg_trigger where not tgisinternal loop
        execute format('alter table %s disable trigger user', rule.owner);
      end loop;
    end $$`);
}

/** An insert of a row of this organisation (null: of none). */
export function insertInto({ name, columns }: OwnedTable, organizationId: string | null): string {
  const names = ['organization_id', ...Object.keys(columns)].map((column) => pg.escapeIdentifier(column));
  const owner = organizationId === null ? 'null' : `'${organizationId}'`;
  return `insert into ${name} (${names.join(', ')}) values (${[owner, ...Object.values(columns)].join(', ')})`;
}

const number = '(random() * 1e9)::int';

function anyValue(type: string): string {
  if (type.endsWith('[]')) return "'{}'";
  const known: Readonly<Record<string, string>> = {
    uuid: 'gen_random_uuid()',
    text: 'gen_random_uuid()::text',
    'timestamp with time zone': 'now()',
    date: `date '2026-01-01' + ${number} % 10000`,
    boolean: 'false',
    json: "'{}'",
    jsonb: "'{}'",
    bytea: "''",
    integer: number,
    bigint: number,
    smallint: '1',
    numeric: number,
    interval: "'1 day'",
  };
  const value = known[type];
  if (!value) throw new Error(`no value is known for the type ${type}`);
  return value;
}
