import pg from 'pg';
import type { Ask } from '../../modules/audit/chain-rows.ts';
import type { RowRule } from './finding.ts';

interface Reference {
  readonly name: string;
  readonly child: string;
  readonly parent: string;
  readonly columns: readonly string[];
  readonly targets: readonly string[];
  /** Both tables belong to organisations. */
  readonly tenant: boolean;
}

const quoted = pg.escapeIdentifier;

/** Rules that follow from the schema itself, for tables of today and of later: references lead somewhere, and never to another organisation. */
export async function catalogRules(ask: Ask): Promise<RowRule[]> {
  const references = await ask<Reference>(`
    select f.conname as name, c.relname as child, p.relname as parent,
      (select array_agg(a.attname::text order by place) from unnest(f.conkey) with ordinality k (attnum, place)
        join pg_attribute a on a.attrelid = f.conrelid and a.attnum = k.attnum) as columns,
      (select array_agg(a.attname::text order by place) from unnest(f.confkey) with ordinality k (attnum, place)
        join pg_attribute a on a.attrelid = f.confrelid and a.attnum = k.attnum) as targets,
      (select count(*) = 2 from pg_attribute a where a.attrelid in (c.oid, p.oid) and a.attname = 'organization_id'
        and not a.attisdropped) as tenant
    from pg_constraint f join pg_class c on c.oid = f.conrelid join pg_class p on p.oid = f.confrelid
    where f.contype = 'f' and f.connamespace = 'public'::regnamespace order by f.conname`);
  const versioned = await ask<{ name: string }>(`
    select c.relname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname = 'version' and not a.attisdropped
      and exists (select from pg_attribute i where i.attrelid = c.oid and i.attname = 'id') order by 1`);
  return [
    ...references.map(leadsSomewhere),
    ...references.filter((reference) => reference.tenant).map(staysInside),
    ...versioned.map(({ name }) => countsFromOne(name)),
  ];
}

const join = ({ columns, targets }: Reference): string =>
  columns.map((column, place) => `p.${quoted(targets[place]!)} = c.${quoted(column)}`).join(' and ');
const said = ({ columns }: Reference): string =>
  columns.map((column) => `c.${quoted(column)}::text`).join(` || ' ' || `);

function leadsSomewhere(reference: Reference): RowRule {
  const { child, parent, columns } = reference;
  const isSet = columns.map((column) => `c.${quoted(column)} is not null`).join(' and ');
  return {
    code: 'row.leads-nowhere',
    of: `Một dòng của bảng ${child}`,
    wrong: `nêu một dòng không có trong bảng ${parent} (${columns.join(', ')})`,
    sql: `select '${child}/' || coalesce(${said(reference)}, '') as subject, null as note from ${quoted(child)} c
      where ${isSet} and not exists (select from ${quoted(parent)} p where ${join(reference)})`,
  };
}

function staysInside(reference: Reference): RowRule {
  const { child, parent } = reference;
  return {
    code: 'row.crosses-organizations',
    of: `Một dòng của bảng ${child}`,
    wrong: `thuộc cơ quan khác với dòng mà nó nêu trong bảng ${parent}`,
    sql: `select '${child}/' || (${said(reference)}) as subject, null as note
      from ${quoted(child)} c join ${quoted(parent)} p on ${join(reference)}
      where p.organization_id is distinct from c.organization_id`,
  };
}

function countsFromOne(table: string): RowRule {
  return {
    code: 'row.version',
    of: `Một dòng của bảng ${table}`,
    wrong: 'có số phiên bản nhỏ hơn 1',
    sql: `select '${table}/' || id::text as subject, version::text as note from ${quoted(table)} where version < 1`,
  };
}
