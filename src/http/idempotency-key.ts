import { createHash } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import { Refusal } from '../domain/refusal.ts';
import { requestContext } from '../request-context.ts';
import { sendProblem } from './problem.filter.ts';

/** Sign-in answers with a session, not with rows; ballots leave no trace by design. */
const exempt = /^\/api\/auth\/|\/ballots?(\/|$)/;

/** Remembers `Idempotency-Key` of a POST for the unit of work that follows. */
export function idempotencyKey(request: Request, response: Response, next: NextFunction) {
  const key = request.headers['idempotency-key'];
  const context = requestContext.getStore();
  if (key === undefined || request.method !== 'POST' || exempt.test(request.path) || !context) return next();
  if (typeof key !== 'string' || !/^[\x21-\x7e]{8,200}$/.test(key)) {
    return sendProblem(
      response,
      new Refusal(
        'request.invalid',
        'Khóa chống gửi trùng (Idempotency-Key) phải dài 8–200 ký tự không dấu, không cách.',
      ),
    );
  }
  context.idempotency = { key, route: `POST ${request.path}`, bodyHash: () => bodyHash(request), ordinal: 0 };
  next();
}

interface HashedFile {
  readonly sha256?: string;
  readonly originalname: string;
}

/** Over fields and file hashes: the same files sent again are the same request. */
function bodyHash(request: Request): string {
  const files = ([] as HashedFile[]).concat(
    (request.files as HashedFile[] | undefined) ?? [],
    (request.file as HashedFile | undefined) ?? [],
  );
  const parts = {
    query: request.query,
    body: request.body ?? null,
    files: files.map(({ sha256, originalname }) => [originalname, sha256]),
  };
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
