import type { NomineeKind } from '../domain/plan/plan.ts';
import type { CouncilRow } from './council-row.ts';
import { headingRows, type ListPage } from './list-heading.ts';
import { type Cell, numberCell, textCell } from './sheet.ts';
import type { Workbook } from './workbook.ts';

/** Counts of one unit for one level (or of their sum). Women and leaders are counted among the persons. */
export interface Tally {
  readonly byKind: Record<NomineeKind, number>;
  women: number;
  leaders: number;
}

const emptyTally = (): Tally => ({ byKind: { TAP_THE: 0, CA_NHAN: 0, HO_GIA_DINH: 0 }, women: 0, leaders: 0 });

/** Counts nominees as they are written: level × unit × kind, women, leaders. As large as units × levels, not as nominees. */
export class ListStatistics {
  readonly levels = new Map<string, Map<string, { readonly unitName: string; readonly tally: Tally }>>();

  count(level: string, row: Pick<CouncilRow, 'kind' | 'unit' | 'isWoman' | 'isLeader'>): void {
    const units = this.levels.get(level) ?? new Map();
    this.levels.set(level, units);
    const { tally } = units.get(row.unit.code) ?? { tally: emptyTally() };
    units.set(row.unit.code, { unitName: row.unit.name, tally });
    tally.byKind[row.kind]++;
    if (row.kind !== 'CA_NHAN') return;
    tally.women += row.isWoman ? 1 : 0;
    tally.leaders += row.isLeader ? 1 : 0;
  }
}

function sumOf(tallies: Iterable<Tally>): Tally {
  const sum = emptyTally();
  for (const { byKind, women, leaders } of tallies) {
    for (const kind of Object.keys(byKind) as NomineeKind[]) sum.byKind[kind] += byKind[kind];
    sum.women += women;
    sum.leaders += leaders;
  }
  return sum;
}

const columns = [
  { header: 'STT', width: 6 },
  { header: 'Hình thức khen thưởng / Đơn vị đề nghị', width: 60 },
  { header: 'Tập thể', width: 12 },
  { header: 'Cá nhân', width: 12 },
  { header: 'Hộ gia đình', width: 12 },
  { header: 'Tổng số', width: 12 },
  { header: 'Nữ (cá nhân)', width: 12 },
  { header: 'Lãnh đạo, quản lý (cá nhân)', width: 16 },
];

/** The sheet «Thống kê»: every unit under its level, a sum per level and one over all. */
export async function writeStatistics(book: Workbook, list: ListPage, { levels }: ListStatistics): Promise<void> {
  const title = [
    ...headingRows(list, columns.length),
    [{ from: 1, to: columns.length, text: `THỐNG KÊ\n${list.subject}`, look: 'title' as const }],
  ];
  await book.sheet({ name: 'Thống kê', columns, title, footer: list.footer }, async (sheet) => {
    const sums: Tally[] = [];
    for (const [level, units] of levels) {
      const sum = sumOf([...units.values()].map(({ tally }) => tally));
      sums.push(sum);
      await sheet.row(cells('', level, sum, 'total'));
      let number = 0;
      for (const { unitName, tally } of units.values()) await sheet.row(cells(++number, unitName, tally, 'text'));
    }
    await sheet.row(cells('', 'Tổng cộng (lượt đề nghị)', sumOf(sums), 'total'));
  });
}

function cells(number: number | '', name: string, { byKind, women, leaders }: Tally, look: 'text' | 'total'): Cell[] {
  const figure = look === 'total' ? 'totalNumber' : 'number';
  const all = byKind.TAP_THE + byKind.CA_NHAN + byKind.HO_GIA_DINH;
  const figures = [byKind.TAP_THE, byKind.CA_NHAN, byKind.HO_GIA_DINH, all, women, leaders];
  return [
    numberCell(number === '' ? null : number, 'ordinal'),
    textCell(name, look),
    ...figures.map((value) => numberCell(value, figure)),
  ];
}
