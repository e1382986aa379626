import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One of our own files, as text. */
export interface SourceFile {
  /** From the project's directory, with forward slashes. */
  readonly name: string;
  readonly text: string;
}

/** Every file of ours in these directories, e.g. `src`; neither test samples nor templates. */
export function sourceFiles(...directories: readonly string[]): readonly SourceFile[] {
  return directories.flatMap((directory) =>
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs|cjs)$/.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((name) => !name.includes('node_modules'))
      .map((name) => ({ name: name.split(path.sep).join('/'), text: readFileSync(name, 'utf8') }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  );
}
