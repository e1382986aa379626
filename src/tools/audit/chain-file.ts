import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import {
  type ChainEnd,
  type ChainFault,
  chainBeginning,
  type FoundEntry,
  sealFaults,
} from '../../domain/audit-chain.ts';
import type { ChainLine } from '../../modules/audit/audit-export.ts';
import { StartUpFailure } from '../../start-up-failure.ts';

/** What following the chain in an exported file found, without any database. */
export interface FileChecked {
  readonly organizationId: string | null;
  readonly entries: number;
  /** Entries whose detail was masked on export: that they were there is proved, what they said is not. */
  readonly masked: number;
  readonly faults: readonly ChainFault[];
  /** Every seal of the file, to hold against a database. */
  readonly seals: readonly ChainEnd[];
}

type SealLine = ChainLine & { readonly type: 'seal' };

/** Follows one exported chain line by line; one batch in memory at a time. */
class FileWalk {
  readonly faults: ChainFault[] = [];
  readonly seals: ChainEnd[] = [];
  organizationId: string | null = null;
  entries = 0;
  masked = 0;
  private ended: (ChainLine & { readonly type: 'end' }) | undefined;
  private seal: SealLine | undefined;
  private found: FoundEntry[] = [];

  take(line: ChainLine): void {
    if (line.type === 'chain') this.organizationId = line.organizationId;
    else if (line.type === 'end') this.ended = line;
    else if (line.type === 'seal') this.begin(line);
    else this.collect(line);
  }

  finish(): void {
    this.judge();
    const last = this.seals.at(-1) ?? { number: 0, hash: chainBeginning };
    const isWhole = this.ended?.hash === last.hash && this.ended.seals === this.seals.length;
    if (isWhole) return;
    const detail = `Tệp bị cắt: sau niêm phong số ${last.number} không còn đến dòng kết thúc của lần xuất.`;
    this.faults.push({ kind: 'chain-cut', organizationId: this.organizationId, seal: last.number, detail });
  }

  private begin(line: SealLine): void {
    this.judge();
    this.seal = line;
  }

  private collect({ entry, masked }: ChainLine & { readonly type: 'entry' }): void {
    this.found.push({ entry, masked: masked === true });
    this.entries += 1;
    if (masked) this.masked += 1;
  }

  private judge(): void {
    if (!this.seal) return;
    const { type: _, ...seal } = this.seal;
    this.faults.push(...sealFaults(seal, this.found, this.seals.at(-1) ?? { number: 0, hash: chainBeginning }));
    this.seals.push({ number: seal.number, hash: seal.hash });
    this.found = [];
    this.seal = undefined;
  }
}

/**
 * Checks a file from `GET /api/audit/export`.
 *
 * @throws {StartUpFailure} when it cannot be read or is no such file.
 */
export async function checkChainFile(file: string): Promise<FileChecked> {
  const walk = new FileWalk();
  let number = 0;
  try {
    for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      if (text.trim() !== '') walk.take(lineOf(text, number));
    }
  } catch (error) {
    if (error instanceof StartUpFailure) throw error;
    throw new StartUpFailure(`Không đọc được tệp ${file} (${(error as Error).message}).`, 'Hãy kiểm tra đường dẫn.');
  }
  walk.finish();
  const { organizationId, entries, masked, faults, seals } = walk;
  return { organizationId, entries, masked, faults, seals };
}

const known = new Set(['chain', 'seal', 'entry', 'end']);

function lineOf(text: string, number: number): ChainLine {
  const line = parsed(text);
  const isFirst = number === 1;
  const isOurs =
    line !== undefined &&
    known.has(line.type) &&
    isFirst === (line.type === 'chain') &&
    (line.type !== 'seal' || Array.isArray(line.entries)) &&
    (line.type !== 'entry' || typeof line.entry?.id === 'string');
  if (isOurs) return line;
  throw new StartUpFailure(
    `Dòng ${number} không phải của một tệp nhật ký do phần mềm xuất ra.`,
    'Hãy xuất lại (Nhật ký → Xuất, hoặc GET /api/audit/export) và không mở tệp bằng phần mềm khác rồi lưu.',
  );
}

function parsed(text: string): ChainLine | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
