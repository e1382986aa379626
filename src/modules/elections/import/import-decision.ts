import type { UnitEntity } from '../../../database/entities/unit.entity.ts';
import { decideFigure, type FigureOutcome } from '../../../domain/figure-change.ts';
import type { Election } from '../../../domain/plan/plan.ts';
import { Refusal } from '../../../domain/refusal.ts';
import { sameName } from '../../../domain/vietnamese-names.ts';
import type { SeatResultEntity } from '../../../database/entities/seat-result.entity.ts';
import type { TurnoutResultEntity } from '../../../database/entities/turnout-result.entity.ts';
import { type ConstituencyMap, constituencyKind } from '../constituency-map.ts';
import {
  type FigureKind,
  type ResultRow,
  type SeatFigure,
  sameFigure,
  seatKind,
  type TurnoutFigure,
  turnoutKind,
} from '../figure-kinds.ts';
import { type FigureWrite, placeKey } from '../figure-store.ts';
import type { ReadRow } from './import-rows.ts';

export type ImportUnit = Pick<UnitEntity, 'id' | 'code' | 'name' | 'kind'>;

/** What stands before the import, and who imports. */
export interface ImportSources {
  readonly unitsByCode: ReadonlyMap<string, ImportUnit>;
  readonly map: ConstituencyMap;
  readonly turnout: ReadonlyMap<string, TurnoutResultEntity>;
  readonly seats: ReadonlyMap<string, SeatResultEntity>;
  readonly mayConfirm: boolean;
  readonly reason: string | null;
}

/** A figure before and after; `write` is absent when nothing changes. */
export interface Decided<Figure extends object, Row extends ResultRow & Figure> {
  readonly change: FigureOutcome['change'];
  readonly write: FigureWrite<Figure, Row>;
}

export interface DecidedRow {
  readonly read: ReadRow;
  readonly unit: ImportUnit | undefined;
  readonly problems: string[];
  readonly notes: string[];
  turnout?: Decided<TurnoutFigure, TurnoutResultEntity>;
  seatUnit?: ImportUnit;
  seats?: Decided<SeatFigure, SeatResultEntity>;
}

/** Decides every line of an import as if its figures were handed in one by one; nothing is stored. */
export function decideImport(reads: readonly ReadRow[], sources: ImportSources): readonly DecidedRow[] {
  const rows = reads.map((read) => placed(read, sources));
  decideTurnouts(rows, sources);
  decideSeats(rows, sources);
  return rows;
}

function placed(read: ReadRow, { unitsByCode, map }: ImportSources): DecidedRow {
  const unit = unitsByCode.get(read.unit);
  const row: DecidedRow = { read, unit, problems: [...read.problems], notes: [] };
  if (!unit) {
    if (read.unit !== '')
      row.problems.push(`Không có đơn vị mang mã «${read.unit}». Hãy ghi đúng mã trong danh sách đơn vị.`);
    return row;
  }
  if (read.unitName !== '' && !sameName(read.unitName, unit.name)) {
    row.notes.push(
      `Tên trong tệp là «${read.unitName}», trong danh sách là «${unit.name}». Hãy xem có nhầm dòng không.`,
    );
  }
  const known = [unit.id, ...map.constituenciesOf(unit.id)];
  const named = unitsByCode.get(read.constituency);
  if (read.constituency !== '' && (!named || !known.includes(named.id))) {
    row.problems.push(
      `«${unit.name}» không thuộc đơn vị bầu cử «${read.constituency}» theo danh sách. Hãy xem lại mã tổ hoặc mã đơn vị bầu cử.`,
    );
  }
  return row;
}

function decideTurnouts(rows: readonly DecidedRow[], sources: ImportSources): void {
  const seen = new Map<string, number>();
  for (const row of rows) {
    const { unit, read } = row;
    if (!unit || !read.election || !read.turnout) continue;
    const place = placeKey(unit.id, read.election);
    const earlier = seen.get(place);
    if (earlier !== undefined) {
      row.problems.push(`Tổ và cuộc bầu cử này đã có ở dòng ${earlier}. Hãy bỏ một trong hai dòng.`);
      continue;
    }
    seen.set(place, read.number);
    const misplaced = sources.map.misplaced('turnout', unit, read.election);
    if (misplaced) {
      row.problems.push(misplaced);
      continue;
    }
    const current = sources.turnout.get(place);
    const figure = { ...read.turnout, closedOnTime: read.turnout.closedOnTime ?? current?.closedOnTime ?? null };
    const proposal = { unitId: unit.id, election: read.election, current, figure };
    row.turnout = decided(
      turnoutKind,
      proposal,
      { confirm: read.status === 'confirmed', problems: row.problems },
      sources,
    );
  }
}

