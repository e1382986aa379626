/** Questions to PostgreSQL's own catalog about the tables of the service. Each answers `name`, some with an `answer`. */

const ours = `relnamespace = 'public'::regnamespace and relname not like 'migrations%'`;

export const tables = `select relname as name from pg_class where ${ours} and relkind = 'r'`;

export const columns = `
  select relname || '.' || attname as name,
    format_type(atttypid, atttypmod) || case when attnotnull then ' not null' else '' end
      || coalesce(' default ' || pg_get_expr(adbin, adrelid), '') as answer
  from pg_attribute
    join pg_class on pg_class.oid = attrelid
    left join pg_attrdef on adrelid = attrelid and adnum = attnum
  where ${ours} and relkind = 'r' and attnum > 0 and not attisdropped`;

// Not-null constraints (contype n, since PostgreSQL 18) are compared with the columns.
export const constraints = `
  select conname as name, relname || ' ' || pg_get_constraintdef(pg_constraint.oid) as answer
  from pg_constraint join pg_class on pg_class.oid = conrelid
  where ${ours} and contype <> 'n'`;

export const indexes = `
  select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as answer
  from pg_index join pg_class on pg_class.oid = indrelid
  where ${ours}`;

export const indexesOnlySqlCanWrite = `
  select indexrelid::regclass::text as name
  from pg_index join pg_class on pg_class.oid = indrelid
  where ${ours} and (indexprs is not null or pg_get_indexdef(indexrelid) ~ ' USING gin ')`;

export const foreignKeysWithoutIndex = `
  select conname as name from pg_constraint
  where connamespace = 'public'::regnamespace and contype = 'f' and not exists (
    select from pg_index
    where indrelid = conrelid and indpred is null
      and (indkey::int2[])[0:cardinality(conkey) - 1] @> conkey)`;

export const tablesWithoutOrganizationFirst = `
  select relname as name
  from pg_attribute join pg_class on pg_class.oid = attrelid
  where ${ours} and relkind = 'r' and attname = 'organization_id' and not exists (
    select from pg_index where indrelid = attrelid and indpred is null and indkey[0] = attnum)`;

export const plansThatForgetTheirOrder = `
  select relname || '.' || attname as name
  from pg_attribute join pg_class on pg_class.oid = attrelid
  where ${ours} and attname in ('plan', 'answers') and atttypid <> 'json'::regtype`;

export const namesTheDatabaseMadeUp = `
  select conname as name from pg_constraint join pg_class on pg_class.oid = conrelid
  where ${ours} and contype <> 'n' and conname ~ '_(pkey|key|fkey|check)\\d*$'`;

/** Whatever stands in the schema and does not belong to an extension. */
export const leftBehind = `
  select name from (
    select oid, relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind <> 'i'
    union all select oid, proname from pg_proc where pronamespace = 'public'::regnamespace
  ) things
  where not exists (select from pg_depend where objid = things.oid and deptype = 'e')`;
