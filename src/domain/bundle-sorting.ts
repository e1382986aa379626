import type { DocumentForm, DocumentKind, NomineeKind } from './plan/plan.ts';
import { sameNameKey, searchKey } from './vietnamese-names.ts';

/** A file of a bundle as it came in: what its sender called it and, where it has been inspected, what it is. */
export interface BundleFile {
  readonly fileName: string;
  /** Media type by content; absent = the extension is believed. */
  readonly mediaType?: string;
}

export interface BundleNominee {
  readonly id: string;
  readonly name: string;
  readonly kind: NomineeKind;
}

/** `sure`: said in so many words; `likely`: by an abbreviation or part of a name; `unsure`: a person must choose. */
export type SlotConfidence = 'sure' | 'likely' | 'unsure';

/** A proposal that a person confirms or corrects; never a decision. */
export interface SlotSuggestion {
  readonly fileName: string;
  /** Papers the name speaks of, in its order; `KHAC` alone when it speaks of none. */
  readonly kinds: readonly DocumentKind[];
  /** Papers usually bound together with these, to be offered for ticking. */
  readonly possibleKinds: readonly DocumentKind[];
  /** Absent = the file can be neither form. */
  readonly form?: Exclude<DocumentForm, 'PAPER'>;
  /** Only for a paper about one nominee. */
  readonly nomineeId?: string;
  readonly confidence: SlotConfidence;
}

interface KindWords {
  readonly kind: DocumentKind;
  readonly words: RegExp;
  /** Counts only where no kind is written out: «bc» may also be «bầu cử». */
  readonly abbreviation: RegExp;
}

/** Names of papers as folded words (see `searchKey`). */
const kindWords: readonly KindWords[] = [
  { kind: 'TO_TRINH', words: /\bto ?trinh\b/, abbreviation: /\bttr\b/ },
  { kind: 'DANH_SACH', words: /\bdanh ?sach\b/, abbreviation: /\bds\b/ },
  { kind: 'TOM_TAT', words: /\b(bieu )?tom ?tat\b/, abbreviation: /\bbieu\b/ },
  {
    kind: 'BIEN_BAN_HOI_DONG',
    words: /\bbien ?ban\b.*?\b(hoi ?dong(?! nhan dan)|hdtdkt)\b/,
    abbreviation: /\bbb\b.*?\b(hoi ?dong(?! nhan dan)|hdtdkt|hd)\b/,
  },
  { kind: 'BIEN_BAN', words: /\bbien ?ban\b/, abbreviation: /\bbb\b/ },
  { kind: 'BAO_CAO_08', words: /\bbao ?cao\b|\bmau (so )?0?8\b/, abbreviation: /\b(bc|bctt)\b/ },
  { kind: 'QUYET_DINH', words: /\bquyet ?dinh\b/, abbreviation: /\bqd\b/ },
];
const subjectWords: readonly (readonly [NomineeKind, RegExp])[] = [
  ['TAP_THE', /\btap ?the\b/],
  ['HO_GIA_DINH', /\b(ho )?gia ?dinh\b/],
];
const scanTypes = /^(application\/pdf|image\/)/;
const wordTypes = /^application\/(msword|vnd\.openxmlformats-officedocument\.wordprocessingml)/;
const scanExtensions = /\.(pdf|jpe?g|png|hei[cf])$/i;
const wordExtensions = /\.docx?$/i;

/** Proposes for each file of a bundle which papers it holds, in which form and about whom, by its Vietnamese name. */
export function suggestSlots(files: readonly BundleFile[], nominees: readonly BundleNominee[]): SlotSuggestion[] {
  return files.map((file) => suggestSlot(file, nominees));
}

function suggestSlot({ fileName, mediaType }: BundleFile, nominees: readonly BundleNominee[]): SlotSuggestion {
  const stem = fileName.replace(/\.[A-Za-z0-9]{1,10}$/, '');
  const text = spaced(searchKey(stem));
  const form = formOf(fileName, mediaType);
  const named = kindsIn(text);
  const { nominee, confidence } = nomineeIn(stem, text, nominees);
  const shared = { fileName, ...(form && { form }) };
  if (named.kinds.length === 0) {
    if (!nominee) return { ...shared, kinds: ['KHAC'], possibleKinds: [], confidence: 'unsure' };
    return { ...shared, kinds: ['BAO_CAO_08'], possibleKinds: [], nomineeId: nominee.id, confidence: 'likely' }; // a name alone
  }
  const possibleKinds = companions(named.kinds);
  if (named.kinds[0] !== 'BAO_CAO_08')
    return { ...shared, kinds: named.kinds, possibleKinds, confidence: named.confidence };
  if (!nominee) return { ...shared, kinds: named.kinds, possibleKinds, confidence: 'unsure' };
  const both = named.confidence === 'sure' && confidence === 'sure' ? 'sure' : 'likely';
  return { ...shared, kinds: named.kinds, possibleKinds, nomineeId: nominee.id, confidence: both };
}

