import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Below this a compressed answer is no smaller on the wire. */
const worthItBytes = 1024;

/** Writes `x.br` and `x.gz` beside each text of the build, so that the service compresses nothing while people wait. */
export function precompress(): Plugin {
  let directory = '';
  return {
    name: 'precompress',
    apply: 'build',
    configResolved: ({ root, build }) => {
      directory = path.resolve(root, build.outDir);
    },
    closeBundle: () => {
      for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
        if (entry.isFile() && /\.(html|js|css|svg)$/.test(entry.name))
          writeSmaller(path.join(entry.parentPath, entry.name));
      }
    },
  };
}

function writeSmaller(file: string): void {
  const content = readFileSync(file);
  if (content.length < worthItBytes) return;
  writeFileSync(`${file}.br`, brotliCompressSync(content));
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
}
