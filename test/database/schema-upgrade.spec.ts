import { migrations } from '../../src/database/data-source.ts';
import { upgradeSchema } from '../../src/database/schema-upgrade.ts';
import { sharedSecret } from '../../src/database/shared-secret.ts';
import { type ScratchDatabase, scratchDatabase } from '../support/scratch-database.ts';

const names = migrations.map(({ name }) => name);
let scratch: ScratchDatabase;
let connection: { host: string; user: string; database: string };

beforeEach(async () => {
  scratch = await scratchDatabase();
  const { host, username: user, database } = scratch.dataSource.options as unknown as Record<string, string>;
  connection = { host, user, database } as typeof connection;
});
afterEach(() => scratch.drop());

it('of three instances that start at once one migrates and the others wait for it', async () => {
  const ran = await Promise.all([1, 2, 3].map(() => upgradeSchema(connection)));
  expect(ran.sort((a, b) => b.length - a.length)).toEqual([names, [], []]);
});

it('a migration that fails is named, leaves nothing of itself, and runs once the cause is gone', async () => {
  await scratch.dataSource.query('create table dossiers (in_the_way boolean)');
  const failing = names.find((name) => name.startsWith('Dossiers'));
  await expect(upgradeSchema(connection)).rejects.toMatchObject({
    problem: `Bước nâng cấp cơ sở dữ liệu ${failing} không chạy được: relation "dossiers" already exists.`,
  });
  await scratch.dataSource.query('drop table dossiers');
  expect(await upgradeSchema(connection)).toEqual(names.slice(names.indexOf(failing ?? '')));
});

it('a schema that a later version has changed is left alone', async () => {
  await upgradeSchema(connection);
  await scratch.dataSource.query(
    `insert into migrations (timestamp, name) values (9999999999999, 'Later9999999999999')`,
  );
  await expect(upgradeSchema(connection)).rejects.toMatchObject({
    problem: expect.stringContaining('(Later9999999999999) mà bản này không biết'),
  });
});

it('instances on one database share the first proposal of a secret', async () => {
  await upgradeSchema(connection);
  const secrets = await Promise.all(['a', 'b', 'c'].map((proposal) => sharedSecret(connection, 'session', proposal)));
  expect(new Set(secrets).size).toBe(1);
  expect(await sharedSecret(connection, 'another', 'd')).toBe('d');
});
