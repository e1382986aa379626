import type { NextFunction, Request, Response } from 'express';
import { Refusal } from '../domain/refusal.ts';
import { sendProblem } from './problem.filter.ts';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses state-changing calls that a browser sends from another site's page. Machines with a token send no cookie and no Origin. */
export function sameOrigin(appUrl: string | undefined) {
  const published = appUrl && new URL(appUrl).host;
  return (request: Request, response: Response, next: NextFunction) => {
    if (reading.has(request.method) || comesFromHere(request, published)) return next();
    sendProblem(
      response,
      new Refusal(
        'auth.other-origin',
        'Yêu cầu đến từ một trang khác nên bị từ chối. Hãy mở trực tiếp trang của hệ thống rồi làm lại.',
      ),
    );
  };
}

function comesFromHere(request: Request, published: string | undefined): boolean {
  const { origin, host } = request.headers;
  if (origin !== undefined) return URL.canParse(origin) && [host, published].includes(new URL(origin).host);
  const site = request.headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}
