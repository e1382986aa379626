import 'reflect-metadata';
import { loadConfig } from '../config.ts';
import { FileStore } from '../files/file-store.ts';
import { StartUpFailure } from '../start-up-failure.ts';
import { inSnapshot } from './database-snapshot.ts';
import { checkInvariants } from './invariants/check.ts';
import { runTool, tell } from './tool-run.ts';

const known = ['--json', '--quick'];

/** `npm run check-invariants`: names every row and file that breaks a rule; exit status 1 when there is one. */
runTool('KHÔNG KIỂM TRA ĐƯỢC', async (args) => {
  if (args.some((arg) => !known.includes(arg))) {
    throw new StartUpFailure(
      'Không hiểu các tham số.',
      'Cách dùng: npm run check-invariants -- [--json] [--quick]; --quick không đọc lại nội dung từng tệp.',
    );
  }
  const config = loadConfig();
  const asJson = args.includes('--json');
  const count = await inSnapshot(config, async ({ ask }) => {
    const store = new FileStore(config.uploadsDir);
    let found = 0;
    for await (const finding of checkInvariants({ ask, store, reading: !args.includes('--quick') })) {
      found += 1;
      tell(asJson ? JSON.stringify(finding) : `  - [${finding.code}] ${finding.detail}`);
    }
    return found;
  });
  if (!asJson) tell(count === 0 ? 'Không có gì sai.' : `CÓ ${count} CHỖ SAI. Hãy gửi danh sách trên cho bên hỗ trợ.`);
  return count === 0;
});
