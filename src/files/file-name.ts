/** Longest file name that every file system takes, in bytes of UTF-8. */
export const maxNameBytes = 255;

const nameless = 'tệp không tên';
/** Names Windows keeps for devices, with any extension. */
const reservedByWindows = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;
const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/**
 * A name under which the file can be saved on any computer: NFC, no path, no control or invisible characters, nothing Windows
 * reserves, at most 255 bytes in UTF-8 with the extension kept, never empty. The name as typed is stored beside it by the caller.
 */
export function safeFileName(text: string): string {
  const clean = text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '') // controls, direction marks that disguise extensions, half characters
    .normalize('NFC')
    .replace(/[/\\<>:"|?*\u2044\u2215\uff0f\uff3c]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/\.{2,}/g, '.')
    .replace(/[. ]+$/, '');
  const extension = /\.[A-Za-z0-9]{1,10}$/.exec(clean)?.[0] ?? '';
  const stem = clean.slice(0, clean.length - extension.length).replace(/^[-. ]+|[. ]+$/g, '');
  const named = stem === '' ? nameless : stem;
  const harmless = reservedByWindows.test(named.split('.')[0]!.trim()) ? `_${named}` : named;
  return cutToBytes(harmless, maxNameBytes - extension.length) + extension;
}

/** Extension in lower case without the dot; empty when there is none. */
export function extensionOf(fileName: string): string {
  return /\.([A-Za-z0-9]{1,10})\s*$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

/**
 * The `Content-Disposition` header that brings a Vietnamese name through every browser (RFC 6266, RFC 5987): a plain ASCII name for
 * old programs, the true name beside it.
 */
export function contentDisposition(fileName: string, type: 'attachment' | 'inline'): string {
  const name = safeFileName(fileName);
  return `${type}; filename="${asciiName(name)}"; filename*=UTF-8''${encodeExtended(name)}`;
}

/** «Tờ trình Đợt 1.pdf» → «To trinh Dot 1.pdf»; what has no ASCII letter becomes `_`. Percent signs too: some programs decode them. */
function asciiName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đð]/g, 'd')
    .replace(/[ĐÐƉ]/g, 'D')
    .replace(/[^\x20-\x7e]|[%"\\]/gu, '_');
}

/** RFC 5987 `value-chars`: what `encodeURIComponent` leaves over and the header does not allow is encoded as well. */
function encodeExtended(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function cutToBytes(text: string, limit: number): string {
  if (Buffer.byteLength(text) <= limit) return text;
  let kept = '';
  let bytes = 0;
  for (const { segment } of graphemes.segment(text)) {
    bytes += Buffer.byteLength(segment);
    if (bytes > limit) break;
    kept += segment;
  }
  return kept.replace(/[. ]+$/, '');
}
