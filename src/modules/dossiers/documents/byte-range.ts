import type { ByteRange } from '../../../files/file-store.ts';

/**
 * The one range of bytes a download asks for, cut to the file; undefined = the whole file. Several ranges, other units and ranges outside
 * the file are ignored, as RFC 9110 allows, and so is a range of another version of the file (`If-Range`).
 */
export function requestedRange(
  { range, 'if-range': ifRange }: { readonly range?: string | undefined; readonly 'if-range'?: string | undefined },
  { size, etag }: { readonly size: number; readonly etag: string },
): Required<ByteRange> | undefined {
  if (range === undefined || (ifRange !== undefined && ifRange !== etag)) return undefined;
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(range.replaceAll(' ', '')) ?? [];
  if (first === '' && last === '') return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start <= end && start < size ? { start, end } : undefined;
}
