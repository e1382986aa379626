import type { View } from '../../api/client.ts';
import { electionName } from '../../shared/words/names.ts';

export type Results = View<'ResultsGridView'>;
export type Turnout = View<'TurnoutView'>;
export type Seats = View<'SeatView'>;
export type Election = Turnout['election'];
export type FigureName = 'turnout' | 'seats';

/** One figure of one unit: turnout of a tổ, or seats of a constituency. */
export interface Figure {
  /** `turnout/<unit>/<election>`: names the row and column group. */
  readonly key: string;
  readonly figure: FigureName;
  readonly unit: View<'UnitNameView'>;
  readonly election: Election;
  /** What the service holds; null = nothing yet. */
  readonly standing: Turnout | Seats | null;
  readonly mayRecord: boolean;
}

/** One column of a figure, as people type it. */
export interface Field {
  readonly name: string;
  readonly title: string;
  readonly kind: 'count' | 'answer';
}

export const fieldsOf: Readonly<Record<FigureName, readonly Field[]>> = {
  turnout: [
    { name: 'registered', title: 'Cử tri', kind: 'count' },
    { name: 'voted', title: 'Đã bầu', kind: 'count' },
    { name: 'closedOnTime', title: 'Đúng giờ', kind: 'answer' },
  ],
  seats: [
    { name: 'allotted', title: 'Được bầu', kind: 'count' },
    { name: 'elected', title: 'Trúng cử', kind: 'count' },
    { name: 'revote', title: 'Bầu lại', kind: 'answer' },
    { name: 'extraElection', title: 'Bầu thêm', kind: 'answer' },
  ],
};

/** «Tổ bầu cử số 05, Đại biểu HĐND xã». */
export const figureTitle = ({ unit, election }: Pick<Figure, 'unit' | 'election'>): string =>
  `${unit.name}, ${electionName(election)}`;

/** What a field holds, as it stands in its cell. */
export function textOf(figure: object | null, field: string): string {
  const value = (figure as Readonly<Record<string, unknown>> | null)?.[field];
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  return typeof value === 'number' ? String(value) : '';
}

/** A typed count («1.246» and «1 246», too); undefined when it is none. */
export function countOf(text: string): number | undefined {
  const digits = text.replace(/[.\s]/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}

/** A typed answer: «Có», «Không», «x»; null when the cell is empty, undefined when it is none of these. */
export function answerOf(text: string): boolean | null | undefined {
  const word = text.trim().toLowerCase();
  if (word === '') return null;
  if (['có', 'co', 'c', 'x', '1'].includes(word)) return true;
  return ['không', 'khong', 'k', '0'].includes(word) ? false : undefined;
}

/** Every figure of the table, tổ first. */
export function turnoutFigures({ items }: Results): Figure[] {
  return items.flatMap(({ unit, results }) =>
    results.map(({ election, turnout, mayRecord }) => ({
      key: `turnout/${unit.id}/${election}`,
      figure: 'turnout' as const,
      unit,
      election,
      standing: turnout,
      mayRecord,
    })),
  );
}

/** Only where seats are elected: a constituency elects for one of the elections. */
export function seatFigures({ constituencies }: Results): Figure[] {
  return constituencies.flatMap(({ unit, results }) =>
    results.flatMap(({ election, seats, mayRecord }) =>
      seats || mayRecord
        ? [
            {
              key: `seats/${unit.id}/${election}`,
              figure: 'seats' as const,
              unit,
              election,
              standing: seats,
              mayRecord,
            },
          ]
        : [],
    ),
  );
}
