import type { Inspection } from './inspection.ts';

const delimiters = [';', ',', '\t'];
const utf16Mark = Buffer.from([0xff, 0xfe]);

/**
 * Says whether the beginning of a file is text, and whether that text is a table. Vietnamese tables come in many encodings
 * (UTF-8, UTF-16, Windows-1258, TCVN3), so only control characters decide against text.
 */
export function textContent(head: Buffer): Inspection | undefined {
  const text = readable(head);
  if (text === undefined) return undefined;
  if (/^\s*<(!doctype html|html|script|svg|\?xml)/i.test(text)) return other('html', 'text/html');
  return isTable(text)
    ? { kind: 'csv', extension: 'csv', mediaType: 'text/csv', findings: [] }
    : other('txt', 'text/plain');
}

/** Excel's «Unicode text»; other detectors take its mark for the start of a sound file. */
export function startsAsUtf16(head: Buffer): boolean {
  return head.subarray(0, 2).equals(utf16Mark);
}

function other(extension: string, mediaType: string): Inspection {
  return { kind: 'other', extension, mediaType, findings: [] };
}

function readable(head: Buffer): string | undefined {
  const text = head.toString(startsAsUtf16(head) ? 'utf16le' : 'latin1').replace(/^(\ufeff|\u00ef\u00bb\u00bf)/, '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary content from text
  return text.length > 0 && !/[\u0000-\u0008\u000b\u000e-\u001f]/.test(text) ? text : undefined;
}

/** At least two lines; the first and most others hold the same delimiter (cells may hold line breaks). */
function isTable(text: string): boolean {
  const [first, ...others] = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  if (first === undefined || others.length === 0) return false;
  return delimiters.some(
    (sign) => first.includes(sign) && others.filter((line) => line.includes(sign)).length * 2 > others.length,
  );
}
