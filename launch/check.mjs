import path from 'node:path';
import process from 'node:process';
import { prepareToDevelop } from './prepare.mjs';
import { end, run, say } from './saying.mjs';

// `npm run check`: every rule of the house that a machine can judge. All are run, so that one round shows all that is wrong.
prepareToDevelop({ client: true });
const program = (name) => (path.isAbsolute(name) ? name : path.join('node_modules', '.bin', name));
const rules = [
  ['định dạng', 'biome', ['format', '.']],
  ['lỗi thường gặp', 'biome', ['lint', '--error-on-warnings', '.']],
  ['các tầng và vòng lặp', 'depcruise', ['--config', 'dependency-cruiser.cjs', 'src', 'migrations']],
  ['các tầng của giao diện', 'depcruise', ['--config', 'web/dependency-cruiser.cjs', 'web/src']],
  ['kiểu dữ liệu', 'tsc', ['--noEmit', '-p', 'tsconfig.json']],
  ['kiểu dữ liệu của giao diện', 'tsc', ['--noEmit', '-p', 'web/tsconfig.json']],
  ['kiểu của API ở giao diện', process.execPath, ['launch/api-types.mjs', '--check']],
  ['độ nặng của giao diện', process.execPath, ['launch/weights.mjs']],
  ['kiến trúc, cấu hình, bảng = thực thể', 'jest', ['test/architecture']],
];
const broken = rules.filter(([rule, name, args]) => {
  say(`\n== ${rule}`);
  return run(program(name), args) !== 0;
});
if (broken.length > 0) end(`\nChưa đạt: ${broken.map(([rule]) => rule).join('; ')}.`);
say('\nĐạt tất cả.');
process.exit(0);
