import connectPgSimple from 'connect-pg-simple';
import session, { type SessionData } from 'express-session';
import type pg from 'pg';

const PgStore = connectPgSimple(session);
const touchEveryMs = 60_000;

/** How long a session may last, in milliseconds. */
export interface SessionLimits {
  /** Without any act. */
  readonly idleMs: number;
  /** From signing in, whatever is done. */
  readonly longestMs: number;
}

/** Whole seconds until a session ends. */
export interface TimeLeft {
  /** If nothing more is done; right to the minute, never too long. */
  readonly idleSeconds: number;
  /** However much is done. */
  readonly seconds: number;
}

type Done = (error?: unknown) => void;

/**
 * Sessions in PostgreSQL. A session ends after some time without an act, and some time after signing in whatever is done.
 *
 * An act moves the end of a session at most once a minute, however many instances serve it: reading must not mean writing.
 */
export class SessionStore extends PgStore {
  private readonly touched = new Map<string, number>();

  constructor(
    private readonly sessions: pg.Pool,
    private readonly limits: SessionLimits,
    pruneEverySeconds: number | false,
  ) {
    super({
      pool: sessions,
      tableName: 'sessions',
      createTableIfMissing: false,
      pruneSessionInterval: pruneEverySeconds,
    });
  }

  /** As PgStore’s, but a session past its longest time is none, though its row may stand from before the setting was lowered. */
  override get(sid: string, done: (error: unknown, data?: SessionData | null) => void): void {
    super.get(sid, (error: unknown, data?: unknown) => {
      const found = data as SessionData | undefined;
      done(error, found && this.lastMoment(found) > Date.now() ? found : null);
    });
  }

  override set(sid: string, data: SessionData, done: Done = () => undefined): void {
    const upsert = `insert into sessions (sid, sess, expire) values ($1, $2, $3)
      on conflict (sid) do update set sess = excluded.sess, expire = excluded.expire`;
    this.sessions.query(upsert, [sid, JSON.stringify(data), this.endOf(data)]).then(() => done(), done);
  }

  override touch(sid: string, data: Partial<SessionData>, done: Done = () => undefined): void {
    const now = Date.now();
    if (now - (this.touched.get(sid) ?? 0) < touchEveryMs) {
      done();
      return;
    }
    if (this.touched.size > 10_000) this.touched.clear();
    this.touched.set(sid, now);
    this.keepAlive(sid, data).then(() => done(), done);
  }

  /** Moves the end of a session on after an act; less than a minute is not worth a write. */
  async keepAlive(sid: string, data: Partial<SessionData>): Promise<void> {
    await this.sessions.query(
      `update sessions set expire = $2 where sid = $1 and expire <= $2::timestamptz - interval '1 minute'`,
      [sid, this.endOf(data)],
    );
  }

  /** Undefined when the session has ended meanwhile. */
  async timeLeft(sid: string, data: Partial<SessionData>): Promise<TimeLeft | undefined> {
    const question = 'select expire from sessions where sid = $1 and expire > now()';
    const { rows } = await this.sessions.query<{ expire: Date }>(question, [sid]);
    const until = (instant: number) => Math.max(0, Math.floor((instant - Date.now()) / 1000));
    return rows[0] && { idleSeconds: until(rows[0].expire.getTime()), seconds: until(this.lastMoment(data)) };
  }

  /** When a session ends that has just been used. */
  private endOf(data: Partial<SessionData>): Date {
    const idle = data.awaiting === 'second-factor' ? Math.min(this.limits.idleMs, halfwayMs) : this.limits.idleMs;
    return new Date(Math.min(Date.now() + idle, this.lastMoment(data)));
  }

  private lastMoment({ signedInAt, awaiting }: Partial<SessionData>): number {
    const longest = awaiting === 'second-factor' ? Math.min(this.limits.longestMs, halfwayMs) : this.limits.longestMs;
    return (signedInAt ? Date.parse(signedInAt) : Date.now()) + longest;
  }
}

/** A password is good for so long without the code that must follow it. */
const halfwayMs = 5 * 60_000;

/** As its parent, but asking does not count as an act. */
export class LookingStore extends SessionStore {
  override touch(_sid: string, _data: Partial<SessionData>, done: Done = () => undefined): void {
    done();
  }

  override async keepAlive(): Promise<void> {}
}