/** Lower-case words between single spaces: hyphens, underscores, dots and slashes separate. */
function spaced(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function formOf(fileName: string, mediaType: string | undefined): SlotSuggestion['form'] {
  const isScan = mediaType ? scanTypes.test(mediaType) : scanExtensions.test(fileName);
  const isWord = mediaType ? wordTypes.test(mediaType) : wordExtensions.test(fileName);
  if (isScan) return 'SCAN';
  return isWord ? 'WORD' : undefined;
}

function kindsIn(text: string): { kinds: DocumentKind[]; confidence: SlotConfidence } {
  const written = kindsBy(text, 'words');
  return written.length > 0
    ? { kinds: written, confidence: 'sure' }
    : { kinds: kindsBy(text, 'abbreviation'), confidence: 'likely' };
}

function kindsBy(text: string, how: 'words' | 'abbreviation'): DocumentKind[] {
  const found = kindWords
    .map(({ kind, [how]: pattern }) => ({ kind, at: text.search(pattern) }))
    .filter(({ at }) => at >= 0);
  const kinds = found.sort((a, b) => a.at - b.at).map(({ kind }) => kind);
  return kinds.includes('BIEN_BAN_HOI_DONG') ? kinds.filter((kind) => kind !== 'BIEN_BAN') : kinds;
}

/** The list and the summary are attached to the tờ trình, often in the same file. */
function companions(kinds: readonly DocumentKind[]): DocumentKind[] {
  const attached: readonly DocumentKind[] = kinds.includes('TO_TRINH') ? ['DANH_SACH', 'TOM_TAT'] : [];
  return attached.filter((kind) => !kinds.includes(kind));
}

interface FoundNominee {
  readonly nominee?: BundleNominee;
  readonly confidence: SlotConfidence;
}

function nomineeIn(stem: string, text: string, nominees: readonly BundleNominee[]): FoundNominee {
  const named = byWholeName(stem, text, nominees);
  if (named) return named;
  for (const [kind, words] of subjectWords) {
    const ofKind = nominees.filter((nominee) => nominee.kind === kind);
    if (words.test(text))
      return ofKind.length === 1 ? { nominee: ofKind[0]!, confidence: 'sure' } : { confidence: 'unsure' };
  }
  return byEndOfName(text, nominees);
}

/** The longest whole name in the file's name; of people whose names differ only in diacritics, the one it spells out. */
function byWholeName(stem: string, text: string, nominees: readonly BundleNominee[]): FoundNominee | undefined {
  const within = nominees.filter(({ name }) => holds(text, spaced(searchKey(name))));
  if (within.length === 0) return undefined;
  const longest = longestBy(within, ({ name }) => spaced(searchKey(name)).length);
  if (longest.length === 1) return { nominee: longest[0]!, confidence: 'sure' };
  const spelt = longest.filter(({ name }) => holds(spaced(sameNameKey(stem)), spaced(sameNameKey(name))));
  return spelt.length === 1 ? { nominee: spelt[0]!, confidence: 'sure' } : { confidence: 'unsure' };
}

/** «BC Thuỳ Linh», «bc linh»: the last words of exactly one person's name, outside the names of papers. */
function byEndOfName(text: string, nominees: readonly BundleNominee[]): FoundNominee {
  const rest = kindWords.reduce(
    (left, { words, abbreviation }) => left.replace(words, '|').replace(abbreviation, '|'),
    text,
  );
  const people = nominees.filter(({ kind }) => kind === 'CA_NHAN');
  const known = people
    .map((nominee) => ({ nominee, words: endingIn(rest, nominee.name) }))
    .filter(({ words }) => words > 0);
  const longest = longestBy(known, ({ words }) => words);
  return longest.length === 1 ? { nominee: longest[0]!.nominee, confidence: 'likely' } : { confidence: 'unsure' };
}

/** How many last words of the name stand together in the text. */
function endingIn(text: string, name: string): number {
  const words = spaced(searchKey(name)).split(' ');
  const start = words.findIndex((_, index) => holds(text, words.slice(index).join(' ')));
  return start < 0 ? 0 : words.length - start;
}

/** Whole words; a long name may also be written together («damthuylinh»). */
function holds(text: string, phrase: string): boolean {
  const together = phrase.replaceAll(' ', '');
  return ` ${text} `.includes(` ${phrase} `) || (together.length >= 8 && ` ${text} `.includes(` ${together} `));
}

function longestBy<Item>(items: readonly Item[], length: (item: Item) => number): readonly Item[] {
  const longest = Math.max(...items.map(length));
  return items.filter((item) => length(item) === longest);
}
