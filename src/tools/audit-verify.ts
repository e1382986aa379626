import 'reflect-metadata';
import { loadConfig } from '../config.ts';
import { checkChains } from '../modules/audit/chain-check.ts';
import { StartUpFailure } from '../start-up-failure.ts';
import { anchorFaults } from './audit/chain-anchor.ts';
import { checkChainFile } from './audit/chain-file.ts';
import { inSnapshot } from './database-snapshot.ts';
import { runTool, tell } from './tool-run.ts';

const usage = 'Cách dùng: npm run audit:verify  |  npm run audit:verify -- <tệp đã xuất> [--database]';

/** `npm run audit:verify`: the chains in the database, one exported file, or the database against that file. */
runTool('KHÔNG KIỂM TRA ĐƯỢC NHẬT KÝ', async (args) => {
  const files = args.filter((arg) => !arg.startsWith('--'));
  const options = args.filter((arg) => arg.startsWith('--'));
  if (files.length > 1 || options.some((option) => option !== '--database')) {
    throw new StartUpFailure('Không hiểu các tham số.', usage);
  }
  const [file] = files;
  if (file === undefined) return checkDatabase();
  const checked = await checkChainFile(file);
  const { faults, seals, entries, masked } = checked;
  const found = [...faults];
  if (options.length > 0) found.push(...(await inSnapshot(loadConfig(), ({ ask }) => anchorFaults(ask, checked))));
  const hidden = masked > 0 ? `; ${masked} mục có dữ liệu đã che nên chỉ kiểm tra được chỗ đứng` : '';
  return report(found, `${entries} mục trong ${seals.length} niêm phong của tệp${hidden}`);
});

async function checkDatabase(): Promise<boolean> {
  const { faults, entries, seals, chains, waiting } = await inSnapshot(loadConfig(), ({ ask }) => checkChains(ask));
  return report(faults, `${entries} mục trong ${seals} niêm phong của ${chains} chuỗi; ${waiting} mục chờ niêm phong`);
}

function report(faults: readonly { readonly detail: string }[], what: string): boolean {
  for (const { detail } of faults) tell(`  - ${detail}`);
  tell(faults.length === 0 ? `Nhật ký nguyên vẹn: ${what}.` : `NHẬT KÝ CÓ ${faults.length} CHỖ SAI (đã xem ${what}).`);
  return faults.length === 0;
}
