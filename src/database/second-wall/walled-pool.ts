import pg from 'pg';
import { requestRole } from './raising.ts';
import { type RowsInSight, rowsInSight } from './rows-in-sight.ts';

type Callback = (error: Error | undefined, client?: pg.PoolClient, release?: (error?: Error | boolean) => void) => void;

/** No organisation has it. */
const nobody = '00000000-0000-0000-0000-000000000000';

/**
 * The pool of the ORM. Who may see everything gets one of its own connections; everybody else one that shows a single organisation's
 * rows. Which one is told to a connection only when it changes, so an office alone on its database pays nothing.
 */
export class WalledPool extends pg.Pool {
  private readonly walled: pg.Pool;
  /** What each walled connection shows. */
  private readonly shown = new WeakMap<pg.PoolClient, string>();

  constructor(options: pg.PoolConfig) {
    super(options);
    this.walled = new pg.Pool(options);
    this.walled.on('error', (error, client) => this.emit('error', error, client));
    // a connection that breaks is reported by the query that needs it, also between two owners, when nobody else listens
    for (const pool of [this, this.walled]) pool.on('connect', (client) => client.on('error', () => undefined));
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(callback: Callback): void;
  override connect(callback?: Callback): Promise<pg.PoolClient> | undefined {
    const client = this.showing(rowsInSight());
    if (!callback) return client;
    client.then(
      (open) => callback(undefined, open, (error) => open.release(error)),
      (error) => callback(error),
    );
    return undefined;
  }

  override end(): Promise<void>;
  override end(callback: () => void): void;
  override end(callback?: () => void): Promise<void> | undefined {
    const ended = Promise.all([super.end(), this.walled.end()]).then(() => undefined);
    if (!callback) return ended;
    ended.then(callback, callback);
    return undefined;
  }

  private async showing(rows: RowsInSight): Promise<pg.PoolClient> {
    if (rows === 'everything') return super.connect();
    const organizationId = rows === 'nobody' ? nobody : rows.organizationId;
    const client = await this.walled.connect();
    try {
      await this.show(client, organizationId);
      return client;
    } catch (error) {
      client.release(true); // never to be used by anybody: it is not known what it shows
      throw error;
    }
  }

  private async show(client: pg.PoolClient, organizationId: string): Promise<void> {
    const before = this.shown.get(client);
    if (before === organizationId) return;
    const wall = before === undefined ? `, ${behindTheWall}` : '';
    await client.query(`select set_config('app.organization_id', $1, false)${wall}`, [organizationId]);
    this.shown.set(client, organizationId);
  }
}

/** Whom policies do not bind acts as somebody they do bind. */
const behindTheWall = `set_config('role', case when rolsuper or rolbypassrls then '${requestRole}' else 'none' end, false)
  from pg_roles where rolname = session_user`;
