import type { FigureStatus } from '../../../domain/figure-change.ts';
import type { Election } from '../../../domain/plan/plan.ts';
import { seatFaults, turnoutFaults } from '../../../domain/turnout.ts';
import type { SeatFigure, TurnoutFigure } from '../figure-kinds.ts';
import { columnNames, type ImportColumn, type ImportLine } from './import-columns.ts';
import { type Read, readAnswer, readCount, readElection, readStatus, textOf } from './import-values.ts';

/** One line as it was read, before anything is known about the unit it names. */
export interface ReadRow {
  /** As the file counts. */
  readonly number: number;
  /** Code, in upper case. */
  readonly unit: string;
  readonly unitName: string;
  /** Code, in upper case; '' = not given. */
  readonly constituency: string;
  readonly election: Election | null;
  /** `closedOnTime` null = the line does not say. */
  readonly turnout: TurnoutFigure | null;
  readonly seats: SeatFigure | null;
  readonly status: FigureStatus;
  /** Everything that is wrong, in sentences. */
  readonly problems: readonly string[];
}

/** Reads one line; what it lacks or what cannot be is told in `problems`, all at once. */
export function readRow({ number, cell }: ImportLine): ReadRow {
  const problems: string[] = [];
  const taken = <Value>(read: Read<Value>): Value | null => {
    if ('value' in read) return read.value;
    problems.push(read.problem);
    return null;
  };
  const unit = textOf(cell('unit')).toUpperCase();
  if (unit === '') problems.push('Thiếu mã đơn vị. Hãy ghi mã của tổ bầu cử, ví dụ TBC05.');
  const election = taken(readElection(cell('election')));
  const turnout = readTurnout(cell, taken, problems);
  const seats = readSeats(cell, taken, problems);
  const status = taken(readStatus(cell('status'))) ?? 'provisional';
  if (!turnout && !seats && problems.length === 0) {
    problems.push('Dòng này không có số liệu nào. Hãy ghi số cử tri hoặc số đại biểu, hoặc bỏ dòng này.');
  }
  const unitName = textOf(cell('unitName'));
  const constituency = textOf(cell('constituency')).toUpperCase();
  return { number, unit, unitName, constituency, election, turnout, seats, status, problems };
}

type Cells = ImportLine['cell'];
type Taken = <Value>(read: Read<Value>) => Value | null;

function readTurnout(cell: Cells, taken: Taken, problems: string[]): TurnoutFigure | null {
  const closedOnTime = taken(readAnswer(cell('closedOnTime'), columnNames.closedOnTime));
  const columns = ['registered', 'voted'] as const;
  if (columns.every((column) => textOf(cell(column)) === '')) return null;
  const before = problems.length;
  const [registered, voted] = columns.map((column) => taken(readCount(cell(column), columnNames[column])));
  noteMissing(cell, columns, problems);
  if (problems.length > before || registered == null || voted == null) return null;
  const faults = turnoutFaults({ registered, voted });
  problems.push(...faults);
  return faults.length > 0 ? null : { registered, voted, closedOnTime };
}

function readSeats(cell: Cells, taken: Taken, problems: string[]): SeatFigure | null {
  const columns = ['seatsAllotted', 'seatsElected', 'revote', 'extraElection'] as const;
  if (columns.every((column) => textOf(cell(column)) === '')) return null;
  const before = problems.length;
  const allotted = taken(readCount(cell('seatsAllotted'), columnNames.seatsAllotted));
  const elected = taken(readCount(cell('seatsElected'), columnNames.seatsElected));
  const revote = taken(readAnswer(cell('revote'), columnNames.revote));
  const extraElection = taken(readAnswer(cell('extraElection'), columnNames.extraElection));
  noteMissing(cell, columns, problems);
  if (problems.length > before) return null;
  if (allotted === null || elected === null || revote === null || extraElection === null) return null;
  const faults = seatFaults({ allotted, elected });
  problems.push(...faults);
  return faults.length > 0 ? null : { allotted, elected, revote, extraElection };
}

function noteMissing(cell: Cells, columns: readonly ImportColumn[], problems: string[]): void {
  const missing = columns.filter((column) => textOf(cell(column)) === '').map((column) => `«${columnNames[column]}»`);
  if (missing.length > 0) problems.push(`Thiếu ${missing.join(', ')}. Hãy ghi đủ như biên bản.`);
}
