import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import express from 'express';
import request from 'supertest';
import { webPages } from '../../src/http/web-pages.ts';

let directory: string;

beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'web-pages-'));
  mkdirSync(path.join(directory, 'assets'));
  mkdirSync(path.join(directory, '.vite'));
  for (const name of ['index.html', 'dang-nhap.html', 'assets/a-1f.js', 'assets/a-1f.js.br', 'assets/a-1f.js.gz'])
    writeFileSync(path.join(directory, name), name);
  writeFileSync(path.join(directory, '.vite', 'manifest.json'), '{}');
});
afterAll(() => rmSync(directory, { recursive: true }));

const get = (address: string, accepted = '', from = directory) =>
  request(express().use(webPages(from)))
    .get(address)
    .set('Accept-Encoding', accepted)
    .buffer(true)
    .parse((response, done) => {
      let text = '';
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => done(null, text));
    });

it.each([
  ['/', 'index.html'],
  ['/ho-so/0199c0de', 'index.html'],
  ['/kiem-tra/PGN-2026-000001', 'dang-nhap.html'],
  ['/dang-nhap', 'dang-nhap.html'],
  ['/thiet-lap', 'dang-nhap.html'],
  ['/assets/a-1f.js', 'assets/a-1f.js'],
])('answers %s with %s', async (address, name) => {
  const response = await get(address);
  expect([response.status, response.body]).toEqual([200, name]);
});

it.each(['/assets/b-2e.js', '/.env', '/.vite/manifest.json', '/assets', '/assets/../../package.json', '/x.php'])(
  'answers %s with a problem document',
  async (address) => {
    const response = await get(address);
    expect([response.status, JSON.parse(response.body).code]).toEqual([404, 'not-found']);
  },
);

it.each([
  ['br, gzip', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['identity', undefined],
])('to whoever accepts «%s» sends %s', async (accepted, encoding) => {
  const response = await request(express().use(webPages(directory)))
    .head('/assets/a-1f.js')
    .set('Accept-Encoding', accepted);
  expect([response.headers['content-encoding'], response.headers.vary]).toEqual([encoding, 'Accept-Encoding']);
});

it('lets hashed files be kept for a year, and pages not', async () => {
  expect((await get('/assets/a-1f.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect((await get('/')).headers['cache-control']).toBeUndefined(); // stays what the security headers said: no-store
});

it('without a built client leads the bare address to the API’s description', async () => {
  const response = await get('/', '', path.join(directory, 'nowhere'));
  expect([response.status, response.headers.location]).toEqual([302, '/api/docs']);
});
