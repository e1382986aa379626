import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { prepareToDevelop } from './prepare.mjs';
import { end, say } from './saying.mjs';

// `npm run api-types`: writes the types of the web client from the API document. With `--check` it writes nothing and fails when they are stale.
const place = 'web/src/api/schema.ts';
prepareToDevelop();
const { default: openapiTypescript, astToString } = await import('openapi-typescript');
const types = `// Written by \`npm run api-types\` from the API document. Never edit it.\n${astToString(await openapiTypescript(apiDocument()))}`;
if (!process.argv.includes('--check')) {
  writeFileSync(place, types);
  say(`Đã ghi ${place}.`);
} else if (readFileSync(place, 'utf8') !== types) {
  end(`${place} không còn khớp với API. Hãy chạy: npm run api-types`);
}

/** From the sources, so that nothing needs compiling first. */
function apiDocument() {
  const args = ['test/support/typescript.cjs', 'src/tools/openapi.ts'];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) end(`Không lập được tài liệu API:\n${stderr}`);
  return withoutExamples(JSON.parse(stdout));
}

/** Plans in examples have parts named `allOf`, which the generator takes for schemas. */
function withoutExamples(part, isMapOfNames = false) {
  if (Array.isArray(part)) return part.map((item) => withoutExamples(item));
  if (part === null || typeof part !== 'object') return part;
  const kept = Object.entries(part).filter(([name]) => isMapOfNames || !/^examples?$/.test(name));
  return Object.fromEntries(
    kept.map(([name, value]) => [name, withoutExamples(value, name === 'properties' && !isMapOfNames)]),
  );
}
