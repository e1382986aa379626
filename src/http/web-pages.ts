import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { NextFunction, Request, Response } from 'express';
import { Refusal } from '../domain/refusal.ts';
import { sendProblem } from './problem.filter.ts';

/** Names in `assets/` carry a hash of their content, so they may be kept for a year. Pages name them and are never kept. */
const keptForAYear = 'public, max-age=31536000, immutable';
/** The small entry, for whoever has not signed in. */
const entrancePaths: ReadonlySet<string> = new Set(['/dang-nhap', '/thiet-lap']);
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};
/** Best first; the build writes one file of each beside what is worth it. */
const encodings = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/**
 * Serves the built web client of `directory`: its files below `/assets/`, the entrance at its own addresses, and for every other address
 * outside the API the application, which knows what it means. Without a built client the bare address leads to the API's description.
 */
export function webPages(directory: string) {
  const files = listFiles(directory);
  return (request: Request, response: Response, next: NextFunction) => {
    const { method, path: asked } = request;
    if (/^\/api(?:\/|$)/i.test(asked)) return next();
    const reads = method === 'GET' || method === 'HEAD';
    if (reads && asked === '/' && !files.has('/index.html')) return response.redirect('/api/docs');
    const name = reads ? fileFor(asked, files) : undefined;
    if (name) return sendFile(request, response, { name, directory, files });
    sendProblem(response, new Refusal('not-found', 'Không tìm thấy địa chỉ này. Hãy kiểm tra lại đường dẫn.'));
  };
}

/** A dot in the last part asks for a file, which is there or not; all else is an address of the application. */
function fileFor(asked: string, files: ReadonlySet<string>): string | undefined {
  if ((entrancePaths.has(asked) || /^\/kiem-tra(?:\/[^/]*)?$/.test(asked)) && files.has('/dang-nhap.html'))
    return '/dang-nhap.html';
  if (files.has(asked) && types[path.extname(asked)]) return asked;
  const isPage = !/^\/assets(?:\/|$)/.test(asked) && !asked.slice(asked.lastIndexOf('/')).includes('.');
  return isPage && files.has('/index.html') ? '/index.html' : undefined;
}

interface Found {
  readonly name: string;
  readonly directory: string;
  readonly files: ReadonlySet<string>;
}

function sendFile(request: Request, response: Response, { name, directory, files }: Found): void {
  const [encoding, ending] = encodings.find(
    ([known, suffix]) => files.has(`${name}${suffix}`) && request.acceptsEncodings(known),
  ) ?? [undefined, ''];
  response.setHeader('Content-Type', types[path.extname(name)]!);
  response.setHeader('Vary', 'Accept-Encoding');
  if (encoding) response.setHeader('Content-Encoding', encoding);
  if (name.startsWith('/assets/')) response.setHeader('Cache-Control', keptForAYear);
  response.end(request.method === 'HEAD' ? undefined : contentOf(path.join(directory, `${name}${ending}`)));
}

const contents = new Map<string, Buffer>();

/** A client is a few hundred kilobytes, so each file is read once. */
function contentOf(file: string): Buffer {
  const known = contents.get(file) ?? readFileSync(file);
  contents.set(file, known);
  return known;
}

/** Addresses of all files, `/` between their parts; nothing when the client has not been built. Hidden files are the build's own. */
function listFiles(directory: string): ReadonlySet<string> {
  try {
    const all = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const names = all.map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)));
    return new Set(names.filter((name) => !name.startsWith('.')).map((name) => `/${name.split(path.sep).join('/')}`));
  } catch {
    return new Set();
  }
}
