import { searchKey } from '../../shared/words/search-key.ts';

/** Whether all the words asked for are somewhere in these texts; nothing asked for finds everything. */
export function matches(texts: readonly string[], asked: string): boolean {
  const whole = searchKey(texts.join(' '));
  return searchKey(asked)
    .trim()
    .split(/\s+/)
    .every((word) => whole.includes(word));
}
