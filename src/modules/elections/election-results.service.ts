import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Audit } from '../../database/audit.ts';
import type { UnitEntity } from '../../database/entities/unit.entity.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { decideFigure } from '../../domain/figure-change.ts';
import type { Election } from '../../domain/plan/plan.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';
import { enqueue } from '../../jobs/enqueue.ts';
import { RuleBooks } from '../campaigns/rule-books.ts';
import { requireUnit } from '../organizations/unit-lookup.ts';
import { lockCampaignResults, mayConfirm, type WritableResults } from './election-campaign.ts';
import type { RecordSeats, RecordTurnout } from './election-results.dto.ts';
import { type FigureKind, type ResultRow, sameFigure, seatKind, turnoutKind } from './figure-kinds.ts';
import { type FigureWrite, standingFigure, storeFigures } from './figure-store.ts';

/** Which figure is meant: campaign code, unit (id or code) and election. */
export interface FigurePlace {
  readonly campaign: string;
  readonly unit: string;
  readonly election: Election;
}

/** Who writes which figure, and when the request came in. */
export interface FigureAct {
  readonly actor: Actor;
  readonly place: FigurePlace;
  readonly at: Date;
}

interface Proposed<Figure> {
  /** The whole figure, given the one that stands. */
  readonly figure: (current: Figure | undefined) => Figure;
  readonly version?: number;
  readonly confirm: boolean;
  readonly reason?: string | null;
}

/** Turnout per tổ and seats per constituency: taken in as provisional, changed with history. */
@Injectable()
export class ElectionResultsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ruleBooks: RuleBooks,
  ) {}

  /** Records how many voted in one tổ. An absent `closedOnTime` keeps what is recorded. */
  recordTurnout(act: FigureAct, body: RecordTurnout): Promise<{ unitId: string }> {
    const { registered, voted, closedOnTime } = body;
    return this.record(turnoutKind, act, {
      ...body,
      figure: (current) => ({
        registered,
        voted,
        closedOnTime: closedOnTime === undefined ? (current?.closedOnTime ?? null) : closedOnTime,
      }),
    });
  }

  /** Records the seats of one constituency; its tổ inherit them. */
  recordSeats(act: FigureAct, body: RecordSeats): Promise<{ unitId: string }> {
    const { allotted, elected, revote, extraElection } = body;
    return this.record(seatKind, act, { ...body, figure: () => ({ allotted, elected, revote, extraElection }) });
  }

  private record<Figure extends object, Row extends ResultRow & Figure>(
    kind: FigureKind<Figure, Row>,
    act: FigureAct,
    proposed: Proposed<Figure>,
  ): Promise<{ unitId: string }> {
    const { actor, place } = act;
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const unit = await requireUnit(tx, actor, place.unit);
      const results = await lockCampaignResults(tx, this.ruleBooks, actor, place.campaign);
      refuseMisplaced(results.map.misplaced(kind.name, unit, place.election), unit);
      const where = { campaignId: results.campaign.id, unitId: unit.id, election: place.election };
      const current = await standingFigure(tx, kind, where);
      const figure = proposed.figure(current);
      refuseImpossible(kind.faults(figure));
      const outcome = decideFigure({
        current,
        same: current !== undefined && sameFigure(kind, current, figure),
        seen: proposed.version,
        confirm: proposed.confirm,
        reason: proposed.reason,
        mayConfirm: mayConfirm(actor),
      });
      if (outcome.change === 'none') return { unitId: unit.id };
      const write = { unitId: unit.id, election: place.election, current, figure, status: outcome.status };
      await storeOne({ tx, audit, results }, kind, { ...act, reason: proposed.reason?.trim() || null }, write);
      return { unitId: unit.id };
    });
  }
}

interface WritingHands {
  readonly tx: EntityManager;
  readonly audit: Audit;
  readonly results: WritableResults;
}

/** Row, history, audit and the wish to judge anew: one commit. */
async function storeOne<Figure extends object, Row extends ResultRow & Figure>(
  { tx, audit, results }: WritingHands,
  kind: FigureKind<Figure, Row>,
  { actor, at, reason }: FigureAct & { readonly reason: string | null },
  write: FigureWrite<Figure, Row>,
): Promise<void> {
  const campaignId = results.campaign.id;
  await storeFigures(tx, kind, { actor, campaignId, at, reason }, [write]);
  const { unitId, election, current, figure, status } = write;
  await audit(`election.${kind.name}`, unitId, {
    campaign: results.campaign.code,
    election,
    from: current ? { ...kind.figureOf(current), status: current.status } : null,
    to: { ...kind.figureOf(figure), status },
    reason,
  });
  await enqueue(tx, 'rejudge', { campaignId, unitIds: results.map.reachedFrom(unitId) });
}

function refuseMisplaced(sentence: string | undefined, { code }: UnitEntity): void {
  if (sentence) throw new Refusal('election.wrong-unit', sentence, { unit: code });
}

function refuseImpossible(faults: readonly string[]): void {
  if (faults.length > 0) throw new Refusal('election.impossible', faults.join(' '), { faults });
}
