import { nfc, searchKey } from './vietnamese-names.ts';

/** Counted in characters as a person sees them on the keyboard (code points after NFC). */
export const shortestPassword = 12;
/** Enough for any passphrase; keeps a request from hashing a book. */
export const longestPassword = 200;

/** What must be left of a password once its guessable parts are cut out. */
const shortestRemainder = 5;
const fewestDifferentCharacters = 5;

/** Folded by `searchKey`, without spaces; what lists of stolen passwords and the habits of offices begin with. */
// biome-ignore format: one list, read across
const guessableWords = [
  'khenthuong', 'thidua', 'quantri', 'administrator', 'admin', 'matkhau', 'password', 'passw0rd', 'p@ssw0rd', 'p@ssword', 'anhyeuem',
  'emyeuanh', 'yeuem', 'yeuanh', 'iloveyou', 'vietnam', 'hochiminh', 'hanoi', 'saigon', 'xinchao', 'tinhyeu', 'congan', 'welcome',
  'letmein', 'monkey', 'dragon', 'football', 'sunshine', 'princess', 'trustno1', 'default', 'changeme', 'login', 'demo', 'test',
];
/** Rows of the keyboard, the alphabet and the digits; any stretch of three or more, in either direction, is guessable. */
const rows = [
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1234567890',
  '0123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qaz',
  'wsx',
  'edc',
];
const stretches = rows.flatMap((row) => [row, [...row].reverse().join('')]);
const year = /(?:19|20)\d\d/g;
const repeated = /(.)\1{2,}/gu;

/**
 * Why a password cannot be taken, as Vietnamese sentences; none when it can.
 *
 * At least 12 characters of any kind (passphrases, spaces, Vietnamese letters), not the user name, nothing that a list of common
 * passwords would find. No demand for digits or signs: length is what helps.
 */
export function passwordFaults(password: string, username: string): string[] {
  const length = [...nfc(password)].length;
  if (length < shortestPassword) {
    return [
      `Mật khẩu cần ít nhất ${shortestPassword} ký tự, hiện có ${length}. Nên dùng một câu dễ nhớ, có dấu và dấu cách đều được.`,
    ];
  }
  if (length > longestPassword) return [`Mật khẩu dài quá ${longestPassword} ký tự. Hãy chọn một câu ngắn hơn.`];
  const folded = fold(password);
  const name = fold(username);
  if (name.length > 0 && isGuessable(folded.replaceAll(name, ' ')) && folded.includes(name)) {
    return ['Mật khẩu gần như trùng tên đăng nhập. Hãy chọn một câu không chứa tên đăng nhập.'];
  }
  if (isGuessable(folded)) return ['Mật khẩu này quá phổ biến, dễ đoán. Hãy chọn một câu chỉ riêng mình nhớ.'];
  return [];
}

const fold = (text: string): string => searchKey(text).replace(/\s+/g, '');

function isGuessable(folded: string): boolean {
  const letters = folded.replace(/\s+/g, '');
  return new Set(letters).size < fewestDifferentCharacters || remainder(folded).length < shortestRemainder;
}

/** What is left without common words, years, stretches of the keyboard and repetitions; signs at all do not count. */
function remainder(folded: string): string {
  const withoutWords = guessableWords.reduce((text, word) => text.replaceAll(word, ' '), folded);
  return withoutStretches(withoutWords.replace(year, ' ').replace(repeated, ' ')).replace(/[^\p{L}\p{N}]/gu, '');
}

function withoutStretches(text: string): string {
  let rest = '';
  for (let at = 0; at < text.length; ) {
    const length = stretchAt(text, at);
    rest += length >= 3 ? ' ' : text[at];
    at += length >= 3 ? length : 1;
  }
  return rest;
}

/** Length of the longest stretch of a keyboard row that begins here. */
function stretchAt(text: string, at: number): number {
  let length = 1;
  while (at + length < text.length && stretches.some((row) => row.includes(text.slice(at, at + length + 1)))) length++;
  return length;
}
