import type { NetConnectOpts } from 'node:net';
import type { EnvironmentReader } from './environment-reader.ts';
import { type InspectionLimits, usualLimits } from './files/file-inspection/limits.ts';

export interface InspectionSettings {
  readonly limits: InspectionLimits;
  /** How long one file may take. */
  readonly seconds: number;
  /** Most memory for what is built from a file. */
  readonly memoryMb: number;
}

/** As `net.connect` takes it: a socket's path, or host and port. */
export type ClamdAddress = NetConnectOpts;

type FileSetting =
  | 'MAX_UNZIPPED_BYTES'
  | 'MAX_PARTS'
  | 'MAX_MEGAPIXELS'
  | 'MAX_PDF_PAGES'
  | 'INSPECTION_SECONDS'
  | 'INSPECTION_MEMORY_MB'
  | 'VIRUS_SCAN'
  | 'CLAMD_SOCKET'
  | 'CLAMD_HOST'
  | 'CLAMD_PORT';

export function inspectionSettings<Name extends string>(
  read: EnvironmentReader<Name | FileSetting>,
): InspectionSettings {
  const megapixels = usualLimits.maxPixels / 1_000_000;
  return {
    limits: {
      maxUnzippedBytes: read.wholeNumber('MAX_UNZIPPED_BYTES', usualLimits.maxUnzippedBytes, [1024 ** 2, 1024 ** 3]),
      maxParts: read.wholeNumber('MAX_PARTS', usualLimits.maxParts, [50, 65_535]),
      maxPixels: read.wholeNumber('MAX_MEGAPIXELS', megapixels, [1, 1000]) * 1_000_000,
      maxPdfPages: read.wholeNumber('MAX_PDF_PAGES', usualLimits.maxPdfPages, [1, 10_000]),
    },
    seconds: read.wholeNumber('INSPECTION_SECONDS', 20, [1, 600]),
    memoryMb: read.wholeNumber('INSPECTION_MEMORY_MB', 256, [64, 4096]),
  };
}

/**
 * Where files are scanned for viruses; undefined: nowhere. In production that is never so by forgetting it: somebody has to have written
 * `VIRUS_SCAN=off`.
 */
export function clamdAddress<Name extends string>(
  read: EnvironmentReader<Name | FileSetting>,
  production: boolean,
): ClamdAddress | undefined {
  const port = read.wholeNumber('CLAMD_PORT', 3310, [1, 65_535]);
  const path = read.text('CLAMD_SOCKET');
  const host = read.text('CLAMD_HOST');
  const isGiven = path !== undefined || host !== undefined;
  const scan = read.choice('VIRUS_SCAN', isGiven || production ? 'clamd' : 'off', ['clamd', 'off']);
  if (path !== undefined && host !== undefined) read.fault('CLAMD_HOST', 'không đặt cùng CLAMD_SOCKET, hãy chọn một');
  if (isGiven && scan === 'off') read.fault('VIRUS_SCAN', 'là off thì không đặt CLAMD_SOCKET hay CLAMD_HOST');
  if (!isGiven && scan === 'clamd')
    read.fault(
      'VIRUS_SCAN',
      'cần máy quét vi-rút: hãy đặt CLAMD_SOCKET hoặc CLAMD_HOST, hoặc VIRUS_SCAN=off nếu chấp nhận không quét tệp tải lên',
    );
  if (path !== undefined) return { path };
  return host === undefined ? undefined : { host, port };
}
