import type { NextFunction, Request, Response } from 'express';
import session from 'express-session';
import pg from 'pg';
import type { Config } from '../config.ts';
import type { DatabaseConnection } from '../database/data-source.ts';
import { LookingStore, SessionStore, type TimeLeft } from './session-store.ts';

declare module 'express-session' {
  interface SessionData {
    userId: string;
    membershipId: string;
    /** ISO 8601, the computer's clock. */
    signedInAt: string;
    address: string;
    device: string;
    /** Set where the person signed in at the organisation's own sign-in (OpenID Connect): our password was not asked for. */
    by?: 'oidc';
    /**
     * What is still to be done before anything else may be: show the code of the second factor, or set up one that the role demands.
     */
    awaiting?: 'second-factor' | 'enrolment';
  }
}

/** The one address that a page may ask without keeping its session alive. */
const lookAt = '/auth/session';

/** The cookie and its store. `close` ends the store's own few connections. */
export function sessions(config: Config, connection: DatabaseConnection) {
  const pool = new pg.Pool({
    ...('url' in connection ? { connectionString: connection.url } : connection),
    max: 4,
    application_name: 'sessions',
  });
  pool.on('error', () => undefined); // an idle connection that breaks is replaced; the query that needs one reports it
  const limits = { idleMs: config.sessionIdleMinutes * 60_000, longestMs: config.sessionMaxHours * 3_600_000 };
  const store = new SessionStore(pool, limits, 15 * 60);
  const acting = sessionsIn(store, config);
  const looking = sessionsIn(new LookingStore(pool, limits, false), config);
  const middleware = (request: Request, response: Response, next: NextFunction): void => {
    const chosen = request.method === 'GET' && request.path === lookAt ? looking : acting;
    chosen(request, response, next);
  };
  const close = async (): Promise<void> => {
    store.close();
    await pool.end();
  };
  return { middleware, close };
}

const sessionsIn = (store: SessionStore, { sessionSecret, sessionIdleMinutes }: Config) =>
  session({
    store,
    name: 'sid',
    secret: sessionSecret,
    resave: false,
    saveUninitialized: false,
    rolling: !(store instanceof LookingStore),
    cookie: { httpOnly: true, sameSite: 'lax', secure: 'auto', maxAge: sessionIdleMinutes * 60_000, path: '/' },
  });

/** How long the session of this request lasts, with this request counted where it counts; undefined without a session. */
export async function timeLeftOf({ session: data, sessionID, sessionStore }: Request): Promise<TimeLeft | undefined> {
  if (!data?.userId || !(sessionStore instanceof SessionStore)) return undefined;
  await sessionStore.keepAlive(sessionID, data);
  return sessionStore.timeLeft(sessionID, data);
}
