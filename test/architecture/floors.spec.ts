import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The names of the rules that the sources in `directory` break. */
function brokenRules(directory: string): readonly string[] {
  const program = path.resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [
    program,
    '--config',
    path.resolve('dependency-cruiser.cjs'),
    '--output-type',
    'json',
    'src',
    'migrations',
  ];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: directory,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (!stdout) throw new Error(stderr);
  const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } };
  return [...new Set(summary.violations.map(({ rule }) => rule.name))].sort();
}

/** A house in which each file breaks one rule. */
const badHouse: Readonly<Record<string, string>> = {
  'src/domain/mind.ts': `import '../log.ts';`,
  'src/domain/touches-disk.ts': `import 'node:fs';`,
  'src/database/hand.ts': `import '../http/door.ts';`,
  'src/http/door.ts': '',
  'src/http/knows.ts': `import '../modules/identity/identity.ts';`,
  'src/modules/identity/identity.ts': '',
  'src/modules/identity/early.ts': `import '../dossiers/dossiers.ts';`,
  'src/modules/dossiers/dossiers.ts': `import '../identity/identity.ts';`,
  'src/modules/unheard/unheard.ts': '',
  'src/modules/reports/reports.ts': `import '../unheard/unheard.ts';`,
  'src/log.ts': `import './main.ts';`,
  'src/main.ts': '',
  'src/here.ts': `import type { There } from './there.ts'; export type Here = There;`,
  'src/there.ts': `import type { Here } from './here.ts'; export type There = Here;`,
  'src/tested.ts': `import '../test/some.spec.ts';`,
  'test/some.spec.ts': '',
  'src/developing.ts': `import 'fast-check';`,
  'src/nowhere.ts': `import './missing.ts';`,
  'migrations/0001-first.ts': `import '../src/main.ts';`,
};

function buildBadHouse(): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'bad-house-'));
  for (const [name, text] of Object.entries(badHouse)) {
    mkdirSync(path.dirname(path.join(directory, name)), { recursive: true });
    writeFileSync(path.join(directory, name), text);
  }
  for (const name of ['tsconfig.json', 'package.json']) cpSync(name, path.join(directory, name));
  symlinkSync(path.resolve('node_modules'), path.join(directory, 'node_modules'));
  return directory;
}

it('imports only go down, upstream, and never in a circle', () => {
  expect(brokenRules(process.cwd())).toEqual([]);
});

it('each rule of the floors is seen to refuse', () => {
  const directory = buildBadHouse();
  const broken = brokenRules(directory);
  rmSync(directory, { recursive: true });
  expect(broken).toEqual([
    'doors-know-no-module',
    'every-module-has-its-place',
    'everything-resolves',
    'hands-know-no-doors',
    'identity-imports-upstream-only',
    'migrations-stand-alone',
    'mind-has-no-hands',
    'mind-is-pure',
    'no-circles',
    'no-tests-in-the-service',
    'only-packages-of-the-service',
    'start-up-is-the-top',
  ]);
});
