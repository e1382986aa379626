import fc from 'fast-check';
import { linesOf, partsOf } from '../../src/exports/text-lines.ts';

const withoutSpace = (text: string) => text.replace(/\s/g, '');

describe('lines of a cell', () => {
  it('breaks at spaces and cuts only words that are longer than a line', () => {
    expect(linesOf('một hai ba', 8)).toEqual(['một hai ', 'ba']);
    expect(linesOf('x'.repeat(10), 4)).toEqual(['xxxx', 'xxxx', 'xx']);
    expect(linesOf('a\n\nb', 10)).toEqual(['a', '', 'b']);
  });

  it('takes fewer characters per line of larger letters', () => {
    expect(linesOf('x'.repeat(24), 12, 12)).toHaveLength(2);
    expect(linesOf('x'.repeat(24), 12, 18)).toHaveLength(3);
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 3, max: 40 }), (text, width) => {
        const oneParagraph = text.replaceAll('\n', ' ');
        expect(linesOf(oneParagraph, width).join('')).toBe(oneParagraph);
      }),
    );
  });
});

describe('parts for rows that continue one another', () => {
  it('leaves a text that fits as it is', () => {
    expect(partsOf('một\nhai', 30, 22)).toEqual(['một\nhai']);
  });

  it('keeps paragraphs and order', () => {
    expect(partsOf('một hai ba\nbốn', 8, 2)).toEqual(['một hai ba', 'bốn']);
    expect(partsOf('1\n2\n3\n4\n5', 8, 2)).toEqual(['1\n2', '3\n4', '5']);
  });

  it('gives parts that each fit, and together say what the text says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('đơn', 'vị', 'bầu', 'cử', 'số', '\n', 'x'.repeat(50), '😀'), { maxLength: 300 }),
        fc.integer({ min: 4, max: 30 }),
        (words, width) => {
          const text = words.join(' ');
          const parts = partsOf(text, width, 5);
          for (const part of parts) expect(linesOf(part, width).length).toBeLessThanOrEqual(5);
          expect(withoutSpace(parts.join(''))).toBe(withoutSpace(text));
        },
      ),
    );
  });
});
