import type { Election, NomineeKind } from '../domain/plan/plan.ts';
import { formatCount, formatTurnout } from '../domain/turnout.ts';
import { type Cell, emptyCell, numberCell, textCell } from './sheet.ts';

/** One nominee as the Hội đồng sees it. */
export interface CouncilRow {
  readonly kind: NomineeKind;
  /** The unit that proposes. */
  readonly unit: { readonly code: string; readonly name: string };
  readonly name: string;
  /** «Ông», «Bà», «Đồng chí», … */
  readonly honorific?: string | null;
  readonly rank?: string | null;
  readonly position?: string | null;
  readonly workplace?: string | null;
  readonly achievement: string;
  readonly criteria: readonly CouncilCriterion[];
  /** Where the criteria ask for it: every election the plan names. */
  readonly turnout: readonly CouncilTurnout[];
  /** Names of papers that are still missing; none = complete. */
  readonly missingPapers: readonly string[];
  readonly conclusion: 'qualified' | 'unqualified' | 'undecided';
  readonly conclusionNote?: string | null;
  readonly note?: string | null;
  readonly isWoman: boolean;
  readonly isLeader: boolean;
}

export interface CouncilCriterion {
  /** «IV.1.2.a». */
  readonly clause: string;
  /** «Tỷ lệ cử tri ≥ 98%». */
  readonly label: string;
  readonly outcome: 'met' | 'unmet' | 'needs-review';
}

export interface CouncilTurnout {
  readonly election: Election;
  readonly registered: number;
  readonly voted: number;
  readonly confirmed: boolean;
}

export const councilColumns = [
  { header: 'STT', width: 5 },
  { header: 'Tên tập thể / Họ và tên', width: 19 },
  { header: 'Chức vụ, đơn vị', width: 19 },
  { header: 'Tóm tắt thành tích', width: 30 },
  { header: 'Tiêu chuẩn (khoản của kế hoạch)', width: 27 },
  { header: 'Tỷ lệ cử tri đi bầu', width: 16 },
  { header: 'Hồ sơ', width: 13 },
  { header: 'Kết luận thẩm định', width: 14 },
  { header: 'Ghi chú', width: 10 },
  { header: 'Đồng ý', width: 7 },
  { header: 'Không đồng ý', width: 7 },
  { header: 'Ý kiến khác', width: 9 },
] as const;

const outcomes = { met: 'Đạt', unmet: 'Không đạt', 'needs-review': 'Cần xem xét' } as const;
const conclusions = {
  qualified: 'Đủ điều kiện',
  unqualified: 'Không đủ điều kiện',
  undecided: 'Chưa kết luận',
} as const;
const electionNames: Readonly<Record<Election, string>> = {
  QUOC_HOI: 'QH',
  HDND_TINH: 'HĐND tỉnh',
  HDND_XA: 'HĐND xã',
};

/** The cells of one nominee under `councilColumns`; the three columns of the vote stay empty. */
export function councilCells(row: CouncilRow, number: number): Cell[] {
  return [
    numberCell(number, 'ordinal'),
    textCell(fullName(row)),
    textCell(place(row)),
    textCell(row.achievement),
    textCell(criteriaText(row.criteria)),
    textCell(turnoutText(row.turnout)),
    textCell(row.missingPapers.length === 0 ? 'Đủ' : `Thiếu: ${row.missingPapers.join('; ')}`),
    textCell(lines(conclusions[row.conclusion], row.conclusionNote)),
    textCell(row.note),
    emptyCell,
    emptyCell,
    emptyCell,
  ];
}

/** «Bà Vi Thị Bích Hường»; for a soldier or policeman with the rank: «Đại úy Nông Văn Hòa». */
export function fullName({ honorific, rank, name }: Pick<CouncilRow, 'honorific' | 'rank' | 'name'>): string {
  return [rank || honorific, name].filter(Boolean).join(' ');
}

/** Position and workplace; of a collective the proposing unit where it is another body than the collective itself. */
function place({ kind, position, workplace, unit, name }: CouncilRow): string {
  if (kind === 'TAP_THE') return name === unit.name ? '' : `Đơn vị đề nghị: ${unit.name}`;
  return [position, workplace].filter(Boolean).join(', ');
}

/** Each clause once, below it what it asks and whether that is met. */
function criteriaText(criteria: readonly CouncilCriterion[]): string {
  return criteria
    .flatMap(({ clause, label, outcome }, index) => [
      ...(criteria[index - 1]?.clause === clause ? [] : [`[${clause}]`]),
      `- ${label}: ${outcomes[outcome]}`,
    ])
    .join('\n');
}

/** Exact numbers first: a share alone can look as if it reached the threshold. */
function turnoutText(turnout: readonly CouncilTurnout[]): string {
  return turnout
    .map((count) => {
      const figures = `${formatCount(count.voted)}/${formatCount(count.registered)} (${formatTurnout(count)})`;
      return `${electionNames[count.election]} ${figures}${count.confirmed ? '' : ', chưa xác nhận'}`;
    })
    .join(';\n');
}

const lines = (...parts: (string | null | undefined)[]): string => parts.filter(Boolean).join('\n');
