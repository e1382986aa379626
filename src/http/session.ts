import connectPgSimple from 'connect-pg-simple';
import session, { type SessionData } from 'express-session';
import pg from 'pg';
import type { Config } from '../config.ts';
import type { DatabaseConnection } from '../database/data-source.ts';

declare module 'express-session' {
  interface SessionData {
    userId: string;
    membershipId: string;
    /** ISO 8601, the computer's clock. */
    signedInAt: string;
    address: string;
    device: string;
  }
}

const PgStore = connectPgSimple(session);
const touchEveryMs = 60_000;

/** Sessions in PostgreSQL; an active session's expiry is written at most once a minute. */
class SessionStore extends PgStore {
  private readonly touched = new Map<string, number>();

  override touch(sid: string, data: SessionData, done?: () => void): void {
    const now = Date.now();
    if (now - (this.touched.get(sid) ?? 0) < touchEveryMs) {
      done?.();
      return;
    }
    if (this.touched.size > 10_000) this.touched.clear();
    this.touched.set(sid, now);
    super.touch(sid, data as never, done ?? (() => undefined));
  }
}

/** The cookie and its store. `close` ends the store's own few connections. */
export function sessions(config: Config, connection: DatabaseConnection) {
  const pool = new pg.Pool({
    ...('url' in connection ? { connectionString: connection.url } : connection),
    max: 4,
    application_name: 'sessions',
  });
  pool.on('error', () => undefined); // an idle connection that breaks is replaced; the query that needs one reports it
  const store = new SessionStore({
    pool,
    tableName: 'sessions',
    createTableIfMissing: false,
    pruneSessionInterval: 15 * 60,
  });
  const middleware = session({
    store,
    name: 'sid',
    secret: config.sessionSecret,
    resave: false,
    saveUninitialized: false,
    rolling: true,
    cookie: { httpOnly: true, sameSite: 'lax', secure: 'auto', maxAge: config.sessionIdleMinutes * 60_000, path: '/' },
  });
  const close = async (): Promise<void> => {
    store.close();
    await pool.end();
  };
  return { middleware, close };
}
