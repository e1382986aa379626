import 'reflect-metadata';
import path from 'node:path';
import { loadConfig } from '../config.ts';
import { reachDatabase } from '../database/opening.ts';
import { checkChains } from '../modules/audit/chain-check.ts';
import { StartUpFailure } from '../start-up-failure.ts';
import { restore } from './archive/restore.ts';
import { inSnapshotOf } from './database-snapshot.ts';
import { runTool, tell } from './tool-run.ts';

/** `npm run restore -- <directory>`: into the empty database and uploads directory that the settings name. */
runTool('KHÔNG PHỤC HỒI ĐƯỢC', async (args) => {
  const [place, ...more] = args;
  if (place === undefined || more.length > 0 || place.startsWith('--')) {
    throw new StartUpFailure('Chưa rõ phục hồi từ đâu.', 'Cách dùng: npm run restore -- <thư mục sao lưu>');
  }
  const config = loadConfig();
  const database = await reachDatabase(config);
  try {
    const { tables, files, takenAt } = await restore(database.connection, config.uploadsDir, path.resolve(place));
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    tell(
      `Đã phục hồi như lúc ${takenAt}: ${rows} dòng của ${tables.length} bảng, ${files.count} tệp, đã đối chiếu từng bảng, từng tệp.`,
    );
    const { faults, entries } = await inSnapshotOf(database.connection, ({ ask }) => checkChains(ask));
    for (const { detail } of faults) tell(`  - ${detail}`);
    tell(
      faults.length === 0
        ? `Nhật ký nguyên vẹn (${entries} mục đã niêm phong).`
        : `Nhật ký có ${faults.length} chỗ sai.`,
    );
    tell('Mọi người cần đăng nhập lại. Hãy chạy npm run check-invariants trước khi mở cho sử dụng.');
    return faults.length === 0;
  } finally {
    await database.close();
  }
});
