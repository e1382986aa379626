import pg from 'pg';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { type DatabaseConnection, dataSourceOptions } from '../../src/database/data-source.ts';
import { upgradeSchema } from '../../src/database/schema-upgrade.ts';
import { acrossOrganizations, unattended, withinOrganization } from '../../src/database/second-wall/rows-in-sight.ts';
import { enqueue } from '../../src/jobs/enqueue.ts';
import { requestContext } from '../../src/request-context.ts';
import { forgetMeaning, insertInto, type OwnedTable, ownedTables } from '../support/any-row.ts';

const server = { host: process.env.TEST_PG_HOST!, user: process.env.TEST_PG_USER! };
const [here, there] = [uuid(), uuid()];

/** Of these, what is nobody's or public may be read, too. */
const nobodysAreRead = ['award_coefficients', 'base_salaries', 'legal_bases', 'retention_rules'];
const publiclyRead = ['organization_changes'];

/** A request that has not said who asks. */
const asNobody = <T>(work: () => Promise<T>): Promise<T> =>
  requestContext.run({ requestId: 'thử', receivedAt: new Date() }, work);

describe.each(['superuser', 'ordinary owner'])('the second wall where the service is: %s', (who) => {
  const ordinary = who === 'ordinary owner';
  const user = ordinary ? `owner_${process.pid}` : server.user;
  const database = `second_wall_${process.pid}_${ordinary ? 'owned' : 'super'}`;
  const connection: DatabaseConnection = { ...server, user, database };
  let dataSource: DataSource;
  let tables: OwnedTable[];

  beforeAll(async () => {
    await onServer(
      ...(ordinary ? [`create role ${user} login`] : []),
      `create database ${database} owner ${ordinary ? user : server.user}`,
    );
    await upgradeSchema(connection);
    const plain = new pg.Client(connection);
    await plain.connect();
    tables = await ownedTables(plain);
    await forgetMeaning(plain);
    for (const { name } of tables) await plain.query(`truncate ${name} cascade`);
    for (const table of tables) {
      for (const owner of [here, there, ...(table.nullable ? [null] : [])]) await plain.query(insertInto(table, owner));
    }
    await plain.end();
    dataSource = await new DataSource(dataSourceOptions(connection)).initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await onServer(`drop database ${database} with (force)`, ...(ordinary ? [`drop role ${user}`] : []));
  });

  const owners = async (name: string, db: Pick<DataSource, 'query'> = dataSource): Promise<(string | null)[]> =>
    (await db.query<{ organization_id: string | null }[]>(`select * from ${name}`)).map((row) => row.organization_id);
  const everything = ({ nullable }: OwnedTable) => [here, there, ...(nullable ? [null] : [])];

  it('a statement without a filter shows the rows of the own organisation, in every table that has one', async () => {
    expect(tables.length).toBeGreaterThan(40);
    for (const { name } of tables) {
      const shared = publiclyRead.includes(name) ? [there] : nobodysAreRead.includes(name) ? [null] : [];
      const seen = await withinOrganization(here, () => owners(name));
      expect([name, seen]).toEqual([name, [here, ...shared]]);
    }
  });

  it('a request that has not said who asks sees no row of any organisation', async () => {
    for (const { name } of tables.filter((table) => !publiclyRead.includes(table.name))) {
      const seen = await asNobody(() => owners(name));
      expect([name, seen]).toEqual([name, nobodysAreRead.includes(name) ? [null] : []]);
    }
  });

  it('no row can be put into another organisation, or into none, in any table', async () => {
    for (const table of tables) {
      for (const owner of [there, ...(table.nullable ? [null] : [])]) {
        const insert = () => dataSource.query(insertInto(table, owner));
        await expect(withinOrganization(here, insert)).rejects.toThrow(/violates row-level security|null value/);
      }
      const giveAway = () => dataSource.query(`update ${table.name} set organization_id = '${there}'`);
      await expect(withinOrganization(here, giveAway)).rejects.toThrow('violates row-level security');
    }
  });

  it('changes and deletions without a filter touch the own rows only, in every table', async () => {
    for (const table of tables) {
      const runner = dataSource.createQueryRunner();
      await withinOrganization(here, () => runner.connect());
      await runner.startTransaction();
      const write = async (sql: string) => [table.name, ((await runner.query(sql)) as [unknown, number])[1]];
      expect(await write(`update ${table.name} set organization_id = '${here}'`)).toEqual([table.name, 1]);
      expect(await write(`delete from ${table.name}`)).toEqual([table.name, 1]);
      await runner.rollbackTransaction();
      await runner.release();
    }
  });

  it('what asks without a request, as jobs and tools do, sees and writes everything', async () => {
    for (const table of tables) expect([table.name, await owners(table.name)]).toEqual([table.name, everything(table)]);
    expect(await withinOrganization(here, () => unattended(() => owners('units')))).toEqual([here, there]);
    await expect(dataSource.query(insertInto(tables[0]!, uuid()))).resolves.toBeDefined();
    await dataSource.query(`delete from ${tables[0]!.name} where organization_id not in ($1, $2)`, [here, there]);
  });

  it('connections never carry an organisation over, whoever used them before', async () => {
    const modes = [
      { see: [here], as: (work: () => Promise<unknown>) => withinOrganization(here, work) },
      { see: [there], as: (work: () => Promise<unknown>) => withinOrganization(there, work) },
      { see: [], as: asNobody },
      { see: [here, there], as: unattended },
    ];
    const looks = Array.from({ length: 240 }, (_, turn) => modes[(turn * 7 + (turn >> 3)) % modes.length]!);
    const look = async ({ see, as }: (typeof modes)[number], turn: number) => {
      const inside = () => dataSource.transaction((tx) => owners('units', tx));
      const failing = () => dataSource.query('select 1 / 0').catch(() => owners('units'));
      expect(await as(() => [() => owners('units'), inside, failing][turn % 3]!())).toEqual(see);
    };
    await Promise.all(looks.map(look));
  });

  it('a connection that broke is replaced by one that shows no more', async () => {
    const own = () => withinOrganization(here, () => owners('units'));
    await Promise.all([own(), own(), own()]);
    await onServer(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}'`);
    await Promise.allSettled(Array.from({ length: 12 }, own));
    expect(await Promise.all(Array.from({ length: 12 }, own))).toEqual(Array.from({ length: 12 }, () => [here]));
  });

  it('a question across organisations is asked on purpose, and the wall stands again after it', async () => {
    const seen = await withinOrganization(here, () =>
      dataSource.transaction(async (tx) => {
        const all = await acrossOrganizations(tx, () => owners('units', tx));
        const refused = await acrossOrganizations(tx, () => Promise.reject(new Error('no'))).catch(() => 'no');
        return { all, refused, after: await owners('units', tx) };
      }),
    );
    expect(seen).toEqual({ all: [here, there], refused: 'no', after: [here] });
    const outside = () => acrossOrganizations(dataSource, () => owners('units'));
    expect(await withinOrganization(here, outside)).toEqual([here, there]);
    expect(await withinOrganization(here, () => owners('units'))).toEqual([here]);
  });

  it('requests may leave work for later', async () => {
    await withinOrganization(here, () =>
      dataSource.transaction((tx) => enqueue(tx, 'rejudge', { campaignId: here, unitIds: [] })),
    );
    expect(await dataSource.query('select task_identifier from graphile_worker.jobs')).toEqual([
      { task_identifier: 'rejudge' },
    ]);
  });

  it('a later table is behind it from the next start on', async () => {
    await dataSource.query('create table later (id uuid, organization_id uuid)');
    await upgradeSchema(connection);
    await dataSource.query('insert into later values ($1, $1), ($2, $2)', [here, there]);
    expect(await withinOrganization(here, () => owners('later'))).toEqual([here]);
    await dataSource.query('drop table later');
  });
});

async function onServer(...statements: string[]): Promise<void> {
  const client = new pg.Client({ ...server, database: 'postgres' });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}