/** Seats of one constituency and election, on every line that repeats them. */
interface SeatGroup {
  readonly unit: ImportUnit;
  readonly election: Election;
  readonly figure: SeatFigure;
  readonly rows: DecidedRow[];
}

/**
 * Repeated on the lines of its tổ, a constituency's seats are confirmed once every tổ's turnout is: until then the count is not closed.
 * On a line of its own the constituency's status speaks for itself.
 */
function decideSeats(rows: readonly DecidedRow[], sources: ImportSources): void {
  const statuses = turnoutStatuses(rows, sources);
  for (const { unit, election, figure, rows: lines } of seatGroups(rows, sources)) {
    const areas = sources.map.areasOf(unit.id, election);
    const counted = areas.every((area) => statuses.get(placeKey(area, election)) === 'confirmed');
    const ownLine = lines.some((line) => line.unit?.id === unit.id);
    const confirm = (counted || ownLine) && lines.every(({ read }) => read.status === 'confirmed');
    const current = sources.seats.get(placeKey(unit.id, election));
    const proposal = { unitId: unit.id, election, current, figure };
    const problems: string[] = [];
    const seats = decided(seatKind, proposal, { confirm, problems }, sources);
    for (const line of lines) Object.assign(line, { seats, seatUnit: unit });
    lines[0]!.problems.push(...problems);
  }
}

function seatGroups(rows: readonly DecidedRow[], sources: ImportSources): Iterable<SeatGroup> {
  const { unitsByCode, map } = sources;
  const byId = new Map([...unitsByCode.values()].map((unit) => [unit.id, unit]));
  const groups = new Map<string, SeatGroup>();
  for (const row of rows) {
    const { unit, read } = row;
    if (!unit || !read.election || !read.seats) continue;
    const seatUnitId = unit.kind === constituencyKind ? unit.id : map.constituencyOf(unit.id, read.election);
    const seatUnit = seatUnitId === undefined ? undefined : byId.get(seatUnitId);
    const problem = seatUnit ? map.misplaced('seats', seatUnit, read.election) : withoutConstituency(unit);
    if (problem || !seatUnit) {
      row.problems.push(problem ?? withoutConstituency(unit));
      continue;
    }
    const place = placeKey(seatUnit.id, read.election);
    const group = groups.get(place) ?? { unit: seatUnit, election: read.election, figure: read.seats, rows: [] };
    groups.set(place, group);
    if (sameFigure(seatKind, group.figure, read.seats)) group.rows.push(row);
    else row.problems.push(disagreement(seatUnit, group.rows[0]!.read.number));
  }
  return groups.values();
}

const withoutConstituency = ({ name }: ImportUnit): string =>
  `Chưa ghi «${name}» thuộc đơn vị bầu cử nào trong cuộc bầu cử này, nên số đại biểu không biết ghi vào đâu. Hãy ghi địa bàn của tổ trước.`;

const disagreement = ({ name }: ImportUnit, line: number): string =>
  `Số đại biểu, bầu lại, bầu thêm của «${name}» khác với dòng ${line}. Mọi dòng của một đơn vị bầu cử phải ghi như nhau; hãy đối chiếu biên bản.`;

/** What every tổ's turnout stands as once the import is in. */
function turnoutStatuses(rows: readonly DecidedRow[], { turnout }: ImportSources): ReadonlyMap<string, string> {
  const after = rows.flatMap(({ turnout: decision }) =>
    decision ? [[placeKey(decision.write.unitId, decision.write.election), decision.write.status] as const] : [],
  );
  return new Map([...[...turnout].map(([place, { status }]) => [place, status] as const), ...after]);
}

function decided<Figure extends object, Row extends ResultRow & Figure>(
  kind: FigureKind<Figure, Row>,
  proposal: Omit<FigureWrite<Figure, Row>, 'status'>,
  { confirm, problems }: { readonly confirm: boolean; readonly problems: string[] },
  { mayConfirm, reason }: ImportSources,
): Decided<Figure, Row> | undefined {
  const { current, figure } = proposal;
  const same = current !== undefined && sameFigure(kind, current, figure);
  try {
    const outcome = decideFigure({ current, same, confirm, reason, mayConfirm });
    const status = outcome.change === 'none' ? current!.status : outcome.status;
    return { change: outcome.change, write: { ...proposal, status } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    problems.push(error.detail);
    return undefined;
  }
}
