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

const roomIn = (width: number, size: number): number =>
  Math.max(2, Math.floor((width * charactersPerUnit * 12) / size));

function breakParagraph(paragraph: string, room: number): string[] {
  const lines: string[] = [];
  let rest = paragraph;
  while (rest.length > room) {
    const space = rest.lastIndexOf(' ', room);
    const cut = space > 0 ? space + 1 : wholeCharacters(rest, room);
    lines.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...lines, rest];
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
