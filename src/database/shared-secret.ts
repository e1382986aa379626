import type { DatabaseConnection } from './data-source.ts';
import { connectToServer } from './server-check.ts';

/** The secret of this name that all instances on one database share: the first to ask leaves its `proposal`. */
export async function sharedSecret(connection: DatabaseConnection, name: string, proposal: string): Promise<string> {
  const client = await connectToServer(connection);
  try {
    await client.query(
      'insert into service_secrets (name, value, created_at) values ($1, $2, now()) on conflict (name) do nothing',
      [name, proposal],
    );
    const { rows } = await client.query<{ value: string }>('select value from service_secrets where name = $1', [name]);
    return rows[0]?.value ?? proposal;
  } finally {
    await client.end();
  }
}
