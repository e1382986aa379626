import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { ElectionResultHistoryEntity } from '../../database/entities/election-result-history.entity.ts';
import type { Actor } from '../../domain/roles.ts';
import { type Page, pageOf } from '../../http/paging.ts';
import type { CampaignInForce } from '../campaigns/rule-books.ts';
import { RuleBooks } from '../campaigns/rule-books.ts';
import { requireUnit } from '../organizations/unit-lookup.ts';
import { actionsOn } from './allowed-actions.ts';
import type { HistoryQuery } from './election-results.dto.ts';
import type { FigurePlace } from './election-results.service.ts';
import { SeatView, TurnoutView } from './figure.view.ts';
import { type FigureKind, type ResultRow, seatKind, turnoutKind } from './figure-kinds.ts';
import { standingFigure } from './figure-store.ts';
import { FigureHistoryView } from './history.view.ts';
import { turnoutTarget } from './turnout-target.ts';

/** One unit's figures, and how they came about. */
@Injectable()
export class FigureQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly ruleBooks: RuleBooks,
  ) {}

  async turnout(actor: Actor, place: FigurePlace): Promise<TurnoutView> {
    const { row, campaign } = await this.find(turnoutKind, actor, place);
    const target = turnoutTarget(campaign.ruleBook.plan, place.election);
    return TurnoutView.of(row, target, actionsOn(actor, campaign, row));
  }

  async seats(actor: Actor, place: FigurePlace): Promise<SeatView> {
    const { row, campaign } = await this.find(seatKind, actor, place);
    return SeatView.of(row, actionsOn(actor, campaign, row));
  }

  /** Every change of one unit's figures in one campaign, newest first. */
  async history(
    actor: Actor,
    place: Omit<FigurePlace, 'election'>,
    query: HistoryQuery,
  ): Promise<Page<FigureHistoryView>> {
    const { manager } = this.dataSource;
    const unit = await requireUnit(manager, actor, place.unit);
    const campaign = await this.ruleBooks.byCode(manager, actor.organizationId, place.campaign);
    const ofElection = query.election ? { election: query.election } : {};
    const where = {
      organizationId: actor.organizationId,
      campaignId: campaign.id,
      unitId: unit.id,
      ...ofElection,
    };
    const [rows, total] = await manager.findAndCount(ElectionResultHistoryEntity, {
      where,
      order: { at: 'DESC', id: 'DESC' },
      skip: (query.page - 1) * query.pageSize,
      take: query.pageSize,
    });
    return pageOf(rows.map(FigureHistoryView.of), total, query);
  }

  private async find<Figure extends object, Row extends ResultRow & Figure>(
    kind: FigureKind<Figure, Row>,
    actor: Actor,
    { campaign: code, unit, election }: FigurePlace,
  ): Promise<{ row: Row; campaign: CampaignInForce }> {
    const { manager } = this.dataSource;
    const { id: unitId } = await requireUnit(manager, actor, unit);
    const campaign = await this.ruleBooks.byCode(manager, actor.organizationId, code);
    const row = await standingFigure(manager, kind, { campaignId: campaign.id, unitId, election });
    if (!row) throw new Error(`no ${kind.name} of ${unitId} after it was written`);
    return { row, campaign };
  }
}
