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
  const headers = helmet({
    strictTransportSecurity: hasTls && { maxAge: aYearInSeconds, includeSubDomains: false },
    contentSecurityPolicy: { directives: { ...ownOnly, upgradeInsecureRequests: hasTls ? [] : null } },
  });
  return (request: Request, response: Response, next: NextFunction): void => {
    response.setHeader('Cache-Control', 'no-store');
    headers(request, response, next);
  };
}
