import type { Inspection } from './inspection.ts';

const delimiters = [';', ',', '\t', '|'];

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

function other(extension: string, mediaType: string): Inspection {
  return { kind: 'other', extension, mediaType, findings: [] };
}

function readable(head: Buffer): string | undefined {
  const wide = head[0] === 0xff && head[1] === 0xfe;
  const text = head.toString(wide ? 'utf16le' : 'latin1').replace(/^(\ufeff|\u00ef\u00bb\u00bf)/, '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary content from text
  return text.length > 0 && !/[\u0000-\u0008\u000b\u000e-\u001f]/.test(text) ? text : undefined;
}

/** At least two lines, most of which hold the same delimiter (cells may hold line breaks). */
function isTable(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  return (
    lines.length > 1 &&
    delimiters.some((delimiter) => lines.filter((line) => line.includes(delimiter)).length * 2 > lines.length)
  );
}
