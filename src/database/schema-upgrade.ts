import { DataSource, type DataSourceOptions, MigrationExecutor } from 'typeorm';
import { installQueue } from '../jobs/queue-schema.ts';
import { errorText, StartUpFailure } from '../start-up-failure.ts';
import { type DatabaseConnection, dataSourceOptions, migrations } from './data-source.ts';
import { raiseSecondWall } from './second-wall/raising.ts';
import { connectToServer } from './server-check.ts';

/** Any number, but always this one: instances that start together queue up here. */
const upgradeLock = 268_104_003;

/**
 * Brings the database to this version of the schema, one transaction per migration, and answers with the names of those that ran.
 *
 * Of several instances starting at once one does the work while the others wait.
 *
 * @throws {StartUpFailure} when the server cannot be used, a migration fails, or a later version of the service has been here.
 */
export async function upgradeSchema(connection: DatabaseConnection): Promise<readonly string[]> {
  const gate = await connectToServer(connection);
  try {
    await gate.query('select pg_advisory_lock($1)', [upgradeLock]);
    const ran = await runMigrations(connection);
    await raiseSecondWall(gate).catch((error) => {
      throw migrationFailed('của lớp ngăn dữ liệu theo cơ quan (row-level security)', error);
    });
    await installQueue(connection).catch((error) => {
      throw migrationFailed('của hàng đợi công việc (graphile_worker)', error);
    });
    return ran;
  } finally {
    await gate.end();
  }
}

async function runMigrations(connection: DatabaseConnection): Promise<readonly string[]> {
  // a migration may take as long as it needs; 'debug' keeps TypeORM from reporting a failure in its own words
  const options = { ...dataSourceOptions(connection), poolSize: 1, extra: {}, logger: 'debug' } as DataSourceOptions;
  const dataSource = new DataSource(options);
  await dataSource.initialize();
  const executor = new MigrationExecutor(dataSource);
  executor.transaction = 'each';
  try {
    refuseLaterSchema((await executor.getExecutedMigrations()).map(({ name }) => name));
    return (await executor.executePendingMigrations()).map(({ name }) => name);
  } catch (error) {
    if (error instanceof StartUpFailure) throw error;
    throw migrationFailed(await firstPending(executor), error);
  } finally {
    await dataSource.destroy();
  }
}

function refuseLaterSchema(executed: readonly string[]): void {
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = executed.filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  throw new StartUpFailure(
    `Cơ sở dữ liệu đã được một bản phần mềm khác nâng cấp (${unknown.join(', ')}) mà bản này không biết.`,
    'Hãy chạy bản phần mềm mới hơn, hoặc phục hồi bản sao lưu đã làm trước lần nâng cấp đó.',
  );
}

async function firstPending(executor: MigrationExecutor): Promise<string> {
  const pending = await executor.getPendingMigrations().catch(() => []);
  return pending[0]?.name ?? 'không rõ tên';
}

function migrationFailed(name: string, cause: unknown): StartUpFailure {
  return new StartUpFailure(
    `Bước nâng cấp cơ sở dữ liệu ${name} không chạy được: ${errorText(cause)}.`,
    'Bước này chưa thay đổi gì. Hãy kiểm tra quyền của người dùng cơ sở dữ liệu và dung lượng đĩa, rồi khởi động lại; nếu vẫn lỗi, gửi câu này cho bên hỗ trợ.',
    { cause },
  );
}
