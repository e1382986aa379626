import type pg from 'pg';

/** Values of the database as it is now, by what a path or a field calls them. */
export type KnownValues = Readonly<Record<string, readonly string[]>>;

const latest = (table: string, column = 'id'): string =>
  `select ${column}::text as value from ${table} order by ${column} desc limit 12`;
const oldest = (table: string, column = 'id'): string =>
  `select ${column}::text as value from ${table} order by ${column} limit 12`;
const both = (table: string): string => `(${oldest(table)}) union (${latest(table)})`;

/** Rows of every organisation: those of others must be as absent as those that never were. */
const sources: Readonly<Record<string, string>> = {
  dossiers: both('dossiers'),
  nominees: both('nominees'),
  documents: both('documents'),
  corrections: both('corrections'),
  people: both('users'),
  memberships: both('memberships'),
  tokens: both('api_tokens'),
  organizations: both('organizations'),
  units: both('units'),
  handovers: both('queue_handovers'),
  jobs: both('job_runs'),
  bases: both('legal_bases'),
  coefficients: both('award_coefficients'),
  'base-salary': both('base_salaries'),
  campaignCodes: latest('campaigns', 'code'),
  unitCodes: oldest('units', 'code'),
  receipts: latest('submissions', 'receipt_number'),
  receiptCodes: latest('submissions', 'receipt_code'),
};

export async function readKnownValues(db: pg.Pool): Promise<KnownValues> {
  const read: Record<string, string[]> = {};
  for (const [name, sql] of Object.entries(sources)) {
    const { rows } = await db.query<{ value: string | null }>(sql);
    read[name] = rows.flatMap(({ value }) => (value === null ? [] : [value]));
  }
  return read;
}
