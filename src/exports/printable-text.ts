/** What has none of the characters below: by far the most texts. */
const plain = /^[\n\u0020-\u007E\u00A0-\u02FF\u1E00-\u1EFF]*$/;
/** What neither XML 1.0 nor a page can carry: control characters (tab and line feed stay), lone surrogates, U+FFFE, U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is looked for
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Cs}/gu;
/** Marks that turn the reading direction: a name can only use them to look like another name. */
const direction = /[\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Text as it goes onto paper or into a sheet: NFC, line ends as LF, without what XML 1.0 or a page cannot carry.
 *
 * Everything else stays as typed; nothing is trimmed or shortened.
 */
export function printable(text: string): string {
  if (plain.test(text)) return text; // letters of these blocks are composed already
  return text.replace(/\r\n?/g, '\n').replace(unprintable, '').replace(direction, '').normalize('NFC');
}
