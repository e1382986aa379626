import { type UnsafeReason, unsafe } from '../unsafe.ts';

/** What follows a name that has ended (ISO 32000-2, 7.2.3). */
const ending = '(?=[\\s\\0()<>[\\]{}/%]|$)';

/** Names with which a PDF runs, starts, sends or carries something; `Embedded…` and `RichMedia…` with whatever follows. */
const harmful: readonly (readonly [name: string, reason: UnsafeReason])[] = [
  [`${spelled('JavaScript')}${ending}`, 'pdf.scripts'],
  [`${spelled('XFA')}\\s*(?:\\[|<<|\\d+\\s+\\d+\\s+R)`, 'pdf.scripts'],
  [`${spelled('Launch')}${ending}`, 'pdf.actions'],
  [`${spelled('ImportData')}${ending}`, 'pdf.actions'],
  [`${spelled('SubmitForm')}${ending}`, 'pdf.actions'],
  [`${spelled('GoToE')}${ending}`, 'pdf.embedded-files'],
  [spelled('EmbeddedFile'), 'pdf.embedded-files'],
  [`${spelled('FileAttachment')}${ending}`, 'pdf.embedded-files'],
  [spelled('RichMedia'), 'pdf.media'],
  [`${spelled('Rendition')}${ending}`, 'pdf.media'],
];
/** Too short to be looked for among compressed bytes, where chance writes them. */
const short: readonly (readonly [name: string, reason: UnsafeReason])[] = [
  [`${spelled('JS')}\\s*(?:[(<]|\\d+\\s+\\d+\\s+R)`, 'pdf.scripts'],
  [`${spelled('Encrypt')}${ending}`, 'pdf.encrypted'],
];

const anywhere = harmful.map(([pattern, reason]) => [new RegExp(pattern), reason] as const);
const inObjects = [...anywhere, ...short.map(([pattern, reason]) => [new RegExp(pattern), reason] as const)];

/** Text of objects, outside of compressed data. @throws Refusal `file.unsafe` */
export function requireHarmlessObjects(text: string): void {
  refuseFirst(text, inObjects);
}

/** Every byte of a file, data of streams included: an offset may point anywhere. @throws Refusal `file.unsafe` */
export function requireHarmlessBytes(text: string): void {
  refuseFirst(text, anywhere);
}

/** A name as it is meant: any letter of it may be written as `#` and two digits (ISO 32000-2, 7.3.5). */
export const plainNames = (text: string): string =>
  text.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function refuseFirst(text: string, patterns: readonly (readonly [RegExp, UnsafeReason])[]): void {
  for (const [pattern, reason] of patterns) if (pattern.test(text)) throw unsafe(reason);
}

/** A pattern for the name however it is spelled. */
function spelled(name: string): string {
  const letters = [...name].map((letter) => {
    const [high, low] = letter.charCodeAt(0).toString(16);
    return `(?:${letter}|#${high}${/\d/.test(low!) ? low : `[${low}${low!.toUpperCase()}]`})`;
  });
  return `/${letters.join('')}`;
}
