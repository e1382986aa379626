import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { loadConfig } from '../config.ts';
import { dataSourceOptions } from '../database/data-source.ts';
import { openDatabase } from '../database/opening.ts';
import { errorText, StartUpFailure } from '../start-up-failure.ts';
import { seedCommunes } from './seed/communes.ts';

/** What `npm run seed -- --name` can put into the database; each answers with a line for the one who ran it. */
const seeds: Readonly<Record<string, (dataSource: DataSource, projectDir: string) => Promise<string>>> = {
  '--communes': async (dataSource, projectDir) => {
    const { provinces, communes } = await seedCommunes(dataSource, projectDir);
    return `${provinces.total} tỉnh, thành phố (thêm ${provinces.added}); ${communes.total} xã, phường, đặc khu (thêm ${communes.added}).`;
  },
};

async function run(names: readonly string[]): Promise<void> {
  const known = Object.keys(seeds);
  if (names.length === 0 || names.some((name) => !known.includes(name))) {
    throw new StartUpFailure('Chưa rõ nạp dữ liệu nào.', `Cách dùng: npm run seed -- ${known.join(' | ')}`);
  }
  const config = loadConfig();
  const database = await openDatabase(config);
  try {
    const dataSource = await new DataSource(dataSourceOptions(database.connection)).initialize();
    for (const name of names) process.stdout.write(`${await seeds[name]!(dataSource, config.projectDir)}\n`);
    await dataSource.destroy();
  } finally {
    await database.close();
  }
}

run(process.argv.slice(2)).catch((error: unknown) => {
  const words = error instanceof StartUpFailure ? `${error.problem} ${error.remedy}` : errorText(error);
  process.stderr.write(`KHÔNG NẠP ĐƯỢC: ${words}\n`);
  process.exitCode = 1;
});
