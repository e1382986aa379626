import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { FileStore } from '../../files/file-store.ts';
import { StartUpFailure } from '../../start-up-failure.ts';
import { takeOver } from './archived-files.ts';
import { filesDirectory, filesList, type Manifest } from './manifest.ts';

/** Copies the backup's files into the store of the service, each against its hash. */
export async function restoreFiles(directory: string, uploadsDir: string, { files }: Manifest): Promise<void> {
  const from = new FileStore(filesDirectory(directory));
  const to = new FileStore(uploadsDir);
  await to.prepare();
  let count = 0;
  for await (const sha256 of createInterface({ input: createReadStream(filesList(directory)) })) {
    if (!(await takeOver(from, to, sha256))) {
      throw new StartUpFailure(
        `Bản sao lưu bị hỏng: tệp ${sha256} thiếu hoặc không còn như lúc sao lưu.`,
        `Hãy chép lại bản sao lưu từ nơi cất giữ, xóa những gì vừa phục hồi trong ${uploadsDir}, rồi chạy lại.`,
      );
    }
    count += 1;
  }
  if (count !== files.count) throw new Error(`the backup names ${count} files instead of ${files.count}`);
}
