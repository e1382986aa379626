import type { stream, Worksheet } from 'exceljs';
import { printable } from './printable-text.ts';
import { type BarLook, type Look, sizeOf, styleFor } from './sheet-style.ts';
import { lineCount, partsOf } from './text-lines.ts';

/** One cell: what it holds and how it looks. A string is always written as text, whatever it begins with. */
export interface Cell {
  readonly value: string | number | null;
  readonly look: Look;
}

/** Part of a title row over the columns `from` to `to` (counted from 1). */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly look: Look;
}

export interface SheetLayout {
  readonly name: string;
  /** `width` in Excel units; the page is fitted to their sum. */
  readonly columns: readonly { readonly header: string; readonly width: number }[];
  /** Rows above the column headers; each is one row of merged spans. */
  readonly title: readonly (readonly Span[])[];
  /** Printed small at the left of every page's foot. */
  readonly footer: string;
  /** Printed at the head of every page. */
  readonly header?: string;
}

/** Text as a cell; outer spaces go, for Excel drops them too. */
export const textCell = (text: string | null | undefined, look: Look = 'text'): Cell => ({
  value: printable(text ?? '').trim() || null,
  look,
});
export const numberCell = (value: number | null, look: Look = 'number'): Cell => ({ value, look });
export const emptyCell: Cell = { value: null, look: 'text' };

/** Millimetres in inches: NĐ 30/2020, Phụ lục I (left 30, right 15, top and bottom 20 mm). */
const margins = { left: 1.18, right: 0.6, top: 0.79, bottom: 0.79, header: 0.4, footer: 0.4 };
const a4 = 9;
/** 22 lines of 12 points stay below Excel's highest row and fit a landscape page. */
const mostLines = 22;
const rowsBetweenBreaths = 500;
const highestRow = 409;
const longestCell = 32_767;

/** One sheet in the making: A4 landscape, fitted to the page's width, column headers repeated on every page and frozen on the screen. */
export class Sheet {
  private readonly sheet: Worksheet;
  private sinceBreath = 0;

  constructor(
    book: stream.xlsx.WorkbookWriter,
    private readonly layout: SheetLayout,
    private readonly breathe: () => Promise<void>,
  ) {
    const headerRow = layout.title.length + 1;
    this.sheet = book.addWorksheet(layout.name, {
      views: [{ state: 'frozen', xSplit: 0, ySplit: headerRow, zoomScale: 80, showGridLines: false }],
      pageSetup: {
        paperSize: a4,
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        margins,
        horizontalCentered: true,
        printTitlesRow: `${headerRow}:${headerRow}`,
      },
      headerFooter: { oddHeader: headerText(layout.header), oddFooter: footerText(layout.footer) },
    });
    this.sheet.columns = layout.columns.map(({ width }) => ({ width }));
    for (const spans of layout.title) this.band(spans);
    this.write(layout.columns.map(({ header }) => textCell(header, 'columnHeader')));
  }

  /** Writes one row; a cell too tall for a printed row goes on in rows below it. Await it: that is what keeps memory flat. */
  async row(cells: readonly Cell[]): Promise<void> {
    const parts = cells.map((cell, index) => this.parts(cell, index));
    const height = Math.max(...parts.map((part) => part.length));
    for (let line = 0; line < height; line++) {
      this.write(cells.map(({ look }, index) => ({ look, value: parts[index]![line] ?? null })));
    }
    if (this.sinceBreath < rowsBetweenBreaths) return;
    this.sinceBreath = 0;
    await this.breathe();
  }

  /** One row of merged spans, high enough for its text. */
  band(spans: readonly Span[]): void {
    const row = this.sheet.addRow([]);
    for (const { from, to, text, look } of spans) {
      const cell = row.getCell(from);
      const value = printable(text).trim().slice(0, longestCell);
      cell.value = asWritten(value || null);
      cell.style = styleFor(look, value);
      if (to > from) this.sheet.mergeCells(row.number, from, row.number, to);
    }
    row.height = Math.max(...spans.map(({ from, to, text, look }) => this.heightOf(text, look, from, to)));
    this.commit(row);
  }

  /**
   * One line over all columns. Not merged: the text runs on over the empty cells, and exceljs compares every merge with every other,
   * which thousands of units would turn into minutes.
   */
  bar(text: string, look: BarLook): void {
    const rest = this.layout.columns.slice(2).map((): Cell => ({ value: null, look: 'bar' }));
    const row = this.sheet.addRow([printable(text).trim().slice(0, longestCell)]);
    const cells: Cell[] = [textCell(text, look), ...rest, { value: null, look: 'barEnd' }];
    cells.forEach((cell, index) => {
      row.getCell(index + 1).style = styleFor(cell.look, cell.value);
    });
    row.height = sizeOf(look) * 1.27 + 4;
    this.commit(row);
  }

  /** Empty room of so many points, for signatures. */
  gap(points: number): void {
    const row = this.sheet.addRow([]);
    row.height = points;
    this.commit(row);
  }

  finish(): void {
    this.sheet.commit();
  }

  private parts({ value }: Cell, index: number): (string | number | null)[] {
    return typeof value === 'string' ? partsOf(value, this.layout.columns[index]!.width, mostLines) : [value];
  }

  private write(cells: readonly Cell[]): void {
    const row = this.sheet.addRow(cells.map(({ value }) => asWritten(value)));
    row.height = Math.max(...cells.map(({ value, look }, index) => this.heightOf(value, look, index + 1)));
    cells.forEach(({ value, look }, index) => {
      row.getCell(index + 1).style = styleFor(look, value);
    });
    this.commit(row);
  }

  private commit(row: { commit(): void }): void {
    row.commit();
    this.sinceBreath++;
  }

  /** Points for a value over the columns `from` to `to`. Written with every row: LibreOffice finds no height by itself, Excel none for merged cells. */
  private heightOf(value: string | number | null, look: Look, from: number, to = from): number {
    let width = 0;
    for (let column = from; column <= to; column++) width += this.layout.columns[column - 1]!.width;
    const lines = typeof value === 'string' ? lineCount(value, width, sizeOf(look)) : 1;
    return Math.min(highestRow, lines * sizeOf(look) * 1.27 + 4);
  }
}

/** A text of several lines goes in as rich text: LibreOffice runs the lines of a plain one together. */
function asWritten(value: string | number | null): string | number | null | { richText: { text: string }[] } {
  return typeof value === 'string' && value.includes('\n') ? { richText: [{ text: value }] } : value;
}

const footFont = '&"Times New Roman,Regular"&10';
const headFont = '&"Times New Roman,Bold"&10';

/** «&» begins a code and is doubled; Excel takes at most 255 characters for all of it. */
const codeFree = (text: string): string => printable(text).replaceAll('&', '&&').slice(0, 150);

/** Left: what the sheet is; right: page of pages. A space follows each size, for a digit would be read as part of it. */
const footerText = (text: string): string => `&L${footFont} ${codeFree(text)}&R${footFont} Trang &P/&N`;
const headerText = (text?: string): string | undefined => (text ? `&C${headFont} ${codeFree(text)}` : undefined);
