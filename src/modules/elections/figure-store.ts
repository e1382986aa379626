import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { ElectionResultHistoryEntity } from '../../database/entities/election-result-history.entity.ts';
import type { FigureStatus } from '../../domain/figure-change.ts';
import type { Election } from '../../domain/plan/plan.ts';
import type { Actor } from '../../domain/roles.ts';
import { type FigureKind, type ResultRow, sameFigure } from './figure-kinds.ts';

/** One figure to be written: the whole figure, over the row that stands (if one does). */
export interface FigureWrite<Figure extends object, Row extends ResultRow & Figure> {
  readonly unitId: string;
  readonly election: Election;
  readonly current?: Row;
  readonly figure: Figure;
  readonly status: FigureStatus;
}

/** Who writes, in which campaign, when (campaign time) and why. */
export interface Writing {
  readonly actor: Actor;
  readonly campaignId: string;
  readonly at: Date;
  readonly reason: string | null;
}

/** Rows of one statement: far below the protocol's limit on parameters. */
const rowsAtOnce = 500;

/** Results of one campaign are written one act after another: figures of many units are judged and stored together. */
export async function lockResults(tx: EntityManager, campaignId: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`election-results/${campaignId}`]);
}

export const placeKey = (unitId: string, election: Election): string => `${unitId}/${election}`;

/** The rows of one kind that stand in a campaign, by `placeKey`. */
export async function standingFigures<Figure extends object, Row extends ResultRow & Figure>(
  tx: EntityManager,
  kind: FigureKind<Figure, Row>,
  campaignId: string,
): Promise<ReadonlyMap<string, Row>> {
  const rows = await tx.getRepository<Row>(kind.entity).findBy({ campaignId } as never);
  return new Map(rows.map((row) => [placeKey(row.unitId, row.election), row]));
}

/** The row of one kind that stands for one unit and election. */
export async function standingFigure<Figure extends object, Row extends ResultRow & Figure>(
  tx: EntityManager,
  kind: FigureKind<Figure, Row>,
  where: { readonly campaignId: string; readonly unitId: string; readonly election: Election },
): Promise<Row | undefined> {
  return (await tx.getRepository<Row>(kind.entity).findOneBy(where as never)) ?? undefined;
}

/** Writes figures, each with its line of history. Call with the results locked. */
export async function storeFigures<Figure extends object, Row extends ResultRow & Figure>(
  tx: EntityManager,
  kind: FigureKind<Figure, Row>,
  writing: Writing,
  writes: readonly FigureWrite<Figure, Row>[],
): Promise<void> {
  for (let from = 0; from < writes.length; from += rowsAtOnce) {
    const some = writes.slice(from, from + rowsAtOnce);
    const rows = some.map((write) => rowOf(kind, writing, write));
    await tx.upsert(kind.entity, rows as never, ['campaignId', 'unitId', 'election']);
    await tx.insert(
      ElectionResultHistoryEntity,
      some.map((write) => historyOf(kind, writing, write)),
    );
  }
}

/** Who confirmed stays with the figure; who recorded it changes only with the figures themselves. */
function rowOf<Figure extends object, Row extends ResultRow & Figure>(
  kind: FigureKind<Figure, Row>,
  { actor, campaignId, at }: Writing,
  { unitId, election, current, figure, status }: FigureWrite<Figure, Row>,
): ResultRow & Figure {
  const unchanged = current !== undefined && sameFigure(kind, current, figure);
  const recorded = unchanged
    ? { recordedBy: current.recordedBy, recordedByName: current.recordedByName, recordedAt: current.recordedAt }
    : { recordedBy: actor.userId, recordedByName: actor.name, recordedAt: at };
  const confirmed =
    status === 'confirmed'
      ? { confirmedBy: actor.userId, confirmedByName: actor.name, confirmedAt: at }
      : { confirmedBy: null, confirmedByName: null, confirmedAt: null };
  return {
    id: current?.id ?? uuid(),
    organizationId: actor.organizationId,
    campaignId,
    unitId,
    election,
    ...kind.figureOf(figure),
    status,
    version: (current?.version ?? 0) + 1,
    ...recorded,
    ...confirmed,
  };
}

function historyOf<Figure extends object, Row extends ResultRow & Figure>(
  kind: FigureKind<Figure, Row>,
  { actor, campaignId, at, reason }: Writing,
  { unitId, election, current, figure, status }: FigureWrite<Figure, Row>,
): ElectionResultHistoryEntity {
  return {
    id: uuid(),
    organizationId: actor.organizationId,
    campaignId,
    unitId,
    election,
    figure: kind.name,
    before: current ? { ...kind.figureOf(current), status: current.status } : null,
    after: { ...kind.figureOf(figure), status },
    reason,
    actorId: actor.userId,
    actorName: actor.name,
    at,
  };
}
