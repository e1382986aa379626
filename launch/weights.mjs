import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { end, say } from './saying.mjs';

// What a browser must fetch, gzipped, against what the slow lines of communes bear. Read from the build's own manifest.
const dist = path.join('web', 'dist');
const manifest = JSON.parse(readFileSync(path.join(dist, '.vite', 'manifest.json'), 'utf8'));
const limitsKb = { entrance: 60, firstList: 240, furtherPage: 70 };
const firstList = 'src/features/dossiers/dossiers-page.tsx';

const entrance = filesOf('dang-nhap.html');
const application = filesOf('index.html');
const pages = manifest['index.html'].dynamicImports;
const lines = [
  ['trang đăng nhập', weigh(entrance), limitsKb.entrance],
  ['danh sách đầu tiên', weigh(new Set([...application, ...filesOf(firstList)])), limitsKb.firstList],
  ...pages.map((page) => [page, weigh(without(filesOf(page), application)), limitsKb.furtherPage]),
];
for (const [name, kb, limit] of lines) say(`${kb.toFixed(1).padStart(7)} KB  (tối đa ${limit})  ${name}`);
const heavy = lines.filter(([, kb, limit]) => kb > limit).map(([name]) => name);
if (heavy.length > 0) end(`Quá nặng: ${heavy.join(', ')}.`);

/** Every file that must be there before this part of the manifest can run. */
function filesOf(part, found = new Set()) {
  const { file, css = [], assets = [], imports = [] } = manifest[part];
  if (found.has(file)) return found;
  for (const name of [file, ...css, ...assets]) found.add(name);
  for (const name of imports) filesOf(name, found);
  return found;
}

function without(files, others) {
  return new Set([...files].filter((file) => !others.has(file)));
}

function weigh(files) {
  const bytes = [...files].map((file) => gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length);
  return bytes.reduce((sum, size) => sum + size, 0) / 1024;
}
