import fc from 'fast-check';
import {
  compareByGivenName,
  givenName,
  givenNameFirst,
  nfc,
  sameName,
  sameNameKey,
  searchKey,
  tidyName,
  vietnameseD,
} from '../../src/domain/vietnamese-names.ts';

const anyText = fc.string({ unit: 'binary' });
/** Every letter a Vietnamese name is written with, small. */
const smallLetters = [...'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ'];
const syllable = fc.array(fc.constantFrom(...smallLetters), { minLength: 1, maxLength: 7 }).map((l) => l.join(''));
const names = fc.array(syllable, { minLength: 1, maxLength: 6 }).map((s) => s.join(' '));

describe('tidyName', () => {
  it.each([
    ['  Nông  Quang Thiện ', 'Nông Quang Thiện'],
    ['Nông\u00a0Quang\u202fThiện', 'Nông Quang Thiện'],
    ['Nông\tQuang\r\nThiện', 'Nông Quang Thiện'],
    ['Nông\u200b Qua\u00adng Thi\u200dện\ufeff', 'Nông Quang Thiện'],
    ['Nguyễn Thị Hoà'.normalize('NFD'), 'Nguyễn Thị Hoà'],
    ['Lươ\u200b\u0300ng', 'Lường'],
    ['Vi\u0000 An\u0007', 'Vi An'],
    ['Vi\ud800 An', 'Vi\ufffd An'],
    ['H’Hen Niê', 'H’Hen Niê'],
    ["H'Hen Niê", "H'Hen Niê"],
    ['HOÀNG VĂN THẮNG', 'HOÀNG VĂN THẮNG'],
    ['Ðinh Văn Ðức', 'Ðinh Văn Ðức'],
    ['', ''],
    [' \u00a0\u200b ', ''],
  ])('%j is stored as %j', (typed, stored) => {
    expect(tidyName(typed)).toBe(stored);
  });

  it('changes nothing a second time, whatever the text', () => {
    fc.assert(fc.property(anyText, (text) => tidyName(tidyName(text)) === tidyName(text)));
  });

  it('leaves a name that is already tidy exactly as typed', () => {
    fc.assert(fc.property(names, (name) => tidyName(name) === name));
  });
});

describe('searchKey', () => {
  it.each([
    ['hoà', 'hoa'],
    ['hòa', 'hoa'],
    ['HÒA', 'hoa'],
    ['hòa'.normalize('NFD'), 'hoa'],
    ['Đàm Thuý Đường', 'dam thuy duong'],
    ['Ðàm', 'dam'],
    ['Ɖàm', 'dam'],
    ['ðàm ɖàm', 'dam dam'],
    ['  Lý\u00a0 Mùi   Chẹng ', 'ly mui cheng'],
    ['H’Hen Niê', "h'hen nie"],
    ['Hʼhen Niê', "h'hen nie"],
    ['H´Hen', "h'hen"],
    ['⁗', "''''"],
    ['Ｎông', 'nong'],
    ['05/TTr-TBC05', '05/ttr-tbc05'],
    ['Ýen 100%_', 'yen 100%_'],
    ['', ''],
  ])('%j is found by %j', (text, key) => {
    expect(searchKey(text)).toBe(key);
  });

  it('folds every Vietnamese letter, small or capital, to the plain letters', () => {
    const folded = new Set([...smallLetters, ...smallLetters.map((letter) => letter.toUpperCase())].map(searchKey));
    expect([...folded].sort().join('')).toBe('abcdeghiklmnopqrstuvxy');
  });

  it('is a key of itself and holds no mark, no capital and no đ, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const key = searchKey(text);
        expect(searchKey(key)).toBe(key);
        expect(key).not.toMatch(/[\p{M}đĐðÐƉɖ]/u);
        expect(key.toLowerCase()).toBe(key);
      }),
    );
  });

  it('is the same for composed and decomposed, small and capital letters', () => {
    fc.assert(
      fc.property(names, (name) => {
        expect(searchKey(name.normalize('NFD'))).toBe(searchKey(name));
        expect(searchKey(name.toUpperCase())).toBe(searchKey(name));
      }),
    );
  });

  it('finds whatever is the same name', () => {
    fc.assert(fc.property(names, (name) => searchKey(sameNameKey(name)) === searchKey(name)));
  });
});

const tones = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const placements = ['oa', 'oe', 'uy'].flatMap((pair) =>
  tones.map((tone) => [nfc(`${pair[0]}${tone}${pair[1]}`), nfc(`${pair}${tone}`)] as const),
);

