import type { Alignment, Borders, Font, Style } from 'exceljs';

/** Looks of a line over all columns. */
export type BarLook = 'section' | 'group' | 'sum';

/** Looks of a cell; every cell of one look shares one style object, which is what keeps a long sheet cheap. */
export type Look =
  | 'headingBold'
  | 'motto'
  | 'rule'
  | 'title'
  | 'titleLine'
  | 'italic'
  | 'italicCentred'
  | 'banner'
  | 'columnHeader'
  | BarLook
  | 'bar'
  | 'barEnd'
  | 'text'
  | 'centred'
  | 'ordinal'
  | 'number'
  | 'total'
  | 'totalNumber';

const thin = { style: 'thin' } as const;
const boxed: Partial<Borders> = { top: thin, bottom: thin, left: thin, right: thin };
const barStart: Partial<Borders> = { top: thin, bottom: thin, left: thin };
const font = (more: Partial<Font> = {}): Partial<Font> => ({ name: 'Times New Roman', family: 1, size: 12, ...more });
const align = (horizontal: Alignment['horizontal'], vertical: Alignment['vertical'] = 'top'): Partial<Alignment> => ({
  horizontal,
  vertical,
  wrapText: true,
});
/** Number format «Text»: the value stays text even after somebody has opened and confirmed the cell. */
const asText = '@';

const plainLooks: Readonly<Record<Look, Partial<Style>>> = {
  headingBold: { font: font({ size: 12, bold: true }), alignment: align('center', 'middle') },
  motto: { font: font({ size: 13, bold: true, underline: 'single' }), alignment: align('center', 'middle') },
  rule: { font: font({ size: 12, bold: true }), alignment: align('center', 'top') },
  title: { font: font({ size: 14, bold: true }), alignment: align('center', 'middle') },
  titleLine: { font: font({ size: 13, bold: true }), alignment: align('center', 'middle') },
  italic: { font: font({ size: 13, italic: true }), alignment: align('left', 'middle') },
  italicCentred: { font: font({ size: 13, italic: true }), alignment: align('center', 'middle') },
  banner: {
    font: font({ size: 13, bold: true, color: { argb: 'FFC00000' } }),
    alignment: align('center', 'middle'),
    border: boxed,
  },
  columnHeader: {
    font: font({ bold: true }),
    alignment: align('center', 'middle'),
    border: boxed,
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } },
  },
  section: { font: font({ bold: true }), alignment: { vertical: 'middle' }, border: barStart },
  group: { font: font({ bold: true, italic: true }), alignment: { vertical: 'middle' }, border: barStart },
  sum: { font: font({ bold: true }), alignment: { vertical: 'middle' }, border: barStart },
  bar: { font: font(), border: { top: thin, bottom: thin } },
  barEnd: { font: font(), border: { top: thin, bottom: thin, right: thin } },
  text: { font: font(), alignment: align('left'), border: boxed },
  centred: { font: font(), alignment: align('center'), border: boxed },
  ordinal: { font: font(), alignment: align('center'), border: boxed },
  number: { font: font(), alignment: align('right'), border: boxed, numFmt: '#,##0' },
  total: { font: font({ bold: true }), alignment: align('left', 'middle'), border: boxed },
  totalNumber: { font: font({ bold: true }), alignment: align('right'), border: boxed, numFmt: '#,##0' },
};

const textLooks = Object.fromEntries(
  Object.entries(plainLooks).map(([look, style]) => [look, { ...style, numFmt: asText }]),
) as Record<Look, Partial<Style>>;

/**
 * Old Excel (to 2007) shows «####» instead of a text of more than 255 characters in a cell whose format is «Text».
 * Such a text keeps the general format unless its beginning could be taken for a formula.
 */
const longestForTextFormat = 255;

/** The shared style for a value in one look. */
export function styleFor(look: Look, value: string | number | null): Partial<Style> {
  if (typeof value !== 'string' || value === '') return plainLooks[look];
  return value.length <= longestForTextFormat || /^[=+\-@]/.test(value) ? textLooks[look] : plainLooks[look];
}

/** Font size in points of one look. */
export const sizeOf = (look: Look): number => plainLooks[look].font?.size ?? 12;
