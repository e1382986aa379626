/**
 * Vietnamese names: one function finds (`searchKey`), another judges (`sameName`); they are never mixed.
 * Nothing here changes what a person typed beyond what cannot be seen.
 */

/** Signs that take room in memory and none on paper: zero-width spaces and joiners, soft hyphens, byte-order marks, text direction. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
/** Control characters that are not white space; PostgreSQL refuses U+0000 in text. */
const control = /(?!\s)\p{Cc}/gu;
/** Halves of surrogate pairs that a broken copy leaves behind: no UTF-8 can carry them. */
const halfCharacter = /\p{Cs}/gu;
const spaces = /\s+/gu;
const marks = /\p{M}/gu;

/** Precomposed Unicode (TCVN 6909:2001), as everything is stored. */
export function nfc(text: string): string {
  return text.normalize('NFC');
}

/** A name as it is stored: NFC, no invisible signs, single ordinary spaces (also for no-break spaces), none at the ends; otherwise as typed. */
export function tidyName(text: string): string {
  const visible = text.replace(invisible, '').replace(control, '').replace(halfCharacter, '\ufffd');
  return nfc(visible.replace(spaces, ' ').trim());
}

/**
 * Icelandic Ð ð and African Ɖ ɖ read as the Vietnamese letter Đ đ they stand for: the capitals look the same on screen and paper.
 * For names out of spreadsheets and for comparing; a name that a person typed is stored as typed.
 */
export function vietnameseD(text: string): string {
  return text.replace(/[ÐƉ]/g, 'Đ').replace(/[ðɖ]/g, 'đ');
}

/**
 * What a search compares: lower case, without any diacritic, đ as d, single spaces, one kind of apostrophe.
 *
 * «hoà», «hòa», «HOA» and decomposed text give «hoa». Takes any Unicode; a key of a key is itself. For finding only: never to judge
 * whether two people are one.
 */
export function searchKey(text: string): string {
  const plain = tidyName(text).replace(/´/g, "'"); // NFKD would take it apart into a space and an accent
  const folded = foldCompatibility(foldCompatibility(plain)).replace(marks, '');
  return tidyName(
    vietnameseD(folded)
      .replace(/đ/g, 'd')
      .replace(/[’ʼ‘`′]/g, "'"),
  );
}

/** Full-width, ligature and styled letters become plain ones; two rounds, as lower case may uncover another such letter. */
function foldCompatibility(text: string): string {
  return text.normalize('NFKD').toLowerCase().normalize('NFKD');
}

/** A tone mark (huyền, sắc, ngã, hỏi, nặng) on the first letter of oa, oe or uy; not where «qu» is one consonant, nor before ă, â, ê. */
const toneOnFirstVowel =
  /(o(?=[\u0300\u0301\u0303\u0309\u0323][ae])|(?<!q)u(?=[\u0300\u0301\u0303\u0309\u0323]y))(.)([aey])(?!\p{M})/gu;

/**
 * A key that is equal exactly when two names are the same name (`sameName`): for maps, unique checks and sorting.
 *
 * Does not matter: NFC or NFD, letter case, spaces, the apostrophes ' ’ ʼ, Ð/Ɖ for Đ, and where oa, oe, uy carry their tone (hòa = hoà,
 * khỏe = khoẻ, thủy = thuỷ). Matters: đ, tones, vowels, i or y, and «quý» beside «qúy», of which only the first is a spelling.
 */
export function sameNameKey(text: string): string {
  const lower = vietnameseD(tidyName(text)).toLowerCase();
  const oneApostrophe = lower.replace(/[’ʼ]/g, "'");
  return nfc(oneApostrophe.normalize('NFD').replace(toneOnFirstVowel, '$1$3$2'));
}

/** Whether two names are one name, as a careful clerk reads them: Hoà = HÒA, but Hoàng ≠ Hoang and Lý ≠ Lí. */
export function sameName(a: string, b: string): boolean {
  return sameNameKey(a) === sameNameKey(b);
}

/** The given name is the last word («Vi An» → «An»); a name of one word is its own given name. */
export function givenName(name: string): string {
  return splitName(name).given;
}

/** «Nông Quang Thiện» → «Thiện Nông Quang»: the text to sort by with a Vietnamese collation where two columns are not at hand. */
export function givenNameFirst(name: string): string {
  const { given, rest } = splitName(name);
  return rest === '' ? given : `${given} ${rest}`;
}

const vietnamese = new Intl.Collator('vi');

/**
 * Orders people as Vietnamese lists do: by given name, then family and middle name (An < Ân, Hoa < Hòa, D < Đ).
 * Given names are compared completely, tones included, before the family name counts. Same names keep a fixed order.
 */
export function compareByGivenName(a: string, b: string): number {
  const [first, second] = [splitName(sameNameKey(a)), splitName(sameNameKey(b))];
  return (
    vietnamese.compare(first.given, second.given) || vietnamese.compare(first.rest, second.rest) || compareCodes(a, b)
  );
}

function splitName(name: string): { given: string; rest: string } {
  const tidy = tidyName(name);
  const lastSpace = tidy.lastIndexOf(' ');
  return { given: tidy.slice(lastSpace + 1), rest: lastSpace < 0 ? '' : tidy.slice(0, lastSpace) };
}

function compareCodes(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
