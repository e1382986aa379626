import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import type { CampaignClock } from '../campaign-clock.ts';
import { log } from '../log.ts';
import { requestContext } from '../request-context.ts';

/** Somebody may type a number where an id belongs; ids are UUIDs, whose groups stand between hyphens. */
const citizenIds = /(?<![\w-])\d{9,12}(?![\w-])/g;

/**
 * The very first thing that sees a request: stamps its arrival on the campaign's clock, before body, queue or locks,
 * gives it an id, and logs it when it ends.
 */
export function requestStart(clock: CampaignClock) {
  return (request: Request, response: Response, next: NextFunction) => {
    const context = { requestId: randomUUID(), receivedAt: clock.now() };
    const began = performance.now();
    response.setHeader('X-Request-Id', context.requestId);
    response.once('close', () => {
      log.info(
        {
          requestId: context.requestId,
          method: request.method,
          path: request.path.replaceAll(citizenIds, '#'),
          status: response.statusCode,
          ms: Math.round(performance.now() - began),
          finished: response.writableFinished,
        },
        'request',
      );
    });
    requestContext.run(context, next);
  };
}
