import type { EntityTarget } from 'typeorm';
import { SeatResultEntity } from '../../database/entities/seat-result.entity.ts';
import { TurnoutResultEntity } from '../../database/entities/turnout-result.entity.ts';
import { seatFaults, turnoutFaults } from '../../domain/turnout.ts';

/** One polling area's count as handed in. `closedOnTime`: null = not recorded. */
export interface TurnoutFigure {
  readonly registered: number;
  readonly voted: number;
  readonly closedOnTime: boolean | null;
}

/** One constituency's seats as handed in. */
export interface SeatFigure {
  readonly allotted: number;
  readonly elected: number;
  readonly revote: boolean;
  readonly extraElection: boolean;
}

export type FigureName = 'turnout' | 'seats';
export const figureNames: readonly FigureName[] = ['turnout', 'seats'];

/** What both tables of results have in common. */
export type ResultRow = Omit<TurnoutResultEntity, keyof TurnoutFigure>;

/** One of the two kinds of results: where it is kept and what can be wrong with it. */
export interface FigureKind<Figure extends object, Row extends ResultRow & Figure> {
  readonly name: FigureName;
  readonly entity: EntityTarget<Row>;
  /** The figures alone. */
  readonly figureOf: (row: Figure) => Figure;
  /** Everything that is impossible about the figures, in sentences. */
  readonly faults: (figure: Figure) => readonly string[];
}

export const turnoutKind: FigureKind<TurnoutFigure, TurnoutResultEntity> = {
  name: 'turnout',
  entity: TurnoutResultEntity,
  figureOf: ({ registered, voted, closedOnTime }) => ({ registered, voted, closedOnTime }),
  faults: turnoutFaults,
};

export const seatKind: FigureKind<SeatFigure, SeatResultEntity> = {
  name: 'seats',
  entity: SeatResultEntity,
  figureOf: ({ allotted, elected, revote, extraElection }) => ({ allotted, elected, revote, extraElection }),
  faults: seatFaults,
};

/** Whether two figures of one kind are the same in every number and answer. */
export function sameFigure<Figure extends object, Row extends ResultRow & Figure>(
  kind: FigureKind<Figure, Row>,
  one: Figure,
  other: Figure,
): boolean {
  return JSON.stringify(kind.figureOf(one)) === JSON.stringify(kind.figureOf(other));
}