describe('sameName', () => {
  it.each(placements)(
    '%s and %s are one spelling, small and capital, with any consonant but q before',
    (older, newer) => {
      for (const onset of ['', 'h', 'kh', 'th', 'Ngh']) {
        expect(sameName(`${onset}${older}`, `${onset}${newer}`)).toBe(true);
        expect(sameName(`${onset}${older}`.toUpperCase(), `${onset}${newer}`.normalize('NFD'))).toBe(true);
      }
    },
  );

  it.each([
    ['Chu Thị Hòa', 'Chu Thị Hoà'],
    ['Đàm Thuỷ Linh', 'ĐÀM THỦY LINH'],
    ['Huỳnh Văn Toàn', 'Hùynh Văn Tòan'],
    ["H'Hen Niê", 'H’Hen  Niê'],
    ['H’Hen Niê', 'HʼHEN NIÊ'],
    ['Đinh Văn Đức', 'Ðinh Văn Ɖức'],
    ['đinh', 'ðinh'],
    ['Nông Quang Thiện', ' nông\u00a0quang\u200b thiện '],
    ['Y Thanh', 'Y THANH'],
    ['Tuyết', 'Tuyết'.normalize('NFD')],
    ['Nguyễn Hoàng Thị Thuỳ Khánh Linh', 'Nguyễn Hoàng Thị Thùy Khánh Linh'],
  ])('%j and %j are the same', (a, b) => {
    expect(sameName(a, b)).toBe(true);
  });

  it.each([
    ['Lăng Văn Hoàng', 'Lăng Văn Hoang'],
    ['Đinh', 'Dinh'],
    ['Lý', 'Lí'],
    ['Mỹ', 'Mĩ'],
    ['Hòa', 'Hoá'],
    ['Hòa', 'Hoa'],
    ['Thủy', 'Thúy'],
    ['Quý', 'Quỳ'],
    ['Quý', 'Qúy'],
    ['Tân', 'Tấn'],
    ['Hoăng', 'Hoang'],
    ['Vi An', 'Vian'],
    ["H'Hen", 'HHen'],
    ['An', 'An An'],
    ['Nông Thị Hương', 'Nông Thị Hường'],
  ])('%j and %j are not', (a, b) => {
    expect(sameName(a, b)).toBe(false);
  });

  it('leaves «qu», ă, â and ê, two tones at once and correct spellings as they are', () => {
    for (const word of [
      'quý',
      'quỳ',
      'quả',
      'khuyến',
      'nguyễn',
      'xoắn',
      'hoặc',
      'tuấn',
      'quế',
      'gìn',
      'loé',
      'hóă',
      'hóà',
      'thúỷ',
    ]) {
      expect(sameNameKey(word)).toBe(word);
    }
  });

  it('keeps every two Vietnamese letters apart that are not one letter in two cases', () => {
    const letters = [...smallLetters, ...smallLetters.map((letter) => letter.toUpperCase())];
    for (const a of letters) for (const b of letters) expect(sameName(a, b)).toBe(a.toLowerCase() === b.toLowerCase());
  });

  it('has keys that are keys of themselves, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const key = sameNameKey(text);
        expect(sameNameKey(key)).toBe(key);
      }),
    );
  });

  it('does not see case, normal form or the width of a gap', () => {
    fc.assert(
      fc.property(names, fc.constantFrom(' ', '  ', '\u00a0', ' \u200b'), (name, gap) => {
        expect(sameName(name.toUpperCase().normalize('NFD').replaceAll(' ', gap), name)).toBe(true);
      }),
    );
  });
});

describe('vietnameseD', () => {
  it('reads the look-alikes of Đ as Đ and nothing else', () => {
    expect(vietnameseD('ÐƉĐðɖđ Dd Lộc')).toBe('ĐĐĐđđđ Dd Lộc');
  });
});

describe('lists by given name', () => {
  it.each([
    ['Nông Quang Thiện', 'Thiện', 'Thiện Nông Quang'],
    ['Vi An', 'An', 'An Vi'],
    ["H'Hen Niê", 'Niê', "Niê H'Hen"],
    ['Thiện', 'Thiện', 'Thiện'],
    ['  Nguyễn Hoàng Thị Thuỳ  Khánh Linh ', 'Linh', 'Linh Nguyễn Hoàng Thị Thuỳ Khánh'],
    ['', '', ''],
  ])('%j: given name %j, sorted as %j', (name, given, sorted) => {
    expect(givenName(name)).toBe(given);
    expect(givenNameFirst(name)).toBe(sorted);
  });

  it('orders by given name, then family name, with Vietnamese letters and tones', () => {
    const ordered = [
      'Vi An',
      'Bế Thị Ân',
      'Lý Dung',
      'Chu Văn Đạt',
      'Vũ Thị Hoa',
      'An Thị Hòa',
      'Chu Thị Hoà',
      'Vàng A Sáo',
      'Nông Thiện',
      'Vi Thiện',
      'Y',
    ]; // prettier-ignore
    expect([...ordered].reverse().sort(compareByGivenName)).toEqual(ordered);
  });

  it('takes the name without family name first', () => {
    expect(['Vi An', 'An'].sort(compareByGivenName)).toEqual(['An', 'Vi An']);
  });

  it('is an order: one way only, and the same list from any start', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(names, anyText), { maxLength: 8 }), (list) => {
        const sorted = [...list].sort(compareByGivenName);
        expect([...list].reverse().sort(compareByGivenName)).toEqual(sorted);
        for (const a of list)
          for (const b of list)
            expect(Math.sign(compareByGivenName(a, b)) + Math.sign(compareByGivenName(b, a))).toBe(0);
      }),
    );
  });
});
