import { Refusal } from '../domain/refusal.ts';

/** The version a DELETE names in `If-Match` (`3` or `"3"`); undefined without the header. */
export function versionOf(ifMatch: string | undefined): number | undefined {
  if (ifMatch === undefined || ifMatch === '*') return undefined;
  const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(ifMatch.trim())?.[1];
  if (version === undefined)
    throw new Refusal('request.invalid', 'Phiên bản trong If-Match chưa đúng dạng. Hãy tải lại trang rồi làm lại.');
  return Number(version);
}
