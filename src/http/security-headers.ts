import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';

const aYearInSeconds = 365 * 24 * 60 * 60;

/** Scripts are files of ours and nothing else. Styles may stand in the page: the component library sets colours and sizes by `style`. */
const ownOnly = {
  styleSrc: ["'self'", "'unsafe-inline'"],
  fontSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  frameSrc: ["'self'", 'blob:'],
};

/**
 * What every answer carries. Browsers are bound to TLS only where the published address has it: in an office's network without it they
 * would ask for every further file over https and find nothing. Nothing is cached unless its own route says so: desks are shared.
 */
export function securityHeaders(appUrl: string | undefined) {
  const hasTls = appUrl?.startsWith('https:') ?? false;
  const headers = setBy(
    helmet({
      strictTransportSecurity: hasTls && { maxAge: aYearInSeconds, includeSubDomains: false },
      contentSecurityPolicy: { directives: { ...ownOnly, upgradeInsecureRequests: hasTls ? [] : null } },
      xPoweredBy: false, // the application never says it
    }),
  );
  headers.push(['Cache-Control', 'no-store']);
  return (_request: Request, response: Response, next: NextFunction): void => {
    for (const [name, value] of headers) response.setHeader(name, value);
    next();
  };
}

/** What this sets on an answer; the same for every request, so it is asked once instead of in twelve functions each time. */
function setBy(middleware: ReturnType<typeof helmet>): [name: string, value: string][] {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  middleware(request, response, () => undefined);
  return Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]);
}
