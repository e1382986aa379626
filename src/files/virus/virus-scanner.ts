import type { NetConnectOpts } from 'node:net';
import { log } from '../../log.ts';
import type { Finding } from '../file-inspection/inspection.ts';
import { unsafe } from '../file-inspection/unsafe.ts';
import { scanWithClamd } from './clamd.ts';

/** `unavailable`: nobody could be asked; the file waits and is asked about again. */
export type ScanOutcome = 'clean' | 'unavailable';

/** What people see on a file that waits for the scanner. */
export const waitingForScan: Finding = {
  code: 'scan.waiting',
  severity: 'info',
  detail:
    'Đã nhận tệp; máy quét vi-rút đang tạm ngừng nên tệp chưa mở được. Hệ thống sẽ tự quét lại, không cần gửi lại tệp.',
};

/** Asks the office's virus scanner about files, where one is configured; without one every file passes. */
export class VirusScanner {
  constructor(private readonly address: NetConnectOpts | undefined) {}

  get isConfigured(): boolean {
    return this.address !== undefined;
  }

  /** @throws Refusal `file.unsafe` for an infected file, with the name the scanner gives */
  async scan(path: string): Promise<ScanOutcome> {
    if (!this.address) return 'clean';
    const verdict = await scanWithClamd(this.address, path).catch((error: unknown) => {
      log.warn({ err: error }, 'the virus scanner could not be asked');
      return undefined;
    });
    if (!verdict) return 'unavailable';
    if (verdict.infected) throw unsafe('virus', { signature: verdict.name });
    return 'clean';
  }
}
