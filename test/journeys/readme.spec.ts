import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { seedDemo } from '../../src/tools/seed/demo.ts';
import { openWorkbook, sheetTexts } from '../exports/read-back.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

/** The lines a reader of README.md copies, with this test's address in place of the usual one. */
function journey(address: string): string {
  const readme = readFileSync('README.md', 'utf8');
  const chapter = readme.slice(readme.indexOf('## Đi thử cả hành trình'));
  const [, lines] = /```sh\n([\s\S]*?)\n```/.exec(chapter)!;
  return lines!.replace(/^BASE=.*$/m, `BASE=${address}`);
}

let testApp: TestApp;
let directory: string;

beforeAll(async () => {
  testApp = await startTestApp({ ticking: true });
  await seedDemo(testApp.app);
  directory = mkdtempSync(path.join(tmpdir(), 'journey-'));
  symlinkSync(path.resolve('test'), path.join(directory, 'test'));
}, 120_000);
afterAll(async () => {
  await testApp.close();
  rmSync(directory, { recursive: true, force: true });
});

it('takes tbc05 from sign-in to receipt, thamdinh1 through appraisal, truongphong to the list, and an iOffice bundle in for vp', async () => {
  const { stdout, stderr } = await promisify(execFile)('bash', ['-c', journey(testApp.url)], {
    cwd: directory,
    encoding: 'utf8',
  });
  const said = stdout.trim().split('\n');
  expect(stderr.trim()).toBe('còn cản: 0');
  expect(said.filter((line) => line.startsWith('Đã gửi, phiếu'))).toEqual([
    expect.stringMatching(/^Đã gửi, phiếu PGN-2026-\d{6}, 01\/01 tập thể, 02\/02 cá nhân$/),
    expect.stringMatching(/^Đã gửi, phiếu PGN-2026-\d{6}, văn bản đến số 215$/),
  ]);
  expect(said.filter((line) => line === 'Đủ điều kiện')).toHaveLength(3);
  expect(said).toContain('Đã tiếp nhận đủ');
  expect(statSync(path.join(directory, 'phieu-ghi-nhan.pdf')).size).toBeGreaterThan(10_000);
  const list = await openWorkbook(readFileSync(path.join(directory, 'danh-sach-trinh-hoi-dong.xlsx')));
  const cells = sheetTexts(list.worksheets[0]!).flat();
  for (const name of ['Tổ bầu cử số 05, thôn Nà Soong, xã Cao Lộc', 'Ông Nông Quang Thiện', 'Bà Vi Thị Bích Hường'])
    expect(cells).toContain(name);
}, 120_000);
