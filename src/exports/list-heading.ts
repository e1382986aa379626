import { dateLine, type PaperFrame } from './paper-frame.ts';
import type { Sheet, Span } from './sheet.ts';

/** What all sheets of one list print alike. */
export interface ListPage extends PaperFrame {
  /** What for: «Có thành tích xuất sắc trong công tác bầu cử …». */
  readonly subject: string;
  /** At the foot of every page, e.g. campaign, who printed it and when. */
  readonly footer: string;
}

/** Who signs: «THƯỜNG TRỰC HỘI ĐỒNG», then the name (empty leaves room for it). */
export interface Signer {
  readonly post: readonly string[];
  readonly name: string;
}

/**
 * The two-column heading over `columns` columns: issuer at the left, the country's name at the right, then place and date
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I).
 */
export function headingRows(page: PaperFrame, columns: number): Span[][] {
  const middle = Math.ceil(columns * 0.4);
  const left = (text: string): Span => ({ from: 1, to: middle, text, look: 'headingBold' });
  const right = (text: string, look: Span['look']): Span => ({ from: middle + 1, to: columns, text, look });
  const [first = '', ...others] = page.issuer;
  return [
    [left(first), right('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'headingBold')],
    [left(others.join(' ')), right('Độc lập - Tự do - Hạnh phúc', 'motto')],
    [{ ...left('_______'), look: 'rule' }, right(dateLine(page), 'italicCentred')],
  ];
}

/** The foot of a list: one signer at the right, and where given one at the left. */
export function writeSignatures(sheet: Sheet, columns: number, right: Signer, left?: Signer): void {
  const middle = Math.floor(columns / 2);
  const pair = (ofLeft: string, ofRight: string): Span[] => [
    { from: 1, to: middle, text: ofLeft, look: 'headingBold' },
    { from: middle + 1, to: columns, text: ofRight, look: 'headingBold' },
  ];
  sheet.gap(12);
  const lines = Math.max(right.post.length, left?.post.length ?? 0);
  for (let line = 0; line < lines; line++) sheet.band(pair(left?.post[line] ?? '', right.post[line] ?? ''));
  sheet.gap(70);
  sheet.band(pair(left?.name ?? '', right.name));
}
