import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { handoverPdf } from '../../src/exports/handover-pdf.ts';
import { PaperPrinter, paperFonts } from '../../src/exports/typst.ts';
import { fontsOf, pagesOf } from './read-back.ts';
import { handover } from './sample-papers.ts';

const printer = new PaperPrinter(process.cwd());

/** Every letter of the Vietnamese alphabet with every tone, both cases. */
const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const small = [
  ...vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC'))),
  ...'bcdđghklmnpqrstvx',
];
const alphabet = [...small, ...small.map((letter) => letter.toUpperCase())];

/** One paper with `text` as its title, in regular, bold and italic type. */
const withText = (text: string) =>
  handoverPdf(printer, { ...handover, reason: text, from: { name: text, post: '' }, place: text });

/** An archive PDF, which the compiler refuses to make when a glyph is missing. */
function archived(text: string): Buffer {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: paperFonts(process.cwd()) }] });
  const styles = '#for style in (it => it, strong, emph, it => strong(emph(it))) [#style(sys.inputs.text) ]';
  const mainFileContent = `#set document(date: auto)\n#set text(font: "Tinos", fallback: false)\n${styles}`;
  return compiler.pdf({ mainFileContent, inputs: { text } }, { pdfStandard: 'a-2b', creationTimestamp: 0 });
}

it('has a glyph for every Vietnamese letter and what papers need besides, in all four styles', async () => {
  expect(alphabet).toHaveLength(178);
  const pdf = archived(`${alphabet.join('')} 0123456789 .,;:!?()[]«»“”‘’–—-/%&@+=≥≤№ºª§`);
  expect(await fontsOf(pdf)).toEqual(['Tinos-Bold', 'Tinos-BoldItalic', 'Tinos-Italic', 'Tinos-Regular']);
  expect(() => archived('漢')).toThrow();
});

it('prints every Vietnamese letter so that it can be searched and copied', async () => {
  const words = alphabet.join('').match(/.{1,10}/gu)!;
  const pdf = withText(words.join(' '));
  const text = (await pagesOf(pdf)).join('');
  for (const word of words) expect([word, text.split(word).length - 1]).toEqual([word, 6]);
  expect(await fontsOf(pdf)).toEqual(['Tinos-Bold', 'Tinos-Italic', 'Tinos-Regular']);
});

it.each([
  '#panic("x")',
  '*đậm* _nghiêng_ $x^2$ `mã` @nguồn <nhãn>',
  '#read("/etc/passwd")',
  '"]); #panic() //',
  '\\u{1F600} \\',
  '= Tiêu đề',
  '/* // */',
])('prints %s as it is written', async (text) => {
  expect((await pagesOf(withText(text))).join('')).toContain(text);
});

it.each(['😀 漢字 ไทย', 'a\uD83Db', 'a\u0000b\u202Ec', '\u0301', 'ﷺ', '\u200B\u200D', ''])(
  'never fails on %j',
  (text) => {
    expect(withText(text).subarray(0, 5).toString()).toBe('%PDF-');
  },
);

it('prints decomposed letters as composed ones', async () => {
  expect((await pagesOf(withText('Nguyê\u0303n Thi\u0323 Y\u0309'))).join('')).toContain('Nguyễn Thị Ỷ');
});

it('gives the same bytes for the same paper, from another printer too, and others for another paper', () => {
  const again = handoverPdf(new PaperPrinter(process.cwd()), handover);
  expect(handoverPdf(printer, handover).equals(again)).toBe(true);
  expect(handoverPdf(printer, { ...handover, reason: 'Khác' }).equals(again)).toBe(false);
});

it('says which template is wrong and what is missing', () => {
  expect(() => printer.compile('receipt', {}, new Date(0))).toThrow(
    /^receipt\.typ: .*dictionary does not contain key/s,
  );
  expect(() => printer.compile('no-such-paper', {}, new Date(0))).toThrow(/^no-such-paper\.typ: .*not found/s);
});

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

it('holds no memory for papers that are done', async () => {
  const print = async (count: number) => {
    for (let index = 0; index < count; index++) {
      withText(`Người ${index}`);
      if (index % 20 === 0) await new Promise(setImmediate);
    }
    collectGarbage(); // the papers' own bytes are the caller's to let go
    return process.memoryUsage().rss;
  };
  const warm = await print(200);
  expect(((await print(400)) - warm) / 1e6).toBeLessThan(100);
});
