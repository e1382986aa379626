import { AsyncLocalStorage } from 'node:async_hooks';

/** What travels with one request through every floor without being passed by hand. */
export interface RequestContext {
  /** Id printed in logs, problems and audit entries. */
  readonly requestId: string;
  /** The instant the request reached the service, on the campaign's clock. The only instant that decides lateness. */
  readonly receivedAt: Date;
  /** Set by the session guard: from then on the database shows this organisation's rows, before that nobody's. */
  organizationId?: string;
  /** Present when the client sent `Idempotency-Key`. */
  idempotency?: IdempotencyContext;
}

export interface IdempotencyContext {
  readonly key: string;
  /** Method and path, e.g. `POST /api/dossiers/…/submit`. */
  readonly route: string;
  /** SHA-256 over fields and file hashes; evaluated late, when uploads have been read. */
  readonly bodyHash: () => string;
  /** How many units of work this request has opened so far. */
  ordinal: number;
}

export const requestContext = new AsyncLocalStorage<RequestContext>();
