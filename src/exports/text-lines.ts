/** Characters of running Times New Roman 12 that fit one unit of column width (a digit of the default font), on the careful side. */
const charactersPerUnit = 1;

/**
 * Breaks text into the lines it takes in a column of `width` (Excel units) at `size` points: an estimate on the careful side.
 *
 * Lossless: the lines of one paragraph, put together, are that paragraph.
 */
export function linesOf(text: string, width: number, size = 12): string[] {
  return text.split('\n').flatMap((paragraph) => breakParagraph(paragraph, roomIn(width, size)));
}

/** How many lines `linesOf` would answer with. */
export function lineCount(text: string, width: number, size = 12): number {
  const room = roomIn(width, size);
  if (text.length <= room && !text.includes('\n')) return 1;
  let lines = 0;
  for (let from = 0; from <= text.length; ) {
    const found = text.indexOf('\n', from);
    const end = found === -1 ? text.length : found;
    for (let at = from; ; ) {
      lines++;
      if (end - at <= room) break;
      at = cutIn(text, at, room);
    }
    from = end + 1;
  }
  return lines;
}

const roomIn = (width: number, size: number): number =>
  Math.max(2, Math.floor((width * charactersPerUnit * 12) / size));

function breakParagraph(paragraph: string, room: number): string[] {
  const lines: string[] = [];
  let at = 0;
  while (paragraph.length - at > room) {
    const cut = cutIn(paragraph, at, room);
    lines.push(paragraph.slice(at, cut));
    at = cut;
  }
  return [...lines, paragraph.slice(at)];
}

/** Where a line that begins at `from` ends: behind its last space that fits, otherwise behind a whole character. */
function cutIn(text: string, from: number, room: number): number {
  const space = text.lastIndexOf(' ', from + room);
  return space > from ? space + 1 : wholeCharacters(text, from + room);
}

/** Never cuts a surrogate pair in two. */
function wholeCharacters(text: string, cut: number): number {
  const code = text.charCodeAt(cut - 1);
  return code >= 0xd800 && code <= 0xdbff ? cut + 1 : cut;
}

/**
 * Cuts text into parts of at most `most` lines, for rows that continue one another; a text that fits comes back whole.
 *
 * Excel shows no row higher than 409 points: what a taller row holds would be missing on paper.
 */
export function partsOf(text: string, width: number, most: number): string[] {
  if (text.length <= roomIn(width, 12)) return [text];
  if (lineCount(text, width) <= most) return [text.trim()];
  const lines = text.split('\n').flatMap((paragraph) => {
    const broken = breakParagraph(paragraph, roomIn(width, 12));
    return broken.map((line, index) => (index === broken.length - 1 ? `${line}\n` : line));
  });
  const parts: string[] = [];
  for (let from = 0; from < lines.length; from += most)
    parts.push(
      lines
        .slice(from, from + most)
        .join('')
        .trim(),
    );
  return parts;
}
