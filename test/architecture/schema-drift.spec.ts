import type { DataSource } from 'typeorm';
import { migrations } from '../../src/database/data-source.ts';
import * as catalog from '../support/schema-catalog.ts';
import { type ScratchDatabase, scratchDatabase } from '../support/scratch-database.ts';

/** Tables that are only ever read by another key than the organisation's; each says by which. */
const notReadByOrganization: Readonly<Record<string, string>> = {};

let migrated: ScratchDatabase;
let fromEntities: ScratchDatabase;

beforeAll(async () => {
  migrated = await scratchDatabase();
  await migrated.dataSource.runMigrations();
  fromEntities = await scratchDatabase({ migrations: [] });
  await fromEntities.dataSource.synchronize();
});
afterAll(async () => {
  await migrated?.drop();
  await fromEntities?.drop();
});

it('finds nothing to change between migrations and entities', async () => {
  const { upQueries } = await migrated.dataSource.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query)).toEqual([]);
});

it('has one entity for each table', async () => {
  const tables = migrated.dataSource.entityMetadatas.map(({ tableName }) => tableName);
  expect(tables.sort()).toEqual(await names(migrated.dataSource, catalog.tables));
});

describe('entities alone would build the same', () => {
  it.each([
    ['columns', catalog.columns],
    ['constraints', catalog.constraints],
    ['indexes', catalog.indexes],
  ])('%s', async (_, question) => {
    expect(await answers(fromEntities.dataSource, question)).toEqual(await answers(migrated.dataSource, question));
  });

  it('apart from trigram and expression indexes, which only SQL can write', async () => {
    expect(await names(migrated.dataSource, catalog.indexesOnlySqlCanWrite)).toEqual(leftToSql());
  });
});

it('has an index for every foreign key, beginning with its columns', async () => {
  expect(await names(migrated.dataSource, catalog.foreignKeysWithoutIndex)).toEqual([]);
});

it('has an index beginning with the organisation on every table of an organisation', async () => {
  expect(await names(migrated.dataSource, catalog.tablesWithoutOrganizationFirst)).toEqual(
    Object.keys(notReadByOrganization),
  );
});

it('keeps the order of a plan: no column named plan or answers is jsonb', async () => {
  expect(await names(migrated.dataSource, catalog.plansThatForgetTheirOrder)).toEqual([]);
});

it('names every constraint: none carries a name the database made up', async () => {
  expect(await names(migrated.dataSource, catalog.namesTheDatabaseMadeUp)).toEqual([]);
});

it('goes down to nothing, and up again', async () => {
  const { dataSource, drop } = await scratchDatabase();
  try {
    await dataSource.runMigrations();
    for (const _ of migrations) await dataSource.undoLastMigration();
    expect(await names(dataSource, catalog.leftBehind)).toEqual(['migrations', 'migrations_id_seq']);
    expect(await dataSource.runMigrations()).toHaveLength(migrations.length);
  } finally {
    await drop();
  }
});

/** Indexes the entities name and leave to the migrations. */
function leftToSql(): string[] {
  const indices = migrated.dataSource.entityMetadatas.flatMap((entity) => entity.indices);
  return indices
    .filter((index) => !index.synchronize)
    .map((index) => index.name)
    .sort();
}

async function answers(dataSource: DataSource, question: string): Promise<string[]> {
  const hidden = new Set(leftToSql());
  const rows = await dataSource.query<{ name: string; answer: string }[]>(question);
  return rows
    .filter(({ name }) => !hidden.has(name))
    .map(({ name, answer }) => `${name}: ${answer}`)
    .sort();
}

async function names(dataSource: DataSource, question: string): Promise<string[]> {
  const rows = await dataSource.query<{ name: string }[]>(question);
  return rows.map(({ name }) => name).sort();
}
