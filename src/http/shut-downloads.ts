import type { NextFunction, Request, Response } from 'express';

/** Nothing of a stored or produced file may run, load or be framed by others. */
const shut = "sandbox; default-src 'none'; frame-ancestors 'self'";
const ofPrograms = /^application\/([\w.-]+\+)?json\b/;
/** The pages people read about the API, with their styles and scripts: ours, not a file. */
const ownPages = /^\/api\/(docs|openapi)\b/;
/** The one place from which a file is shown inside the browser, and only as PDF. */
const viewer = /^\/api\/documents\/[^/]+\/content$/;

/**
 * Shuts every file that leaves the service in, whichever route sends it: never sniffed, in a sandbox without rights, saved instead of opened
 * (but a PDF from the viewer's own route), and never as a page. Works on the headers as they go out, so no route can forget it.
 */
export function shutDownloads(request: Request, response: Response, next: NextFunction): void {
  const { path } = request;
  if (path.startsWith('/api/') && !ownPages.test(path)) shutWhenSent(response, viewer.test(path));
  next();
}

function shutWhenSent(response: Response, isViewer: boolean): void {
  const writeHead = response.writeHead.bind(response) as (...all: unknown[]) => Response;
  response.writeHead = ((...all: unknown[]) => {
    const type = String(response.getHeader('Content-Type') ?? '');
    if (type !== '' && !ofPrograms.test(type)) shutIn(response, { type, isViewer });
    return writeHead(...all);
  }) as typeof response.writeHead;
}

function shutIn(response: Response, { type, isViewer }: { readonly type: string; readonly isViewer: boolean }): void {
  if (/html|svg|xml\b|javascript/i.test(type) && !/openxmlformats/.test(type)) {
    response.setHeader('Content-Type', 'application/octet-stream');
  }
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Content-Security-Policy', shut);
  const disposition = String(response.getHeader('Content-Disposition') ?? 'attachment');
  const mayShow = isViewer && /^application\/pdf\b/.test(type);
  response.setHeader('Content-Disposition', mayShow ? disposition : disposition.replace(/^\s*\w+/, 'attachment'));
}
