import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { prepareToDevelop } from './prepare.mjs';
import { run } from './saying.mjs';
import { installSystemPackages } from './system-packages.mjs';

// `npm test`: everything it needs, all tests, and the result as the last line: `N passed, N failed`. Arguments go to jest.
prepareToDevelop({ client: true });
installSystemPackages();
const directory = mkdtempSync(path.join(tmpdir(), 'test-counts-'));
const counts = path.join(directory, 'counts.json');
const jest = ['node_modules/jest/bin/jest.js', ...process.argv.slice(2)];
const status = run(process.execPath, jest, { ...process.env, NODE_ENV: 'test', TEST_COUNTS: counts });
// a run that broke off before it could count has failed, too
const { passed, failed } = existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : { passed: 0, failed: 1 };
rmSync(directory, { recursive: true });
process.exitCode = status !== 0 || failed > 0 || passed === 0 ? status || 1 : 0;
process.stdout.write(`${passed} passed, ${failed} failed\n`);
