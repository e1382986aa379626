import { printable } from '../../src/exports/printable-text.ts';

describe('text for paper and sheets', () => {
  it.each([
    ['a composed letter for a decomposed one', 'Tiê\u0301ng Viê\u0323t', 'Tiếng Việt'],
    ['one line end for every kind', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['no control characters but tab and line feed', 'a\u0000b\u000Bc\u001Bd\u007F\u0085\te', 'abcd\te'],
    ['no half of a surrogate pair', 'a\uD83Db\uDE00c', 'abc'],
    ['whole surrogate pairs', 'a😀b', 'a😀b'],
    ['no characters outside XML', 'a\uFFFEb\uFFFF', 'ab'],
    ['no marks that turn the reading direction', 'cod\u202Efdp.exe', 'codfdp.exe'],
    ['everything else as typed', "  =1+1 H'Hen  Niê ", "  =1+1 H'Hen  Niê "],
  ])('keeps %s', (_, text, expected) => {
    expect(printable(text)).toBe(expected);
  });
});
