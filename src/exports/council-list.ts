import type { Writable } from 'node:stream';
import { countInWords } from '../domain/official-document.ts';
import type { NomineeKind } from '../domain/plan/plan.ts';
import { type CouncilRow, councilColumns, councilCells } from './council-row.ts';
import { headingRows, type ListPage, type Signer, writeSignatures } from './list-heading.ts';
import { ListStatistics, writeStatistics } from './list-statistics.ts';
import type { Sheet, Span } from './sheet.ts';
import { type Workbook, writeWorkbook } from './workbook.ts';

/** Everything the list for the Hội đồng prints. Sensitive fields have no place in it: see `writeRestrictedList`. */
export interface CouncilList extends ListPage {
  /** «DANH SÁCH ĐỀ NGHỊ XÉT KHEN THƯỞNG». */
  readonly title: string;
  /** «Căn cứ …», one line each. */
  readonly basis: readonly string[];
  /** One sheet each, in plan order. */
  readonly levels: readonly CouncilLevel[];
  readonly signer: Signer;
  readonly secondSigner?: Signer;
}

export interface CouncilLevel {
  /** «Giấy khen của Chủ tịch Ủy ban nhân dân xã». */
  readonly name: string;
  /** Short name for the sheet's tab, e.g. «Giấy khen xã». */
  readonly sheetName: string;
  /** Collectives first, then persons, then households; inside each by unit in plan order. Read once, row by row. */
  readonly rows: Iterable<CouncilRow> | AsyncIterable<CouncilRow>;
}

const sections: readonly (readonly [NomineeKind, string])[] = [
  ['TAP_THE', 'TẬP THỂ'],
  ['CA_NHAN', 'CÁ NHÂN'],
  ['HO_GIA_DINH', 'HỘ GIA ĐÌNH'],
];

/** Streams the list into `out`: one sheet per level, then «Thống kê». Throws when a level's rows come in another order than promised. */
export async function writeCouncilList(out: Writable, list: CouncilList): Promise<void> {
  const about = { title: list.title, creator: list.issuer.join(' '), madeAt: list.madeAt };
  await writeWorkbook(out, about, async (book) => {
    const statistics = new ListStatistics();
    for (const level of list.levels) await writeLevel(book, list, level, statistics);
    await writeStatistics(book, list, statistics);
  });
}

async function writeLevel(book: Workbook, list: CouncilList, level: CouncilLevel, statistics: ListStatistics) {
  const layout = {
    name: level.sheetName,
    columns: councilColumns,
    title: titleRows(list, level),
    footer: list.footer,
  };
  await book.sheet(layout, async (sheet) => {
    const counts = await writeRows(sheet, level, statistics);
    sheet.bar(`Tổng cộng: ${countInWords(counts)}.`, 'sum');
    writeSignatures(sheet, councilColumns.length, list.signer, list.secondSigner);
  });
}

function titleRows(list: CouncilList, level: CouncilLevel): Span[][] {
  const { title, subject, basis } = list;
  const full = (text: string, look: Span['look']): Span[] => [{ from: 1, to: councilColumns.length, text, look }];
  return [
    ...headingRows(list, councilColumns.length),
    full(title, 'title'),
    full(`${level.name}\n${subject}`, 'titleLine'),
    ...(basis.length === 0 ? [] : [full(basis.join('\n'), 'italic')]),
  ];
}

/** Writes sections, units and nominees as they come, and counts them. */
async function writeRows(sheet: Sheet, level: CouncilLevel, statistics: ListStatistics) {
  const counts: Partial<Record<NomineeKind, number>> = { TAP_THE: 0, CA_NHAN: 0 };
  let section = -1;
  let sectionNumber = 0;
  let unit: string | undefined;
  for await (const row of level.rows) {
    const place = sections.findIndex(([kind]) => kind === row.kind);
    if (place < section) throw new Error(`council list: ${row.kind} after ${sections[section]![0]}`);
    if (place > section) {
      section = place;
      unit = undefined;
      counts[row.kind] = 0;
      sheet.bar(`${['I', 'II', 'III'][sectionNumber++]}. ${sections[place]![1]}`, 'section');
    }
    // A collective usually is the unit itself: its own line says so.
    if (row.kind !== 'TAP_THE' && row.unit.code !== unit) sheet.bar(row.unit.name, 'group');
    unit = row.unit.code;
    counts[row.kind] = (counts[row.kind] ?? 0) + 1;
    statistics.count(level.name, row);
    await sheet.row(councilCells(row, counts[row.kind]!));
  }
  return counts;
}
