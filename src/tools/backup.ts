import 'reflect-metadata';
import path from 'node:path';
import { loadConfig } from '../config.ts';
import { reachDatabase } from '../database/opening.ts';
import { byteSizeText } from '../files/byte-size.ts';
import { StartUpFailure } from '../start-up-failure.ts';
import { backUp } from './archive/backup.ts';
import type { Manifest } from './archive/manifest.ts';
import { runTool, tell } from './tool-run.ts';

/** `npm run backup -- <directory>`: database and files of one moment, while the service goes on working. */
runTool('KHÔNG SAO LƯU ĐƯỢC', async (args) => {
  const [place, ...more] = args;
  if (place === undefined || more.length > 0 || place.startsWith('--')) {
    throw new StartUpFailure('Chưa rõ sao lưu vào đâu.', 'Cách dùng: npm run backup -- <thư mục mới>');
  }
  const directory = path.resolve(process.cwd(), place);
  const config = loadConfig();
  const database = await reachDatabase(config);
  try {
    return report(await backUp(database.connection, config.uploadsDir, directory), directory);
  } finally {
    await database.close();
  }
});

function report({ tables, files, jobs, lostFiles }: Manifest, directory: string): boolean {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const size = byteSizeText(files.bytes);
  tell(
    `Đã sao lưu vào ${directory}: ${rows} dòng của ${tables.length} bảng, ${files.count} tệp (${size}), ${jobs} việc đang chờ.`,
  );
  tell('Bản sao có dữ liệu cá nhân và khóa bí mật: hãy cất ở nơi chỉ người có trách nhiệm mở được.');
  if (lostFiles.length === 0) return true;
  tell(`CHÚ Ý: kho tệp thiếu hoặc hỏng ${lostFiles.length} tệp nên bản sao không có chúng:`);
  for (const sha256 of lostFiles) tell(`  - ${sha256}`);
  return false;
}
