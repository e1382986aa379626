import path from 'node:path';
import process from 'node:process';
import { prepareToDevelop } from './prepare.mjs';
import { end, run, say } from './saying.mjs';

// `npm run check`: every rule of the house that a machine can judge. All are run, so that one round shows all that is wrong.
prepareToDevelop();
const program = (name) => path.join('node_modules', '.bin', name);
const rules = [
  ['định dạng', 'biome', ['format', '.']],
  ['lỗi thường gặp', 'biome', ['lint', '--error-on-warnings', '.']],
  ['các tầng và vòng lặp', 'depcruise', ['--config', 'dependency-cruiser.cjs', 'src', 'migrations']],
  ['kiểu dữ liệu', 'tsc', ['--noEmit', '-p', 'tsconfig.json']],
  ['kiến trúc, cấu hình, bảng = thực thể', 'jest', ['test/architecture']],
];
const broken = rules.filter(([rule, name, args]) => {
  say(`\n== ${rule}`);
  return run(program(name), args) !== 0;
});
if (broken.length > 0) end(`\nChưa đạt: ${broken.map(([rule]) => rule).join('; ')}.`);
say('\nĐạt tất cả.');
process.exit(0);
