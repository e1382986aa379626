import type pg from 'pg';

/** What makes up a commune with its campaign and drafts; each before what refers to it. */
const tables = [
  ...['organizations', 'units', 'users', 'memberships', 'campaigns', 'rule_books'],
  ...['unit_constituencies', 'turnout_results', 'seat_results', 'dossiers', 'nominees'],
];
/** Names that no two rows of the service may share. */
const unique: Readonly<Record<string, string>> = {
  'organizations.code': 'code',
  'campaigns.code': 'code',
  'users.username': 'username',
};

/** Turns the one commune of the database into `communes` of them: every row again, under other ids and names. */
export async function multiplyCommune(db: pg.ClientBase, communes: number): Promise<void> {
  await db.query('set session_replication_role = replica'); // no triggers: copies are as consistent as what they copy
  for (const table of tables) {
    const { rows } = await db.query<{ name: string; type: string }>(
      `select column_name as name, data_type as type from information_schema.columns
       where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
      [table],
    );
    const names = rows.map(({ name }) => `"${name}"`).join(', ');
    const values = rows.map(({ name, type }) => copied(table, name, type)).join(', ');
    await db.query(
      `insert into ${table} (${names}) select ${values} from ${table} cross join generate_series(2, $1::int) k`,
      [communes],
    );
  }
  await db.query('set session_replication_role = origin');
  await db.query('analyze');
}

function copied(table: string, name: string, type: string): string {
  if (unique[`${table}.${name}`]) return `"${name}" || '-' || k`;
  return type === 'uuid' ? otherId(`"${name}"`) : `"${name}"`;
}

/** Always the same other id for an id and a copy, with the marks of a version 7 UUID. */
const otherId = (id: string): string =>
  `overlay(overlay(md5(${id}::text || k) placing '7' from 13 for 1) placing '8' from 17 for 1)::uuid`;
