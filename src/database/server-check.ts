import pg from 'pg';
import { errorCode, errorText, StartUpFailure } from '../start-up-failure.ts';
import type { DatabaseConnection } from './data-source.ts';

const oldestVersion = 15;

/**
 * An open connection of its own to a server that is there, lets us in and is new enough. The caller ends it.
 *
 * @throws {StartUpFailure} that says which of these it is not, without the password.
 */
export async function connectToServer(connection: DatabaseConnection): Promise<pg.Client> {
  const client = clientFor(connection);
  client.on('error', () => undefined); // a connection that breaks is reported by the query that needs it
  try {
    await client.connect();
  } catch (error) {
    throw unreachable(client, error);
  }
  const { rows } = await client.query<{ server_version: string }>('show server_version');
  const version = rows[0]?.server_version ?? '';
  if (Number.parseInt(version, 10) >= oldestVersion) return client;
  await client.end();
  throw new StartUpFailure(
    `Máy chủ PostgreSQL ở ${addressOf(client)} là phiên bản ${version}, quá cũ.`,
    `Hãy nâng cấp lên PostgreSQL ${oldestVersion} trở lên, hoặc đặt DATABASE_URL tới một máy chủ khác.`,
  );
}

function clientFor(connection: DatabaseConnection): pg.Client {
  const options = 'url' in connection ? { connectionString: connection.url } : connection;
  try {
    return new pg.Client({ ...options, connectionTimeoutMillis: 10_000, application_name: 'start-up' });
  } catch {
    throw new StartUpFailure(
      'Không đọc được địa chỉ trong DATABASE_URL.',
      'Hãy viết theo dạng postgres://người-dùng:mật-khẩu@máy-chủ:5432/tên-cơ-sở-dữ-liệu; ký tự đặc biệt trong mật khẩu viết dạng %XX.',
    );
  }
}

const addressOf = ({ host, port, database }: pg.Client): string => `${host}:${port}/${database}`;

function unreachable(client: pg.Client, error: unknown): StartUpFailure {
  const address = addressOf(client);
  const code = errorCode(error);
  if (code === '28P01' || code === '28000') {
    return new StartUpFailure(
      `Máy chủ PostgreSQL ở ${address} không nhận người dùng ${client.user}: ${errorText(error)}.`,
      'Hãy kiểm tra tên người dùng và mật khẩu trong DATABASE_URL.',
    );
  }
  if (code === '3D000') {
    return new StartUpFailure(
      `Máy chủ PostgreSQL không có cơ sở dữ liệu ${client.database}.`,
      `Hãy tạo nó (create database "${client.database}") hoặc sửa tên trong DATABASE_URL.`,
    );
  }
  return new StartUpFailure(
    `Không kết nối được cơ sở dữ liệu ở ${address} (${errorText(error)}).`,
    'Hãy kiểm tra máy chủ PostgreSQL đang chạy, địa chỉ trong DATABASE_URL và tường lửa.',
    { cause: error },
  );
}
