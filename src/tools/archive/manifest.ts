import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { errorText, StartUpFailure } from '../../start-up-failure.ts';

/** One table's rows in a backup: `tables/<name>.copy`, PostgreSQL's text COPY, ordered by primary key. */
export interface ArchivedTable {
  readonly name: string;
  /** In the order in which COPY wrote them. */
  readonly columns: readonly string[];
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** What a backup holds: `manifest.json`, written last. A directory without it is no backup. */
export interface Manifest {
  readonly format: 1;
  /** By the computer's clock: the moment of the snapshot. */
  readonly takenAt: string;
  readonly postgres: string;
  /** Names, in the order they ran: the version of the schema. */
  readonly migrations: readonly string[];
  readonly tables: readonly ArchivedTable[];
  readonly sequences: readonly ArchivedSequence[];
  /** Waiting jobs in `jobs.jsonl`. */
  readonly jobs: number;
  /** Kept content below `files/`, as the service keeps it; named in `files.txt` with its SHA-256. */
  readonly files: { readonly count: number; readonly bytes: number; readonly sha256: string };
  /** Content some row names and the store did not hold intact when the backup was taken. */
  readonly lostFiles: readonly string[];
  readonly leftOut: readonly string[];
}

export interface ArchivedSequence {
  readonly name: string;
  /** Null: never asked. */
  readonly lastValue: string | null;
}

/** Tables whose rows a backup does not carry: nobody stays signed in through a restore. */
export const leftOut: readonly string[] = ['sessions'];

export const manifestFile = (directory: string): string => path.join(directory, 'manifest.json');
export const tableFile = (directory: string, table: string): string => path.join(directory, 'tables', `${table}.copy`);
export const jobsFile = (directory: string): string => path.join(directory, 'jobs.jsonl');
export const filesList = (directory: string): string => path.join(directory, 'files.txt');
export const filesDirectory = (directory: string): string => path.join(directory, 'files');

/** @throws {StartUpFailure} when the directory is no finished backup of a kind this version knows. */
export async function readManifest(directory: string): Promise<Manifest> {
  const manifest = await readFile(manifestFile(directory), 'utf8').then(JSON.parse, (error: unknown) => {
    throw new StartUpFailure(
      `${directory} không phải một bản sao lưu đã hoàn tất (không đọc được manifest.json: ${errorText(error)}).`,
      'Hãy chỉ đúng thư mục mà npm run backup đã ghi, và chép lại nếu nó chưa được chép đủ.',
    );
  });
  if (manifest.format === 1) return manifest;
  throw new StartUpFailure(
    `Bản sao lưu ở ${directory} có định dạng ${manifest.format} mà bản phần mềm này không biết.`,
    'Hãy dùng bản phần mềm mới hơn để phục hồi.',
  );
}
